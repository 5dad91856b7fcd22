package tiaowen.clean.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place of a line that a rule finds wrong, and what belongs there.
 *
 * @param start where it begins, in UTF-16 units from the start of the line
 * @param end behind its last unit
 * @param text what belongs there; just what stands there where nobody can say
 * @param confidence how sure the rule is, from 0 (cannot say) to 1
 */
public record Fix(int start, int end, String text, double confidence) {
    /** What a rule must be sure of at least to change a text by itself. */
    public static final double SURE = 0.9;

    static Fix certain(int start, int end, String text) {
        return new Fix(start, end, text, 1);
    }

    /** Something is wrong there, and what it was is lost. */
    static Fix lost(String line, int start, int end) {
        return new Fix(start, end, line.substring(start, end), 0);
    }

    public boolean isSure() {
        return confidence >= SURE;
    }

    /** The whole line, where {@code text} differs from it. */
    static List<Fix> ofWhole(String line, String text, double confidence) {
        return text.equals(line) ? List.of() : List.of(new Fix(0, line.length(), text, confidence));
    }

    /** Every match that its replacement differs from, all certain. */
    static List<Fix> each(Pattern pattern, String line, Function<MatchResult, String> replacement) {
        List<Fix> fixes = List.of();
        for (var match = pattern.matcher(line); match.find(); ) {
            var text = replacement.apply(match);
            if (text.contentEquals(match.group())) continue;
            if (fixes.isEmpty()) fixes = new ArrayList<>();
            fixes.add(certain(match.start(), match.end(), text));
        }
        return fixes;
    }

    /** The line after those fixes that are sure. */
    public static String apply(String line, List<Fix> fixes) {
        var out = new StringBuilder(line.length());
        int from = 0;
        for (var fix : fixes) {
            if (!fix.isSure()) continue;
            out.append(line, from, fix.start()).append(fix.text());
            from = fix.end();
        }
        return from == 0 && out.isEmpty() ? line : out.append(line, from, line.length()).toString();
    }
}
