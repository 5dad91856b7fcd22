package tiaowen.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the headings of a paper that carry no number, and the place of each. */
final class UnnumberedHeadings {
    /** Level of the least heading that formats know; such a one stands below whatever is open. */
    private static final int LOWEST = 6;

    /** Longest name of a list. */
    private static final int NAME = 20;

    // 表一：名额分配   表 2-1 收费标准   right above the table itself
    private static final Pattern CAPTION = Pattern.compile("[附续]?表\\s?[0-9０-９一二三四五六七八九十]");

    private final List<Line> lines;

    UnnumberedHeadings(List<Line> lines) {
        this.lines = lines;
    }

    /** Opens a node where line {@code i} is such a heading. */
    Optional<Node> open(int i, Node container, Node here) {
        var line = lines.get(i);
        if (Headings.isQuestion(line)) return Optional.of(question(line, container, here));
        if (isNameOfList(i)) return Optional.of(nameOfList(i, container, here));
        if (isFormatted(i)) return Optional.of(formatted(line, container, here));
        return Optional.empty();
    }

    /** Whether line {@code i} is not the rest of the line before it. */
    boolean begins(int i) {
        if (i == 0) return true;
        var before = lines.get(i - 1);
        return before.isTable()
                || before.standsOut()
                || Wording.ends(before.text())
                || (before.label().isPresent() && Wording.isHeading(before.text()));
    }

    private static Node question(Line line, Node container, Node here) {
        var above = here;
        while (above != container
                && (above.type == Node.Type.QUESTION
                        || above.heading.isEmpty()
                        || "?？".indexOf(above.heading.charAt(above.heading.length() - 1)) >= 0)) {
            above = above.parent;
        }
        for (var node = here; node != container; node = node.parent) {
            if (node.type == Node.Type.QUESTION) above = node.parent;
        }
        if (above.type == Node.Type.PREAMBLE) above = container;
        int answer = Headings.answer(line.text());
        var asked = line.text().substring(0, answer);
        var node = new Node(Node.Type.QUESTION, above, line, null, Wording.heading(asked));
        if (answer < line.text().length()) node.add(line, line.text().substring(answer));
        return node;
    }

    private boolean isFormatted(int i) {
        var line = lines.get(i);
        if (!Wording.isHeading(line.text()) || i + 1 >= lines.size()) return false;
        if (HistoryLine.matches(line.text()) || HistoryLine.isIssuer(line.text())) return false;
        if (lines.get(i + 1).isTable() && CAPTION.matcher(line.text()).lookingAt()) return false;
        return line.level() > 0 || ((line.centered() || line.bold()) && line.text().length() <= 40);
    }

    /** 第二类 / 1．… / 2．…: a short line above numbers that begin afresh. */
    private boolean isNameOfList(int i) {
        var line = lines.get(i);
        if (line.text().length() > NAME || !Wording.isHeading(line.text())) return false;
        if (i + 1 >= lines.size() || !begins(i)) return false;
        if (HistoryLine.matches(line.text()) || HistoryLine.isIssuer(line.text())) return false;
        var next = lines.get(i + 1).label();
        return next.isPresent()
                && next.get().number() == 1
                && next.get().kind().section()
                && next.get().kind() != Label.Kind.PART
                && next.get().kind() != Label.Kind.DECIMAL;
    }

    private Node nameOfList(int i, Node container, Node here) {
        var kind = lines.get(i + 1).label().get().kind();
        var above = here;
        while (above != container && !isAboveList(above, kind)) above = above.parent;
        var line = lines.get(i);
        return new Node(Node.Type.SECTION, above, line, null, Wording.heading(line.text()));
    }

    private static boolean isAboveList(Node node, Label.Kind kind) {
        if (node.type != Node.Type.SECTION && node.type != Node.Type.DIVISION) return false;
        return node.label != null
                && node.label.kind().compareTo(kind) < 0
                && !node.heading.isEmpty();
    }

    private static Node formatted(Line line, Node container, Node here) {
        var above = here;
        while (above != container && !isAbove(above, line)) above = above.parent;
        return new Node(Node.Type.SECTION, above, line, null, Wording.heading(line.text()));
    }

    private static boolean isAbove(Node node, Line heading) {
        boolean marked = node.line.level() > 0;
        if (heading.level() > 0 && marked) return node.line.level() < heading.level();
        // A heading that the format sets above the lowest level has its place among such headings.
        if (heading.level() > 0 && heading.level() < LOWEST) return false;
        return !heading.centered() && node.label != null && !node.heading.isEmpty();
    }
}
