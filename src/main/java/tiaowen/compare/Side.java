package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Anchors;
import tiaowen.model.Clause;
import tiaowen.model.Document;

/**
 * A clause as one of the two editions has it.
 *
 * @param eid unique in the edition
 * @param words heading and text
 * @param key the words without white space
 */
record Side(String eid, Clause clause, String words, String key) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** All clauses of an edition in reading order. */
    static List<Side> of(List<Document> documents) {
        var sides = new ArrayList<Side>();
        var anchors = Anchors.of(documents);
        for (int part = 0; part < documents.size(); part++) {
            for (var clause : documents.get(part).clauses()) {
                var eid = anchors.get(part).getOrDefault(clause.eid(), clause.eid());
                var words =
                        clause.heading().isEmpty()
                                ? clause.text()
                                : clause.heading() + "\n" + clause.text();
                sides.add(new Side(eid, clause, words, squeezed(words)));
            }
        }
        return sides;
    }

    static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
