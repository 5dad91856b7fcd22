package tiaowen.index;

import java.io.IOException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * The bytes of a table's values, one after the other.
 *
 * @param ends where each ends, a long each
 */
record StoredValues(IndexInput bytes, RandomAccessInput ends, int size) {
    long start(int number) throws IOException {
        return number == 0 ? 0 : ends.readLong((long) (number - 1) * Long.BYTES);
    }

    /** To be read by one thread, from the beginning of a value. */
    IndexInput at(int number) throws IOException {
        if (number < 0 || number >= size) throw new IndexOutOfBoundsException(number);
        var in = bytes.clone();
        in.seek(start(number));
        return in;
    }

    /** A value that is a text alone. */
    byte[] text(int number) throws IOException {
        long start = start(number);
        var text = new byte[(int) (start(number + 1) - start)];
        at(number).readBytes(text, 0, text.length);
        return text;
    }
}
