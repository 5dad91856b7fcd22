package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import tiaowen.compare.TextDiff.Place;

/**
 * Joins changes that only a few kept characters part: the eye reads one change of a phrase more
 * easily than five of its characters.
 */
final class DiffIslands {
    /** An island of one character is never worth keeping. */
    private static final int SHORTEST = 2;

    /** Longer islands are always kept. */
    private static final int LONGEST = 8;

    private DiffIslands() {}

    /** The same places, those around short islands joined until no more can be. */
    static List<Place> joined(List<Place> places) {
        var joined = new ArrayList<Place>();
        for (var place : places) {
            var next = place;
            while (!joined.isEmpty() && isIsland(joined.getLast(), next)) {
                var last = joined.removeLast();
                next =
                        new Place(
                                last.before(),
                                last.removed() + next.before() + next.removed(),
                                last.added() + next.before() + next.added());
            }
            joined.add(next);
        }
        return joined;
    }

    /** Whether what is kept between two changes is too little beside them. */
    private static boolean isIsland(Place left, Place right) {
        var kept = right.before();
        if (right.removed().isEmpty() && right.added().isEmpty()) return false;
        int letters = letters(kept);
        if (letters >= LONGEST) return false;
        if (letters < SHORTEST) return true;
        int smaller = Math.min(size(left), size(right));
        return kept.length() < smaller / 2.0 && replaces(left) && replaces(right);
    }

    /** Letters alone: punctuation that stayed holds nothing together. */
    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int size(Place place) {
        return Math.max(place.removed().length(), place.added().length());
    }

    private static boolean replaces(Place place) {
        return !place.removed().isEmpty() && !place.added().isEmpty();
    }
}
