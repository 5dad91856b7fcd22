package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import tiaowen.index.Fields;
import tiaowen.index.Fingerprint;
import tiaowen.index.Vectors;

/**
 * Which vector belongs to which clauses. Vectors are known by the number of their document in the
 * index of vectors, clauses by theirs in the index of words.
 */
final class VectorTable {
    private static final int NONE = -1;

    /**
     * Up to so many vectors, to compare all is quicker than to walk the graph past those that do
     * not pass.
     */
    private static final int FEW = 2_000;

    private final List<LeafReaderContext> leaves;
    private final int[] vectorOf;

    /** Clauses of all vectors in a row, and where those of a vector begin. */
    private final int[] clauses;

    private final int[] begin;

    VectorTable(ClauseTable clauseTable, Vectors vectors) throws IOException {
        this.leaves = vectors.reader().leaves();
        var numbers = numbers();
        vectorOf = new int[clauseTable.docs()];
        Arrays.fill(vectorOf, NONE);
        for (var leaf : clauseTable.searcher().getIndexReader().leaves())
            fill(leaf, numbers, clauseTable);
        begin = new int[vectors.reader().maxDoc() + 1];
        for (int vector : vectorOf) if (vector != NONE) begin[vector + 1]++;
        for (int i = 1; i < begin.length; i++) begin[i] += begin[i - 1];
        clauses = new int[begin[begin.length - 1]];
        var next = begin.clone();
        for (int doc = 0; doc < vectorOf.length; doc++) {
            if (vectorOf[doc] != NONE) clauses[next[vectorOf[doc]]++] = doc;
        }
    }

    private Map<Fingerprint, Integer> numbers() throws IOException {
        var numbers = new HashMap<Fingerprint, Integer>();
        for (var leaf : leaves) {
            var live = leaf.reader().getLiveDocs();
            var texts = DocValues.getBinary(leaf.reader(), Vectors.TEXT);
            while (texts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live != null && !live.get(texts.docID())) continue;
                numbers.put(Fingerprint.read(texts.binaryValue()), leaf.docBase + texts.docID());
            }
        }
        return numbers;
    }

    private void fill(
            LeafReaderContext leaf, Map<Fingerprint, Integer> numbers, ClauseTable clauseTable)
            throws IOException {
        var texts = DocValues.getBinary(leaf.reader(), Fields.MEANT);
        while (texts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = leaf.docBase + texts.docID();
            if (!clauseTable.isClause(doc)) continue;
            vectorOf[doc] = numbers.getOrDefault(Fingerprint.read(texts.binaryValue()), NONE);
        }
    }

    /** Number of vectors, of texts that no clause has any more as well. */
    int size() {
        return begin.length - 1;
    }

    /** The vector of a clause; below 0 where it has none. */
    int vectorOf(int doc) {
        return vectorOf[doc];
    }

    /** The clauses that share a vector. */
    int[] clausesOf(int vector) {
        return Arrays.copyOfRange(clauses, begin[vector], begin[vector + 1]);
    }

    /** The vectors of these clauses. */
    FixedBitSet vectorsOf(BitSet passing) {
        var vectors = new FixedBitSet(size());
        for (int doc = passing.nextSetBit(0); doc >= 0; doc = passing.nextSetBit(doc + 1)) {
            if (doc < vectorOf.length && vectorOf[doc] != NONE) vectors.set(vectorOf[doc]);
        }
        return vectors;
    }

    /** A vector and how near it is. */
    record Scored(int vector, double cosine) {}

    double cosine(float[] question, int vector) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(vector, leaves));
        // Every document has a vector, so that these are numbered alike.
        var values = leaf.reader().getFloatVectorValues(Vectors.VECTOR);
        return VectorUtil.dotProduct(question, values.vectorValue(vector - leaf.docBase));
    }

    /**
     * The nearest of the vectors that may be found, nearest first.
     *
     * @param k how many
     */
    List<Scored> nearest(float[] question, int k, FixedBitSet may) throws IOException {
        var scored = new ArrayList<Scored>();
        if (k == 0) return scored;
        boolean all = may.cardinality() <= FEW;
        for (var leaf : leaves) {
            var values = leaf.reader().getFloatVectorValues(Vectors.VECTOR);
            if (values == null) continue;
            for (int doc : all ? passing(leaf, may) : candidates(leaf, question, k, may)) {
                float cosine = VectorUtil.dotProduct(question, values.vectorValue(doc));
                scored.add(new Scored(leaf.docBase + doc, cosine));
            }
        }
        scored.sort(
                Comparator.comparingDouble(Scored::cosine)
                        .reversed()
                        .thenComparing(Scored::vector));
        return scored.size() > k ? scored.subList(0, k) : scored;
    }

    private static int[] passing(LeafReaderContext leaf, FixedBitSet may) {
        int end = leaf.docBase + leaf.reader().maxDoc();
        var docs = new int[may.cardinality(leaf.docBase, end)];
        int at = leaf.docBase;
        for (int i = 0; i < docs.length; i++) {
            at = may.nextSetBit(at, end);
            docs[i] = at++ - leaf.docBase;
        }
        return docs;
    }

    private static int[] candidates(
            LeafReaderContext leaf, float[] question, int k, FixedBitSet may) throws IOException {
        int size = leaf.reader().maxDoc();
        int passing = may.cardinality(leaf.docBase, leaf.docBase + size);
        if (passing <= k) return passing(leaf, may);
        var collector = new TopKnnCollector(k, Integer.MAX_VALUE);
        var accepted = passing == size ? AcceptDocs.fromLiveDocs(null, size) : some(leaf, may);
        leaf.reader().searchNearestVectors(Vectors.VECTOR, question, collector, accepted);
        return Arrays.stream(collector.topDocs().scoreDocs).mapToInt(hit -> hit.doc).toArray();
    }

    private static AcceptDocs some(LeafReaderContext leaf, FixedBitSet may) {
        int size = leaf.reader().maxDoc();
        var docs = new FixedBitSet(size);
        FixedBitSet.orRange(may, leaf.docBase, docs, 0, size);
        int passing = docs.cardinality();
        return AcceptDocs.fromIteratorSupplier(() -> new BitSetIterator(docs, passing), null, size);
    }
}
