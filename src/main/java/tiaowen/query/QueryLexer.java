package tiaowen.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a query into words, quoted texts and signs. Takes anything; each unit knows its place. */
final class QueryLexer {
    private static final String MINUS = "-－−";
    private static final String OR = "|｜";

    private final String text;
    private final QueryMistakes mistakes;
    private final QueryBrackets brackets;
    private final List<Unit> units = new ArrayList<>();
    private final BitSet closing = new BitSet();

    private QueryLexer(String text, QueryMistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
        this.brackets = new QueryBrackets(text);
    }

    /**
     * A piece of the query.
     *
     * @param text of a word without the marks at its edges; of a field its proper name
     * @param from where it begins in the query
     * @param to behind its end
     */
    record Unit(Kind kind, String text, int from, int to) {}

    enum Kind {
        WORD,
        QUOTED,
        /** {@code *}: any clause. */
        EVERYTHING,
        MINUS,
        OR,
        AND,
        NEAR,
        FIELD,
        OPEN,
        CLOSE
    }

    static List<Unit> cut(String text, QueryMistakes mistakes) {
        var queryLexer = new QueryLexer(text, mistakes);
        queryLexer.run();
        return queryLexer.units;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (closing.get(at)) at = add(Kind.CLOSE, at, at + 1);
            else if (separates(c)) at++;
            else if (OR.indexOf(c) >= 0) at = or(at);
            else if (QuoteMarks.isQuote(c) && !inWord(at)) at = quoted(at);
            else if (MINUS.indexOf(c) >= 0) at = minus(at);
            else if (QueryBrackets.opens(c) && group(at)) at = add(Kind.OPEN, at, at + 1);
            else at = word(at);
        }
    }

    private int add(Kind kind, int from, int to) {
        return add(kind, text.substring(from, to), from, to);
    }

    private int add(Kind kind, String meaning, int from, int to) {
        units.add(new Unit(kind, meaning, from, to));
        return to;
    }

    private Kind last() {
        return units.isEmpty() ? Kind.AND : units.getLast().kind();
    }

    private int or(int from) {
        int to = from;
        while (to < text.length() && OR.indexOf(text.charAt(to)) >= 0) to++;
        return add(Kind.OR, from, to);
    }

    private int minus(int from) {
        int to = from;
        while (to < text.length() && MINUS.indexOf(text.charAt(to)) >= 0) to++;
        boolean names = to < text.length() && !endsWord(to);
        names |= to < text.length() && QuoteMarks.isQuote(text.charAt(to));
        if (names && to == from + 1) return add(Kind.MINUS, from, to);
        // 2020--2023 and headings set off by dashes are no wish to exclude
        mistakes.add(from, to, "这里的减号后面没有紧跟要排除的词，已略去。要排除一个词，请写成“-词”。");
        return to;
    }

    /** A bracket is a group where it stands at the edges of a part and holds more than a word. */
    private boolean group(int at) {
        int close = brackets.closing(at);
        if (close < 0) return false;
        if (text.substring(at + 1, close).isBlank()) {
            mistakes.add(at, close + 1, "括号里没有词，已略去。");
            return false;
        }
        int behind = close + 1;
        boolean edge =
                behind == text.length()
                        || endsWord(behind)
                        || QueryBrackets.opens(text.charAt(behind));
        if (!edge || !brackets.isGroup(at, close, joined(), joins(behind))) return false;
        if (closing.cardinality() - closed() >= QueryBrackets.DEEPEST) {
            mistakes.add(at, at + 1, "括号套得太深，超过 " + QueryBrackets.DEEPEST + " 层的括号已略去。");
            return false;
        }
        closing.set(close);
        return true;
    }

    private int closed() {
        return (int) units.stream().filter(unit -> unit.kind() == Kind.CLOSE).count();
    }

    /** Whether what stands before joins itself with what comes. */
    private boolean joined() {
        return switch (last()) {
            case OR, NEAR, MINUS, FIELD -> true;
            case AND, WORD, QUOTED, EVERYTHING, OPEN, CLOSE -> false;
        };
    }

    /** Whether a sign stands behind a bracket. */
    private boolean joins(int behind) {
        int at = behind;
        while (at < text.length() && separates(text.charAt(at))) at++;
        if (at == text.length()) return false;
        if (closing.get(at)) return last() == Kind.OPEN && !units.isEmpty();
        if (OR.indexOf(text.charAt(at)) >= 0) return true;
        int to = at;
        while (to < text.length() && !endsWord(to, at, false)) to++;
        return Operator.of(text.substring(at, to)).isPresent();
    }

    /** A quote that nobody closes, or closes at once, says nothing. */
    private int quoted(int at) {
        int close = QuoteMarks.closing(text, at);
        if (close < 0) {
            mistakes.add(at, at + 1, "引号没有配成对，已略去。引号里的词按原样查找，请写成“词”。");
            return at + 1;
        }
        var inside = text.substring(at + 1, close).strip();
        if (inside.isEmpty()) mistakes.add(at, close + 1, "引号里没有字，已略去。");
        else add(Kind.QUOTED, inside, at, close + 1);
        return close + 1;
    }

    /** Single quotes are quotes only around a part. */
    private boolean inWord(int at) {
        if (!QuoteMarks.isSingle(text.charAt(at))) return false;
        int close = QuoteMarks.closing(text, at);
        return close < 0 || (close + 1 < text.length() && !endsWord(close + 1));
    }

    private int word(int from) {
        boolean value = last() == Kind.FIELD && wantsMarks(units.getLast());
        int to = from;
        while (to < text.length() && (to == from || !endsWord(to, from, value))) {
            to++;
            char c = text.charAt(to - 1);
            if ((c == ':' || c == '：') && field(from, to)) return to;
        }
        var sign =
                value
                        ? java.util.Optional.<Operator>empty()
                        : Operator.of(text.substring(from, to));
        if (sign.isPresent()) return sign(sign.get(), text.substring(from, to), from, to);
        trimmed(from, to);
        return to;
    }

    /** Ranges begin and end with dots and signs: {@code 2020..}, {@code >=2020}. */
    private static boolean wantsMarks(Unit field) {
        return switch (FieldName.parse(field.text()).orElseThrow()) {
            case DATE, ARTICLE, CHAPTER -> true;
            case TITLE, NUMBER, ISSUER, REGION, KIND, STATUS, POLICY, WITHOUT -> false;
        };
    }

    private boolean field(int from, int to) {
        int begin = from;
        while (begin < to - 1 && !Character.isLetterOrDigit(text.charAt(begin))) begin++;
        var name = text.substring(begin, to - 1);
        var known = FieldName.parse(name);
        if (known.isEmpty()) {
            known = FieldName.like(name);
            if (known.isEmpty()) return false;
            var meant = known.get().label();
            mistakes.add(from, to, "没有“" + name + "”这一栏，已当作“" + meant + ":”查找。");
        }
        add(Kind.FIELD, known.get().label(), from, to);
        return true;
    }

    private int sign(Operator sign, String word, int from, int to) {
        var kind =
                switch (sign) {
                    case NOT -> Kind.MINUS;
                    case OR -> Kind.OR;
                    case AND -> Kind.AND;
                    case SENTENCE, PARAGRAPH, CLAUSE -> Kind.NEAR;
                };
        return add(kind, word, from, to);
    }

    private void trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !brackets.belongs(start, start, end)) start++;
        while (end > start && !brackets.belongs(end - 1, start, end)) end--;
        for (int at = from; at < to; at++) {
            if (at >= start && at < end) continue;
            if (!brackets.isAlone(at)) continue;
            mistakes.add(at, at + 1, "括号“" + text.charAt(at) + "”没有配成对，已略去。");
        }
        boolean enclosed = start < end && brackets.closing(start) == end - 1;
        if (enclosed && brackets.isGroup(start, end - 1, joined(), joins(to))) {
            start++;
            end--;
        }
        var word = text.substring(start, end);
        if (!word.isEmpty()) {
            // 或： is what 或 is
            var sign = Operator.of(word);
            if (sign.isPresent()) sign(sign.get(), word, from, to);
            else add(Kind.WORD, word, from, to);
        } else if (text.substring(from, to).equals("*")) {
            add(Kind.EVERYTHING, from, to);
        } else if (last() == Kind.FIELD && wantsMarks(units.getLast())) {
            add(Kind.WORD, text.substring(from, to), from, to);
        }
    }

    private boolean endsWord(int at) {
        return endsWord(at, at, false);
    }

    /**
     * @param from where the word begins: a bracket is a part of it where its partner is one too
     * @param value whether a range is read, which dots do not end
     */
    private boolean endsWord(int at, int from, boolean value) {
        char c = text.charAt(at);
        if (closing.get(at) || OR.indexOf(c) >= 0) return true;
        if (separates(c)) return !(value && c == '…');
        if (QuoteMarks.isQuote(c)) return !QuoteMarks.isSingle(c);
        return at > from && brackets.partsWord(at, from);
    }

    static boolean separates(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || "，,、；;。？?！!…".indexOf(c) >= 0;
    }
}
