package tiaowen.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lines that a decision quotes from the text it changes: 将第十条修改为：“第十条 …” with as many
 * paragraphs and items as the new wording has. They number nothing in the decision.
 *
 * <p>Only a quotation that opens on a line of amendment counts. It ends where its marks close;
 * where they never do, at the next line of amendment with a label of the same kind.
 */
final class Quotations {
    // 一、将第十条修改为：“…   增加一条，作为第八条：“…   第三条第二款改为：“…   分为两条，作为…
    private static final Pattern AMENDS =
            Pattern.compile(
                    "修改为|修订为|更改为|改为|增加[^，。]{0,20}[一二三四五六七八九十两][编章节条款项目]|增加为|合并为|作为第|补充规定|规定如下");
    // 四、删去第九条。  and whatever else an item of a decision does
    private static final Pattern CHANGES =
            Pattern.compile("修改|修订|改为|增加|删去|删除|合并|调整|移至|作为第|施行|生效|废止");

    /** Opening and closing marks, each pair side by side. */
    private static final String MARKS = "“”「」『』";

    private final List<Line> lines;
    private final BitSet quoted;

    private Quotations(List<Line> lines) {
        this.lines = lines;
        quoted = new BitSet(lines.size());
    }

    /** Indexes of the quoted lines; that on which a quotation opens is not one of them. */
    static BitSet find(List<Line> lines) {
        var quotations = new Quotations(lines);
        for (int i = 0; i < lines.size(); ) i = quotations.from(i);
        return quotations.quoted;
    }

    /**
     * Looks at line {@code i}; gives the line to look at next, each line being read twice at most.
     */
    private int from(int i) {
        var line = lines.get(i);
        if (line.isTable() || opensQuoted(line)) return i + 1;
        int depth = depth(line.text(), 0);
        boolean opens = depth > 0 ? isOpenBehindColon(line.text()) : opensQuoted(i + 1);
        if (!opens || !AMENDS.matcher(line.text()).find()) return i + 1;
        int end = end(i, depth);
        quoted.set(i + 1, end);
        return end;
    }

    /** The first line behind the quotation. */
    private int end(int opener, int open) {
        int depth = open;
        int closed = opener + 1;
        for (int i = opener + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (depth == 0) {
                if (!opensQuoted(line)) return i;
            } else if (isNextItem(line, opener)) {
                return i;
            }
            if (line.isTable()) continue;
            depth = depth(line.text(), depth);
            if (depth == 0) closed = i + 1;
        }
        return depth == 0 || open > 0 ? lines.size() : closed;
    }

    /** 修改为：“… with the mark still open; “ in the middle of a sentence may be a slip. */
    private static boolean isOpenBehindColon(String text) {
        int at = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            if (mark < 0) continue;
            if (mark % 2 == 1) depth = Math.max(0, depth - 1);
            else if (depth++ == 0) at = i;
        }
        return at > 0 && "：:".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether the decision itself goes on here, though no mark has closed the quotation. */
    private boolean isNextItem(Line line, int opener) {
        if (line.isTable() || opensQuoted(line)) return false;
        var first = lines.get(opener).label();
        var label = line.label();
        if (Wording.isClosing(line.text())) return true;
        if (first.isEmpty() || label.isEmpty()) return false;
        return label.get().kind() == first.get().kind()
                && label.get().number() > first.get().number()
                && CHANGES.matcher(line.text()).find();
    }

    private boolean opensQuoted(int i) {
        return i < lines.size() && opensQuoted(lines.get(i));
    }

    private static boolean opensQuoted(Line line) {
        if (line.isTable() || line.text().isEmpty()) return false;
        int mark = MARKS.indexOf(line.text().charAt(0));
        return mark >= 0 && mark % 2 == 0;
    }

    /**
     * How many marks are open behind the words, when {@code before} were open before them. A mark
     * that opens a paragraph inside a quotation opens nothing new.
     */
    private static int depth(String text, int before) {
        int depth = before;
        for (int i = 0; i < text.length(); i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            if (mark < 0) continue;
            if (mark % 2 == 1) depth = Math.max(0, depth - 1);
            else if (i > 0 || before == 0) depth++;
        }
        return depth;
    }
}
