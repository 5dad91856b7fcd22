package tiaowen.extract.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A table that gives stretches of text an entry each: places in the text, one more than entries,
 * and then the entries (MS-DOC, 2.2.2 PLC). One that lies outside of its stream is empty.
 */
final class OldWordTable {
    private static final int NUMBER = 4;

    private final ByteBuffer bytes;
    private final int start;
    private final int count;
    private final int entrySize;

    private OldWordTable(ByteBuffer bytes, int start, int count, int entrySize) {
        this.bytes = bytes;
        this.start = start;
        this.count = count;
        this.entrySize = entrySize;
    }

    /**
     * @param main where the table's place and length are written
     * @param at what place
     * @param stream in which the table lies
     */
    static OldWordTable read(byte[] main, byte[] stream, int at, int entrySize) {
        var places = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
        if (at + 2 * NUMBER > main.length) return at(stream, 0, 0, entrySize);
        return at(stream, places.getInt(at), places.getInt(at + NUMBER), entrySize);
    }

    static OldWordTable at(byte[] stream, int start, int length, int entrySize) {
        var bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        boolean inside = start >= 0 && length >= NUMBER && length <= stream.length - start;
        int count = inside ? (length - NUMBER) / (NUMBER + entrySize) : 0;
        return new OldWordTable(bytes, start, count, entrySize);
    }

    int size() {
        return count;
    }

    /** First character of an entry's stretch of text. */
    int start(int entry) {
        return bytes.getInt(start + NUMBER * entry);
    }

    /** The character behind the stretch. */
    int end(int entry) {
        return start(entry + 1);
    }

    /** The number that stands in an entry, so many bytes from its beginning. */
    int number(int entry, int offset) {
        return bytes.getInt(start + NUMBER * (count + 1) + entrySize * entry + offset);
    }
}
