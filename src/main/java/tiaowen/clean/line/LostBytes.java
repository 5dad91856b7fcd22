package tiaowen.clean.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the character of which one byte of three is lost. The bytes left over allow 64; it is taken
 * to be the one that makes the longest word with its neighbours, where just one does, and a stop at
 * the end of a line by what the line says.
 */
final class LostBytes {
    /** Characters on either side that a word is looked for in. */
    private static final int AROUND = 4;

    /** No more are looked for on one line: each asks the dictionary a few dozen times. */
    private static final int MOST = 200;

    /** {@code （二）…}: an item ends in a semicolon. */
    private static final Pattern ITEM = Pattern.compile("[“ 　]*+[（(][一二三四五六七八九十0-9]{1,3}+[)）]");

    /** {@code 第十二}, before a character that may be 条. */
    private static final Pattern LABEL = Pattern.compile("第[一二三四五六七八九十百千零〇]{1,7}+$");

    /** {@code 2020}, {@code 年12}, {@code 月23}, before a character that may be 年, 月 or 日. */
    private static final Pattern DAY =
            Pattern.compile("(?:((?<![0-9])[12][0-9]{3})|(年[0-9]{1,2})|月[0-9]{1,2})$");

    private static final Pattern ANNOUNCES = Pattern.compile("(?:修改为|下列|以下|如下|包括|是指|应当).{0,80}$");

    private final StringBuilder text;
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);

    private LostBytes(String text) {
        this.text = new StringBuilder(text);
    }

    /**
     * The text with those found.
     *
     * @param choices what each U+FFFD of the text may be, by its place
     * @param last the text ends its line
     */
    static String found(String text, Map<Integer, String> choices, boolean last) {
        if (choices.isEmpty() || text.indexOf('\uFFFD') < 0) return text;
        var lost = new LostBytes(text);
        choices.entrySet().stream()
                .filter(choice -> choice.getKey() < text.length())
                .limit(MOST)
                .forEach(choice -> lost.find(choice.getKey(), choice.getValue(), last));
        return lost.text.toString();
    }

    private void find(int at, String choice, boolean last) {
        boolean ends = last && at == text.length() - 1;
        char found = ends ? stop(choice) : label(at, choice);
        text.setCharAt(at, found == '\uFFFD' ? word(at, choice) : found);
    }

    private char stop(String choice) {
        if (choice.indexOf('》') >= 0 && text.lastIndexOf("《") > text.lastIndexOf("》")) return '》';
        if (choice.indexOf('。') >= 0) return '。';
        if (choice.indexOf('”') >= 0 && text.lastIndexOf("“") > text.lastIndexOf("”")) return '”';
        if (choice.indexOf('；') < 0) return '\uFFFD';
        if (text.lastIndexOf("（") > text.lastIndexOf("）")) return '）';
        if (ITEM.matcher(text).lookingAt()) return '；';
        return ANNOUNCES.matcher(text).find() ? '：' : '\uFFFD';
    }

    private char label(int at, String choice) {
        var before = text.substring(Math.max(0, at - 8), at);
        if (choice.indexOf('条') >= 0 && LABEL.matcher(before).find()) return '条';
        if (choice.indexOf('起') >= 0 && before.endsWith("之日")) return '起';
        var day = DAY.matcher(before);
        int unit = day.find() ? (day.group(1) != null ? '年' : day.group(2) != null ? '月' : '日') : 0;
        if (unit > 0 && choice.indexOf(unit) >= 0) return (char) unit;
        // Of the stops in that block of 64 the first is by far the most frequent.
        return choice.indexOf('、') >= 0 && choice.indexOf('。') < 0 ? '、' : '\uFFFD';
    }

    private char word(int at, String choice) {
        int from = Math.max(0, at - AROUND);
        var near =
                new StringBuilder(text.substring(from, Math.min(text.length(), at + AROUND + 1)));
        char best = '\uFFFD';
        int longest = 1;
        boolean several = false;
        for (int i = 0; i < choice.length(); i++) {
            if (!Hanzi.firstLevel(choice.charAt(i))) continue;
            near.setCharAt(at - from, choice.charAt(i));
            int length = wordAt(near.toString(), at - from);
            several = length == longest || (several && length < longest);
            if (length > longest) best = choice.charAt(i);
            longest = Math.max(longest, length);
        }
        return several ? '\uFFFD' : best;
    }

    private int wordAt(String near, int at) {
        words.setText(near);
        int end = words.following(at);
        return end - words.previous();
    }
}
