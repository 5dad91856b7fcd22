package tiaowen.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Source;

/** Sources for tests, a block a line; {@code <body/div.footer>} before a line is its region. */
final class Documents {
    private static final Pattern REGION = Pattern.compile("^<([^>]+)>(.*)$");

    private Documents() {}

    static Cleaned clean(String... lines) {
        return Cleaner.clean(of(List.of(lines)));
    }

    static Source of(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            var region = REGION.matcher(lines.get(i));
            blocks.add(
                    region.matches()
                            ? new Block.Text(
                                    i + 1,
                                    region.group(2),
                                    new Look(false, false, 0, region.group(1)))
                            : new Block.Text(i + 1, lines.get(i), Look.PLAIN));
        }
        return new Source("示例.txt", "text", "UTF-8", Map.of(), Map.of(), blocks, List.of());
    }
}
