package tiaowen.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Repair;
import tiaowen.model.Source;

/** Takes a source to the policy alone. */
public final class Cleaner {
    /** In the order they run; each may rely on those above it. */
    static final List<LineRule> CHARACTERS =
            List.of(
                    new HtmlEntities(),
                    new InvisibleCharacters(),
                    new ControlCharacters(),
                    new PrivateUseGlyphs(),
                    new CompatibilityForms(),
                    new SpacedLabel());

    /** Run after those, on the lines of a mangled text only. */
    static final List<LineRule> MANGLED =
            List.of(
                    new BrokenStops(),
                    new BracketedReadings(),
                    new TraditionalCharacters(),
                    new FoldedPunctuation());

    private Cleaner() {}

    /**
     * Repairs the text of every block and takes out what is not policy. Every block of the source
     * is among the blocks, with a repair where its words changed, or among what was dropped.
     */
    public static Cleaned clean(Source source) {
        var repairs = new ArrayList<Repair>();
        var blocks = apply(CHARACTERS, Cleaner::isUsual, source.blocks(), repairs);
        if (Mangling.of(blocks.stream().map(Block::text).toList()).certainOfDocument()) {
            int before = repairs.size();
            blocks = apply(MANGLED, String::isEmpty, blocks, repairs);
            var simplified = new TraditionalCharacters().id();
            if (repairs.stream().skip(before).anyMatch(r -> r.rule().equals(simplified))) {
                repairs.add(before, new Repair(simplified, "全文为繁体字", "全文转为简体字", 0, 1));
            }
        }
        var page = new PageCleaner(blocks, source.tagged());
        var warnings = new ArrayList<>(source.warnings());
        warnings.addAll(page.warnings());
        return new Cleaned(source, page.found(), page.blocks(), repairs, page.dropped(), warnings);
    }

    /** One line alone, repaired on its own evidence; a clean line comes back to the character. */
    public static String cleanLine(String line) {
        var readable = isUsual(line) ? line : apply(CHARACTERS, line);
        return Mangling.of(readable).certain() ? apply(MANGLED, readable) : readable;
    }

    /** A plain text document, whole; blank lines stay where they are. */
    public static List<String> cleanLines(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                blocks.add(new Block.Text(i + 1, lines.get(i), Look.PLAIN));
            }
        }
        var source = new Source("", "text", "UTF-8", Map.of(), Map.of(), blocks, List.of());
        var cleaned = clean(source);
        var out = new ArrayList<>(lines);
        cleaned.dropped().forEach(dropped -> out.set(dropped.line() - 1, null));
        cleaned.blocks().forEach(block -> out.set(block.line() - 1, block.text()));
        out.removeIf(line -> line == null);
        return out;
    }

    /**
     * True for a line that no rule for characters can change: it holds Han characters, usual signs,
     * letters and digits, and is no label with a blank in it. Nearly all lines are such, and this
     * is all that is done to them.
     */
    static boolean isUsual(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean usual =
                    (c >= 0x4E00 && c <= 0x9FFF)
                            || (c >= ' ' && c < 0x7F && c != '&')
                            || (c >= 0x3000 && c <= 0x303F)
                            || (c >= 0xFF01 && c <= 0xFF5E)
                            || (c >= 0x2010 && c <= 0x2027);
            if (!usual) return false;
        }
        return !SpacedLabel.isIn(line);
    }

    private static List<Block> apply(
            List<LineRule> rules,
            Predicate<String> clean,
            List<Block> blocks,
            List<Repair> repairs) {
        var now = new ArrayList<>(blocks);
        for (int i = 0; i < now.size(); i++) {
            if (clean.test(now.get(i).text())) continue;
            for (var rule : rules) {
                var block = now.get(i);
                var before = block.text();
                var after = apply(rule, block);
                if (after.equals(before)) continue;
                repairs.add(new Repair(rule.id(), before, after, block.line(), 1));
                now.set(i, block.withText(after));
            }
        }
        return now;
    }

    /** Cells of a table are lines of their own, and none may grow or lose a separator. */
    private static String apply(LineRule rule, Block block) {
        return switch (block) {
            case Block.Heading heading -> rule.apply(heading.text());
            case Block.Text text -> rule.apply(text.text());
            case Block.Table table ->
                    String.join(
                            "\n",
                            table.rows().stream()
                                    .map(
                                            row ->
                                                    String.join(
                                                            "\t",
                                                            row.stream().map(rule::apply).toList()))
                                    .toList());
        };
    }

    private static String apply(List<LineRule> rules, String line) {
        var now = line;
        for (var rule : rules) now = rule.apply(now);
        return now;
    }

    static Stream<LineRule> rules() {
        return Stream.concat(CHARACTERS.stream(), MANGLED.stream());
    }
}
