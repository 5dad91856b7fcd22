package tiaowen.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Finds the place of each line of a paper: 一、 （一） 1. （1） ① nest as the paper itself nests them, so
 * levels come from which pattern stands open, never from a fixed table.
 */
final class PaperSections {
    private static final Pattern LISTS = Pattern.compile("以下|下列|如下|分别是|包括");
    private static final int LEAD = 25;

    /** Three numbers of a list stand within so many lines. */
    private static final int LONGEST_PART = 60;

    private final List<Line> lines;
    private final List<Warning> warnings;
    private final UnnumberedHeadings unnumbered;
    private final DecimalSections standards;

    /** The last number of each kind that was taken, wherever it stands in the tree. */
    private final Map<Label.Kind, Integer> latest = new EnumMap<>(Label.Kind.class);

    /** Number of the next line's label in brackets such as （三）, for each line; 0 where none is. */
    private final int[] nextInBrackets;

    PaperSections(List<Line> lines, List<Warning> warnings) {
        this.lines = lines;
        this.warnings = warnings;
        unnumbered = new UnnumberedHeadings(lines);
        standards = new DecimalSections(lines, unnumbered);
        nextInBrackets = nextInBrackets(lines);
    }

    private static int[] nextInBrackets(List<Line> lines) {
        var next = new int[lines.size()];
        int number = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = number;
            var label = lines.get(i).label().filter(l -> l.kind() == Label.Kind.HAN_BRACKETS);
            if (label.isPresent()) number = label.get().number();
        }
        return next;
    }

    /** Adds line {@code i} to the tree; gives the node that takes the next line without a label. */
    Node place(int i, Node container, Node here) {
        var line = lines.get(i);
        var label = standards.label(line).filter(l -> l.kind().section());
        if (label.isPresent()) {
            var above =
                    label.get().kind() == Label.Kind.DECIMAL
                            ? standards.above(i, label.get(), container, here)
                            : above(i, label.get(), container, here);
            if (above.isPresent()) {
                latest.put(label.get().kind(), label.get().number());
                return open(i, above.get(), label.get());
            }
        } else {
            var heading = unnumbered.open(i, container, here);
            if (heading.isPresent()) return heading.get();
        }
        boolean closing = Wording.isClosing(line.text());
        var taker = closing ? container : taker(here, container);
        taker.add(line);
        return taker;
    }

    /** The node below which a label belongs; empty where it numbers nothing here. */
    private Optional<Node> above(int i, Label label, Node container, Node here) {
        var same = here;
        while (same != container && !same.is(label.kind())) same = same.parent;
        if (same == container) {
            var broken = brokenList(label, container, here);
            if (broken.isPresent() && unnumbered.begins(i)) return broken;
            var parent = parentOfNew(i, label, container, here);
            return opensLevel(i, label, parent) ? Optional.of(parent) : Optional.empty();
        }
        if (label.number() == 1
                && same == here
                && !same.parent.is(label.kind())
                && Wording.announces(same.lastWords())) {
            return Optional.of(same); // a list numbered like the item that announces it
        }
        return goesOn(i, label, same) ? Optional.of(same.parent) : Optional.empty();
    }

    /**
     * What stands above 3. where 1. and 2. stand above a heading without number, such as the name
     * of a table.
     */
    private static Optional<Node> brokenList(Label label, Node container, Node here) {
        if (label.number() == 1) return Optional.empty();
        for (var node = here; ; node = node.parent) {
            if (node.lastNumber(label.kind()) == label.number() - 1) return Optional.of(node);
            if (node == container) return Optional.empty();
        }
    }

    private Node parentOfNew(int i, Label label, Node container, Node here) {
        var parent = here;
        // a level not yet open belongs below the last heading, or below the item that announces it
        while (parent != container && parent.label != null && !holds(i, parent, label)) {
            parent = parent.parent;
        }
        return parent.type == Node.Type.PREAMBLE ? container : parent;
    }

    private boolean holds(int i, Node parent, Label label) {
        if (parent.label.kind().compareTo(label.kind()) < 0) return true;
        if (Wording.announces(parent.lastWords())) return true;
        // （二） / 一、 … 十、 / （三）: the brackets are the outer ones here, since they go on behind
        if (label.kind() == Label.Kind.HAN && parent.is(Label.Kind.HAN_BRACKETS)) {
            return label.number() == 1 && nextInBrackets[i] == parent.label.number() + 1;
        }
        // 甲、…资格 may stand above 一、
        boolean outermost =
                label.kind() == Label.Kind.PART
                        || (label.kind() == Label.Kind.HAN && !parent.is(Label.Kind.STEM));
        return !outermost && !parent.heading.isEmpty();
    }

    private boolean opensLevel(int i, Label label, Node parent) {
        if (label.number() == 1 || label.number() == parent.lastNumber(label.kind()) + 1)
            return true;
        // 9. goes on from the 8. below the heading before, or the chapter before
        int before = latest.getOrDefault(label.kind(), 0);
        if (before > 0 && label.number() == before + 1 && unnumbered.begins(i)) return true;
        var elder = parent.elder;
        if (elder != null && label.number() == elder.lastNumber(label.kind()) + 1) return true;
        if (lines.get(i).level() > 0) return true;
        if (before == 0 && unnumbered.begins(i) && opensRun(i, label)) return true;
        boolean firm =
                switch (label.kind()) {
                    case HAN, HAN_BRACKETS, PART -> true;
                    default -> false;
                };
        if (!firm || !unnumbered.begins(i) || startsWithNumeral(label.rest())) return false;
        gap(i, label);
        return true;
    }

    /** 44. 45. 46.: a part of a longer list, such as questions that a site prints day by day. */
    private boolean opensRun(int i, Label label) {
        int next = label.number() + 1;
        for (int j = i + 1; j < Math.min(lines.size(), i + LONGEST_PART); j++) {
            if (!lines.get(j).opensWith(label.kind())) continue;
            if (lines.get(j).label().get().number() != next) return false;
            if (next == label.number() + 2) return true;
            next++;
        }
        return false;
    }

    private boolean goesOn(int i, Label label, Node same) {
        int last = same.label.number();
        if (startsWithNumeral(label.rest()) && !unnumbered.begins(i)) return false;
        if (label.number() == last + 1) return true;
        if (!unnumbered.begins(i)) return false;
        if (label.number() == 1) return true;
        boolean near = label.number() >= last && label.number() - last <= 5;
        boolean heading = lines.get(i).standsOut() || Wording.isHeading(label.rest());
        if (!near && !heading) return false;
        if (label.number() != last) gap(i, label);
        return true;
    }

    /** 一、二级社会工作师: a list of words, not a label. */
    private static boolean startsWithNumeral(String rest) {
        return !rest.isEmpty() && "一二三四五六七八九十".indexOf(rest.charAt(0)) >= 0;
    }

    private Node open(int i, Node above, Label label) {
        var line = lines.get(i);
        var rest = label.rest();
        boolean heading =
                !rest.isEmpty()
                        && (line.level() > 0
                                || (Wording.isHeading(rest) && !breaksOff(i))
                                || (line.standsOut()
                                        && rest.length() <= 80
                                        && !rest.endsWith("。")));
        int answer = Headings.isAsked(rest) ? Headings.answer(rest) : rest.length();
        if (answer < rest.length()) {
            var node =
                    new Node(
                            Node.Type.SECTION,
                            above,
                            line,
                            label,
                            Wording.heading(rest.substring(0, answer)));
            node.add(line, rest.substring(answer));
            return node;
        }
        if (!heading && !above.listGoesOn() && isShortLead(i, rest)) {
            heading = true;
        }
        var node =
                new Node(
                        Node.Type.SECTION,
                        above,
                        line,
                        label,
                        heading ? Wording.heading(rest) : "");
        if (!heading && !rest.isEmpty()) node.add(line, rest);
        return node;
    }

    /** 二、请你局依照 / 第三条规定的条件…: the words go on below, so they are no heading. */
    private boolean breaksOff(int i) {
        if (i + 1 >= lines.size() || lines.get(i + 1).label().isEmpty()) return false;
        var next = lines.get(i + 1).label().get();
        boolean statute = next.kind() == Label.Kind.ARTICLE || next.kind().division();
        return DecimalSections.isCount(next) || (statute && Wording.refers(next.rest()));
    }

    /** （一）加强领导。 alone on its line above the paragraph that says how. */
    private boolean isShortLead(int i, String rest) {
        if (rest.length() > LEAD || !rest.endsWith("。") || i + 1 >= lines.size()) return false;
        var next = lines.get(i + 1);
        return !next.isTable() && next.label().isEmpty() && next.text().length() > LEAD;
    }

    /** Below a finished list the next paragraph belongs to what announced the list. */
    private static Node taker(Node here, Node container) {
        var node = here;
        while (node != container && node.label != null && isMember(node)) node = node.parent;
        return node;
    }

    private static boolean isMember(Node node) {
        if (node.type != Node.Type.SECTION || node.parent == null) return false;
        boolean bare = !node.heading.isEmpty() && node.parts.isEmpty();
        if (!node.heading.isEmpty() && !bare) return false;
        var lead = node.parent.type == Node.Type.ROOT ? "" : node.parent.lead();
        boolean announced = Wording.announces(lead) || LISTS.matcher(lead).find();
        var elder = node.elder;
        if (bare) return announced && elder != null && elder.parts.isEmpty();
        return Wording.goesOn(node.lastWords())
                || (elder != null && Wording.goesOn(elder.lastWords()))
                || (Wording.announces(lead) && elder != null);
    }

    private void gap(int i, Label label) {
        warnings.add(
                new Warning(
                        "numbering-gap",
                        "“" + label.printed() + "”与前面的编号不连续，请核对。",
                        lines.get(i).number()));
    }
}
