package tiaowen.account;

import java.util.List;
import tiaowen.account.DoubtTraining.Labelled;
import tiaowen.account.DoubtWeights.Question;

/**
 * Learns what evidence is worth: the weights, none below zero, under which the labels are
 * likeliest, weights far from the usual costing something, by steps along the gradient that are
 * short enough never to overshoot. There is no chance in it.
 */
final class DoubtLearner {
    private static final int ROUNDS = 2000;

    /**
     * What a weight costs by the square of its distance from {@link #USUAL}; measured with sites
     * left out: 0.1 to 0.5 are alike.
     */
    private static final double COST = 0.2;

    /** What evidence is worth of which the labels tell nothing. */
    private static final double USUAL = 1;

    /** Documents that are taken to stand beside those seen, so that few of them prove little. */
    private static final double BESIDE = 4;

    private DoubtLearner() {}

    /** Everything but how sure is sure. */
    static DoubtWeights learn(List<Labelled> documents) {
        var weights = new DoubtWeights();
        for (var question : Question.values())
            learn(weights.lines.get(question), question, documents);
        for (var evidence : DoubtEvidence.values()) {
            var question = evidence.ofText() ? Question.TEXT : Question.WHOLE;
            double usual =
                    (double) documents.stream().filter(d -> !d.right(question)).count()
                            / Math.max(1, documents.size());
            double seen = BESIDE;
            double wrong = BESIDE * usual;
            double unseen = BESIDE;
            double wrongUnseen = BESIDE * usual;
            for (var document : documents) {
                double value = document.values().getOrDefault(evidence, 0.0);
                seen += value;
                unseen += 1 - value;
                if (document.right(question)) continue;
                wrong += value;
                wrongUnseen += 1 - value;
            }
            double without = wrongUnseen / unseen;
            double more = (wrong / seen - without) / Math.max(0.01, 1 - without);
            weights.likely.put(evidence, Math.max(0, more));
        }
        return weights;
    }

    private static void learn(DoubtWeights.Line line, Question question, List<Labelled> documents) {
        var evidence = DoubtEvidence.values();
        int size = evidence.length + 1;
        // what every document has stands first: it raises the score, evidence lowers it
        var rows = new double[documents.size()][size];
        var curve = new double[size];
        for (int d = 0; d < rows.length; d++) {
            var values = documents.get(d).values();
            rows[d][0] = 1;
            double sum = 1;
            for (int i = 1; i < size; i++) {
                double value = values.getOrDefault(evidence[i - 1], 0.0);
                rows[d][i] = -value;
                sum += value;
            }
            for (int i = 0; i < size; i++) curve[i] += Math.abs(rows[d][i]) * sum / 4;
        }
        var weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[size];
            for (int d = 0; d < rows.length; d++) {
                double score = 0;
                for (int i = 0; i < size; i++) score += weights[i] * rows[d][i];
                double right = documents.get(d).right(question) ? 1 : 0;
                double miss = right - 1 / (1 + Math.exp(-score));
                for (int i = 0; i < size; i++) slope[i] += miss * rows[d][i];
            }
            weights[0] += slope[0] / curve[0];
            for (int i = 1; i < size; i++) {
                double step = (slope[i] - COST * (weights[i] - USUAL)) / (curve[i] + COST);
                weights[i] = Math.max(0, weights[i] + step);
            }
        }
        line.start = weights[0];
        for (int i = 1; i < size; i++) line.worth.put(evidence[i - 1], weights[i]);
    }
}
