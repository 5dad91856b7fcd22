package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Writes a {@link TableFile}, table by table. The same tables give the same bytes. */
public final class TableFileWriter implements Closeable {
    private final Directory directory;
    private final String file;
    private final IndexOutput out;
    private final Map<String, TableFile.Section> sections = new TreeMap<>();

    private TableFileWriter(Directory directory, String file) throws IOException {
        this.directory = directory;
        this.file = file;
        this.out = directory.createOutput(file, IOContext.DEFAULT);
    }

    /** Begins a file in the folder of a new generation. */
    public static TableFileWriter create(Directory directory, String file) throws IOException {
        var writer = new TableFileWriter(directory, file);
        CodecUtil.writeHeader(writer.out, TableFile.CODEC, Manifest.SCHEMA);
        return writer;
    }

    /** What is written of each value of a table. */
    private interface Bytes<T> {
        void write(T value, ByteBuffersDataOutput to) throws IOException;
    }

    /**
     * Adds values that are found by number.
     *
     * @param values texts, whole numbers or records
     */
    public void list(String name, Collection<?> values) throws IOException {
        values(name, values, RecordBytes::write);
    }

    /**
     * Adds values that are found by key.
     *
     * @param values texts, whole numbers or records
     */
    public void map(String name, Map<String, ?> values) throws IOException {
        var sorted = new TreeMap<byte[], Object>(Arrays::compareUnsigned);
        values.forEach((key, value) -> sorted.put(key.getBytes(StandardCharsets.UTF_8), value));
        values(keys(name), sorted.keySet(), (key, to) -> to.writeBytes(key, key.length));
        list(name, sorted.values());
    }

    static String keys(String name) {
        return name + " keys";
    }

    static String starts(String name) {
        return name + " starts";
    }

    /** Adds whole numbers. */
    public void ints(String name, IntTable numbers) throws IOException {
        long start = out.alignFilePointer(Integer.BYTES);
        for (int i = 0; i < numbers.size(); i++) out.writeInt(numbers.get(i));
        add(name, new TableFile.Section(start, out.getFilePointer(), numbers.size()));
    }

    /** Adds lists of whole numbers. */
    public void lists(String name, IntLists lists) throws IOException {
        ints(starts(name), lists.starts());
        ints(name, lists.numbers());
    }

    private <T> void values(String name, Collection<? extends T> values, Bytes<T> bytes)
            throws IOException {
        long start = out.getFilePointer();
        var ends = new long[values.size()];
        int number = 0;
        for (var value : values) {
            var buffer = new ByteBuffersDataOutput();
            bytes.write(value, buffer);
            buffer.copyTo(out);
            ends[number++] = out.getFilePointer() - start;
        }
        long behind = out.alignFilePointer(Long.BYTES);
        for (long end : ends) out.writeLong(end);
        add(name, new TableFile.Section(start, behind, ends.length));
    }

    private void add(String name, TableFile.Section section) {
        if (sections.put(name, section) != null)
            throw new IllegalArgumentException("two tables " + name);
    }

    /** Writes what tells where each table stands, and all through to the disk. */
    public void finish() throws IOException {
        long start = out.getFilePointer();
        var buffer = new ByteBuffersDataOutput();
        RecordBytes.write(new TableFile.Contents(sections), buffer);
        buffer.copyTo(out);
        out.writeLong(start);
        CodecUtil.writeFooter(out);
        out.close();
        directory.sync(List.of(file));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
