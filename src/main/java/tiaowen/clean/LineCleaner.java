package tiaowen.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tiaowen.clean.line.BracketedReadings;
import tiaowen.clean.line.BrokenStops;
import tiaowen.clean.line.CombiningMarks;
import tiaowen.clean.line.CompatibilityForms;
import tiaowen.clean.line.ControlCharacters;
import tiaowen.clean.line.DocNumberBrackets;
import tiaowen.clean.line.DoubledPunctuation;
import tiaowen.clean.line.DoubtfulFix;
import tiaowen.clean.line.Fix;
import tiaowen.clean.line.FoldedPunctuation;
import tiaowen.clean.line.FullWidthNumbers;
import tiaowen.clean.line.Hanzi;
import tiaowen.clean.line.HtmlEntities;
import tiaowen.clean.line.InvisibleCharacters;
import tiaowen.clean.line.LineRule;
import tiaowen.clean.line.LostCharacters;
import tiaowen.clean.line.Mojibake;
import tiaowen.clean.line.NumberingLookAlikes;
import tiaowen.clean.line.PrivateUseGlyphs;
import tiaowen.clean.line.RecordLabels;
import tiaowen.clean.line.ShiftedBytes;
import tiaowen.clean.line.SpacedWords;
import tiaowen.clean.line.TraditionalCharacters;
import tiaowen.model.Block;
import tiaowen.model.Repair;
import tiaowen.model.Warning;

/** Runs line rules over blocks and keeps the account, so that no rule can forget to. */
final class LineCleaner {
    /** Repaired first of all: the characters themselves. Each may rely on those above it. */
    static final List<LineRule> CHARACTERS =
            List.of(
                    new HtmlEntities(),
                    new Mojibake(),
                    new InvisibleCharacters(),
                    new ControlCharacters(),
                    new PrivateUseGlyphs(),
                    new CompatibilityForms(),
                    new CombiningMarks());

    /** Run after those, on the lines of a mangled text only. */
    static final List<LineRule> MANGLED =
            List.of(
                    new ShiftedBytes(),
                    new BrokenStops(),
                    new BracketedReadings(),
                    new TraditionalCharacters(),
                    new FoldedPunctuation());

    /** Run last, on text that reads well: how things are written. */
    static final List<LineRule> WRITING =
            List.of(
                    new NumberingLookAlikes(),
                    new FullWidthNumbers(),
                    new DocNumberBrackets(),
                    new SpacedWords(),
                    new DoubledPunctuation(),
                    new RecordLabels(),
                    new LostCharacters());

    private final Overrules overrules;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    LineCleaner(Overrules overrules) {
        this.overrules = overrules;
    }

    /** The blocks repaired; as many, in their order. */
    List<Block> clean(List<Block> blocks) {
        var readable = run(CHARACTERS, LineCleaner::isUsual, blocks);
        if (!Mangling.of(texts(readable)).certainOfDocument()) {
            return writing(readable.stream().map(this::unmangled).toList());
        }
        int before = repairs.size();
        var clean = run(MANGLED, String::isEmpty, readable);
        var simplified = new TraditionalCharacters().id();
        if (repairs.stream().skip(before).anyMatch(r -> r.rule().equals(simplified))) {
            repairs.add(before, new Repair(simplified, "全文为繁体字", "全文转为简体字", 0, 1));
        }
        return writing(clean);
    }

    /** A paragraph from a mangled page may stand in a good text. */
    private Block unmangled(Block block) {
        return Mangling.of(block.text()).certainAmongOthers()
                ? run(MANGLED, String::isEmpty, List.of(block)).getFirst()
                : block;
    }

    /** One line alone, on its own evidence. */
    String clean(String line) {
        var readable = isUsual(line) ? line : run(CHARACTERS, line);
        boolean mangled = Mangling.of(readable).certain();
        return run(WRITING, mangled ? run(MANGLED, readable) : readable);
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Warning> warnings() {
        return warnings;
    }

    static Stream<LineRule> rules() {
        return Stream.of(CHARACTERS, MANGLED, WRITING).flatMap(List::stream);
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

    private List<Block> writing(List<Block> blocks) {
        return run(WRITING, String::isEmpty, blocks);
    }

    /**
     * @param clean true of texts that none of the rules can change
     */
    private List<Block> run(List<LineRule> rules, Predicate<String> clean, List<Block> blocks) {
        var now = new ArrayList<>(blocks);
        var places =
                IntStream.range(0, blocks.size())
                        .filter(i -> !clean.test(blocks.get(i).text()))
                        .toArray();
        for (var rule : rules) {
            if (overrules.forbids(rule.id())) continue;
            var here = rule.within(Arrays.stream(places).mapToObj(i -> now.get(i).text()).toList());
            for (int i : places) now.set(i, run(here, now.get(i)));
        }
        return now;
    }

    /**
     * True for a line that no rule for characters can change: it holds the Han characters of GB
     * 2312, usual signs, letters and digits. Nearly all lines are such.
     */
    static boolean isUsual(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean usual =
                    Hanzi.common(c)
                            || (c >= ' ' && c < 0x7F && c != '&')
                            || (c >= 0x3000 && c <= 0x3020)
                            || (c >= 0xFF01 && c <= 0xFF5E)
                            || (c >= 0x2010 && c <= 0x2027)
                            || c == '×'
                            || c == '·'
                            || c == '\t'
                            || c == '\n';
            if (!usual) return false;
        }
        return true;
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
                .ifPresent(fix -> warnings.add(DoubtfulFix.warning(rule, line, fix, number)));
        return Fix.apply(line, found);
    }
}
