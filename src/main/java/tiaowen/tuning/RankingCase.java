package tiaowen.tuning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One question with known answers, its clauses measured once so that weights can be tried on them.
 *
 * @param set number of the file it comes from, from 0
 * @param rows what speaks for each clause, a number a column
 * @param fixed what is added to each clause's score whatever the weights
 * @param groups the same number for the same clause of all editions
 * @param answers which answer each clause is, from 0; -1 for none
 * @param wanted how many answers there are, found or not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RankingCase(
        int set, float[][] rows, float[] fixed, int[] groups, int[] answers, int wanted) {
    /** Hits that count for a rank at all. */
    private static final int DEEPEST = 100;

    private static final int PAGE = 10;

    /**
     * How well a question was answered; of one answer every edition serves.
     *
     * @param reciprocal 1 divided by the rank of the first answer among the first ten hits, else 0
     * @param onPage share of the answers among the first ten hits
     * @param found share of the answers among the first hundred
     */
    record Score(double reciprocal, double onPage, double found) {}

    boolean answerable() {
        return IntStream.of(answers).anyMatch(answer -> answer >= 0);
    }

    double score(int row, double[] weights) {
        double score = fixed[row];
        for (int i = 0; i < weights.length; i++) score += weights[i] * rows[row][i];
        return score;
    }

    /** The rows in the order that the weights give them. */
    List<Integer> ordered(double[] weights) {
        var scores = new double[rows.length];
        for (int row = 0; row < rows.length; row++) scores[row] = score(row, weights);
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -scores[row]))
                .toList();
    }

    Score measure(double[] weights) {
        var seen = new HashSet<Integer>();
        var ranks = new HashMap<Integer, Integer>();
        for (int row : ordered(weights)) {
            if (!seen.add(groups[row])) continue;
            if (answers[row] >= 0) ranks.putIfAbsent(answers[row], seen.size());
            if (seen.size() == DEEPEST) break;
        }
        var found = new ArrayList<>(ranks.values());
        int first = found.stream().mapToInt(Integer::intValue).min().orElse(DEEPEST);
        long onPage = found.stream().filter(rank -> rank <= PAGE).count();
        return new Score(
                first <= PAGE ? 1.0 / first : 0,
                onPage / (double) wanted,
                found.size() / (double) wanted);
    }

    /** The same with the clauses that matter: those first in an order, and the answers. */
    RankingCase best(double[] weights, int most) {
        var kept = new ArrayList<Integer>();
        var ordered = ordered(weights);
        for (int i = 0; i < ordered.size(); i++) {
            if (i < most || answers[ordered.get(i)] >= 0) kept.add(ordered.get(i));
        }
        int size = kept.size();
        var rowsKept = new float[size][];
        var fixedKept = new float[size];
        var groupsKept = new int[size];
        var answersKept = new int[size];
        for (int i = 0; i < size; i++) {
            int row = kept.get(i);
            rowsKept[i] = rows[row];
            fixedKept[i] = fixed[row];
            groupsKept[i] = groups[row];
            answersKept[i] = answers[row];
        }
        return new RankingCase(set, rowsKept, fixedKept, groupsKept, answersKept, wanted);
    }
}
