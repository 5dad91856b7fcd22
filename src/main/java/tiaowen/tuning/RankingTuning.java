package tiaowen.tuning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tiaowen.search.Library;
import tiaowen.search.ranking.QuestionFeatures;
import tiaowen.search.ranking.RankingFeature;
import tiaowen.search.ranking.RankingWeights;
import tiaowen.search.ranking.RankingWeights.Weight;

/**
 * Learns the weights of questions from questions with known answers, and measures what they and
 * each of their features are worth. Of each file one half of the questions is set aside: weights
 * learned from the one are measured on the other, and the other way round. What is kept in the end
 * is learned from all of them.
 */
public final class RankingTuning {
    /**
     * How far small files are lifted: 0 lets every question count the same, 1 every file. At 0.7 64
     * questions count as much as a third of 787, and neither file loses more than a point by the
     * other.
     */
    private static final double LIFTED = 0.7;

    /** Features whose weight may change with the length of the question. */
    private static final Set<RankingFeature> BY_LENGTH =
            Set.of(
                    RankingFeature.WORDS,
                    RankingFeature.CHARACTERS,
                    RankingFeature.CITED,
                    RankingFeature.MEANING);

    /** A weight of the learned ones, or what it is multiplied with the question's length. */
    record Column(RankingFeature feature, boolean byLength) {}

    /** What every question is scored by in the end, a number for each file. */
    record Figures(List<RankingCase.Score> files) {
        @Override
        public String toString() {
            return files.stream()
                    .map(
                            s ->
                                    String.format(
                                            Locale.ROOT,
                                            "%.4f %.4f %.4f",
                                            s.reciprocal(),
                                            s.onPage(),
                                            s.found()))
                    .collect(Collectors.joining("  |  "));
        }

        /** MRR@10 of each file. */
        String brief() {
            return files.stream()
                    .map(s -> String.format(Locale.ROOT, "%.3f", s.reciprocal()))
                    .collect(Collectors.joining(" "));
        }
    }

    private final List<RankingCase> cases;
    private final List<Column> columns;
    private final double[] start;
    private final int files;
    private final boolean[] half;
    private final Consumer<String> report;

    /**
     * @param seed says which half each question falls into
     */
    RankingTuning(
            List<RankingCase> cases, boolean withMeaning, long seed, Consumer<String> report) {
        this.cases = cases;
        this.columns = columns(withMeaning);
        this.start = weights(RankingWeights.shipped(), withMeaning, columns);
        this.files = cases.stream().mapToInt(RankingCase::set).max().orElse(0) + 1;
        this.half = halves(cases, seed);
        this.report = report;
    }

    /**
     * Learns the weights by which questions are answered from questions with known answers, and
     * measures what each is worth. Takes minutes.
     *
     * @param files some questions each, scored apart
     * @param seed says which half of them is set aside
     * @param brief leaves out what each feature is worth alone, and what is lost without it
     * @param report gets a Chinese line for each thing measured
     * @return a whole weights file, with {@code # RUN} where the run belongs
     */
    public static String weightsFile(
            Library library,
            List<List<AnsweredQuestion>> files,
            long seed,
            boolean brief,
            Consumer<String> report) {
        return library.measure(
                questions ->
                        weightsFile(new RankingCaseReader(questions), files, seed, brief, report));
    }

    private static String weightsFile(
            RankingCaseReader measuring,
            List<List<AnsweredQuestion>> files,
            long seed,
            boolean brief,
            Consumer<String> report)
            throws IOException {
        var text = new StringBuilder();
        text.append("# 排序用到的全部权重。每行：名称 = 数值；length 后面的数，乘以问句长短再加上去；井号后面是说明。\n");
        text.append("# 问题的权重由下面的命令学得；说明里的数是 MRR@10，每个文件一个，都量自没有学过的一半。\n# RUN\n\n");
        text.append(RankingWeights.termsText());
        for (boolean withMeaning : new boolean[] {false, true}) {
            var cases = new ArrayList<RankingCase>();
            for (int file = 0; file < files.size(); file++) {
                for (var question : files.get(file)) {
                    measuring.of(file, question, withMeaning).ifPresent(cases::add);
                }
            }
            report.accept(withMeaning ? "字词与语义" : "只按字词");
            if (cases.isEmpty()) {
                report.accept("索引里没有语义部分，这一组权重没有学。");
                text.append(RankingWeights.meaningText());
                continue;
            }
            text.append('[')
                    .append(withMeaning ? RankingWeights.BY_MEANING : RankingWeights.BY_WORDS);
            text.append("]\n")
                    .append(new RankingTuning(cases, withMeaning, seed, report).run(brief));
            text.append('\n');
        }
        return text.toString();
    }

    /** What a case has a column for, in this order. */
    static List<Column> columns(boolean withMeaning) {
        var columns = new ArrayList<Column>();
        for (var feature : RankingFeature.values()) {
            if (feature == RankingFeature.OLDER || (feature.needsMeaning() && !withMeaning))
                continue;
            columns.add(new Column(feature, false));
            if (BY_LENGTH.contains(feature)) columns.add(new Column(feature, true));
        }
        return columns;
    }

    private static double[] weights(
            RankingWeights weights, boolean withMeaning, List<Column> columns) {
        var section = weights.question(withMeaning);
        return columns.stream()
                .mapToDouble(
                        column -> {
                            var weight = section.get(column.feature());
                            return column.byLength() ? weight.byLength() : weight.base();
                        })
                .toArray();
    }

    private static boolean[] halves(List<RankingCase> cases, long seed) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < cases.size(); i++) order.add(i);
        Collections.shuffle(order, new Random(seed));
        var half = new boolean[cases.size()];
        var dealt = new int[cases.size()];
        for (int i : order) half[i] = dealt[cases.get(i).set()]++ % 2 == 1;
        return half;
    }

    /** The learned section of a weights file, each weight with what it is and gives. */
    private String run(boolean brief) {
        boolean[] all = new boolean[columns.size()];
        Arrays.fill(all, true);
        halvesReport();
        var unseen = crossed(all);
        report.accept("没有学过的一半，两半合计：" + unseen);
        var weights = learn(cases, all);
        report.accept("用全部问题学到的权重，再量全部问题：" + measured(cases, weights));
        var text = new StringBuilder();
        text.append("# 没有学过的一半，两半合计：").append(unseen).append('\n');
        for (var feature : RankingFeature.values()) {
            if (feature == RankingFeature.OLDER) continue;
            int at = columns.indexOf(new Column(feature, false));
            if (at < 0) continue;
            int byLength = columns.indexOf(new Column(feature, true));
            double slope = byLength < 0 ? 0 : weights[byLength];
            var gives = brief ? feature.meaning() : gives(feature);
            text.append(line(feature, weights[at], slope, gives));
        }
        double older = RankingWeights.shipped().question(false).get(RankingFeature.OLDER).base();
        return text + line(RankingFeature.OLDER, older, 0, "不学：测试问题不问版本");
    }

    private String gives(RankingFeature feature) {
        var alone = crossed(only(feature)).brief();
        var without = crossed(without(feature)).brief();
        var gives = "单独 " + alone + "，去掉 " + without;
        report.accept(feature.label() + "：" + gives);
        return gives;
    }

    private static String line(RankingFeature feature, double base, double byLength, String gives) {
        var weight = String.format(Locale.ROOT, "%s = %.4f", feature.key(), base);
        if (byLength != 0) weight += String.format(Locale.ROOT, ", length: %.4f", byLength);
        return String.format("%-40s # %s。%s%n", weight, feature.label(), gives);
    }

    private void halvesReport() {
        boolean[] all = new boolean[columns.size()];
        Arrays.fill(all, true);
        for (boolean learned : new boolean[] {false, true}) {
            var weights = learn(of(learned), all);
            report.accept(
                    (learned ? "学自后一半" : "学自前一半")
                            + "：学过的 "
                            + measured(of(learned), weights)
                            + "；没有学过的 "
                            + measured(of(!learned), weights));
        }
    }

    private List<RankingCase> of(boolean which) {
        var these = new ArrayList<RankingCase>();
        for (int i = 0; i < half.length; i++) if (half[i] == which) these.add(cases.get(i));
        return these;
    }

    private boolean[] only(RankingFeature feature) {
        var used = new boolean[columns.size()];
        for (int i = 0; i < used.length; i++) {
            var column = columns.get(i);
            used[i] = column.feature() == feature && !column.byLength();
        }
        return used;
    }

    private boolean[] without(RankingFeature feature) {
        var used = new boolean[columns.size()];
        for (int i = 0; i < used.length; i++) used[i] = columns.get(i).feature() != feature;
        return used;
    }

    /** Every question scored by weights learned from the half that it is not in. */
    private Figures crossed(boolean[] used) {
        var first = learn(of(false), used);
        var second = learn(of(true), used);
        var scores = new ArrayList<RankingCase.Score>();
        for (int i = 0; i < half.length; i++) {
            scores.add(cases.get(i).measure(half[i] ? first : second));
        }
        return figures(cases, scores);
    }

    private double[] learn(List<RankingCase> from, boolean[] used) {
        var sizes = new int[files];
        for (var one : from) sizes[one.set()]++;
        var shares = new double[from.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.pow(sizes[from.get(i).set()], -LIFTED);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) shares[i] /= sum;
        return RankingLearner.learn(from, start, shares, used);
    }

    private Figures measured(List<RankingCase> these, double[] weights) {
        return figures(these, these.stream().map(one -> one.measure(weights)).toList());
    }

    private Figures figures(List<RankingCase> these, List<RankingCase.Score> scores) {
        var means = new ArrayList<RankingCase.Score>();
        for (int file = 0; file < files; file++) {
            double reciprocal = 0;
            double onPage = 0;
            double found = 0;
            int size = 0;
            for (int i = 0; i < these.size(); i++) {
                if (these.get(i).set() != file) continue;
                size++;
                reciprocal += scores.get(i).reciprocal();
                onPage += scores.get(i).onPage();
                found += scores.get(i).found();
            }
            means.add(new RankingCase.Score(reciprocal / size, onPage / size, found / size));
        }
        return new Figures(means);
    }

    /** What a column holds for a clause of a question. */
    static float value(Column column, QuestionFeatures features, int row, double length) {
        double value = features.value(column.feature(), row);
        return (float) (column.byLength() ? value * length : value);
    }

    /** The weight that never is learned. */
    static Weight older(boolean withMeaning) {
        return RankingWeights.shipped().question(withMeaning).get(RankingFeature.OLDER);
    }
}
