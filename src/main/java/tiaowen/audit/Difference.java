package tiaowen.audit;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * How one version of a line becomes another, character by character.
 *
 * @param runs in the order of the line; what was taken away stands before what came in its place
 */
public record Difference(List<Run> runs) {
    /** Above so many characters that differ somewhere, they are compared as one run. */
    private static final int LIMIT = 10_000;

    public Difference {
        runs = List.copyOf(runs);
    }

    /** Characters on end that are of a kind; never empty. */
    public record Run(Kind kind, String text) {}

    /** What became of characters. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Compares two versions of a line. */
    public static Difference of(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) start++;
        int end = 0;
        while (end < most - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        // Halves of one character stay together.
        if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) start--;
        if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) end--;
        var runs = new ArrayList<Run>();
        add(runs, Kind.SAME, one.substring(0, start));
        middle(
                runs,
                one.substring(start, one.length() - end),
                other.substring(start, other.length() - end));
        add(runs, Kind.SAME, one.substring(one.length() - end));
        return new Difference(runs);
    }

    private static void middle(List<Run> runs, String one, String other) {
        if (one.length() + other.length() > LIMIT) {
            add(runs, Kind.REMOVED, one);
            add(runs, Kind.ADDED, other);
            return;
        }
        var from = characters(one);
        var to = characters(other);
        int done = 0;
        for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null)) {
            add(runs, Kind.SAME, String.join("", from.subList(done, change.startOriginal)));
            if (change.deltaType != DeltaType.INSERT) {
                var removed = from.subList(change.startOriginal, change.endOriginal);
                add(runs, Kind.REMOVED, String.join("", removed));
            }
            if (change.deltaType != DeltaType.DELETE) {
                var added = to.subList(change.startRevised, change.endRevised);
                add(runs, Kind.ADDED, String.join("", added));
            }
            done = change.endOriginal;
        }
        add(runs, Kind.SAME, String.join("", from.subList(done, from.size())));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static void add(List<Run> runs, Kind kind, String text) {
        if (text.isEmpty()) return;
        boolean late = kind == Kind.REMOVED && !runs.isEmpty() && isLast(runs, Kind.ADDED);
        var added = late ? runs.removeLast() : null;
        if (!runs.isEmpty() && isLast(runs, kind)) {
            var last = runs.removeLast();
            runs.add(new Run(kind, last.text() + text));
        } else {
            runs.add(new Run(kind, text));
        }
        if (added != null) runs.add(added);
    }

    private static boolean isLast(List<Run> runs, Kind kind) {
        return runs.getLast().kind() == kind;
    }

    /** How many characters (UTF-16 units) are of a kind. */
    public int count(Kind kind) {
        return runs.stream().filter(r -> r.kind() == kind).mapToInt(r -> r.text().length()).sum();
    }
}
