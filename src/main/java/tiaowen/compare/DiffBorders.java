package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import tiaowen.compare.TextDiff.Place;

/**
 * Moves the borders of what was only added or only removed to where a reader would set them: of the
 * many places where 、变更 may have come into 设立、变更、终止, the one that begins or ends with the
 * punctuation.
 */
final class DiffBorders {
    private DiffBorders() {}

    /** The same places, each moved as far as the texts allow to its best one. */
    static List<Place> placed(List<Place> places) {
        var placed = new ArrayList<>(places);
        for (int at = 0; at + 1 < placed.size(); at++) {
            var here = placed.get(at);
            boolean adds = here.removed().isEmpty();
            if (adds == here.added().isEmpty()) continue;
            move(placed, at, adds);
        }
        return placed;
    }

    private static void move(List<Place> places, int at, boolean adds) {
        var here = places.get(at);
        var next = places.get(at + 1);
        var text = here.before() + (adds ? here.added() : here.removed()) + next.before();
        int length = (adds ? here.added() : here.removed()).length();
        int start = here.before().length();
        int first = start;
        while (first > 0 && text.charAt(first - 1) == text.charAt(first + length - 1)) first--;
        int last = start;
        while (last + length < text.length() && text.charAt(last) == text.charAt(last + length)) {
            last++;
        }
        int best = start;
        for (int i = first; i <= last; i++) {
            if (worth(text, i, i + length) > worth(text, best, best + length)) best = i;
        }
        if (best == start) return;
        var moved = text.substring(best, best + length);
        var before = text.substring(0, best);
        places.set(at, adds ? new Place(before, "", moved) : new Place(before, moved, ""));
        places.set(at + 1, new Place(text.substring(best + length), next.removed(), next.added()));
    }

    /** How well a change stands there; whole sentences best, halves of a character never. */
    private static int worth(String text, int start, int end) {
        if (splits(text, start) || splits(text, end)) return -1;
        int worth = edge(text, start) + edge(text, end);
        // 、变更 rather than 变更、: what comes in brings the mark that joins it to what was there.
        boolean joins = start < end && "、，".indexOf(text.charAt(start)) >= 0;
        return 2 * worth + (joins ? 1 : 0);
    }

    private static int edge(String text, int at) {
        if (at == 0 || at == text.length()) return 3;
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '\n' || after == '\n') return 4;
        if ("。；！？".indexOf(before) >= 0) return 3;
        return isMark(before) || isMark(after) ? 1 : 0;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
