package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Closes up words whose characters stand apart, as justified Word text and PDF files leave them:
 * {@code 民 政 局}. A dictionary decides: blanks are taken out where most of them stand inside words
 * of it. Headings such as {@code 第一章 总　则} are left to the structure, which reads them as they are.
 */
public final class SpacedWords implements LineRule {
    /** Three characters or more, each apart from the next; {@code 年 月 日} is a blank to fill in. */
    private static final Pattern SPACED =
            Pattern.compile("(?!年[ 　]++月)\\p{IsHan}(?:[ 　\\u00A0]{1,2}+\\p{IsHan}){2,}+");

    /** {@code 第一章 总 则}, {@code 目 录}. */
    private static final Pattern HEADING =
            Pattern.compile("[ 　\\t#*]*+(?:第.{1,12}?[编章节条]|[目附][ 　]*+[录件则])[ 　]");

    private static final Pattern BLANK = Pattern.compile("[ 　\\u00A0]++");

    /** Characters beside the place that are read with it. */
    private static final int AROUND = 4;

    /** With so many gaps it is a line set apart whole: half of them are expected inside words. */
    private static final int LONG = 5;

    private static final double SHARE = 0.45;

    @Override
    public String id() {
        return "spaced-words";
    }

    @Override
    public String name() {
        return "词中空格";
    }

    @Override
    public String sentence() {
        return "把逐字隔开的词合拢，标题里用来撑开的空格不动。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (!holdsSpaced(line)) return List.of();
        var spaced = SPACED.matcher(line);
        if (!spaced.find() || HEADING.matcher(line).lookingAt()) return List.of();
        var fixes = new ArrayList<Fix>();
        do {
            var run = Run.of(line, spaced.start(), spaced.end());
            if (run.isWords()) fixes.add(new Fix(run.start(), run.end(), run.closed(), 0.95));
        } while (spaced.find());
        return fixes;
    }

    /** A character alone between two blanks. */
    private static boolean holdsSpaced(String line) {
        for (int i = 2; i < line.length(); i++) {
            if (isBlank(line.charAt(i))
                    && isBlank(line.charAt(i - 2))
                    && !isBlank(line.charAt(i - 1))) return true;
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　' || c == '\u00A0';
    }

    /**
     * Characters that stand apart.
     *
     * @param closed the same without blanks
     * @param inside how many of the gaps between them fall inside words of the dictionary
     */
    private record Run(int start, int end, String closed, int inside) {
        /** The run without an end that belongs to the words beside it. */
        static Run of(String line, int start, int end) {
            int from = start;
            while (from > 0 && start - from < AROUND && Hanzi.is(line.charAt(from - 1))) from--;
            int to = end;
            while (to < line.length() && to - end < AROUND && Hanzi.is(line.charAt(to))) to++;
            var closed = BLANK.matcher(line.substring(start, end)).replaceAll("");
            var words = BreakIterator.getWordInstance(ULocale.CHINA);
            words.setText(line.substring(from, start) + closed + line.substring(end, to));
            int first = start - from;
            int last = first + closed.length();
            boolean cutLeft = from < start && words.isBoundary(first + 1);
            boolean cutRight = to > end && words.isBoundary(last - 1);
            int inside = 0;
            for (int i = first + 1; i < last; i++) if (!words.isBoundary(i)) inside++;
            return new Run(
                    cutLeft ? afterBlank(line, start + 1) : start,
                    cutRight ? beforeBlank(line, end - 1) : end,
                    closed.substring(cutLeft ? 1 : 0, closed.length() - (cutRight ? 1 : 0)),
                    inside);
        }

        private static int afterBlank(String line, int at) {
            int to = at;
            while (!Hanzi.is(line.charAt(to))) to++;
            return to;
        }

        private static int beforeBlank(String line, int at) {
            int to = at;
            while (!Hanzi.is(line.charAt(to - 1))) to--;
            return to;
        }

        boolean isWords() {
            int gaps = closed.length() - 1;
            if (gaps < 2) return false;
            return gaps < LONG ? inside == gaps : inside >= gaps * SHARE;
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("由县级 民 政 局 负责", "由县级 民政局 负责"),
                repairs("关 于 进 一 步 加 强 社 会 救 助 工 作 的 通 知", "关于进一步加强社会救助工作的通知"),
                keeps("第一章　总　则"),
                keeps("甲 乙 丙三方"),
                keeps("　　年　月　日"));
    }
}
