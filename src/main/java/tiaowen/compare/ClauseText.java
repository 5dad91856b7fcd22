package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Anchors;
import tiaowen.model.Clause;
import tiaowen.model.Document;

/**
 * A clause as one of the two editions has it.
 *
 * @param eid unique in the edition
 * @param words heading and text
 * @param key the words as {@link PrintFolding} makes them
 */
record ClauseText(String eid, Clause clause, String words, String key) {
    /** All clauses of an edition in reading order. */
    static List<ClauseText> of(List<Document> documents) {
        var sides = new ArrayList<ClauseText>();
        var anchors = Anchors.of(documents);
        for (int part = 0; part < documents.size(); part++) {
            for (var clause : documents.get(part).clauses()) {
                var eid = anchors.get(part).getOrDefault(clause.eid(), clause.eid());
                var words =
                        clause.heading().isEmpty()
                                ? clause.text()
                                : clause.heading() + "\n" + clause.text();
                sides.add(new ClauseText(eid, clause, words, PrintFolding.of(words)));
            }
        }
        return sides;
    }
}
