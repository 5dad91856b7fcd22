package tiaowen.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Values of a {@link TableFile} by key, found by halving; ordered by the UTF-8 of the keys. */
public final class StoredMap<T> extends AbstractMap<String, T> {
    private final StoredValues keys;
    private final List<T> values;

    StoredMap(StoredValues keys, List<T> values) {
        this.keys = keys;
        this.values = values;
    }

    /** The place of a key among all; negative where it is not there. */
    public int number(String key) {
        var wanted = key.getBytes(StandardCharsets.UTF_8);
        int at = first(wanted);
        return at < keys.size() && compare(at, wanted) == 0 ? at : -1;
    }

    /** The first key that is no less than what is wanted. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int compare(int number, byte[] wanted) {
        return Arrays.compareUnsigned(bytes(number), wanted);
    }

    private byte[] bytes(int number) {
        try {
            return keys.text(number);
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    /** The keys in their order. */
    public List<String> keys() {
        return new AbstractList<>() {
            @Override
            public String get(int number) {
                return new String(bytes(number), StandardCharsets.UTF_8);
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    /** The keys that begin so, in their order. */
    public List<String> keys(String beginning) {
        int from = first(beginning.getBytes(StandardCharsets.UTF_8));
        var all = keys();
        return IntStream.range(from, all.size())
                .mapToObj(all::get)
                .takeWhile(key -> key.startsWith(beginning))
                .toList();
    }

    @Override
    public T get(Object key) {
        int at = key instanceof String text ? number(text) : -1;
        return at < 0 ? null : values.get(at);
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String text && number(text) >= 0;
    }

    @Override
    public Set<Map.Entry<String, T>> entrySet() {
        var all = keys();
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, T>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(i -> Map.entry(all.get(i), values.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    @Override
    public Set<String> keySet() {
        var all = keys();
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return all.iterator();
            }

            @Override
            public boolean contains(Object key) {
                return containsKey(key);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }
}
