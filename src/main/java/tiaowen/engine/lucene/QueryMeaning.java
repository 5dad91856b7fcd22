package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.BitSet;

/** What a text means, beside the clauses of one generation. */
public interface QueryMeaning {
    /**
     * Lucene's numbers of the clauses nearest in meaning.
     *
     * @param k how many at least, where so many may be found
     * @param passing those that may be found
     */
    BitSet nearest(int k, BitSet passing) throws IOException;

    /** How near a clause lies, from -1 to 1; 0 where that is not known. */
    double cosine(int doc) throws IOException;

    /** What an asked text means by the vectors of the index. */
    public static QueryMeaning of(VectorSearch.Asked asked) {
        return new QueryMeaning() {
            @Override
            public BitSet nearest(int k, BitSet passing) throws IOException {
                var docs = new BitSet();
                for (var near : asked.nearest(k, passing)) docs.set(near.doc());
                return docs;
            }

            @Override
            public double cosine(int doc) throws IOException {
                return asked.cosine(doc).orElse(0);
            }
        };
    }
}
