package tiaowen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source after cleaning: the policy alone, and an account of what was done to get there.
 *
 * @param source the source as it came
 * @param found metadata that cleaning met and took out of the text ({@code title}, {@code
 *     published}, {@code source}, {@code next-page} …), by key; each again under the rule that met
 *     it: {@code information-table/title}
 * @param blocks what is left, in reading order
 * @param roles what each block of the source was read as, in its order; empty where nobody asked
 */
public record Cleaned(
        Source source,
        Map<String, List<String>> found,
        List<Block> blocks,
        List<BlockRole> roles,
        List<Repair> repairs,
        List<Dropped> dropped,
        List<Warning> warnings) {
    public Cleaned {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        blocks = List.copyOf(blocks);
        roles = List.copyOf(roles);
        repairs = List.copyOf(repairs);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
    }
}
