package tiaowen.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Takes the table of contents out of a text: it says nothing that the headings do not say again.
 */
final class TableOfContents {
    // 目录  目　次  【目录】  目 录：
    private static final Pattern TITLE =
            Pattern.compile("(?U)[【\\[（(]?目\\s{0,9}[录錄次][】\\]）)]?[:：]?");
    // 第一章 总则……………1   一、总体要求 . . . . . 12   第一章　总则　（3）
    private static final Pattern PAGE =
            Pattern.compile("(?U)[\\s.．…·•\\-－—_（(]{1,400}[0-9０-９]{1,4}[）)\\-－—\\s]{0,9}$");
    private static final Pattern DIVISION = Pattern.compile("(?U)第[一二三四五六七八九十百零0-9]{1,6}[编章节]");

    /** Longest line of a table of contents, its dots included. */
    private static final int LONGEST = 100;

    private final List<Line> lines;
    private final Map<String, Integer> lastAt = new HashMap<>();
    private final Map<String, Integer> lastLabel = new HashMap<>();

    private TableOfContents(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            lastAt.put(key(lines.get(i)), i);
            if (isDivision(lines.get(i))) lastLabel.put(lines.get(i).label().get().printed(), i);
        }
    }

    /**
     * The lines without tables of contents; the lines of each go to {@code contents}, and a warning
     * says how many.
     */
    static List<Line> without(List<Line> lines, List<Line> contents, List<Warning> warnings) {
        return new TableOfContents(lines).cut(contents, warnings);
    }

    private List<Line> cut(List<Line> contents, List<Warning> warnings) {
        var out = new ArrayList<Line>(lines.size());
        boolean inText = false;
        for (int i = 0; i < lines.size(); ) {
            // behind a decision the whole new text may stand, with its own table of contents
            int end = inText && !isTitle(lines.get(i)) ? i : endOfTable(i);
            if (end > i) {
                var text = new StringBuilder();
                for (var line : lines.subList(i, end)) {
                    if (text.length() > 0) text.append('／');
                    text.append(line.text());
                }
                warnings.add(
                        new Warning(
                                "table-of-contents",
                                "目录 " + (end - i) + " 行未作为正文：" + text,
                                lines.get(i).number()));
                contents.addAll(lines.subList(i, end));
                i = end;
            } else {
                // what stands below the first heading or article is text, even where it comes again
                inText |=
                        lines.get(i)
                                .label()
                                .map(l -> l.kind() != Label.Kind.HAN_BRACKETS)
                                .orElse(false);
                out.add(lines.get(i++));
            }
        }
        return out;
    }

    private int endOfTable(int from) {
        var line = lines.get(from);
        if (line.isTable()) return from;
        if (inOneLine(line)) return from + 1;
        if (isTitle(line)) {
            int end = run(from + 1);
            return end > from + 1 ? end : from;
        }
        if (line.label().isEmpty() || !(entry(from) || labelComesAgain(from))) return from;
        // without the word: at least two chapters, or four sections, on end that all come again
        int end = run(from);
        int least = !hasDivision(from, end) ? 4 : entry(from) && entry(from + 1) ? 2 : 3;
        return end - from >= least ? end : from;
    }

    /** The word above a table of contents. */
    static boolean isTitle(Line line) {
        return !line.isTable() && !line.quoted() && TITLE.matcher(line.text()).matches();
    }

    private boolean hasDivision(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isDivision(lines.get(i))) return true;
        }
        return false;
    }

    /** End of the run of entries that starts here; it stops where the first of them comes again. */
    private int run(int from) {
        if (from >= lines.size() || inOneLine(lines.get(from))) {
            return Math.min(from + 1, lines.size());
        }
        int end = from;
        while (end < lines.size()
                && (entry(end) || labelComesAgain(end))
                && (end == from || !begins(end, lines.get(from)))) {
            end++;
        }
        return end;
    }

    /** Whether the text begins here with the heading that the table began with. */
    private boolean begins(int i, Line first) {
        var line = lines.get(i);
        if (key(line).equals(key(first))) return true;
        return isDivision(line)
                && isDivision(first)
                && line.label().get().printed().equals(first.label().get().printed());
    }

    /** A short line that comes again further down and is no sentence. */
    private boolean entry(int i) {
        var line = lines.get(i);
        if (line.isTable() || line.quoted() || line.text().length() > LONGEST) return false;
        if (lastAt.getOrDefault(key(line), i) <= i) return false;
        return Wording.isHeading(PAGE.matcher(line.text()).replaceFirst(""));
    }

    /** A heading that a table of contents words or breaks otherwise than the text. */
    private boolean labelComesAgain(int i) {
        var line = lines.get(i);
        return isDivision(line)
                && line.text().length() <= LONGEST
                && lastLabel.get(line.label().get().printed()) > i;
    }

    private static boolean isDivision(Line line) {
        return line.label().isPresent() && line.label().get().kind().division();
    }

    private static boolean inOneLine(Line line) {
        var text = line.text();
        if (text.length() > 5000 || text.indexOf('。') >= 0) return false;
        var m = DIVISION.matcher(text);
        int count = 0;
        while (m.find()) count++;
        if (count < 3) return false;
        var head = TITLE.matcher(text);
        return head.lookingAt() || (isDivision(line) && count > 3);
    }

    private static String key(Line line) {
        if (line.text().length() > LONGEST) return line.text();
        return Label.squeeze(PAGE.matcher(line.text()).replaceFirst(""));
    }
}
