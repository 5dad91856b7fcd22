package tiaowen.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.clean.line.Example;
import tiaowen.clean.line.InvisibleCharacters;
import tiaowen.clean.line.LineRule;
import tiaowen.clean.roles.PageEvidence;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.CleaningRule;
import tiaowen.model.Dropped;
import tiaowen.model.Look;
import tiaowen.model.Source;

/** Takes a source to the policy alone. */
public final class Cleaner {
    private Cleaner() {}

    /**
     * Repairs the text of every block and takes out what is not policy. Every block of the source
     * is among the blocks, with a repair where its words changed, or among what was dropped. What a
     * person decided in the file's metadata comes before what any rule says.
     */
    public static Cleaned clean(Source source) {
        return clean(source, Overrules.of(source, ids()));
    }

    /**
     * The same with some of the rules switched off.
     *
     * @param off ids of rules that must not run; others than those of {@link #rules} mean nothing
     */
    public static Cleaned clean(Source source, Set<String> off) {
        return clean(source, Overrules.of(source, ids()).and(off));
    }

    /**
     * The same, and blocks that the structure needs stay.
     *
     * @param lines of the blocks
     */
    public static Cleaned keeping(Source source, Set<Integer> lines) {
        return clean(source, Overrules.of(source, ids()).keeping(lines));
    }

    private static Cleaned clean(Source source, Overrules overrules) {
        var dropped = new ArrayList<Dropped>();
        var blocks = new ArrayList<Block>();
        for (var block : source.blocks()) {
            if (overrules.drops(block.line())) {
                dropped.add(new Dropped(Overrules.DROP, block.text(), block.line()));
            } else {
                blocks.add(overrules.shaped(block));
            }
        }
        var lines = new LineCleaner(overrules);
        var page =
                PageCleaner.clean(lines.clean(blocks), source.tagged(), source.format(), overrules);
        dropped.addAll(page.dropped());
        var repairs = new ArrayList<>(overrules.records());
        repairs.addAll(lines.repairs());
        var gone = page.dropped().stream().map(Dropped::line).collect(Collectors.toSet());
        var warnings = new ArrayList<>(source.warnings());
        warnings.addAll(overrules.warnings());
        lines.warnings().stream().filter(w -> !gone.contains(w.line())).forEach(warnings::add);
        warnings.addAll(page.warnings());
        return new Cleaned(
                source, page.found(), page.blocks(), page.roles(), repairs, dropped, warnings);
    }

    /** Collects what the roles of the blocks are weighed from; for learning the weights. */
    public static PageEvidence evidence(Source source) {
        return PageCleaner.evidence(source);
    }

    /** One line alone, repaired on its own evidence; a clean line comes back to the character. */
    public static String cleanLine(String line) {
        return InvisibleCharacters.isBlank(line)
                ? line
                : new LineCleaner(Overrules.NONE).clean(line);
    }

    /** A plain text document, whole; blank lines stay where they are. */
    public static List<String> cleanLines(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            if (!InvisibleCharacters.isBlank(lines.get(i))) {
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

    /** Every rule that may run, in that order: those for lines, then those for pages. */
    public static List<CleaningRule> rules() {
        return Stream.concat(LineCleaner.rules().map(Cleaner::told), PageCleaner.rules().stream())
                .toList();
    }

    private static Set<String> ids() {
        return Stream.concat(
                        LineCleaner.rules().map(LineRule::id),
                        PageCleaner.rules().stream().map(CleaningRule::id))
                .collect(Collectors.toSet());
    }

    private static CleaningRule told(LineRule rule) {
        var shown =
                rule.examples().stream()
                        .filter(Example::isRepair)
                        .findFirst()
                        .orElse(rule.examples().getFirst());
        return new CleaningRule(
                rule.id(), rule.name(), rule.sentence(), shown.before(), shown.after());
    }
}
