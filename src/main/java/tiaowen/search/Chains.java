package tiaowen.search;

import java.util.Arrays;
import java.util.List;

/** Documents found, chained by the clause whose editions they are. */
final class Chains {
    private static final int END = -1;

    private final int[] first;
    private final int[] next;
    private final int[] docs;
    private final int[] groups;
    private int size;

    Chains(Shelf shelf, List<Matches> found) {
        int most = found.stream().mapToInt(Matches::size).sum();
        first = new int[shelf.groups()];
        next = new int[most];
        docs = new int[most];
        groups = new int[most];
        Arrays.fill(first, END);
        int at = 0;
        for (var matches : found) {
            for (int i = 0; i < matches.size(); i++) {
                int doc = matches.doc(i);
                if (!shelf.isClause(doc)) continue;
                int group = shelf.groupOf(doc);
                if (first[group] == END) groups[size++] = group;
                docs[at] = doc;
                next[at] = first[group];
                first[group] = at++;
            }
        }
    }

    /** How many groups have a document. */
    int groups() {
        return size;
    }

    /** The i-th of them. */
    int group(int i) {
        return groups[i];
    }

    /** First link of a group's chain. */
    int first(int group) {
        return first[group];
    }

    /** The link after; negative at the end. */
    int next(int link) {
        return next[link];
    }

    int doc(int link) {
        return docs[link];
    }
}
