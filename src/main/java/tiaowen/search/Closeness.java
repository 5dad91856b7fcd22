package tiaowen.search;

import java.util.ArrayList;
import java.util.List;
import tiaowen.index.Folding;
import tiaowen.query.Query.Literal;

/**
 * How much a text gains by where it holds the terms: close together, and at its beginning, where a
 * clause says what it is about ({@code 志愿者，是指…}).
 */
final class Closeness {
    private static final double TOGETHER = Weights.shipped().term("together");
    private static final double FIRST = Weights.shipped().term("first");

    /** Characters before a term that still begins the text: 本法所称, 申请成立. */
    private static final int OPENING = 6;

    private final List<List<String>> terms = new ArrayList<>();

    Closeness(List<Literal> terms) {
        for (var term : terms) {
            this.terms.add(Wanted.marks(List.of(term)).stream().map(Folding::squeeze).toList());
        }
    }

    /** A factor from 1. */
    double of(String text) {
        var squeezed = Folding.squeeze(text);
        var first = new ArrayList<Integer>();
        int length = 0;
        for (var spellings : terms) {
            int at = Integer.MAX_VALUE;
            for (var spelling : spellings) {
                int found = squeezed.indexOf(spelling);
                if (found < 0 || found >= at) continue;
                at = found;
            }
            if (at == Integer.MAX_VALUE) continue;
            first.add(at);
            length += spellings.getFirst().length();
        }
        if (first.isEmpty()) return 1;
        int start = first.stream().mapToInt(Integer::intValue).min().orElseThrow();
        double gain = 1;
        if (start == 0) gain += FIRST;
        else if (start <= OPENING) gain += FIRST / 2;
        if (first.size() > 1) {
            int end = first.stream().mapToInt(Integer::intValue).max().orElseThrow();
            gain += TOGETHER * Math.min(1, length / (double) (end - start + length / first.size()));
        }
        return gain;
    }
}
