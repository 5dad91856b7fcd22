package tiaowen.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** Values of a {@link TableFile} by number, each read when it is asked for. */
final class StoredList<T> extends AbstractList<T> implements RandomAccess {
    private final StoredValues values;
    private final Reading<T> reading;

    /** The last ones asked for; none where reading one again costs little. */
    private final Optional<Cache<Integer, T>> kept;

    /** Makes a value of its bytes. */
    @FunctionalInterface
    interface Reading<T> {
        T of(StoredValues values, int number) throws IOException;
    }

    StoredList(StoredValues values, Reading<T> reading, int most) {
        this.values = values;
        this.reading = reading;
        this.kept =
                most == 0
                        ? Optional.empty()
                        : Optional.of(
                                Caffeine.newBuilder()
                                        .maximumSize(most)
                                        .executor(Runnable::run)
                                        .build());
    }

    static <T> Reading<T> reading(Class<T> type) {
        return (values, number) -> RecordBytes.read(values.at(number), type);
    }

    static <R, T> Reading<T> reading(Class<R> type, Function<R, T> made) {
        return (values, number) -> made.apply(RecordBytes.read(values.at(number), type));
    }

    @Override
    public T get(int number) {
        if (kept.isEmpty()) return read(number);
        var known = kept.get().getIfPresent(number);
        if (known != null) return known;
        var read = read(number);
        kept.get().put(number, read);
        return read;
    }

    private T read(int number) {
        try {
            return reading.of(values, number);
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    @Override
    public int size() {
        return values.size();
    }
}
