package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tiaowen.model.Block;
import tiaowen.model.Warning;

/**
 * One block, read for its label.
 *
 * @param number line of the source
 * @param text stripped; never empty, but for tables where it is not used
 * @param level of a heading by the format's own word; 0 for all else
 * @param centered set in the middle
 * @param bold all bold
 * @param label that opens it
 * @param table the table that it is
 * @param quoted words of another text that this one changes; such a line has no label
 */
record Line(
        int number,
        String text,
        int level,
        boolean centered,
        boolean bold,
        Optional<Label> label,
        Optional<Block.Table> table,
        boolean quoted) {

    /** Blocks as lines; blocks without words are left out. */
    static List<Line> of(List<Block> blocks) {
        return of(blocks, new ArrayList<>());
    }

    /**
     * The same; a block that had to be cut at its labels, for want of line breaks, is warned of.
     */
    static List<Line> of(List<Block> blocks, List<Warning> warnings) {
        var lines = new ArrayList<Line>(blocks.size());
        var cut = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (block) {
                case Block.Heading h -> cut(lines, h, h.level(), next, cut);
                case Block.Text t -> cut(lines, t, 0, next, cut);
                case Block.Table t ->
                        lines.add(
                                new Line(
                                        t.line(),
                                        "",
                                        0,
                                        false,
                                        false,
                                        Optional.empty(),
                                        Optional.of(t),
                                        false));
            }
        }
        if (!cut.isEmpty()) warnings.add(runTogether(cut));
        var quoted = Quotations.find(lines);
        for (int i = quoted.nextSetBit(0); i >= 0; i = quoted.nextSetBit(i + 1)) {
            lines.set(i, lines.get(i).asQuoted());
        }
        return lines;
    }

    private static Warning runTogether(List<Integer> cut) {
        var all = cut.size() > 1 ? "这样的段落共 " + cut.size() + " 处，" : "";
        return new Warning("no-line-breaks", "原文在章、条之间没有换行，已按编号切分，" + all + "请核对。", cut.getFirst());
    }

    private static void cut(
            List<Line> lines, Block block, int level, Block next, List<Integer> cut) {
        var whole = RunTogether.cut(block.text());
        if (whole.size() > 2) cut.add(block.line());
        for (int i = 0; i < whole.size(); i++) {
            var parts = LabelsInLine.cut(strip(whole.get(i)));
            for (int p = 0; p < parts.size(); p++) {
                boolean last = i + 1 == whole.size() && p + 1 == parts.size();
                var below = last && next instanceof Block.Text text ? text.text() : "";
                for (var part : RunInList.cut(strip(parts.get(p)), strip(below))) {
                    add(lines, block, level, part);
                }
            }
        }
    }

    private static void add(List<Line> lines, Block block, int level, String part) {
        var text = strip(part);
        if (text.isEmpty()) return;
        lines.add(
                new Line(
                        block.line(),
                        text,
                        level,
                        block.look().centered(),
                        block.look().bold(),
                        Label.read(text),
                        Optional.empty(),
                        false));
    }

    private Line asQuoted() {
        return new Line(number, text, 0, centered, bold, Optional.empty(), table, true);
    }

    /**
     * A page may set {@code 第一章} and {@code 总则}, or a bold {@code 第十二条} and its words, in blocks of
     * their own, and break a long heading in two.
     *
     * @param contents lines of tables of contents, over which nothing is joined
     */
    static List<Line> joined(List<Line> lines, List<Line> contents) {
        var taken = new TreeSet<Integer>();
        for (var line : contents) taken.add(line.number());
        var out = new ArrayList<Line>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean more =
                    line.label().isPresent()
                            && i + 1 < lines.size()
                            && taken.subSet(line.number(), lines.get(i + 1).number()).isEmpty();
            if (more && line.label().get().rest().isEmpty() && continues(line, lines.get(i + 1))) {
                out.add(line.withText(line.text() + "　" + lines.get(++i).text()));
            } else if (more && breaksHeading(lines, i)) {
                out.add(line.withText(line.text() + lines.get(++i).text()));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean continues(Line label, Line next) {
        if (next.isTable() || next.quoted() || next.label().isPresent()) return false;
        return !label.label().get().kind().division() || Wording.isHeading(next.text());
    }

    /** 第五章 卷烟纸、滤嘴棒、 / 烟草专用机械的生产和销售 / 第二十四条 */
    private static boolean breaksHeading(List<Line> lines, int i) {
        if (i + 2 >= lines.size() || !lines.get(i).label().get().kind().division()) return false;
        var line = lines.get(i);
        var next = lines.get(i + 1);
        if (line.text().length() > Wording.HEADING
                || next.isTable()
                || next.label().isPresent()
                || !Wording.isHeading(next.text())
                || HistoryLine.matches(next.text())
                || next.level() > 0) return false;
        boolean open = line.text().endsWith("、") || line.text().endsWith("，");
        boolean above =
                lines.get(i + 2)
                        .label()
                        .filter(l -> l.kind().division() || l.kind() == Label.Kind.ARTICLE)
                        .isPresent();
        return above && (open || (Wording.isHeading(line.text()) && next.text().length() <= 30));
    }

    Line withText(String words) {
        return new Line(number, words, level, centered, bold, Label.read(words), table, quoted);
    }

    Line asHeading(int newLevel) {
        return new Line(number, text, newLevel, centered, bold, label, table, quoted);
    }

    boolean isTable() {
        return table.isPresent();
    }

    boolean opensWith(Label.Kind kind) {
        return label.isPresent() && label.get().kind() == kind;
    }

    /** Made to stand out by its format. */
    boolean standsOut() {
        return !quoted && (level > 0 || centered || bold);
    }

    /** Without white space, blanks that do not break and marks of no width at either end. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) start++;
        while (end > start && blank(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff';
    }
}
