package tiaowen.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts and signs. Takes anything; each unit knows its place. */
final class Lexer {
    private static final String OPENING = "“\"「『＂";
    private static final String CLOSING = "”\"」』＂";
    private static final String BRACKETS_OPEN = "（([［〔【《<{";
    private static final String BRACKETS_CLOSE = "）)]］〕】》>}";

    private final String text;
    private final List<Unit> units = new ArrayList<>();

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * A piece of the query.
     *
     * @param from where it begins in the query
     * @param to behind its end
     */
    record Unit(Kind kind, String text, int from, int to) {}

    enum Kind {
        WORD,
        QUOTED,
        MINUS,
        OR,
        FIELD
    }

    static List<Unit> cut(String text) {
        var lexer = new Lexer(text);
        lexer.run();
        return lexer.units;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (separates(c)) at++;
            else if (c == '|' || c == '｜') at = sign(Kind.OR, at, at + 1);
            else if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) at = quoted(at);
            else if ((c == '-' || c == '－') && opensUnit(at + 1)) at = sign(Kind.MINUS, at, at + 1);
            else at = word(at);
        }
    }

    private boolean opensUnit(int at) {
        return at < text.length()
                && !separates(text.charAt(at))
                && "-－|｜".indexOf(text.charAt(at)) < 0;
    }

    private int sign(Kind kind, int from, int to) {
        units.add(new Unit(kind, text.substring(from, to), from, to));
        return to;
    }

    /** A quote that nobody closes, or closes at once, says nothing. */
    private int quoted(int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) return at + 1;
        int close = text.indexOf(CLOSING.charAt(kind), at + 1);
        if (close < 0) return at + 1;
        var inside = text.substring(at + 1, close).strip();
        if (!inside.isEmpty()) units.add(new Unit(Kind.QUOTED, inside, at, close + 1));
        return close + 1;
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && !endsWord(text.charAt(to))) {
            to++;
            if ((text.charAt(to - 1) == ':' || text.charAt(to - 1) == '：')
                    && FieldName.parse(text.substring(from, to - 1)).isPresent()) {
                return sign(Kind.FIELD, from, to);
            }
        }
        var word = text.substring(from, to);
        switch (word) {
            case "OR", "or", "Or", "或", "或者" -> sign(Kind.OR, from, to);
            case "NOT", "not", "Not" -> sign(Kind.MINUS, from, to);
            case "AND", "and", "And", "且", "并且", "+", "&", "&&" -> {
                // blanks say the same
            }
            default -> trimmed(from, to);
        }
        return to;
    }

    private void trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !belongs(start, start, end)) start++;
        while (end > start && !belongs(end - 1, start, end)) end--;
        if (start < end) units.add(new Unit(Kind.WORD, text.substring(start, end), from, to));
    }

    /** Whether the character at the edge of a word is a part of it: a letter, or half of a pair. */
    private boolean belongs(int at, int from, int to) {
        char c = text.charAt(at);
        int pair = BRACKETS_CLOSE.indexOf(c);
        if (pair >= 0) {
            return at > from && text.lastIndexOf(BRACKETS_OPEN.charAt(pair), at) >= from;
        }
        pair = BRACKETS_OPEN.indexOf(c);
        if (pair >= 0) {
            int close = text.indexOf(BRACKETS_CLOSE.charAt(pair), at);
            return close > at + 1 && close < to;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "%％‰℃°§".indexOf(c) >= 0;
    }

    private static boolean endsWord(char c) {
        return separates(c)
                || OPENING.indexOf(c) >= 0
                || CLOSING.indexOf(c) >= 0
                || c == '|'
                || c == '｜';
    }

    static boolean separates(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || "，,、；;。？?！!…".indexOf(c) >= 0;
    }
}
