package tiaowen.search.ranking;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.QueryMeaning;

/**
 * Finds the clauses nearest to a question in plain words: those that share most words with it and
 * those that lie nearest in meaning, weighed together by {@link QuestionFeatures}.
 */
public final class QuestionSearch {
    /** Clauses nearest in Lucene's own order that are weighed. */
    private static final int BY_WORDS = 500;

    /** Clauses nearest in meaning that are weighed with them. */
    private static final int BY_MEANING = 500;

    private final ClauseTable clauses;
    private final EditionStatuses statuses;
    private final RankingWeights weights;

    public QuestionSearch(ClauseTable clauses, EditionStatuses statuses, RankingWeights weights) {
        this.clauses = clauses;
        this.statuses = statuses;
        this.weights = weights;
    }

    /**
     * Clauses that may answer, with what speaks for each.
     *
     * @param byWords those that words found
     */
    public record Weighed(
            QuestionFeatures features,
            BitSet byWords,
            Map<RankingFeature, RankingWeights.Weight> weights,
            double length) {
        /** The score of a clause: the sum of its features, each times its weight. */
        public double score(int i) {
            double score = 0;
            for (var feature : weights.keySet()) score += part(feature, i);
            return score;
        }

        /** What a feature adds to the score of a clause. */
        public double part(RankingFeature feature, int i) {
            return weight(feature) * features.value(feature, i);
        }

        /** What a feature weighs in this question. */
        public double weight(RankingFeature feature) {
            return weights.get(feature).at(length);
        }

        /** How the hit is labelled. */
        public Tier tier(int i) {
            return byWords.get(features.doc(i)) ? Tier.NEAR : Tier.SEMANTIC;
        }
    }

    /**
     * @param words finds and orders by words what may be found
     * @param passing the same clauses
     * @param meant the question's meaning; empty where it is not asked
     */
    public Weighed of(
            QuestionTerms question, Query words, BitSet passing, Optional<QueryMeaning> meant)
            throws IOException {
        var byWords = new BitSet();
        for (var hit : clauses.searcher().search(words, BY_WORDS).scoreDocs) byWords.set(hit.doc);
        var all = (BitSet) byWords.clone();
        if (meant.isPresent()) all.or(meant.get().nearest(BY_MEANING, passing));
        int[] docs = all.stream().toArray();
        var cosines = meant.isPresent() ? cosines(meant.get(), docs) : new double[0];
        var features = QuestionFeatures.of(clauses, statuses, question, docs, cosines);
        return new Weighed(
                features, byWords, weights.question(features.hasMeaning()), question.length());
    }

    private static double[] cosines(QueryMeaning meaning, int[] docs) throws IOException {
        var cosines = new double[docs.length];
        for (int i = 0; i < docs.length; i++) cosines[i] = meaning.cosine(docs[i]);
        return cosines;
    }
}
