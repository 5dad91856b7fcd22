package tiaowen.search.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.query.Query.Literal;
import tiaowen.text.Folding;

/**
 * How much a text gains by where it holds the terms: close together, and at its beginning, where a
 * clause says what it is about ({@code 志愿者，是指…}).
 */
public final class ProximityBoost {
    private static final double TOGETHER = RankingWeights.shipped().term("together");
    private static final double FIRST = RankingWeights.shipped().term("first");
    private static final double FIRST_SENTENCE = RankingWeights.shipped().term("first_sentence");

    /** Places of terms that are looked at; texts that hold more are tables. */
    private static final int MOST_PLACES = 500;

    /** Characters before a term that still begins the text: 本法所称, 申请成立. */
    private static final int OPENING = 6;

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\n]");

    private final List<List<String>> terms = new ArrayList<>();

    public ProximityBoost(List<Literal> terms) {
        for (var term : terms) {
            this.terms.add(QueryTerms.marks(List.of(term)).stream().map(Folding::squeeze).toList());
        }
    }

    /** A factor from 1. */
    public double of(String text) {
        return near(Folding.squeeze(text)) * Math.exp(FIRST_SENTENCE * inFirstSentence(text));
    }

    private double near(String squeezed) {
        var places = places(squeezed);
        if (places.isEmpty()) return 1;
        double gain = 1;
        int start = places.getFirst().at();
        if (start == 0) gain += FIRST;
        else if (start <= OPENING) gain += FIRST / 2;
        return gain + TOGETHER * together(places);
    }

    /** Share of the terms that the first sentence holds: what follows it is detail. */
    private double inFirstSentence(String text) {
        var sentence = Folding.squeeze(SENTENCE_END.split(text, 2)[0]);
        long held =
                terms.stream()
                        .filter(
                                term ->
                                        term.stream()
                                                .anyMatch(spelling -> holds(sentence, spelling)))
                        .count();
        return held / (double) terms.size();
    }

    /** Whether a spelling stands in a sentence; a number only where it goes on with no digit. */
    private static boolean holds(String sentence, String spelling) {
        for (int at = sentence.indexOf(spelling);
                at >= 0;
                at = sentence.indexOf(spelling, at + 1)) {
            int end = at + spelling.length();
            boolean cut =
                    end > at
                            && end < sentence.length()
                            && isDigit(sentence.charAt(end - 1))
                            && isDigit(sentence.charAt(end));
            if (!cut) return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return "0123456789〇零一二三四五六七八九十百千万亿".indexOf(c) >= 0;
    }

    /** Where a term stands in a text. */
    private record Place(int at, int term, int length) {}

    /** All places of all terms, in the order of the text. */
    private List<Place> places(String squeezed) {
        var places = new ArrayList<Place>();
        for (int term = 0; term < terms.size(); term++) {
            for (var spelling : terms.get(term)) {
                if (spelling.isEmpty()) continue;
                int at = squeezed.indexOf(spelling);
                for (;
                        at >= 0 && places.size() < MOST_PLACES;
                        at = squeezed.indexOf(spelling, at + 1)) {
                    places.add(new Place(at, term, spelling.length()));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::at));
        return places;
    }

    /**
     * Which share the terms have of the shortest stretch that holds all of them that the text
     * holds: 1 where they stand side by side, 0 where there is but one.
     */
    private double together(List<Place> places) {
        var within = new int[terms.size()];
        int wanted = (int) places.stream().mapToInt(Place::term).distinct().count();
        if (wanted < 2) return 0;
        double characters = lengths(places);
        double best = 0;
        int held = 0;
        int from = 0;
        for (var last : places) {
            if (within[last.term()]++ == 0) held++;
            while (held == wanted) {
                var first = places.get(from++);
                int length = last.at() + last.length() - first.at();
                best = Math.max(best, Math.min(1, characters / length));
                if (--within[first.term()] == 0) held--;
            }
        }
        return best;
    }

    /** Characters of the terms that stand in the text, each counted once. */
    private double lengths(List<Place> places) {
        return IntStream.range(0, terms.size())
                .filter(term -> places.stream().anyMatch(place -> place.term() == term))
                .map(term -> terms.get(term).getFirst().length())
                .sum();
    }
}
