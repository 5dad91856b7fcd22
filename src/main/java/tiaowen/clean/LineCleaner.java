package tiaowen.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tiaowen.model.Block;
import tiaowen.model.Repair;
import tiaowen.model.Warning;

/** Runs line rules over blocks and keeps the account, so that no rule can forget to. */
final class LineCleaner {
    /** Repaired first of all: the characters themselves. Each may rely on those above it. */
    static final List<LineRule> CHARACTERS =
            List.of(
                    new HtmlEntities(),
                    new InvisibleCharacters(),
                    new ControlCharacters(),
                    new PrivateUseGlyphs(),
                    new CompatibilityForms());

    /** Run after those, on the lines of a mangled text only. */
    static final List<LineRule> MANGLED =
            List.of(
                    new BrokenStops(),
                    new BracketedReadings(),
                    new TraditionalCharacters(),
                    new FoldedPunctuation());

    private final Overrules overrules;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    LineCleaner(Overrules overrules) {
        this.overrules = overrules;
    }

    /** The blocks repaired; as many, in their order. */
    List<Block> clean(List<Block> blocks) {
        var readable = run(CHARACTERS, blocks);
        if (!Mangling.of(texts(readable)).certainOfDocument()) return readable;
        int before = repairs.size();
        var clean = run(MANGLED, readable);
        var simplified = new TraditionalCharacters().id();
        if (repairs.stream().skip(before).anyMatch(r -> r.rule().equals(simplified))) {
            repairs.add(before, new Repair(simplified, "全文为繁体字", "全文转为简体字", 0, 1));
        }
        return clean;
    }

    /** One line alone, on its own evidence. */
    String clean(String line) {
        var readable = run(CHARACTERS, line);
        return Mangling.of(readable).certain() ? run(MANGLED, readable) : readable;
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Warning> warnings() {
        return warnings;
    }

    static Stream<LineRule> rules() {
        return Stream.concat(CHARACTERS.stream(), MANGLED.stream());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private String run(List<LineRule> rules, String line) {
        var now = line;
        for (var rule : rules) {
            if (!overrules.forbids(rule.id())) now = rule.within(List.of(now)).apply(now);
        }
        return now;
    }

    private List<Block> run(List<LineRule> rules, List<Block> blocks) {
        var now = blocks;
        for (var rule : rules) {
            if (overrules.forbids(rule.id())) continue;
            var here = rule.within(texts(now));
            now = now.stream().map(block -> run(here, block)).toList();
        }
        return now;
    }

    private Block run(LineRule rule, Block block) {
        if (overrules.forbids(rule.id(), block.line())) return block;
        var fixes = new ArrayList<Fix>();
        var after = text(rule, block, fixes);
        if (fixes.isEmpty()) return block;
        var before = block.text();
        fixes.stream().mapToDouble(Fix::confidence).filter(c -> c >= Fix.SURE).min().stream()
                .mapToObj(least -> new Repair(rule.id(), before, after, block.line(), least))
                .forEach(repairs::add);
        return block.withText(after);
    }

    /** Cells of a table are lines of their own, and none may grow or lose a separator. */
    private String text(LineRule rule, Block block, List<Fix> fixes) {
        return switch (block) {
            case Block.Heading heading -> line(rule, heading.text(), block.line(), fixes);
            case Block.Text text -> line(rule, text.text(), block.line(), fixes);
            case Block.Table table ->
                    String.join(
                            "\n",
                            table.rows().stream()
                                    .map(row -> row(rule, row, table, fixes))
                                    .toList());
        };
    }

    private String row(LineRule rule, List<String> row, Block table, List<Fix> fixes) {
        return String.join(
                "\t", row.stream().map(cell -> line(rule, cell, table.line(), fixes)).toList());
    }

    private String line(LineRule rule, String line, int number, List<Fix> fixes) {
        var found = rule.fixes(line);
        if (found.isEmpty()) return line;
        fixes.addAll(found);
        found.stream()
                .filter(fix -> !fix.isSure())
                .findFirst()
                .ifPresent(fix -> warnings.add(Doubt.warning(rule, line, fix, number)));
        return Fix.apply(line, found);
    }
}
