package tiaowen.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Block;

/**
 * What a Word file says of itself beside its text: {@code creator}, {@code created}, {@code
 * company} and the like. Clerks write over old files, so a title is the text's own only where the
 * text holds it; else it is {@code property-title}, which nobody takes for the title.
 */
final class WordProperties {
    /** A title stands among the first blocks. */
    private static final int FIRST_BLOCKS = 30;

    private static final int SHORTEST_TITLE = 4;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Keeps the first value of a key; blank ones are none. */
    void put(String key, String value) {
        var words = value == null ? "" : Characters.strip(value);
        if (!words.isEmpty()) values.putIfAbsent(key, words);
    }

    /** As {@code Source.tagged} wants them, seen beside the text. */
    Map<String, List<String>> tagged(List<Block> blocks) {
        var tagged = new LinkedHashMap<String, List<String>>();
        values.forEach((key, value) -> tagged.put(key, List.of(value)));
        var title = tagged.remove("title");
        if (title != null) {
            var own = stands(squeezed(title.getFirst()), blocks);
            tagged.put(own ? "title" : "property-title", title);
        }
        return tagged;
    }

    private static boolean stands(String title, List<Block> blocks) {
        var head = new StringBuilder();
        for (var block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            head.append(squeezed(block.text()));
        }
        return title.codePoints().filter(Characters::han).count() >= SHORTEST_TITLE
                && head.indexOf(title) >= 0;
    }

    private static String squeezed(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(c -> !Characters.blank(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
