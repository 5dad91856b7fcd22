package tiaowen.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text says that the grammar has no reading for, gathered while it is read. */
final class Mistakes {
    /** More are not worth reading. */
    private static final int MOST = 20;

    private final List<Asked.Mistake> found = new ArrayList<>();

    void add(int from, int to, String message) {
        var mistake = new Asked.Mistake(from, to, message);
        if (found.size() < MOST && !found.contains(mistake)) found.add(mistake);
    }

    /** In the order of the text. */
    List<Asked.Mistake> found() {
        return found.stream().sorted(Comparator.comparingInt(Asked.Mistake::from)).toList();
    }
}
