package tiaowen.index;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CuratedFiles;
import tiaowen.model.Document;
import tiaowen.model.Failure;
import tiaowen.model.Update;

/** One published index, open for reading. Safe for many threads; nothing in it ever changes. */
public final class Generation implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    /** How names of files of tables end. */
    public static final String TABLES = ".bin";

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;
    private final Instant built;
    private final CatalogueFile file;
    private final Catalogue catalogue;
    private final Map<String, TableFile> tables = new HashMap<>();
    private Manifest manifest;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Optional<Vectors> vectors;

    private Generation(
            Path folder,
            Instant built,
            CatalogueFile file,
            Catalogue catalogue,
            Directory directory)
            throws IOException {
        this.folder = folder;
        this.built = built;
        this.file = file;
        this.catalogue = catalogue;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.vectors = vectors(folder.resolve(Vectors.FOLDER));
    }

    /** Words are served without their vectors rather than not at all. */
    private static Optional<Vectors> vectors(Path folder) {
        try {
            return Vectors.open(folder);
        } catch (IOException e) {
            LOG.error("{} cannot be opened: searching by words alone", folder, e);
            return Optional.empty();
        }
    }

    /**
     * Opens the generation that {@code CURRENT} names.
     *
     * @throws Failure {@code no-index}, {@code index-schema} where another version of the program
     *     built it, or {@code index-broken}
     */
    public static Generation openCurrent(Path index) {
        var name = current(index);
        try {
            return open(index.resolve(name));
        } catch (NoSuchFileException e) {
            // Two builds may have passed since CURRENT was read; then it names another one now.
            var later = current(index);
            if (later.equals(name)) throw broken(index, e);
            try {
                return open(index.resolve(later));
            } catch (IOException again) {
                throw broken(index, again);
            }
        } catch (IOException e) {
            throw broken(index, e);
        }
    }

    /**
     * Opens the newest generation before another one whose files are whole; empty where there is
     * none. Reads all of them.
     *
     * @param name of the other one
     */
    public static Optional<Generation> openBefore(Path index, String name) throws IOException {
        for (var earlier : Generations.all(index).reversed()) {
            if (earlier.compareTo(name) >= 0) continue;
            try {
                var generation = open(index.resolve(earlier));
                if (generation.isWhole()) return Optional.of(generation);
                generation.close();
            } catch (IOException | Failure e) {
                LOG.warn("{} in {} cannot be served", earlier, index, e);
            }
        }
        return Optional.empty();
    }

    /** Whether {@link #verify} finds nothing wrong. Reads all files. */
    public boolean isWhole() {
        try {
            return !verify().isEmpty();
        } catch (Failure | UncheckedIOException | InternalError e) {
            // A file that was cut off while it was mapped into memory is an InternalError.
            LOG.error("{} is damaged", folder, e);
            return false;
        }
    }

    private static String current(Path index) {
        return Generations.current(index)
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no-index",
                                        "索引文件夹 " + index + " 里还没有索引。请先运行 tiaowen build。"));
    }

    /** That files of an open generation cannot be read: {@code index-broken}. */
    public static Failure unreadable(IOException cause) {
        return new Failure("index-broken", "索引已损坏，无法读取。请运行 tiaowen build --full 重建。", cause);
    }

    private static Failure broken(Path index, IOException cause) {
        return new Failure(
                "index-broken", "索引 " + index + " 已损坏，无法打开。请运行 tiaowen build --full 重建。", cause);
    }

    /** Opens one generation's folder, named by {@code CURRENT} or not. */
    static Generation open(Path folder) throws IOException {
        var built = built(folder);
        var directory = FSDirectory.open(folder);
        try {
            var file = CatalogueFile.open(directory);
            try {
                var generation = new Generation(folder, built, file, file.asCatalogue(), directory);
                // all at once, as a later build may take the folder away
                for (var name : directory.listAll()) {
                    boolean ours = name.endsWith(TABLES) && !name.equals(CatalogueFile.FILE);
                    if (ours) generation.openTables(name);
                }
                return generation;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            directory.close();
            throw otherSchema(folder.getParent(), e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private void openTables(String name) throws IOException {
        tables.put(name, TableFile.open(directory, name));
    }

    /**
     * Opens one that is being built, whose words and catalogue are written, to work out the rest.
     *
     * @param catalogue the one that was written
     */
    public static Generation unfinished(Path folder, Catalogue catalogue) throws IOException {
        var directory = FSDirectory.open(folder);
        return new Generation(
                folder, Instant.now(), CatalogueFile.open(directory), catalogue, directory);
    }

    /** Writes tables of what was worked out. */
    @FunctionalInterface
    public interface TablesWriting {
        void to(TableFileWriter file) throws IOException;
    }

    /** Adds a file of tables to one that is being built, and opens it. */
    public void write(String name, TablesWriting writing) throws IOException {
        if (!name.endsWith(TABLES)) throw new IllegalArgumentException(name);
        try (var writer = TableFileWriter.create(directory, name)) {
            writing.to(writer);
            writer.finish();
        }
        TableFile.check(directory, name);
        openTables(name);
    }

    /**
     * What was worked out when it was built.
     *
     * @param name as {@link #write} was given
     */
    public TableFile tables(String name) {
        var file = tables.get(name);
        if (file == null) throw broken(folder.getParent(), new NoSuchFileException(name));
        return file;
    }

    private static Failure otherSchema(Path index, Throwable cause) {
        return new Failure(
                "index-schema", "索引 " + index + " 由另一版本的程序建立，不能直接使用。请运行 tiaowen build 重建。", cause);
    }

    /**
     * Looks through the manifest for when the generation was published, and whether this program
     * can read it. Another version's manifest may look otherwise but for these.
     */
    private static Instant built(Path folder) throws IOException {
        var path = folder.resolve(Manifest.FILE);
        var bytes = Files.readAllBytes(path);
        int schema = 0;
        var built = Instant.EPOCH;
        try (var parser = JSON.createParser(bytes)) {
            parser.nextToken();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals("schema")) schema = parser.getIntValue();
                else if (name.equals("built")) built = Instant.parse(parser.getText());
                else parser.skipChildren();
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) throw noManifest(path, null);
        } catch (JacksonException | DateTimeParseException e) {
            throw noManifest(path, e);
        }
        if (schema != Manifest.SCHEMA) throw otherSchema(folder.getParent(), null);
        return built;
    }

    private static CorruptIndexException noManifest(Path path, Exception cause) {
        return new CorruptIndexException("not the JSON expected", path.toString(), cause);
    }

    /** Its name, {@code g-000007}. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** When it was published. */
    public Instant built() {
        return built;
    }

    /** Its Lucene documents, see {@link Fields}. */
    public DirectoryReader reader() {
        return reader;
    }

    /** Vectors of its clauses, as far as they were computed; empty where none were. */
    public Optional<Vectors> vectors() {
        return vectors;
    }

    /** Its policies, editions and sources. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Curated terms and synonyms as of the build. */
    public CuratedFiles curated() {
        return file.curated();
    }

    /** What builds changed, newest first, at most 500. */
    public List<Update> updates() {
        return file.updates();
    }

    /** The whole of one source; empty where it was not in the corpus. */
    public Optional<Document> document(String source) {
        return StoredDocument.find(searcher, source);
    }

    /**
     * Checks files and counts as a build does before it publishes.
     *
     * @return what was verified, a Chinese sentence each
     * @throws Failure {@code index-broken}
     */
    public List<String> verify() {
        try {
            var found =
                    new ArrayList<>(
                            GenerationVerifier.check(folder, catalogue(), List.of(), Set.of()));
            found.add(CatalogueFile.verify(directory, catalogue()));
            for (var name : tables.keySet()) TableFile.check(directory, name);
            found.addAll(VectorCheck.check(folder, new VectorTexts(this).texts()));
            return List.copyOf(found);
        } catch (IOException e) {
            throw broken(folder.getParent(), e);
        }
    }

    /** All that the generation says of itself; read when first asked for. */
    public synchronized Manifest manifest() {
        if (manifest == null) {
            try {
                var bytes = Files.readAllBytes(folder.resolve(Manifest.FILE));
                manifest = IndexJson.MAPPER.readValue(bytes, Manifest.class);
            } catch (IOException e) {
                throw broken(folder.getParent(), e);
            }
        }
        return manifest;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        file.close();
        for (var table : tables.values()) table.close();
        directory.close();
        if (vectors.isPresent()) vectors.get().close();
    }
}
