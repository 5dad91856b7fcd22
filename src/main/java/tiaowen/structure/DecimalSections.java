package tiaowen.structure;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the place of the decimal numbers of standards and plans: 5.1 below 5, or below whatever
 * heading stands where 5 should; 5.1.2 below 5.1; A.1 in annex A.
 */
final class DecimalSections {
    // 1 总则   2　组织指挥体系   — the outermost level of plans that go on with 1.1
    private static final Pattern BARE_NUMBER =
            Pattern.compile("([0-9]{1,2})[\\s　]{1,9}(?=\\p{IsHan})");
    // 1.5万元  2.5个月  3.1% but not 3.1 个人信息 nor 4.2 人员
    private static final Pattern COUNT =
            Pattern.compile(
                    "[%％‰万亿元米吨倍℃]|个(?=月|工作|小时|百分|点|单位)|人(?![员才民身事力类工口群道文])|年(?![度龄检报])|月(?![度报])|日(?![常期程])");

    /** So many bare numbers that go on from 1 are labels, whatever stands behind them. */
    private static final int FEWEST = 5;

    private static final int FEWEST_QUESTIONS = 2;

    /** Numbers that leap farther than this are none. */
    private static final int LEAP = 3;

    private final List<Line> lines;
    private final UnnumberedHeadings unnumbered;
    private final boolean used;

    /** Lines with the bare numbers 1, 2, 3 … in a text that counts its articles so. */
    private final Set<Line> counted;

    /** The last number taken below each outer number. */
    private final Map<String, Integer> latest = new HashMap<>();

    DecimalSections(List<Line> lines, UnnumberedHeadings unnumbered) {
        this.lines = lines;
        this.unnumbered = unnumbered;
        used = lines.stream().anyMatch(DecimalSections::isFirst);
        counted = counted(lines);
    }

    private static Set<Line> counted(List<Line> lines) {
        Set<Line> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var line : lines) {
            if (line.isTable() || line.quoted()) continue;
            var m = BARE_NUMBER.matcher(line.text());
            boolean due = m.lookingAt() && Integer.parseInt(m.group(1)) == counted.size() + 1;
            if (due) counted.add(line);
        }
        long asked = counted.stream().filter(line -> line.text().matches(".*[？?]")).count();
        return counted.size() >= FEWEST || asked >= FEWEST_QUESTIONS ? counted : Set.of();
    }

    private static boolean isFirst(Line line) {
        // a standard may begin to divide its clauses only at 3.1
        return line.opensWith(Label.Kind.DECIMAL)
                && Character.isDigit(line.label().get().outer().charAt(0))
                && line.label().get().outer().indexOf('.') < 0
                && line.label().get().number() == 1;
    }

    /** The label of a line; in a text with decimal numbers a number and a blank are one too. */
    Optional<Label> label(Line line) {
        if (line.label().isPresent() || !(used || counted.contains(line)))
            return line.label().filter(l -> !isCount(l));
        var m = BARE_NUMBER.matcher(line.text());
        if (!m.lookingAt()) return Optional.empty();
        if (!counted.contains(line) && !Wording.isHeading(line.text())) return Optional.empty();
        return Label.read(m.group(1) + "." + line.text().substring(m.end()))
                .map(l -> new Label(l.kind(), l.number(), 0, "", m.group(1), l.rest(), true));
    }

    /** 3.1 万元 or 1.5% at the start of a line. */
    static boolean isCount(Label label) {
        return label.kind() == Label.Kind.DECIMAL
                && !label.rest().isEmpty()
                && COUNT.matcher(label.rest()).lookingAt();
    }

    /** The node below which line {@code i} belongs; empty where its number numbers nothing here. */
    Optional<Node> above(int i, Label label, Node container, Node here) {
        int last = latest.getOrDefault(label.outer(), 0);
        int step = label.number() - last;
        boolean lettered = Character.isLetter(label.outer().charAt(0));
        boolean goesOn = last > 0 && step >= 1 && step <= LEAP;
        boolean begins = label.number() == 1 || (last == 0 && step <= LEAP && within(label, here));
        boolean marked = lines.get(i).level() > 0;
        if (!goesOn && !begins && !marked) return Optional.empty();
        if (lettered && label.outer().length() == 1 && last == 0 && label.number() > 1) {
            return Optional.empty();
        }
        if (!within(label, here) && !marked && !unnumbered.begins(i)) return Optional.empty();
        latest.put(label.outer(), label.number());
        return Optional.of(place(i, label, container, here));
    }

    /** Whether a node's number is the one that stands outside of a decimal label's own. */
    private static boolean isBelow(Label label, Node above) {
        return above.label != null && numbers(above.label).equals(label.outer());
    }

    /** Whether 5.1 stands below something else than 5; A.1 stands in annex A. */
    static boolean standsAlone(Label label, Node above) {
        return Character.isDigit(label.outer().charAt(0)) && !isBelow(label, above);
    }

    /** Whether the number that this one is below stands open. */
    private static boolean within(Label label, Node here) {
        for (var node = here; node != null; node = node.parent) {
            if (isBelow(label, node)) return true;
        }
        return false;
    }

    private Node place(int i, Label label, Node container, Node here) {
        int depth = depth(label);
        int level = lines.get(i).level();
        for (var node = here; node != container; node = node.parent) {
            if (node.label == null) {
                boolean deeper = level == 0 || node.line.level() == 0 || node.line.level() < level;
                if (deeper && node.type == Node.Type.SECTION) return node;
                continue;
            }
            if (isBelow(label, node)) return node;
            if (node.is(Label.Kind.DECIMAL)) {
                if (depth(node.label) < depth) return node;
                continue;
            }
            if (isHeadingAbove(node)) return node;
        }
        return container;
    }

    /** 五、损伤程度分级 above 5.1 */
    private static boolean isHeadingAbove(Node node) {
        return node.label.kind().compareTo(Label.Kind.DECIMAL) < 0
                || (node.is(Label.Kind.NUMBER) && !node.heading.isEmpty());
    }

    private static int depth(Label label) {
        return (int) label.outer().chars().filter(c -> c == '.').count();
    }

    private static String numbers(Label label) {
        return switch (label.kind()) {
            case DECIMAL -> label.outer() + "." + label.number();
            case NUMBER, HAN, PART, ZHANG -> Integer.toString(label.number());
            default -> "";
        };
    }
}
