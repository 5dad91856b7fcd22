package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import tiaowen.model.Document;

/** Writes the Lucene part of a new generation. Safe for many threads. */
public final class GenerationWriter implements Closeable {
    /** Held in memory before it is written out; with two readers well below a heap of 1 GB. */
    private static final double BUFFER_MB = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;

    private GenerationWriter(FSDirectory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** Begins an empty one in a new folder. */
    public static GenerationWriter create(Path folder) throws IOException {
        Files.createDirectory(folder);
        return open(folder, OpenMode.CREATE);
    }

    /** Begins one that holds what another holds. */
    public static GenerationWriter from(Generation other, Path otherFolder, Path folder)
            throws IOException {
        Files.createDirectory(folder);
        HardLinks.files(other.reader().getIndexCommit().getFileNames(), otherFolder, folder);
        return open(folder, OpenMode.APPEND);
    }

    private static GenerationWriter open(Path folder, OpenMode mode) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            // Fields bring their own token streams; the analyzer is never asked.
            var config = new IndexWriterConfig(new KeywordAnalyzer());
            config.setOpenMode(mode);
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setUseCompoundFile(false);
            return new GenerationWriter(directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Puts a source in, in place of what was there of it. */
    public void put(Document source) throws IOException {
        var documents = new ArrayList<>(ClauseFields.of(source));
        documents.add(StoredDocument.of(source));
        writer.updateDocuments(new Term(Fields.SOURCE, source.source()), documents);
    }

    /** Takes a source out. */
    public void remove(String source) throws IOException {
        writer.deleteDocuments(new Term(Fields.SOURCE, source));
    }

    /** Takes the clauses of a source out; the source itself can still be read. */
    public void hide(String source) throws IOException {
        writer.deleteDocuments(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.SOURCE, source)), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.TYPE, Fields.CLAUSE)), Occur.FILTER)
                        .build());
    }

    /**
     * Writes out what one thread has collected, so that as many threads as there are can do it at
     * once.
     */
    public void flushOne() throws IOException {
        writer.flushNextBuffer();
    }

    /** Writes everything through to the disk. */
    public void commit() throws IOException {
        writer.close();
    }

    /** Ends without keeping anything, unless {@link #commit} came first. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
