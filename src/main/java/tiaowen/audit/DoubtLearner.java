package tiaowen.audit;

import java.util.List;
import java.util.Map;
import tiaowen.audit.DoubtTraining.Labelled;
import tiaowen.audit.DoubtWeights.Question;

/**
 * Learns what evidence is worth: the weights, none below zero, under which the labels are
 * likeliest, large weights costing something, by steps along the gradient. There is no chance in
 * it.
 */
final class DoubtLearner {
    private static final int ROUNDS = 3000;
    private static final double RATE = 0.02;

    /** What a weight costs by its square; measured with sites left out: 0.5 to 3 are alike. */
    private static final double COST = 1;

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
        for (int round = 0; round < ROUNDS; round++) {
            double start = 0;
            var slope = new double[evidence.length];
            for (var document : documents) {
                double miss = (document.right(question) ? 1 : 0) - line.right(document.values());
                start += miss;
                for (int i = 0; i < slope.length; i++) {
                    slope[i] -= miss * value(document.values(), evidence[i]);
                }
            }
            line.start += RATE * start;
            for (int i = 0; i < slope.length; i++) {
                double now = line.worth.getOrDefault(evidence[i], 0.0);
                double next = now + RATE * (slope[i] - COST * now);
                line.worth.put(evidence[i], Math.max(0, next));
            }
        }
    }

    private static double value(Map<DoubtEvidence, Double> values, DoubtEvidence evidence) {
        return values.getOrDefault(evidence, 0.0);
    }
}
