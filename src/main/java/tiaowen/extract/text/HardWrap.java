package tiaowen.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;
import tiaowen.model.Warning;

/**
 * Joins the lines of a text whose paragraphs were broken at a fixed width, as mail programs and
 * converters do. Only a text that shows a right margin is touched: many lines end at the same
 * column, hardly any beyond, and few of these with a full stop.
 */
public final class HardWrap {
    /** How wide a line is: on a screen, where a Han character takes two columns, or by counting. */
    private enum Measure {
        COLUMNS(30, 140, 4),
        CHARACTERS(15, 100, 2);

        private final int narrowest;
        private final int widest;

        /** By how much full lines differ: a mark that may not begin a line moves up. */
        private final int slack;

        Measure(int narrowest, int widest, int slack) {
            this.narrowest = narrowest;
            this.widest = widest;
            this.slack = slack;
        }

        int width(SourceLine line) {
            return switch (this) {
                case COLUMNS -> line.indent() + Characters.columns(line.text());
                case CHARACTERS -> line.indent() / 2 + line.text().length();
            };
        }
    }

    private static final int FEWEST_FULL_LINES = 6;
    private static final int FEWEST_PROOFS = 3;

    /**
     * {@code 第十二条　…}, {@code 第十二条之一　…}, {@code （三）…}, {@code 三、…}, {@code 3. …}, {@code (3)…},
     * {@code ①…}, {@code - …}.
     */
    private static final Pattern LABEL =
            Pattern.compile(
                    "第[一二三四五六七八九十百千零〇\\d]{1,9}[编章节条編節條](?:之[一二三四五六七八九十]{1,3})?[\\s　]|[（(][一二三四五六七八九十\\d]{1,4}[)）]"
                            + "|[一二三四五六七八九十]{1,4}、|\\d{1,3}[.．、)）]|[a-z][)）]|注\\d{0,2}[:：]|[①-⑳]|[-*•·●■□]");

    /** {@code 第三章　监督管理}: a heading that is set no further in than the text around it. */
    private static final Pattern HEADING =
            Pattern.compile("第[一二三四五六七八九十百\\d]{1,7}[编章节編節][\\s　][^。；，：]{1,30}");

    /** {@code - 3 -}, {@code — 12 —}, {@code 第3页}, {@code 3/12}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—－–·]{0,2}\\s*+(?:第\\s?)?\\d{1,4}\\s?页?(?:\\s?[/／]\\s?\\d{1,4})?\\s*+[-—－–·]{0,2}");

    private final Measure measure;

    /** Width of a full line; 0 for a text that is not wrapped. */
    private final int margin;

    /** How many lines are full. */
    private final int full;

    /** How paragraphs of this text begin: set in, after a blank line, or neither. */
    private final boolean indented;

    private final boolean separated;

    /** Nearly all begin after a blank line, so that a label within one is no beginning. */
    private final boolean alwaysSeparated;

    private final int base;
    private int count;
    private int first;

    private HardWrap(
            Measure measure,
            int margin,
            int full,
            boolean indented,
            boolean separated,
            boolean alwaysSeparated,
            int base) {
        this.measure = measure;
        this.margin = margin;
        this.full = full;
        this.indented = indented;
        this.separated = separated;
        this.alwaysSeparated = alwaysSeparated;
        this.base = base;
    }

    /** Looks at all lines of prose that a text has. */
    public static HardWrap of(List<SourceLine> lines) {
        var columns = of(lines, Measure.COLUMNS);
        var characters = of(lines, Measure.CHARACTERS);
        return characters.full > columns.full ? characters : columns;
    }

    private static HardWrap of(List<SourceLine> lines, Measure measure) {
        var none = new HardWrap(measure, 0, 0, false, false, false, 0);
        if (lines.size() < FEWEST_FULL_LINES) return none;
        int base = lines.stream().mapToInt(SourceLine::indent).min().orElse(0);
        int margin = margin(lines, measure);
        if (margin == 0) return none;
        int full = 0;
        int open = 0;
        int starts = 0;
        int indented = 0;
        int separated = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (measure.width(line) >= margin - measure.slack) {
                full++;
                if (!ends(line.text())) open++;
            }
            if (i > 0 && measure.width(lines.get(i - 1)) < margin - measure.slack) {
                starts++;
                if (line.indent() - base >= 2) indented++;
                if (!line.follows()) separated++;
            }
        }
        var wrap =
                new HardWrap(
                        measure,
                        margin,
                        full,
                        indented * 2 > starts,
                        separated * 2 > starts,
                        separated * 10 > starts * 9,
                        base);
        boolean wrapped = full >= FEWEST_FULL_LINES && full * 4 >= lines.size() && open * 2 >= full;
        return wrapped || wrap.provedBy(lines) ? wrap : none;
    }

    /** A short text proves it by its paragraphs: where one goes on, the line before is full. */
    private boolean provedBy(List<SourceLine> lines) {
        if (!indented && !separated) return false;
        int good = 0;
        int bad = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean on = line.follows() && (!indented || line.indent() - base < 2);
            if (on && measure.width(lines.get(i - 1)) >= margin - measure.slack) good++;
            else if (on) bad++;
        }
        return good >= FEWEST_PROOFS && bad * 4 <= good;
    }

    /** The width at which most lines end, hardly any being longer; 0 for none. */
    private static int margin(List<SourceLine> lines, Measure measure) {
        var counts = new int[measure.widest + 2];
        for (var line : lines) counts[Math.min(measure.width(line), measure.widest + 1)]++;
        int longer = counts[measure.widest + 1];
        int most = 0;
        int margin = 0;
        // A title or an address may stand out, and where pages met two lines may be one.
        // The margin itself is among the widths that occur.
        for (int width = measure.widest; width >= measure.narrowest; width--) {
            if (longer > Math.max(2, lines.size() / 12)) break;
            int full = 0;
            for (int i = width - measure.slack; i <= width; i++) full += counts[i];
            if (counts[width] > 0 && full > most) {
                most = full;
                margin = width;
            }
            longer += counts[width];
        }
        return margin;
    }

    /** The lines with the broken ones joined, each under the number of its first. */
    public List<SourceLine> join(List<SourceLine> lines) {
        if (margin == 0) return lines;
        var joined = new ArrayList<SourceLine>();
        for (int i = 0; i < lines.size(); ) {
            var parts = new ArrayList<>(List.of(lines.get(i++)));
            var between = new ArrayList<SourceLine>();
            while (i < lines.size()) {
                var line = lines.get(i);
                if (goesOn(parts.getLast(), line)) {
                    parts.add(line);
                } else if (isOverPage(parts.getLast(), i, lines)) {
                    between.add(line);
                    parts.add(lines.get(++i));
                } else {
                    break;
                }
                i++;
            }
            joined.add(joined(parts));
            joined.addAll(between);
        }
        return joined;
    }

    /** Whether a page number stands here in the middle of a paragraph. */
    private boolean isOverPage(SourceLine before, int at, List<SourceLine> lines) {
        if (at + 1 >= lines.size() || !PAGE_NUMBER.matcher(lines.get(at).text()).matches()) {
            return false;
        }
        var after = lines.get(at + 1);
        boolean begins =
                indented ? after.indent() - base >= 2 : LABEL.matcher(after.text()).lookingAt();
        return isFull(before) && !ends(before.text()) && !begins;
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
    public Optional<Warning> warning() {
        if (count == 0) return Optional.empty();
        var message =
                "原文每行写满约 "
                        + (measure == Measure.COLUMNS ? margin / 2 : margin)
                        + " 个字就换行，已把断开的 "
                        + count
                        + " 行接回原来的段落，请核对。";
        return Optional.of(new Warning("rejoined-lines", message, first));
    }

    private boolean goesOn(SourceLine before, SourceLine line) {
        if (!line.follows() || !isFull(before)) return false;
        if (indented) return line.indent() - base < 2 && !isHeading(before, line);
        // At the end of a page nobody sees whether a blank line stood there.
        if (alwaysSeparated && !line.newPage()) return true;
        if (line.newPage() && ends(before.text())) return false;
        return !isLabelled(line.text()) && (separated || !ends(before.text()));
    }

    private boolean isHeading(SourceLine before, SourceLine line) {
        return !isFull(line) && ends(before.text()) && HEADING.matcher(line.text()).matches();
    }

    private boolean isFull(SourceLine line) {
        return measure.width(line) >= margin - measure.slack;
    }

    /** Whether a line begins as an item or an article does. */
    public static boolean isLabelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** Whether a line ends where a sentence does. */
    public static boolean ends(String text) {
        return "。；：！？.;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
