package tiaowen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each evidence takes from the certainty that a document was read rightly. Learned by {@link
 * DoubtTraining}; read from one file, where the run that made it stands at the head.
 *
 * <p>The file's form: lines {@code text|whole EVIDENCE = number}, {@code text|whole START =
 * number}, {@code likely EVIDENCE = number} and {@code sure text|whole = number}; what follows a
 * {@code #} is for people. No weight is below zero: evidence can only add doubt.
 */
final class DoubtWeights {
    private static final DoubtWeights SHIPPED = parse(shippedText());
    private static final double LEAST = 0.005;

    /** What is asked: whether the text is right, or everything. */
    enum Question {
        TEXT,
        WHOLE
    }

    /** What one question is answered with. */
    static final class Line {
        double start;
        double sure;
        final Map<DoubtEvidence, Double> worth = new EnumMap<>(DoubtEvidence.class);

        /** Probability that all is right. */
        double right(Map<DoubtEvidence, Double> values) {
            double score = start;
            for (var value : values.entrySet()) {
                score -= worth.getOrDefault(value.getKey(), 0.0) * value.getValue();
            }
            return 1 / (1 + Math.exp(-score));
        }
    }

    final Map<Question, Line> lines = new EnumMap<>(Question.class);

    /** How much likelier a fault is where an evidence is seen than where it is not, 0 to 1. */
    final Map<DoubtEvidence, Double> likely = new EnumMap<>(DoubtEvidence.class);

    DoubtWeights() {
        for (var question : Question.values()) lines.put(question, new Line());
    }

    /** Those that come with the program. */
    static DoubtWeights shipped() {
        return SHIPPED;
    }

    private static String shippedText() {
        try (var in = DoubtWeights.class.getResourceAsStream("doubts.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a document of these probabilities needs nobody's look. */
    boolean sure(double text, double whole) {
        return text >= lines.get(Question.TEXT).sure && whole >= lines.get(Question.WHOLE).sure;
    }

    /**
     * Those written in a text of the file's form.
     *
     * @throws IllegalArgumentException naming the line that is not understood
     */
    static DoubtWeights parse(String text) {
        var weights = new DoubtWeights();
        for (var line : text.lines().toList()) {
            int comment = line.indexOf('#');
            var said = comment < 0 ? line : line.substring(0, comment);
            if (!said.isBlank()) weights.read(said.strip());
        }
        return weights;
    }

    private void read(String line) {
        var parts = List.of(line.split("[ =]+", -1));
        try {
            double value = Double.parseDouble(parts.get(2));
            switch (parts.get(0)) {
                case "likely" -> likely.put(DoubtEvidence.valueOf(parts.get(1)), value);
                case "sure" -> lines.get(question(parts.get(1))).sure = value;
                default -> {
                    var of = lines.get(question(parts.get(0)));
                    if (parts.get(1).equals("START")) of.start = value;
                    else of.worth.put(DoubtEvidence.valueOf(parts.get(1)), value);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("doubts.txt: " + line, e);
        }
    }

    private static Question question(String word) {
        return Question.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The file's lines, those worth nothing left out. */
    String print() {
        var out = new StringBuilder();
        lines.forEach(
                (question, line) -> {
                    var name = question.name().toLowerCase(Locale.ROOT);
                    out.append(String.format(Locale.ROOT, "sure %s = %.4f%n", name, line.sure));
                    out.append(String.format(Locale.ROOT, "%s START = %.3f%n", name, line.start));
                    line.worth.forEach(
                            (evidence, worth) -> {
                                if (worth < LEAST) return;
                                out.append(
                                        String.format(
                                                Locale.ROOT,
                                                "%s %s = %.3f%n",
                                                name,
                                                evidence.name(),
                                                worth));
                            });
                });
        likely.forEach(
                (evidence, share) ->
                        out.append(
                                String.format(
                                        Locale.ROOT,
                                        "likely %s = %.3f%n",
                                        evidence.name(),
                                        share)));
        return out.toString();
    }
}
