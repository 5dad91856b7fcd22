package tiaowen.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of provisions that are unique over all documents of an edition: the eid itself, or with
 * {@code _2} behind it in the second document, where an earlier one has it too. Each part of a long
 * law counts its preamble and tables afresh. They are the ids of elements in pages.
 */
public final class Anchors {
    private Anchors() {}

    /** By eid, a map each document. */
    public static List<Map<String, String>> of(List<Document> documents) {
        var taken = new HashSet<String>();
        var numbers = new int[1];
        return documents.stream().map(d -> of(d.body(), ++numbers[0], taken)).toList();
    }

    /**
     * Names of one document.
     *
     * @param number of the document in its edition, from 1
     * @param taken names of the documents before; this one's are added
     */
    public static Map<String, String> of(Body body, int number, Set<String> taken) {
        var anchors = new HashMap<String, String>();
        body.walk()
                .forEach(
                        p -> {
                            var anchor = taken.add(p.eid()) ? p.eid() : p.eid() + "_" + number;
                            taken.add(anchor);
                            anchors.putIfAbsent(p.eid(), anchor);
                        });
        return anchors;
    }
}
