package tiaowen.account;

import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Structured;

/**
 * All steps of the pipeline over one file, for a person to check.
 *
 * @param document what is indexed
 * @param ledger where every character of the source went
 */
public record Account(Cleaned cleaned, Structured structured, Document document, Ledger ledger) {
    /** The account of a file whose steps these are. */
    public static Account of(Cleaned cleaned, Structured structured, Document document) {
        return new Account(cleaned, structured, document, Ledger.of(cleaned, structured));
    }
}
