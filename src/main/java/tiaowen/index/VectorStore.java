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
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where vectors are kept between builds, {@code index/vectors}: generations hold links of its
 * files. What was committed survives a build that is killed, and a text that comes back finds its
 * vector. Adding is safe for many threads.
 */
final class VectorStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

    /** Under this key a commit says what made its vectors. */
    static final String EMBEDDING = "embedding";

    private static final double BUFFER_MB = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Set<Fingerprint> texts;
    private final String embedding;

    private VectorStore(FSDirectory directory, Set<Fingerprint> texts, String embedding)
            throws IOException {
        this.directory = directory;
        this.texts = texts;
        this.embedding = embedding;
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setCodec(new Vectored());
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(false);
        this.writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of(EMBEDDING, embedding).entrySet());
    }

    /** Keeps a graph for finding neighbours, over vectors of a byte a dimension. */
    private static final class Vectored extends Lucene104Codec {
        private final KnnVectorsFormat format = new Lucene104HnswScalarQuantizedVectorsFormat();

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
     */
    static VectorStore open(Path index, String embedding, Path generation) throws IOException {
        var folder = index.resolve(Vectors.FOLDER);
        for (var source : List.of(folder, generation.resolve(Vectors.FOLDER))) {
            try {
                if (!Links.isIndex(source)) continue;
                if (!source.equals(folder)) {
                    if (Files.exists(folder)) Generations.delete(folder);
                    Links.commit(source, folder);
                }
                var texts = texts(folder, embedding);
                if (!texts.isEmpty()) return on(folder, texts, embedding);
            } catch (IOException e) {
                LOG.warn("{} cannot be gone on from", source, e);
            }
        }
        if (Files.exists(folder)) Generations.delete(folder);
        return on(Files.createDirectory(folder), new HashSet<>(), embedding);
    }

    /** Puts what the store has into a new generation's folder. */
    static void link(Path index, Path generation) throws IOException {
        var folder = index.resolve(Vectors.FOLDER);
        if (Links.isIndex(folder)) Links.commit(folder, generation.resolve(Vectors.FOLDER));
    }

    private static Set<Fingerprint> texts(Path folder, String embedding) throws IOException {
        try (var vectors = Vectors.open(folder).orElseThrow()) {
            return vectors.embedding().equals(embedding) ? vectors.texts() : Set.of();
        }
    }

    private static VectorStore on(Path folder, Set<Fingerprint> texts, String embedding)
            throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new VectorStore(directory, texts, embedding);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What makes its vectors. */
    String embedding() {
        return embedding;
    }

    /** Those that had a vector when the store was opened. */
    Set<Fingerprint> texts() {
        return texts;
    }

    void add(Fingerprint text, float[] vector) throws IOException {
        var document = new Document();
        document.add(new StringField(Vectors.TEXT, text.bytes(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Vectors.TEXT, text.bytes()));
        document.add(
                new KnnFloatVectorField(
                        Vectors.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.addDocument(document);
    }

    void drop(Collection<Fingerprint> unused) throws IOException {
        for (var text : unused) writer.deleteDocuments(new Term(Vectors.TEXT, text.bytes()));
    }

    /** Writes everything through to the disk; from here a killed build goes on. */
    void commit() throws IOException {
        writer.commit();
    }

    /** Ends without what came after the last {@link #commit}. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
