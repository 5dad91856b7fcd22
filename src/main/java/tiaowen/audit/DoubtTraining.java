package tiaowen.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tiaowen.audit.DoubtWeights.Question;

/** Learns from documents whose right reading is known how sure a reading is, and measures it. */
public final class DoubtTraining {
    /** Of documents called sure, so many have their text right, and so many everything. */
    private static final double TEXT_RIGHT = 0.98;

    private static final double WHOLE_RIGHT = 0.9;

    /** Of documents with a fault in the text, so many are called doubtful. */
    private static final double CAUGHT = 0.9;

    /** Ways to part the sites, whose mean counts. */
    private static final int TIMES = 5;

    /** A promise that fewer documents can have is worth nothing. */
    private static final double LEAST_COVERAGE = 0.3;

    private final List<Labelled> documents = new ArrayList<>();

    /** How a document was read. */
    enum Grade {
        /** Text, title, number, issuers, dates and outline are right. */
        CLEAN,
        /** The text is right. */
        A_CLEAN,
        /** Words are lost, or foreign ones are in. */
        FAULT
    }

    /**
     * A document and how it was read.
     *
     * @param site who made it; documents of one site are learned from, or left out, together
     */
    record Labelled(String name, String site, Grade grade, Map<DoubtEvidence, Double> values) {
        boolean right(Question question) {
            return grade == Grade.CLEAN || (question == Question.TEXT && grade == Grade.A_CLEAN);
        }

        String row() {
            var row = new StringBuilder(name + "\t" + site + "\t" + code(grade));
            values.forEach(
                    (evidence, value) ->
                            row.append('\t').append(evidence.name()).append('=').append(value));
            return row.toString();
        }
    }

    /**
     * Adds a document.
     *
     * @param labels {@code clean}, {@code a-clean} or {@code fault} on a line; {@code # site: NAME}
     *     on another names the maker
     * @throws IllegalArgumentException if the label is none of these
     */
    public void add(String name, Account account, List<String> labels) {
        var site = name;
        var grade = "";
        for (var line : labels) {
            if (line.startsWith("# site:")) site = line.substring(7).strip();
            else if (!line.isBlank()) grade = line.strip();
        }
        var values = Auditor.evidence(account.cleaned(), account.structured(), account.document());
        documents.add(new Labelled(name, site, grade(grade), values));
    }

    /**
     * Adds a document by its row of a table that {@link #table} gave.
     *
     * @throws IllegalArgumentException if it is no such row
     */
    public void add(String row) {
        var parts = List.of(row.split("\t", -1));
        if (parts.size() < 3) throw new IllegalArgumentException(row);
        var values = new EnumMap<DoubtEvidence, Double>(DoubtEvidence.class);
        for (var part : parts.subList(3, parts.size())) {
            int sign = part.indexOf('=');
            values.put(
                    DoubtEvidence.valueOf(part.substring(0, Math.max(0, sign))),
                    Double.parseDouble(part.substring(sign + 1)));
        }
        documents.add(new Labelled(parts.get(0), parts.get(1), grade(parts.get(2)), values));
    }

    private static Grade grade(String word) {
        return Grade.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String code(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Number of documents added. */
    public int size() {
        return documents.size();
    }

    /** All documents with their evidence, a row each. */
    public List<String> table() {
        return documents.stream().map(Labelled::row).toList();
    }

    /**
     * Learns from all documents.
     *
     * @param folds parts of the sites, each left out once: how sure is sure is told by what comes
     *     out of them
     * @param progress takes a line of each thing measured
     * @return the text of the file of weights
     */
    public String learn(int folds, long seed, Consumer<String> progress) {
        var judged = leaveOut(folds, seed);
        var weights = DoubtLearner.learn(documents);
        var sure = Threshold.of(judged);
        weights.lines.get(Question.TEXT).sure = sure.text();
        weights.lines.get(Question.WHOLE).sure = sure.whole();
        var head = new StringBuilder();
        for (var line : report(judged, sure)) {
            progress.accept(line);
            head.append("# ").append(line).append('\n');
        }
        for (var one : judged) {
            if (one.document().right(Question.TEXT)) continue;
            progress.accept(
                    String.format(
                            Locale.ROOT,
                            "%s: %.3f %.3f %s",
                            sure.calls(one) ? "not caught" : "caught",
                            one.text(),
                            one.whole(),
                            one.document().row()));
        }
        return head + weights.print();
    }

    /** A document judged by weights that were learned without its site. */
    private record Judged(Labelled document, double text, double whole) {}

    /** Each document by the mean of several ways to part the sites. */
    private List<Judged> leaveOut(int folds, long seed) {
        var text = new double[documents.size()];
        var whole = new double[documents.size()];
        var sites =
                new ArrayList<>(
                        documents.stream().map(Labelled::site).distinct().sorted().toList());
        var random = new Random(seed);
        for (int time = 0; time < TIMES; time++) {
            Collections.shuffle(sites, random);
            for (int fold = 0; fold < folds; fold++) {
                int part = fold;
                var out =
                        IntStream.range(0, sites.size())
                                .filter(site -> site % folds == part)
                                .mapToObj(sites::get)
                                .collect(Collectors.toSet());
                var weights =
                        DoubtLearner.learn(
                                documents.stream().filter(d -> !out.contains(d.site())).toList());
                for (int d = 0; d < text.length; d++) {
                    var document = documents.get(d);
                    if (!out.contains(document.site())) continue;
                    double right = weights.lines.get(Question.TEXT).right(document.values());
                    double all = weights.lines.get(Question.WHOLE).right(document.values());
                    text[d] += right / TIMES;
                    whole[d] += Math.min(right, all) / TIMES;
                }
            }
        }
        return IntStream.range(0, text.length)
                .mapToObj(d -> new Judged(documents.get(d), text[d], whole[d]))
                .toList();
    }

    /** How sure is sure. */
    private record Threshold(double text, double whole) {
        /**
         * The one that calls most documents sure while it keeps what is promised; where that would
         * be hardly any, the promise is of the text alone.
         */
        static Threshold of(List<Judged> judged) {
            var whole = judged.stream().map(Judged::whole).distinct().toList();
            var best = best(judged, whole, WHOLE_RIGHT);
            boolean some = Counts.of(judged, best).coverage() >= LEAST_COVERAGE;
            return some ? best : best(judged, List.of(0.0), 0);
        }

        private static Threshold best(List<Judged> judged, List<Double> whole, double wholeRight) {
            var best = new Threshold(1.1, 1.1);
            double most = 0;
            for (var one : judged) {
                for (double least : whole) {
                    var next = new Threshold(one.text(), least);
                    var counts = Counts.of(judged, next);
                    if (counts.kept(wholeRight) && counts.coverage() > most) {
                        best = next;
                        most = counts.coverage();
                    }
                }
            }
            return best;
        }

        boolean calls(Judged one) {
            return one.text() >= text && one.whole() >= whole;
        }
    }

    private record Counts(
            int all, int sure, int textRight, int wholeRight, int faults, int missed) {
        static Counts of(List<Judged> judged, Threshold threshold) {
            int sure = 0;
            int textRight = 0;
            int wholeRight = 0;
            int faults = 0;
            for (var one : judged) {
                boolean right = one.document().right(Question.TEXT);
                if (!right) faults++;
                if (!threshold.calls(one)) continue;
                sure++;
                if (right) textRight++;
                if (one.document().right(Question.WHOLE)) wholeRight++;
            }
            return new Counts(judged.size(), sure, textRight, wholeRight, faults, sure - textRight);
        }

        double coverage() {
            return (double) sure / Math.max(1, all);
        }

        double caught() {
            return 1 - (double) missed / Math.max(1, faults);
        }

        boolean kept(double wholeShare) {
            return sure > 0
                    && textRight >= TEXT_RIGHT * sure
                    && wholeRight >= wholeShare * sure
                    && caught() >= CAUGHT;
        }
    }

    private List<String> report(List<Judged> judged, Threshold sure) {
        var counts = Counts.of(judged, sure);
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "left out: %d documents, %d called sure (%.3f); of these text right %d (%.3f), everything right %d (%.3f); of %d with a fault in the text %d called doubtful (%.3f)",
                        counts.all(),
                        counts.sure(),
                        counts.coverage(),
                        counts.textRight(),
                        (double) counts.textRight() / Math.max(1, counts.sure()),
                        counts.wholeRight(),
                        (double) counts.wholeRight() / Math.max(1, counts.sure()),
                        counts.faults(),
                        counts.faults() - counts.missed(),
                        counts.caught()));
        double[] bounds = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};
        for (int i = 0; i + 1 < bounds.length; i++) {
            double from = bounds[i];
            double to = bounds[i + 1];
            var here = judged.stream().filter(j -> j.text() >= from && j.text() < to).toList();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "certainty %.2f to %.2f: %d documents, text right %.3f",
                            from,
                            Math.min(1, to),
                            here.size(),
                            here.stream().filter(j -> j.document().right(Question.TEXT)).count()
                                    / Math.max(1.0, here.size())));
        }
        return lines;
    }
}
