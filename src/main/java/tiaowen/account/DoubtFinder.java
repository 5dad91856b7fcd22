package tiaowen.account;

import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Structured;

/** Looks over a document that was read, as a person would who checks it, and notes what is odd. */
final class DoubtFinder {
    private DoubtFinder() {}

    /** Looks at everything. Total. */
    static Findings look(Cleaned cleaned, Structured structured, Document document) {
        var reading = new Reading(cleaned, structured, document);
        var findings = new Findings();
        new BlockDoubts(reading, findings).look();
        new TextDoubts(reading, findings).look();
        new FactDoubts(reading, findings).look();
        return findings;
    }
}
