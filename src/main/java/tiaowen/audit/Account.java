package tiaowen.audit;

import java.util.List;
import tiaowen.model.Cleaned;
import tiaowen.model.CleaningRule;
import tiaowen.model.Document;
import tiaowen.model.Structured;

/**
 * All steps of the pipeline over one file, for a person to check.
 *
 * @param document what is indexed
 * @param rules that cleaning may have run, for their names
 * @param ledger where every character of the source went
 */
public record Account(
        Cleaned cleaned,
        Structured structured,
        Document document,
        List<CleaningRule> rules,
        Ledger ledger) {
    public Account {
        rules = List.copyOf(rules);
    }

    /** The account of a file whose steps these are. */
    public static Account of(
            Cleaned cleaned, Structured structured, Document document, List<CleaningRule> rules) {
        return new Account(cleaned, structured, document, rules, Ledger.of(cleaned, structured));
    }
}
