package tiaowen.index;

import java.io.IOException;
import org.apache.lucene.store.RandomAccessInput;

/** Whole numbers by number. */
public interface IntTable {
    int get(int number);

    int size();

    /** Those of an array, which is not copied. */
    static IntTable of(int... numbers) {
        return new IntTable() {
            @Override
            public int get(int number) {
                return numbers[number];
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }

    /** Those of a {@link TableFile}. */
    record Stored(RandomAccessInput in, int size) implements IntTable {
        @Override
        public int get(int number) {
            try {
                return in.readInt((long) number * Integer.BYTES);
            } catch (IOException e) {
                throw Generation.unreadable(e);
            }
        }
    }
}
