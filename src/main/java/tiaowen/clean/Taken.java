package tiaowen.clean;

import java.util.Collection;
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
 * @param endsPage the first of the blocks ends the article; what follows it belongs to the site
 */
record Taken(
        SortedSet<Integer> blocks,
        Map<String, String> found,
        List<Warning> warnings,
        boolean endsPage) {
    static final Taken NOTHING = of(List.of());

    Taken {
        found = Map.copyOf(found);
        warnings = List.copyOf(warnings);
    }

    static Taken of(Collection<Integer> blocks) {
        return new Taken(new TreeSet<>(blocks), Map.of(), List.of(), false);
    }

    /** The same, and the article ends there. */
    Taken endingThePage() {
        return new Taken(blocks, found, warnings, !blocks.isEmpty());
    }

    /** The same without some of the blocks. */
    Taken except(IntPredicate staying) {
        var left = new TreeSet<>(blocks);
        left.removeIf(staying::test);
        return new Taken(left, found, warnings, endsPage && !left.isEmpty());
    }

    Taken with(Map<String, String> metadata) {
        return new Taken(blocks, metadata, warnings, endsPage);
    }

    Taken warning(Warning warning) {
        return new Taken(blocks, found, List.of(warning), endsPage);
    }
}
