package tiaowen.engine.lucene;

import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** The clauses that an earlier search found, for a search within its results. */
public final class EarlierHits extends Query {
    private final BitSet docs;

    /**
     * @param docs of the whole index; not changed after this
     */
    public EarlierHits(BitSet docs) {
        this.docs = docs;
    }

    public boolean holds(int doc) {
        return docs.get(doc);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), mode, new InLeaf(leaf));
                    }

                    @Override
                    public long cost() {
                        return docs.cardinality();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Those of a segment, by its own numbers. */
    private final class InLeaf extends DocIdSetIterator {
        private final int base;
        private final int end;
        private int doc = -1;

        InLeaf(LeafReaderContext leaf) {
            this.base = leaf.docBase;
            this.end = leaf.reader().maxDoc();
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int next = target >= end ? -1 : docs.nextSetBit(base + target);
            doc = next < 0 || next - base >= end ? NO_MORE_DOCS : next - base;
            return doc;
        }

        @Override
        public long cost() {
            return docs.cardinality();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "within " + docs.cardinality() + " hits";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EarlierHits hits && hits.docs.equals(docs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(EarlierHits.class, docs);
    }
}
