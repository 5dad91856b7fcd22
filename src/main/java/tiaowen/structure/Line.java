package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Numeral;

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

    private static final String ARTICLE =
            "第[" + Numeral.CHARACTERS + "]{1,7}[条條](?:之[一二三四五六七八九十])?\\s";
    private static final String HEADING = "(?:第[一二三四五六七八九十]{1,3}[编章节]|[一二三四五六七八九十]{1,3}、)";
    // …制定本条例。　第二条　本市…   …适用本条例。 第二章 附则 第三条 …   …制定本条例。第二条　本市…: run together
    private static final Pattern RUN_ON =
            Pattern.compile(
                    "(?U)(?:(?<=。)\\s{0,9}|(?<=[；：”）)])\\s{1,9})(?="
                            + ARTICLE
                            + "|"
                            + HEADING
                            + "[^。；]{2,60}\\s"
                            + ARTICLE
                            + ")");
    // 第一章　总则　第一条　为了…   第二章 申请 第一节 一般规定 第五条 …   附则　第九条　本办法…
    private static final Pattern HEADING_RUN_ON =
            Pattern.compile(
                    "(?U)附\\s{0,3}则\\s{1,9}(?="
                            + ARTICLE
                            + ")|"
                            + HEADING
                            + "[^。；]{2,60}?\\s{1,9}(?="
                            + HEADING
                            + "|"
                            + ARTICLE
                            + ")");

    /** Blocks as lines; blocks without words are left out. */
    static List<Line> of(List<Block> blocks) {
        var lines = new ArrayList<Line>(blocks.size());
        for (var block : blocks) {
            switch (block) {
                case Block.Heading h -> add(lines, h, h.level());
                case Block.Text t -> add(lines, t, 0);
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
        var quoted = Quotations.find(lines);
        for (int i = quoted.nextSetBit(0); i >= 0; i = quoted.nextSetBit(i + 1)) {
            lines.set(i, lines.get(i).asQuoted());
        }
        return lines;
    }

    private static void add(List<Line> lines, Block block, int level) {
        var text = strip(block.text());
        var m = RUN_ON.matcher(text);
        int from = 0;
        while (m.find()) {
            addHeadingAndRest(lines, block, level, text.substring(from, m.start()));
            from = m.end();
        }
        addHeadingAndRest(lines, block, level, text.substring(from));
    }

    private static void addHeadingAndRest(List<Line> lines, Block block, int level, String text) {
        var m = HEADING_RUN_ON.matcher(text);
        var parts = new ArrayList<String>();
        int from = 0;
        while (m.region(from, text.length()).lookingAt()) {
            parts.add(m.group());
            from = m.end();
        }
        var rest = text.substring(from);
        boolean article = Label.read(rest).filter(l -> l.kind() == Label.Kind.ARTICLE).isPresent();
        if (article) parts.forEach(part -> add(lines, block, level, part));
        add(lines, block, level, article ? rest : text);
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
