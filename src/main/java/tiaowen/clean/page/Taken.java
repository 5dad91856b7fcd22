package tiaowen.clean.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import tiaowen.model.Warning;

/**
 * What a rule takes from a page.
 *
 * @param blocks indexes of the blocks
 * @param found metadata read from them, by key
 */
public record Taken(SortedSet<Integer> blocks, Map<String, String> found, List<Warning> warnings) {
    public Taken {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        warnings = List.copyOf(warnings);
    }

    public static Taken of(Collection<Integer> blocks) {
        return new Taken(new TreeSet<>(blocks), Map.of(), List.of());
    }

    /** The same without some of the blocks. */
    public Taken except(IntPredicate staying) {
        var left = new TreeSet<>(blocks);
        left.removeIf(staying::test);
        return new Taken(left, found, warnings);
    }

    Taken with(Map<String, String> metadata) {
        return new Taken(blocks, metadata, warnings);
    }

    Taken warning(Warning warning) {
        return new Taken(blocks, found, List.of(warning));
    }
}
