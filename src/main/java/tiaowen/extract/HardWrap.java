package tiaowen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Joins the lines of a text whose paragraphs were broken at a fixed width, as mail programs and
 * converters do. Only a text that shows a right margin is touched: many lines end at the same
 * column, hardly any beyond, and few of these with a full stop.
 */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** Columns by which lines of one width differ: a mark that may not begin a line moves up. */
    private static final int SLACK = 4;

    private static final int FEWEST_FULL_LINES = 6;

    /**
     * {@code 第十二条　…}, {@code （三）…}, {@code 三、…}, {@code 3. …}, {@code (3)…}, {@code ①…}, {@code -
     * …}.
     */
    private static final Pattern LABEL =
            Pattern.compile(
                    "第[一二三四五六七八九十百千零〇\\d]{1,9}[编章节条款]|[（(][一二三四五六七八九十\\d]{1,4}[)）]"
                            + "|[一二三四五六七八九十]{1,4}、|\\d{1,3}[.．、)）]|[①-⑳]|[-*•·●■□]");

    /** Columns of a full line; 0 for a text that is not wrapped. */
    private final int margin;

    /** How paragraphs of this text begin: set in, after a blank line, or neither. */
    private final boolean indented;

    private final boolean separated;
    private final int base;
    private int count;
    private int first;

    private HardWrap(int margin, boolean indented, boolean separated, int base) {
        this.margin = margin;
        this.indented = indented;
        this.separated = separated;
        this.base = base;
    }

    /** Looks at all lines of prose that a text has. */
    static HardWrap of(List<SourceLine> lines) {
        var none = new HardWrap(0, false, false, 0);
        if (lines.size() < FEWEST_FULL_LINES) return none;
        int base = lines.stream().mapToInt(SourceLine::indent).min().orElse(0);
        int[] widths = lines.stream().mapToInt(HardWrap::width).sorted().toArray();
        int margin = widths[widths.length - 1 - widths.length / 100];
        if (margin < NARROWEST || margin > WIDEST) return none;
        int full = 0;
        int open = 0;
        int starts = 0;
        int indented = 0;
        int separated = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (width(line) >= margin - SLACK) {
                full++;
                if (!ends(line.text())) open++;
            }
            if (i > 0 && width(lines.get(i - 1)) < margin - SLACK) {
                starts++;
                if (line.indent() - base >= 2) indented++;
                if (!line.follows()) separated++;
            }
        }
        boolean wrapped = full >= FEWEST_FULL_LINES && full * 4 >= lines.size() && open * 2 >= full;
        if (!wrapped) return none;
        return new HardWrap(margin, indented * 2 > starts, separated * 2 > starts, base);
    }

    /** The lines with the broken ones joined, each under the number of its first. */
    List<SourceLine> join(List<SourceLine> lines) {
        if (margin == 0) return lines;
        var joined = new ArrayList<SourceLine>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) end++;
            joined.add(joined(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    private SourceLine joined(List<SourceLine> parts) {
        var start = parts.getFirst();
        if (parts.size() == 1) return start;
        var text = new StringBuilder(start.text());
        for (var part : parts.subList(1, parts.size())) {
            if (Characters.needBlank(text.charAt(text.length() - 1), part.text().charAt(0))) {
                text.append(' ');
            }
            text.append(part.text());
        }
        if (count == 0) first = start.number();
        count += parts.size() - 1;
        return start.withText(text.toString());
    }

    /** Says that lines were joined, if any were. */
    Optional<Warning> warning() {
        if (count == 0) return Optional.empty();
        var message = "原文每行写满约 " + margin / 2 + " 个字就换行，已把断开的 " + count + " 行接回原来的段落，请核对。";
        return Optional.of(new Warning("rejoined-lines", message, first));
    }

    private boolean goesOn(SourceLine before, SourceLine line) {
        if (!line.follows() || width(before) < margin - SLACK) return false;
        if (indented) return line.indent() - base < 2;
        return !LABEL.matcher(line.text()).lookingAt() && (separated || !ends(before.text()));
    }

    private static int width(SourceLine line) {
        return line.indent() + Characters.columns(line.text());
    }

    private static boolean ends(String text) {
        return "。；：！？.;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
