package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where vectors are kept between builds, {@code index/vectors}: generations hold links of its
 * files. What was committed survives a build that is killed, and a text that comes back finds its
 * vector. Adding is safe for many threads.
 */
public final class VectorStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

    /** Under this key a commit says what made its vectors. */
    static final String EMBEDDING = "embedding";

    private static final double BUFFER_MB = 64;

    /**
     * No graph below some 9,000 vectors, where {@code n < GRAPH_FROM * ln n}: to look at all of
     * them is as quick, and each commit of a long build would pay for a graph that the next merge
     * drops.
     */
    private static final int GRAPH_FROM = 1_000;

    /** Lucene's own sizes of the graph: with them 999 of the 1,000 nearest are found. */
    private static final int LINKS = 16;

    private static final int BEAM = 100;

    /** A graph over this share of the vectors is enough; the rest is small and looked through. */
    private static final double MOST_IN_ONE = 0.8;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final ExecutorService merging;
    private final Set<Fingerprint> texts;
    private final String embedding;

    private VectorStore(
            FSDirectory directory, Set<Fingerprint> texts, String embedding, int threads)
            throws IOException {
        this.directory = directory;
        this.texts = texts;
        this.embedding = embedding;
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        this.merging =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("graph-", 1).factory());
        config.setCodec(new Vectored(threads, merging));
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(false);
        this.writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of(EMBEDDING, embedding).entrySet());
    }

    /** Keeps a graph for finding neighbours, over vectors of a byte a dimension. */
    private static final class Vectored extends Lucene104Codec {
        private final KnnVectorsFormat format;

        Vectored(int threads, ExecutorService merging) {
            format =
                    new Lucene104HnswScalarQuantizedVectorsFormat(
                            ScalarEncoding.UNSIGNED_BYTE,
                            LINKS,
                            BEAM,
                            threads,
                            threads > 1 ? merging : null,
                            GRAPH_FROM);
        }

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return format;
        }
    }

    /**
     * Opens the store of an index folder, whose lock is held. Where it is lost or broken, it begins
     * with the vectors of a generation.
     *
     * @param embedding what makes vectors now; those of another are dropped
     * @param generation folder of the generation that is served
     * @param threads that may work at one graph
     */
    public static VectorStore open(Path index, String embedding, Path generation, int threads)
            throws IOException {
        var folder = index.resolve(Vectors.FOLDER);
        for (var source : List.of(folder, generation.resolve(Vectors.FOLDER))) {
            try {
                if (!HardLinks.isIndex(source)) continue;
                if (!source.equals(folder)) {
                    if (Files.exists(folder)) Generations.delete(folder);
                    HardLinks.commit(source, folder);
                }
                var texts = texts(folder, embedding);
                if (!texts.isEmpty()) return on(folder, texts, embedding, threads);
            } catch (IOException e) {
                LOG.warn("{} cannot be gone on from", source, e);
            }
        }
        if (Files.exists(folder)) Generations.delete(folder);
        return on(Files.createDirectory(folder), new HashSet<>(), embedding, threads);
    }

    /**
     * Puts the vectors that are known into a new generation's folder: those of the store, or else
     * those of the generation before. Words come first: what cannot be read is left out.
     */
    public static void link(Path index, Path before, Path generation) throws IOException {
        var to = generation.resolve(Vectors.FOLDER);
        for (var from : List.of(index.resolve(Vectors.FOLDER), before.resolve(Vectors.FOLDER))) {
            try {
                if (!HardLinks.isIndex(from)) continue;
                HardLinks.commit(from, to);
                return;
            } catch (IOException e) {
                LOG.warn("{} cannot be linked", from, e);
                if (Files.exists(to)) Generations.delete(to);
            }
        }
    }

    private static Set<Fingerprint> texts(Path folder, String embedding) throws IOException {
        try (var vectors = Vectors.open(folder).orElseThrow()) {
            return vectors.embedding().equals(embedding) ? vectors.texts() : Set.of();
        }
    }

    private static VectorStore on(
            Path folder, Set<Fingerprint> texts, String embedding, int threads) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new VectorStore(directory, texts, embedding, threads);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What makes its vectors. */
    public String embedding() {
        return embedding;
    }

    /** Those that had a vector when the store was opened. */
    public Set<Fingerprint> texts() {
        return texts;
    }

    public void add(Fingerprint text, float[] vector) throws IOException {
        var document = new Document();
        document.add(new StringField(Vectors.TEXT, text.bytes(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Vectors.TEXT, text.bytes()));
        document.add(
                new KnnFloatVectorField(
                        Vectors.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.addDocument(document);
    }

    public void drop(Collection<Fingerprint> unused) throws IOException {
        for (var text : unused) writer.deleteDocuments(new Term(Vectors.TEXT, text.bytes()));
    }

    /**
     * Makes one graph of many: to walk six costs six times as much at each question. A store to
     * which little was added is left as it is.
     */
    public void settle() throws IOException {
        writer.commit();
        int largest = 0;
        int all = 0;
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) largest = Math.max(largest, leaf.reader().maxDoc());
            all = reader.maxDoc();
        }
        if (largest < MOST_IN_ONE * all) writer.forceMerge(1);
    }

    /** Writes everything through to the disk; from here a killed build goes on. */
    public void commit() throws IOException {
        writer.commit();
    }

    /** Ends without what came after the last {@link #commit}. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        } finally {
            merging.shutdownNow();
        }
    }
}
