package tiaowen.extract.text;

import java.util.ArrayList;
import java.util.List;
import tiaowen.extract.block.Characters;

/**
 * A line of a text file that holds words.
 *
 * @param number counted from 1
 * @param text stripped; never empty
 * @param indent columns of white space before it; two for an ideographic space
 * @param follows true where no blank line stands before it
 * @param newPage true where a form feed stands before it
 */
public record SourceLine(int number, String text, int indent, boolean follows, boolean newPage) {
    private static final int TAB = 4;

    public SourceLine withText(String text) {
        return new SourceLine(number, text, indent, follows, newPage);
    }

    /** The same line on a new page, with no blank line before it. */
    SourceLine overPage() {
        return new SourceLine(number, text, indent, true, true);
    }

    /** All lines with words; form feeds and Unicode's line separators end a line too. */
    public static List<SourceLine> of(String text, int firstNumber) {
        var lines = new ArrayList<SourceLine>();
        int number = firstNumber;
        int from = 0;
        boolean follows = false;
        boolean newPage = false;
        boolean paged = false;
        while (from <= text.length()) {
            int end = from;
            while (end < text.length() && !breaks(text.charAt(end))) end++;
            var line = text.substring(from, end);
            var stripped = Characters.strip(line);
            if (!stripped.isEmpty()) {
                lines.add(new SourceLine(number, stripped, indent(line), follows, paged));
                paged = false;
            }
            // A new page is no blank line: a paragraph goes on over it.
            boolean pageEnds = end < text.length() && text.charAt(end) == '\f';
            if (!stripped.isEmpty() || !(newPage || pageEnds)) follows = !stripped.isEmpty();
            if (end == text.length()) break;
            newPage = pageEnds;
            paged |= pageEnds;
            char mark = text.charAt(end);
            boolean pair = mark == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            if (mark == '\n' || mark == '\r') number++;
            from = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean breaks(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Characters.blank(line.charAt(i)); i++) {
            char c = line.charAt(i);
            if (c == '\t') columns += TAB;
            else if (c == '\u3000' || c == '\u2003') columns += 2;
            else if (c != '\u200B' && c != '\uFEFF') columns++;
        }
        return columns;
    }
}
