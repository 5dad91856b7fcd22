package tiaowen.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes parts of a query as {@link QueryParser} reads them. */
final class QueryPrinter {
    // 民政部  晋民发〔2017〕49号  老年人权益保障法
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}〔〕]+");

    private QueryPrinter() {}

    static String join(List<Query> parts, String between) {
        return parts.stream().map(QueryPrinter::unit).collect(Collectors.joining(between));
    }

    /** A part as it may stand beside others: in brackets where it is made of several. */
    static String unit(Query part) {
        return switch (part) {
            case Query.Literal literal -> literal.toString();
            case Query.Condition condition -> condition.toString();
            case Query.Position position -> position.toString();
            case Query.Without without -> without.toString();
            case Query.Everything everything -> everything.toString();
            case Query.All all -> "(" + all + ")";
            case Query.Any any -> "(" + any + ")";
            case Query.Together together -> "(" + together + ")";
            case Query.Question question -> "(" + question.terms() + ")";
            case Query.Cited cited -> "(" + cited.terms() + ")";
        };
    }

    /** In quotes that do not occur in the text; a quoted text never holds all of them. */
    static String quoted(String text) {
        for (int kind = 0; kind < QuoteMarks.OPENING.length(); kind++) {
            if (text.indexOf(QuoteMarks.CLOSING.charAt(kind)) < 0) {
                return QuoteMarks.OPENING.charAt(kind) + text + QuoteMarks.CLOSING.charAt(kind);
            }
        }
        return text;
    }

    /** The value of a field, in quotes where it would not be read as one. */
    static String value(String text) {
        boolean bare = BARE.matcher(text).matches() && Operator.of(text).isEmpty();
        return bare ? text : quoted(text);
    }

    static String range(ArticleNumber from, ArticleNumber to) {
        if (from.equals(to)) return from.toString();
        return from + ".." + (to.number() == ArticleNumber.LAST ? "" : to);
    }
}
