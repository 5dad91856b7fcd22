package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import tiaowen.index.Fields;

/**
 * Clauses of which one stretch, a sentence or a paragraph, holds what is asked. Candidates are
 * those that hold it anywhere; the places of the terms in them, and where the stretches end,
 * decide.
 *
 * <p>Looking into the texts instead would cost ten times as much: 应当 同句 规定 has ten thousand
 * candidates.
 */
final class TogetherQuery extends Query {
    private final tiaowen.query.Query.Together asked;
    private final Query candidates;

    /**
     * @param candidates matches every clause that can match at all
     */
    TogetherQuery(tiaowen.query.Query.Together asked, Query candidates) {
        this.asked = asked;
        this.candidates = candidates;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var holding =
                searcher.createWeight(
                        searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var supplier = holding.scorerSupplier(leaf);
                if (supplier == null) return null;
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        var twoPhase = twoPhase(supplier.get(leadCost), leaf);
                        return new ConstantScoreScorer(score(), mode, twoPhase);
                    }

                    @Override
                    public long cost() {
                        return supplier.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private TwoPhaseIterator twoPhase(Scorer candidate, LeafReaderContext leaf) throws IOException {
        var ends = DocValues.getBinary(leaf.reader(), Fields.STRETCHES);
        var places = new StretchMatcher(asked, leaf);
        var iterator = candidate.iterator();
        return new TwoPhaseIterator(iterator) {
            @Override
            public boolean matches() throws IOException {
                int doc = iterator.docID();
                return ends.advanceExact(doc) && places.match(doc, ends.binaryValue());
            }

            @Override
            public float matchCost() {
                return 500;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.TEXT_PAIRS)) visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "together(" + asked + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TogetherQuery query && query.asked.equals(asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(TogetherQuery.class, asked);
    }
}
