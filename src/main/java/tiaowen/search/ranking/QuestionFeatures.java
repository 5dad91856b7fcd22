package tiaowen.search.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.TermScores;
import tiaowen.index.Fields;
import tiaowen.model.PolicyKind;

/**
 * What speaks for each of some clauses as the answer to one question, in numbers of one scale for
 * all questions: those of words are BM25, a twentieth of it so that they lie about 1; shares are
 * logarithms.
 */
public final class QuestionFeatures {
    /** BM25 of a good answer in words, in pairs or in characters lies about this. */
    private static final double SCALE = 20;

    /** Cosines differ in the second place; ten times them are as wide as the others. */
    private static final double MEANING_SCALE = 10;

    /** How far below the best a clause still speaks for its policy: a tenth of the best score. */
    private static final double WORDS_NEAR = 0.1;

    private static final double MEANING_NEAR = 0.03;

    /** Keeps the logarithm of a share finite. */
    private static final double LEAST_SHARE = 1e-3;

    private final int[] docs;
    private final Map<RankingFeature, double[]> values = new EnumMap<>(RankingFeature.class);

    private QuestionFeatures(int[] docs) {
        this.docs = docs;
    }

    /**
     * @param docs Lucene's numbers of the clauses, ascending
     * @param cosines of the same clauses; empty where meaning is not asked
     */
    static QuestionFeatures of(
            ClauseTable clauses,
            EditionStatuses statuses,
            QuestionTerms question,
            int[] docs,
            double[] cosines)
            throws IOException {
        var features = new QuestionFeatures(docs);
        features.words(clauses, question);
        features.policies(clauses, statuses);
        features.share(clauses, RankingFeature.POLICY_WORDS, features.byWords(), WORDS_NEAR, true);
        if (cosines.length == docs.length) {
            var meaning = features.column(RankingFeature.MEANING);
            for (int i = 0; i < docs.length; i++) meaning[i] = MEANING_SCALE * cosines[i];
            features.share(clauses, RankingFeature.POLICY_MEANING, cosines, MEANING_NEAR, false);
        }
        return features;
    }

    private void words(ClauseTable clauses, QuestionTerms question) throws IOException {
        var searcher = clauses.searcher();
        add(
                RankingFeature.WORDS,
                TermScores.of(searcher, Fields.ALL_WORDS, question.words(), docs));
        add(
                RankingFeature.PAIRS,
                TermScores.of(searcher, Fields.ALL_PAIRS, question.pairs(), docs));
        add(
                RankingFeature.CHARACTERS,
                TermScores.of(searcher, Fields.ALL_PAIRS, question.characters(), docs));
        add(
                RankingFeature.TEXT,
                TermScores.of(searcher, Fields.TEXT_PAIRS, question.pairs(), docs));
        add(
                RankingFeature.HEADS,
                TermScores.of(searcher, Fields.HEAD_PAIRS, question.pairs(), docs));
        add(
                RankingFeature.EVERYDAY,
                TermScores.of(searcher, Fields.ALL_WORDS, question.otherWords(), docs));
        add(
                RankingFeature.EVERYDAY,
                TermScores.of(searcher, Fields.ALL_PAIRS, question.otherPairs(), docs));
        var lengths = TermScores.lengths(searcher, Fields.TEXT_PAIRS, docs);
        var length = column(RankingFeature.LENGTH);
        for (int i = 0; i < docs.length; i++) length[i] = Math.log1p(lengths[i]);
    }

    private void add(RankingFeature feature, TermScores scores) {
        var column = column(feature);
        for (int i = 0; i < docs.length; i++) column[i] += scores.score(i) / SCALE;
    }

    private void policies(ClauseTable clauses, EditionStatuses statuses) {
        var cited = column(RankingFeature.CITED);
        var law = column(RankingFeature.LAW);
        var older = column(RankingFeature.OLDER);
        for (int i = 0; i < docs.length; i++) {
            int source = clauses.sourceOf(docs[i]);
            var place = clauses.place(source);
            cited[i] = Math.log1p(place.policy().citedBy());
            law[i] = place.edition().metadata().kind() == PolicyKind.LAW ? 1 : 0;
            older[i] = statuses.age(source) > 0 ? 1 : 0;
        }
    }

    /** What the words say together, everyday ones half. */
    private double[] byWords() {
        var all = new double[docs.length];
        for (int i = 0; i < docs.length; i++) {
            all[i] =
                    value(RankingFeature.WORDS, i)
                            + value(RankingFeature.PAIRS, i)
                            + value(RankingFeature.CHARACTERS, i)
                            + value(RankingFeature.EVERYDAY, i) / 2;
        }
        return all;
    }

    /**
     * How large a share of the best clauses a policy has: one that answers a question often has
     * several that come near it.
     */
    private void share(
            ClauseTable clauses,
            RankingFeature feature,
            double[] scores,
            double near,
            boolean relative) {
        var column = column(feature);
        double best = Arrays.stream(scores).max().orElse(0);
        double step = Math.max(1e-9, relative ? near * best : near);
        var byPolicy = new HashMap<String, Double>();
        double total = 0;
        for (int i = 0; i < docs.length; i++) {
            double part = Math.exp((scores[i] - best) / step);
            byPolicy.merge(policy(clauses, i), part, Double::sum);
            total += part;
        }
        for (int i = 0; i < docs.length; i++) {
            column[i] = Math.log(byPolicy.get(policy(clauses, i)) / total + LEAST_SHARE);
        }
    }

    private String policy(ClauseTable clauses, int i) {
        return clauses.place(clauses.sourceOf(docs[i])).policy().slug();
    }

    private double[] column(RankingFeature feature) {
        return values.computeIfAbsent(feature, f -> new double[docs.length]);
    }

    /** How many clauses there are. */
    public int size() {
        return docs.length;
    }

    public int doc(int i) {
        return docs[i];
    }

    /** What a feature is worth for a clause; 0 where it was not measured. */
    public double value(RankingFeature feature, int i) {
        var column = values.get(feature);
        return column == null ? 0 : column[i];
    }

    public boolean hasMeaning() {
        return values.containsKey(RankingFeature.MEANING);
    }
}
