package tiaowen.query;

import java.util.regex.Pattern;

/**
 * Tells brackets that group parts of a query from those that belong to a word: {@code
 * 晋民发〔2017〕49号}, {@code （试行）}, the {@code （二）} of a pasted item.
 */
final class QueryBrackets {
    /** Groups inside each other. */
    static final int DEEPEST = 24;

    private static final String OPEN = "[［〔【《<{";
    private static final String CLOSE = "]］〕】》>}";

    // 二  12  试行  2019年修正  修订草案  一次审议稿
    private static final Pattern LABEL =
            Pattern.compile("[0-9０-９零〇一二三四五六七八九十百]{1,4}|.{0,8}(?:试行|暂行|修订|修正|草案|稿|本|节录|摘要)");

    private final String text;

    QueryBrackets(String text) {
        this.text = text;
    }

    static boolean opens(char c) {
        return c == '(' || c == '（';
    }

    private static boolean closes(char c) {
        return c == ')' || c == '）';
    }

    /** Where the round bracket that opens at a place is closed; negative when it is not. */
    int closing(int at) {
        if (!opens(text.charAt(at))) return -1;
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opens(c)) depth++;
            else if (closes(c) && --depth == 0) return i;
            else if (QuoteMarks.isQuote(c) && !QuoteMarks.isSingle(c)) {
                int close = QuoteMarks.closing(text, i);
                if (close > i) i = close;
            }
        }
        return -1;
    }

    /**
     * Whether brackets at the edges of a part group what they hold: several words, or one beside a
     * sign that is no number of an item and no remark behind a title.
     *
     * @param joined whether a sign stands before
     * @param joins whether a sign stands behind
     */
    boolean isGroup(int open, int close, boolean joined, boolean joins) {
        var inside = text.substring(open + 1, close);
        boolean several = false;
        boolean something = false;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            something |= Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '*';
            several |= QueryLexer.separates(c) || c == '|' || c == '｜' || c == ':' || c == '：';
            several |= QuoteMarks.isQuote(c) && !QuoteMarks.isSingle(c);
        }
        several |= !inside.isEmpty() && "-－−(（*".indexOf(inside.charAt(0)) >= 0;
        if (several) return true;
        return something && (joined || joins) && !LABEL.matcher(inside).matches();
    }

    /** Whether a round bracket has no partner in the whole text. */
    boolean isAlone(int at) {
        char c = text.charAt(at);
        if (opens(c)) return closing(at) < 0;
        return closes(c) && opening(at) < 0;
    }

    private int opening(int at) {
        int depth = 0;
        for (int i = at; i >= 0; i--) {
            if (closes(text.charAt(i))) depth++;
            else if (opens(text.charAt(i)) && --depth == 0) return i;
        }
        return -1;
    }

    /** Whether there is a round bracket whose partner is not in the word that began before. */
    boolean partsWord(int at, int from) {
        char c = text.charAt(at);
        if (!opens(c) && !closes(c)) return false;
        int partner = opens(c) ? closing(at) : opening(at);
        if (partner < from) return true;
        for (int i = Math.min(at, partner) + 1; i < Math.max(at, partner); i++) {
            char between = text.charAt(i);
            boolean ends = QueryLexer.separates(between) || between == '|' || between == '｜';
            if (ends || (QuoteMarks.isQuote(between) && !QuoteMarks.isSingle(between))) return true;
        }
        return false;
    }

    /** Whether the character at the edge of a word is a part of it: a letter, or half of a pair. */
    boolean belongs(int at, int from, int to) {
        char c = text.charAt(at);
        if (opens(c)) return closing(at) > at + 1 && closing(at) < to;
        if (closes(c)) return opening(at) >= from && opening(at) < at - 1;
        int pair = CLOSE.indexOf(c);
        if (pair >= 0) return text.lastIndexOf(OPEN.charAt(pair), at) >= from && at > from;
        pair = OPEN.indexOf(c);
        if (pair >= 0) {
            int close = text.indexOf(CLOSE.charAt(pair), at);
            return close > at + 1 && close < to;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "%％‰℃°§".indexOf(c) >= 0;
    }
}
