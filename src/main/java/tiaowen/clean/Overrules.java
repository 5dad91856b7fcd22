package tiaowen.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiaowen.model.Block;
import tiaowen.model.Look;
import tiaowen.model.Repair;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/**
 * What a person decided about single blocks of a file, in its sidecar or front matter. A block is
 * named by its words, not by its line: so the decision survives every rebuild, and a file that is
 * downloaded again.
 *
 * <pre>
 * keep:          blocks that no rule may take out
 * drop:          blocks that are not policy
 * heading:       blocks that are a heading
 * not-heading:   blocks that look like one and are text
 * without-rule:  a rule's id, for the whole file; or the id, a blank and a block, for that block
 * </pre>
 *
 * <p>Words match whatever their white space. Words that end with {@code …} match every block that
 * begins so.
 */
final class Overrules {
    static final Overrules NONE =
            of(new Source("", "text", "UTF-8", Map.of(), Map.of(), List.of(), List.of()), Set.of());

    static final String DROP = "by-hand-drop";
    private static final String KEEP_RULE = "by-hand-keep";
    private static final String HEADING_RULE = "by-hand-heading";
    private static final String TEXT_RULE = "by-hand-not-heading";

    /**
     * Level of a heading that a person named: the lowest, which cuts no number off from its own.
     */
    private static final int LEVEL = 6;

    private final Set<Integer> kept = new HashSet<>();
    private final Set<Integer> needed = new HashSet<>();
    private final Set<Integer> dropped = new HashSet<>();
    private final Set<Integer> headings = new HashSet<>();
    private final Set<Integer> texts = new HashSet<>();
    private final Set<String> off = new HashSet<>();
    private final Map<String, Set<Integer>> offAt = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final List<Block> blocks;

    private Overrules(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads what is stated of a source.
     *
     * @param rules ids of all rules there are
     */
    static Overrules of(Source source, Set<String> rules) {
        var overrules = new Overrules(source.blocks());
        var stated = source.stated();
        overrules.find(stated, "keep", overrules.kept);
        overrules.find(stated, "drop", overrules.dropped);
        overrules.find(stated, "heading", overrules.headings);
        overrules.find(stated, "not-heading", overrules.texts);
        for (var value : stated.getOrDefault("without-rule", List.of())) {
            overrules.switchOff(value, rules);
        }
        return overrules;
    }

    /** The same with more rules switched off. */
    Overrules and(Set<String> more) {
        off.addAll(more);
        return this;
    }

    /** The same with blocks that the structure needs: no weighing of roles may take them out. */
    Overrules keeping(Set<Integer> lines) {
        needed.addAll(lines);
        return this;
    }

    /** Whether the structure needs a block that its role would take out. */
    boolean isNeeded(int line) {
        return needed.contains(line);
    }

    private void find(Map<String, List<String>> stated, String key, Set<Integer> into) {
        for (var words : stated.getOrDefault(key, List.of())) into.addAll(linesOf(key, words));
    }

    private void switchOff(String value, Set<String> rules) {
        int blank = value.indexOf(' ');
        var rule = blank < 0 ? value : value.substring(0, blank);
        if (!rules.contains(rule)) {
            warn("说明中 without-rule 的“" + rule + "”不是规则名，没有采用。运行 tiaowen clean --rules 可以看到全部规则。");
        } else if (blank < 0) {
            off.add(rule);
        } else {
            offAt.computeIfAbsent(rule, r -> new HashSet<>())
                    .addAll(linesOf("without-rule", value.substring(blank + 1)));
        }
    }

    private List<Integer> linesOf(String key, String words) {
        if (lines.isEmpty()) {
            for (var block : blocks) {
                lines.computeIfAbsent(bare(block.text()), text -> new ArrayList<>())
                        .add(block.line());
            }
        }
        var wanted = bare(words);
        var found = lines.getOrDefault(wanted, List.of());
        if (found.isEmpty() && wanted.endsWith("…")) {
            var opening = wanted.replaceFirst("…+$", "");
            found =
                    blocks.stream()
                            .filter(block -> bare(block.text()).startsWith(opening))
                            .map(Block::line)
                            .toList();
        }
        if (found.isEmpty()) {
            warn("说明中 " + key + " 的“" + opening(words) + "”在文中没有找到，没有采用。请核对文字，或删去这一项。");
        }
        return found;
    }

    private void warn(String message) {
        warnings.add(Warning.ofDocument("overrule-unused", message));
    }

    private static String opening(String words) {
        int end =
                words.offsetByCodePoints(0, Math.min(30, words.codePointCount(0, words.length())));
        return end < words.length() ? words.substring(0, end) + "……" : words;
    }

    private static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) out.append(c);
        }
        return out.toString();
    }

    /** Whether a rule must not run on this file. */
    boolean forbids(String rule) {
        return off.contains(rule);
    }

    /** Whether a rule must leave a block alone. */
    boolean forbids(String rule, int line) {
        return off.contains(rule)
                || (!offAt.isEmpty() && offAt.getOrDefault(rule, Set.of()).contains(line));
    }

    /** Whether no rule may take a block out, or this rule may not. */
    boolean keeps(String rule, int line) {
        return kept.contains(line) || forbids(rule, line);
    }

    boolean drops(int line) {
        return dropped.contains(line) && !kept.contains(line);
    }

    /** The block as a heading, or as text, where a person says that it is one. */
    Block shaped(Block block) {
        if (headings.contains(block.line()) && !(block instanceof Block.Table)) {
            return new Block.Heading(block.line(), LEVEL, block.text(), block.look());
        }
        if (texts.contains(block.line()) && !(block instanceof Block.Table)) {
            var look = new Look(false, false, block.look().linkShare(), block.look().region());
            return new Block.Text(block.line(), block.text(), look);
        }
        return block;
    }

    /** What was decided, on record beside what the rules did; words stay as they are. */
    List<Repair> records() {
        var records = new ArrayList<Repair>();
        for (var block : blocks) {
            record(records, block, kept, KEEP_RULE);
            record(records, block, headings, HEADING_RULE);
            record(records, block, texts, TEXT_RULE);
        }
        return records;
    }

    private static void record(List<Repair> records, Block block, Set<Integer> lines, String rule) {
        if (lines.contains(block.line())) {
            records.add(new Repair(rule, block.text(), block.text(), block.line(), 1));
        }
    }

    List<Warning> warnings() {
        return warnings;
    }
}
