package tiaowen.engine.lucene;

import java.util.Arrays;
import java.util.List;

/** Documents found, chained by the clause whose editions they are. */
public final class EditionGroups {
    private static final int END = -1;

    private final int[] first;
    private final int[] next;
    private final int[] docs;
    private final int[] groups;
    private int size;

    public EditionGroups(ClauseTable clauses, List<HitCollector> found) {
        int most = found.stream().mapToInt(HitCollector::size).sum();
        first = new int[clauses.groups()];
        next = new int[most];
        docs = new int[most];
        groups = new int[most];
        Arrays.fill(first, END);
        int at = 0;
        for (var collector : found) {
            for (int i = 0; i < collector.size(); i++) {
                int doc = collector.doc(i);
                if (!clauses.isClause(doc)) continue;
                int group = clauses.groupOf(doc);
                if (first[group] == END) groups[size++] = group;
                docs[at] = doc;
                next[at] = first[group];
                first[group] = at++;
            }
        }
    }

    /** How many groups have a document. */
    public int groups() {
        return size;
    }

    /** The i-th of them. */
    public int group(int i) {
        return groups[i];
    }

    /** First link of a group's chain. */
    public int first(int group) {
        return first[group];
    }

    /** The link after; negative at the end. */
    public int next(int link) {
        return next[link];
    }

    public int doc(int link) {
        return docs[link];
    }
}
