package tiaowen.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Source;

/** Sources for tests, a block a line, written as the examples of block rules are. */
final class Documents {
    private static final Pattern REGION = Pattern.compile("^<([^> ]+)( link)?>(.*)$");

    private Documents() {}

    static Cleaned clean(String text) {
        return Cleaner.clean(of(text.lines().toList()));
    }

    static Source of(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) blocks.add(block(i + 1, lines.get(i)));
        }
        boolean page = blocks.stream().anyMatch(b -> b.look().region().startsWith("body"));
        var format = page ? "html" : "text";
        return new Source("示例." + format, format, "UTF-8", Map.of(), Map.of(), blocks, List.of());
    }

    private static Block block(int number, String line) {
        if (line.startsWith("|")) {
            return new Block.Table(
                    number, List.of(List.of(line.substring(1).split("\\|"))), Look.PLAIN);
        }
        var region = REGION.matcher(line);
        return region.matches()
                ? new Block.Text(
                        number,
                        region.group(3),
                        new Look(false, false, region.group(2) == null ? 0 : 1, region.group(1)))
                : new Block.Text(number, line, Look.PLAIN);
    }

    static String text(List<Block> blocks) {
        return String.join("", blocks.stream().map(block -> block.text() + "\n").toList());
    }
}
