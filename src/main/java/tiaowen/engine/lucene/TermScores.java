package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/**
 * How well given clauses answer weighted terms of one field: BM25 as Lucene has it by default (k1
 * 1.2, b 0.75; others were tried without gain). One pass over the postings of each term, for all
 * clauses at once.
 */
public final class TermScores {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final double[] scores;

    private TermScores(int size) {
        scores = new double[size];
    }

    /**
     * @param terms with how much each counts, 1 for one that was asked once
     * @param docs Lucene's numbers, ascending
     */
    public static TermScores of(
            IndexSearcher searcher, String field, Map<String, Double> terms, int[] docs)
            throws IOException {
        var result = new TermScores(docs.length);
        var statistics = searcher.collectionStatistics(field);
        if (statistics == null || docs.length == 0) return result;
        var norms = lengths(searcher, field, docs);
        double average = statistics.sumTotalTermFreq() / (double) statistics.docCount();
        for (int i = 0; i < norms.length; i++) norms[i] = K1 * (1 - B + B * norms[i] / average);
        for (var entry : terms.entrySet()) {
            var term = new Term(field, entry.getKey());
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() == 0) continue;
            double n = states.docFreq();
            double idf = Math.log(1 + (statistics.docCount() - n + 0.5) / (n + 0.5));
            result.add(searcher, term, entry.getValue() * idf, docs, norms);
        }
        return result;
    }

    /** How many terms a field of each clause has, as closely as an index keeps it. */
    public static double[] lengths(IndexSearcher searcher, String field, int[] docs)
            throws IOException {
        var lengths = new double[docs.length];
        LeafReaderContext leaf = null;
        NumericDocValues values = null;
        for (int i = 0; i < docs.length; i++) {
            var its = leafOf(searcher, docs[i], leaf);
            if (its != leaf) {
                leaf = its;
                values = leaf.reader().getNormValues(field);
            }
            boolean has = values != null && values.advanceExact(docs[i] - leaf.docBase);
            if (has) lengths[i] = SmallFloat.byte4ToInt((byte) values.longValue());
        }
        return lengths;
    }

    private static LeafReaderContext leafOf(
            IndexSearcher searcher, int doc, LeafReaderContext last) {
        if (last != null && doc >= last.docBase && doc < last.docBase + last.reader().maxDoc()) {
            return last;
        }
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private void add(IndexSearcher searcher, Term term, double weight, int[] docs, double[] norms)
            throws IOException {
        LeafReaderContext leaf = null;
        PostingsEnum postings = null;
        for (int i = 0; i < docs.length; i++) {
            var its = leafOf(searcher, docs[i], leaf);
            if (its != leaf) {
                leaf = its;
                postings = leaf.reader().postings(term, PostingsEnum.FREQS);
            }
            if (postings == null) continue;
            int wanted = docs[i] - leaf.docBase;
            if (postings.docID() < wanted
                    && postings.advance(wanted) == DocIdSetIterator.NO_MORE_DOCS) {
                postings = null;
                continue;
            }
            if (postings.docID() != wanted) continue;
            int freq = postings.freq();
            scores[i] += weight * freq / (freq + norms[i]);
        }
    }

    /** BM25 of a clause, 0 and more. */
    public double score(int i) {
        return scores[i];
    }
}
