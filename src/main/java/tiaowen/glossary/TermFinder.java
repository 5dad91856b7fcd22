package tiaowen.glossary;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds many terms in a text at once, of those that begin at a place the longest. A table by first
 * character and a comparison for each term that begins with it: for three thousand terms that is
 * four comparisons a character of law, and needs no automaton.
 */
final class TermFinder {
    /** Characters whose terms are kept of those last met; laws use some three thousand. */
    private static final int KEPT = 4096;

    private final LoadingCache<Character, List<String>> byFirst;

    /**
     * @param beginning terms by their first character, folded, see {@link tiaowen.text.Folding}
     */
    TermFinder(Function<String, List<String>> beginning) {
        byFirst =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .executor(Runnable::run)
                        .build(
                                first ->
                                        beginning.apply(first.toString()).stream()
                                                .sorted(
                                                        Comparator.comparingInt(String::length)
                                                                .reversed())
                                                .toList());
    }

    /** A term and where it begins. */
    record Place(int start, String term) {
        int end() {
            return start + term.length();
        }
    }

    /** The terms in a folded text, from left to right, none overlapping another. */
    List<Place> in(String folded) {
        var places = new ArrayList<Place>();
        int at = 0;
        while (at < folded.length()) {
            var term = longest(folded, at);
            if (!term.isEmpty()) places.add(new Place(at, term));
            at += Math.max(1, term.length());
        }
        return places;
    }

    private String longest(String folded, int at) {
        for (var term : byFirst.get(folded.charAt(at))) {
            if (folded.startsWith(term, at)) return term;
        }
        return "";
    }
}
