package tiaowen.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tiaowen.index.Fields;
import tiaowen.model.PolicyKind;

/**
 * What speaks for each of some clauses as the answer to one question, in numbers of one scale for
 * all questions: those of words are BM25, a twentieth of it so that they lie about 1; shares are
 * logarithms.
 */
final class Features {
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
    private final Map<Feature, double[]> values = new EnumMap<>(Feature.class);

    private Features(int[] docs) {
        this.docs = docs;
    }

    /**
     * @param docs Lucene's numbers of the clauses, ascending
     * @param cosines of the same clauses; empty where meaning is not asked
     */
    static Features of(Shelf shelf, Standing standing, Plain question, int[] docs, double[] cosines)
            throws IOException {
        var features = new Features(docs);
        features.words(shelf, question);
        features.policies(shelf, standing);
        features.share(shelf, Feature.POLICY_WORDS, features.byWords(), WORDS_NEAR, true);
        if (cosines.length == docs.length) {
            var meaning = features.column(Feature.MEANING);
            for (int i = 0; i < docs.length; i++) meaning[i] = MEANING_SCALE * cosines[i];
            features.share(shelf, Feature.POLICY_MEANING, cosines, MEANING_NEAR, false);
        }
        return features;
    }

    private void words(Shelf shelf, Plain question) throws IOException {
        var searcher = shelf.searcher();
        add(Feature.WORDS, TermScores.of(searcher, Fields.ALL_WORDS, question.words(), docs));
        add(Feature.PAIRS, TermScores.of(searcher, Fields.ALL_PAIRS, question.pairs(), docs));
        add(
                Feature.CHARACTERS,
                TermScores.of(searcher, Fields.ALL_PAIRS, question.characters(), docs));
        add(Feature.TEXT, TermScores.of(searcher, Fields.TEXT_PAIRS, question.pairs(), docs));
        add(Feature.HEADS, TermScores.of(searcher, Fields.HEAD_PAIRS, question.pairs(), docs));
        add(
                Feature.EVERYDAY,
                TermScores.of(searcher, Fields.ALL_WORDS, question.otherWords(), docs));
        add(
                Feature.EVERYDAY,
                TermScores.of(searcher, Fields.ALL_PAIRS, question.otherPairs(), docs));
        var lengths = TermScores.lengths(searcher, Fields.TEXT_PAIRS, docs);
        var length = column(Feature.LENGTH);
        for (int i = 0; i < docs.length; i++) length[i] = Math.log1p(lengths[i]);
    }

    private void add(Feature feature, TermScores scores) {
        var column = column(feature);
        for (int i = 0; i < docs.length; i++) column[i] += scores.score(i) / SCALE;
    }

    private void policies(Shelf shelf, Standing standing) {
        var cited = column(Feature.CITED);
        var law = column(Feature.LAW);
        var older = column(Feature.OLDER);
        for (int i = 0; i < docs.length; i++) {
            int source = shelf.sourceOf(docs[i]);
            var place = shelf.place(source);
            cited[i] = Math.log1p(place.policy().citedBy());
            law[i] = place.edition().metadata().kind() == PolicyKind.LAW ? 1 : 0;
            older[i] = standing.age(source) > 0 ? 1 : 0;
        }
    }

    /** What the words say together, everyday ones half. */
    private double[] byWords() {
        var all = new double[docs.length];
        for (int i = 0; i < docs.length; i++) {
            all[i] =
                    value(Feature.WORDS, i)
                            + value(Feature.PAIRS, i)
                            + value(Feature.CHARACTERS, i)
                            + value(Feature.EVERYDAY, i) / 2;
        }
        return all;
    }

    /**
     * How large a share of the best clauses a policy has: one that answers a question often has
     * several that come near it.
     */
    private void share(
            Shelf shelf, Feature feature, double[] scores, double near, boolean relative) {
        var column = column(feature);
        double best = Arrays.stream(scores).max().orElse(0);
        double step = Math.max(1e-9, relative ? near * best : near);
        var byPolicy = new HashMap<String, Double>();
        double total = 0;
        for (int i = 0; i < docs.length; i++) {
            double part = Math.exp((scores[i] - best) / step);
            byPolicy.merge(policy(shelf, i), part, Double::sum);
            total += part;
        }
        for (int i = 0; i < docs.length; i++) {
            column[i] = Math.log(byPolicy.get(policy(shelf, i)) / total + LEAST_SHARE);
        }
    }

    private String policy(Shelf shelf, int i) {
        return shelf.place(shelf.sourceOf(docs[i])).policy().slug();
    }

    private double[] column(Feature feature) {
        return values.computeIfAbsent(feature, f -> new double[docs.length]);
    }

    /** How many clauses there are. */
    int size() {
        return docs.length;
    }

    int doc(int i) {
        return docs[i];
    }

    /** What a feature is worth for a clause; 0 where it was not measured. */
    double value(Feature feature, int i) {
        var column = values.get(feature);
        return column == null ? 0 : column[i];
    }

    boolean hasMeaning() {
        return values.containsKey(Feature.MEANING);
    }
}
