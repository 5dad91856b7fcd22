package tiaowen.tuning;

import java.util.List;

/**
 * Learns the weights of a sum of features from questions with known answers: those under which the
 * answers get the greatest share of {@code exp(score)} among the clauses of their question
 * (conditional logistic regression), held small by their squares. By steps down the slope with
 * momentum (Adam), all questions at once, so that the same cases always give the same weights.
 */
final class RankingLearner {
    /** How much a large weight costs; from 0.0003 to 0.003 nothing changes by more than a point. */
    private static final double SMALL = 1e-3;

    private static final int STEPS = 250;
    private static final double RATE = 0.1;

    /** Clauses of each question that are learned from: what lies below does not compete. */
    private static final int COMPETING = 150;

    private final List<RankingCase> cases;
    private final double[] share;
    private final double[] spread;
    private final boolean[] used;

    /**
     * @param start an order good enough to say which clauses compete
     * @param shares how much each case counts, together 1
     * @param used columns that may have a weight
     */
    private RankingLearner(
            List<RankingCase> cases, double[] start, double[] shares, boolean[] used) {
        this.cases = cases.stream().map(one -> one.best(start, COMPETING)).toList();
        this.share = shares;
        this.used = used;
        this.spread = spread(used.length);
    }

    /** The weights; 0 for columns that are not used. */
    static double[] learn(
            List<RankingCase> cases, double[] start, double[] shares, boolean[] used) {
        return new RankingLearner(cases, start, shares, used).run();
    }

    /** How wide each column's values lie, so that all are learned on one scale. */
    private double[] spread(int columns) {
        var sum = new double[columns];
        var squares = new double[columns];
        long rows = 0;
        for (var one : cases) {
            for (var row : one.rows()) {
                rows++;
                for (int i = 0; i < columns; i++) {
                    sum[i] += row[i];
                    squares[i] += row[i] * (double) row[i];
                }
            }
        }
        var spread = new double[columns];
        for (int i = 0; i < columns; i++) {
            double mean = sum[i] / rows;
            spread[i] = Math.sqrt(Math.max(0, squares[i] / rows - mean * mean)) + 1e-9;
        }
        return spread;
    }

    private double[] run() {
        int columns = used.length;
        var scaled = new double[columns];
        var momentum = new double[columns];
        var force = new double[columns];
        for (int step = 1; step <= STEPS; step++) {
            var slope = slope(unscaled(scaled));
            double rate = RATE * (1 - 0.9 * step / STEPS);
            for (int i = 0; i < columns; i++) {
                if (!used[i] || spread[i] < 1e-6) continue;
                double down = slope[i] * spread[i] + 2 * SMALL * scaled[i];
                momentum[i] = 0.9 * momentum[i] + 0.1 * down;
                force[i] = 0.99 * force[i] + 0.01 * down * down;
                double average = momentum[i] / (1 - Math.pow(0.9, step));
                double size = Math.sqrt(force[i] / (1 - Math.pow(0.99, step))) + 1e-8;
                scaled[i] -= rate * average / size;
            }
        }
        return unscaled(scaled);
    }

    private double[] unscaled(double[] scaled) {
        var weights = new double[scaled.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = used[i] && spread[i] >= 1e-6 ? scaled[i] / spread[i] : 0;
        }
        return weights;
    }

    /** Of the answers' share, negated, by each weight. */
    private double[] slope(double[] weights) {
        var slope = new double[weights.length];
        for (int at = 0; at < cases.size(); at++) {
            var one = cases.get(at);
            if (!one.answerable()) continue;
            int size = one.rows().length;
            var scores = new double[size];
            double best = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < size; row++) {
                scores[row] = one.score(row, weights);
                best = Math.max(best, scores[row]);
            }
            double all = 0;
            double answers = 0;
            for (int row = 0; row < size; row++) {
                scores[row] = Math.exp(scores[row] - best);
                all += scores[row];
                if (one.answers()[row] >= 0) answers += scores[row];
            }
            for (int row = 0; row < size; row++) {
                double own = one.answers()[row] >= 0 ? scores[row] / Math.max(1e-300, answers) : 0;
                double pull = (scores[row] / all - own) * share[at];
                var values = one.rows()[row];
                for (int i = 0; i < slope.length; i++) slope[i] += pull * values[i];
            }
        }
        return slope;
    }
}
