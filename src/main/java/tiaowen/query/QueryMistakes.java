package tiaowen.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text says that the grammar has no reading for, gathered while it is read. */
final class QueryMistakes {
    /** More are not worth reading. */
    private static final int MOST = 20;

    private final List<ParsedQuery.Mistake> found = new ArrayList<>();

    void add(int from, int to, String message) {
        var mistake = new ParsedQuery.Mistake(from, to, message);
        if (found.size() < MOST && !found.contains(mistake)) found.add(mistake);
    }

    /** In the order of the text. */
    List<ParsedQuery.Mistake> found() {
        return found.stream().sorted(Comparator.comparingInt(ParsedQuery.Mistake::from)).toList();
    }
}
