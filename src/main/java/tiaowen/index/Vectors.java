package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/**
 * The vectors of a generation, open for reading: a Lucene index of its own, one document a text.
 * They lie apart from the words so that these are there at once, and that a text which many
 * editions share is there once. There may be texts that no clause has any more, and clauses without
 * a vector.
 */
public final class Vectors implements Closeable {
    /** The vector: cosine, unit length. */
    public static final String VECTOR = "vector";

    /** {@link Fingerprint} of the text. Indexed, and a binary doc value. */
    public static final String TEXT = "text";

    /** Folder of a generation's vectors, in its own, and of the store, beside the generations. */
    public static final String FOLDER = "vectors";

    private final FSDirectory directory;
    private final DirectoryReader reader;

    private Vectors(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
    }

    /** Opens those in a folder; empty where there are none. */
    static Optional<Vectors> open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        var directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) return Optional.of(new Vectors(directory));
            directory.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The documents, see {@link #VECTOR} and {@link #TEXT}. */
    public DirectoryReader reader() {
        return reader;
    }

    /** {@link Embedding#name} of what made them. */
    public String embedding() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault(VectorStore.EMBEDDING, "");
    }

    /** Of all texts that have a vector. */
    public Set<Fingerprint> texts() throws IOException {
        var texts = new HashSet<Fingerprint>();
        for (var leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var values = DocValues.getBinary(leaf.reader(), TEXT);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live != null && !live.get(values.docID())) continue;
                texts.add(Fingerprint.read(values.binaryValue()));
            }
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
