package tiaowen.engine;

import java.util.List;
import java.util.function.IntFunction;

/**
 * All values that sources have in one dimension, numbered, so that counting them is quick.
 *
 * @param keys of the values, by their numbers
 * @param ofSource numbers of the values of a source
 */
public record ValueTable(List<String> keys, IntFunction<int[]> ofSource) {
    public int size() {
        return keys.size();
    }

    public String key(int value) {
        return keys.get(value);
    }

    /** Numbers of the values of a source. */
    public int[] of(int source) {
        return ofSource.apply(source);
    }
}
