package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A file of named tables, mapped into memory. Opening it reads the table of contents alone; a table
 * reads what it is asked for, each time anew. Lists are found by number, maps by key. Written by
 * {@link TableFileWriter}, with Lucene's header and checksum; open it until the last use. Safe for
 * many threads.
 */
public final class TableFile implements Closeable {
    static final String CODEC = "TiaowenTables";

    /**
     * Where a table stands.
     *
     * @param start of its values
     * @param ends where each value ends, a long each, counted from {@code start}
     */
    record Section(long start, long ends, int size) {}

    /** All of them, by name. */
    record Contents(Map<String, Section> sections) {}

    private final IndexInput in;
    private final Map<String, Section> sections;

    private TableFile(IndexInput in) throws IOException {
        this.in = in;
        CodecUtil.checkHeader(in, CODEC, Manifest.SCHEMA, Manifest.SCHEMA);
        CodecUtil.retrieveChecksum(in);
        var start = in.clone();
        start.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
        start.seek(start.readLong());
        this.sections = RecordBytes.read(start, Contents.class).sections();
    }

    /**
     * Opens a file of a generation.
     *
     * @throws org.apache.lucene.index.IndexFormatTooOldException or its opposite, where another
     *     version of the program wrote it
     * @throws CorruptIndexException where its ends are damaged; see {@link #check} for the rest
     */
    public static TableFile open(Directory directory, String name) throws IOException {
        var in = directory.openInput(name, IOContext.DEFAULT);
        try {
            return new TableFile(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads the whole file once.
     *
     * @throws CorruptIndexException where it is damaged anywhere
     */
    public static void check(Directory directory, String name) throws IOException {
        try (var in = directory.openInput(name, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        }
    }

    /** Values by number. */
    public <T> List<T> list(String name, Class<T> type) {
        return new StoredList<>(values(name), StoredList.reading(type), 0);
    }

    /**
     * Values by number, made of what is stored, of which the last that were asked for are kept.
     *
     * @param most how many of them
     */
    public <R, T> List<T> list(String name, Class<R> type, Function<R, T> made, int most) {
        return new StoredList<>(values(name), StoredList.reading(type, made), most);
    }

    /** Values by key, in the order of their keys. */
    public <T> Map<String, T> map(String name, Class<T> type) {
        return map(name, type, Function.identity(), 0);
    }

    /**
     * Values by key, made of what is stored, of which the last that were asked for are kept.
     *
     * @param most how many of them
     */
    public <R, T> StoredMap<T> map(String name, Class<R> type, Function<R, T> made, int most) {
        return new StoredMap<>(values(TableFileWriter.keys(name)), list(name, type, made, most));
    }

    /** Whole numbers. */
    public IntTable ints(String name) {
        var section = section(name);
        try {
            long length = (long) section.size() * Integer.BYTES;
            var numbers = in.randomAccessSlice(section.start(), length);
            return new IntTable.Stored(numbers, section.size());
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    /** Lists of whole numbers. */
    public IntLists lists(String name) {
        return new IntLists(ints(TableFileWriter.starts(name)), ints(name));
    }

    private StoredValues values(String name) {
        var section = section(name);
        try {
            return new StoredValues(
                    in.slice(name, section.start(), section.ends() - section.start()),
                    in.randomAccessSlice(section.ends(), (long) section.size() * Long.BYTES),
                    section.size());
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    private Section section(String name) {
        var section = sections.get(name);
        if (section == null) throw new IllegalArgumentException("no table " + name);
        return section;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
