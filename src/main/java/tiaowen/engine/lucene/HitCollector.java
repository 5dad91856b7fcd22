package tiaowen.engine.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** All documents that a query matches, with their scores, in the order of the index. */
public final class HitCollector {
    private int[] docs = new int[64];
    private float[] scores = new float[64];
    private int size;

    public void add(int doc, float score) {
        if (size == docs.length) {
            docs = Arrays.copyOf(docs, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        docs[size] = doc;
        scores[size++] = score;
    }

    /** These and those of the others that are not among them. */
    public HitCollector with(HitCollector others) {
        var here = new BitSet();
        for (int i = 0; i < size; i++) here.set(docs[i]);
        var all = new HitCollector();
        for (int i = 0; i < size; i++) all.add(docs[i], scores[i]);
        for (int i = 0; i < others.size; i++) {
            if (!here.get(others.docs[i])) all.add(others.docs[i], others.scores[i]);
        }
        return all;
    }

    public int size() {
        return size;
    }

    public int doc(int i) {
        return docs[i];
    }

    public float score(int i) {
        return scores[i];
    }

    /** Collects every match; indexes are searched by one thread each. */
    public static CollectorManager<Collector, HitCollector> manager() {
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return new Collector();
            }

            @Override
            public HitCollector reduce(Collection<Collector> collectors) {
                var all = new HitCollector();
                for (var collector : collectors) {
                    var found = collector.found;
                    if (collectors.size() == 1) return found;
                    for (int i = 0; i < found.size; i++) all.add(found.docs[i], found.scores[i]);
                }
                return all;
            }
        };
    }

    static final class Collector extends SimpleCollector {
        private final HitCollector found = new HitCollector();
        private Scorable scorer;
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws java.io.IOException {
            found.add(base + doc, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
