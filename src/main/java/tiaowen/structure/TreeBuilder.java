package tiaowen.structure;

import java.util.BitSet;
import java.util.List;
import tiaowen.model.Warning;

/** Puts the lines of a text, or of one annex, into a tree. */
final class TreeBuilder {
    private final List<Line> lines;
    private final BitSet articles;
    private final BitSet divisions;
    private final Node root = new Node(Node.Type.ROOT, null, null, null, "");
    private final PaperSections sections;
    private final ArticleHeadings headings;

    /** Where divisions and articles hang: the root, a division, or a heading such as 一、总则. */
    private Node container = root;

    /** What takes the next line without a label. */
    private Node here = root;

    private TreeBuilder(List<Line> lines, List<Warning> warnings) {
        this.lines = lines;
        articles = ArticleSequence.find(lines, warnings);
        divisions = DivisionSequence.find(lines, warnings);
        sections = new PaperSections(lines, warnings);
        headings = new ArticleHeadings(lines, articles);
    }

    static Node build(List<Line> lines, List<Warning> warnings) {
        return new TreeBuilder(lines, warnings).build();
    }

    private Node build() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isTable() || line.quoted()) here.add(line);
            else if (articles.get(i)) article(i);
            else if (divisions.get(i)) division(line);
            else if (Headings.isPreface(line) && articles.previousSetBit(i) < 0) preface(line);
            else if (isUnnumberedDivision(i)) unnumberedDivision(line);
            else if (!articles.isEmpty() && isChapter(i)) chapter(line);
            // a decision may have items of its own above the statute that it puts out
            else if (articles.previousSetBit(i) < 0) here = sections.place(i, container, here);
            else here.add(line);
        }
        return root;
    }

    private void article(int i) {
        var line = lines.get(i);
        var split = headings.split(i);
        here = new Node(Node.Type.ARTICLE, container, line, line.label().get(), split.heading());
        if (!split.rest().isEmpty()) here.add(line, split.rest());
    }

    private void division(Line line) {
        var label = line.label().get();
        var above = container;
        while (above != root
                && (above.type == Node.Type.SECTION || !isAbove(above, label.kind()))) {
            above = above.parent;
        }
        open(Node.Type.DIVISION, above, line, label, Wording.heading(label.rest()));
    }

    private static boolean isAbove(Node division, Label.Kind kind) {
        if (division.label == null)
            return Headings.isBook(division.line) && kind != Label.Kind.BIAN;
        return division.label.kind().compareTo(kind) < 0;
    }

    private void preface(Line line) {
        here = new Node(Node.Type.PREAMBLE, root, line, null, Wording.heading(line.text()));
        container = root;
    }

    private void open(Node.Type type, Node above, Line line, Label label, String heading) {
        container = new Node(type, above, line, label, heading);
        here = container;
    }

    /** 附则 without 第…章, a book such as 人格权编, or a heading of the format's own in a statute. */
    private boolean isUnnumberedDivision(int i) {
        var line = lines.get(i);
        if (line.label().isPresent()) return false;
        boolean statute = !articles.isEmpty() || !divisions.isEmpty();
        if (!statute) return false;
        if (Headings.isSupplement(line) || Headings.isPart(line)) return true;
        if (Headings.isBook(line)) return articles.previousSetBit(i) < 0 || line.standsOut();
        return line.level() > 0 && !articles.isEmpty() && Wording.isHeading(line.text());
    }

    private void unnumberedDivision(Line line) {
        open(Node.Type.DIVISION, root, line, null, Wording.heading(line.text()));
    }

    /** 一、一般规定 between articles is a heading above them, not an item of the one before. */
    private boolean isChapter(int i) {
        var line = lines.get(i);
        if (line.label().isEmpty()) return false;
        var label = line.label().get();
        if (!isChapterShape(line, label)) return false;
        boolean top = label.kind() != Label.Kind.HAN_BRACKETS;
        var above = chapterAbove(label.kind());
        int before = above.lastNumber(label.kind());
        if (line.level() > 0) return true;
        if (label.number() != before + 1) return false;
        if (here.type == Node.Type.ARTICLE && Wording.announces(lines.get(i - 1).text()))
            return false;
        int next = i + 1;
        // 三、物权 / （一）所有权 / 第九条
        if (top && next < lines.size() && lines.get(next).opensWith(Label.Kind.HAN_BRACKETS)) {
            var below = lines.get(next).label().get();
            if (below.number() == 1 && isChapterShape(lines.get(next), below)) next++;
        }
        return next < lines.size() && articles.get(next);
    }

    private static boolean isChapterShape(Line line, Label label) {
        return switch (label.kind()) {
            case HAN, HAN_BRACKETS, PART, NUMBER ->
                    !label.rest().isEmpty() && (line.level() > 0 || Wording.isHeading(line.text()));
            default -> false;
        };
    }

    private Node chapterAbove(Label.Kind kind) {
        var above = container;
        while (above.type == Node.Type.SECTION && above.label.kind().compareTo(kind) >= 0) {
            above = above.parent;
        }
        return above;
    }

    private void chapter(Line line) {
        var label = line.label().get();
        open(
                Node.Type.SECTION,
                chapterAbove(label.kind()),
                line,
                label,
                Wording.heading(label.rest()));
    }
}
