package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.LiteralQueries;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.index.Fields;
import tiaowen.query.ParsedQuery;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;
import tiaowen.text.Folding;
import tiaowen.text.NumberForms;
import tiaowen.text.TermSpellings;

/**
 * Reads what was typed, and takes marks and signs for what they are in a text where a clause holds
 * them just so: {@code 公民、法人}, {@code 或者，}, {@code （一} copied out of a clause. The parser alone
 * would take the marks for blanks, and what it then finds need not hold what was typed.
 */
final class VerbatimQuery {
    private final ClauseTable clauses;

    VerbatimQuery(ClauseTable clauses) {
        this.clauses = clauses;
    }

    ParsedQuery read(String typed) throws IOException {
        var parsedQuery = QueryParser.read(NumberForms.closedUp(typed));
        var text = parsedQuery.text();
        if (parsedQuery.query() instanceof Query.Cited cited
                && cited.terms() instanceof Literal quotation
                && quotation.quoted()) {
            // A citation in quotes asks for texts that print it.
            return new ParsedQuery(
                    text, quotation, chips(quotation), parsedQuery.mistakes(), parsedQuery.notes());
        }
        if (!isOneRun(text) || !isWords(parsedQuery.query())) return parsedQuery;
        var squeezed = Folding.squeeze(text);
        var terms = QueryTerms.terms(parsedQuery.query()).stream().map(Literal::text);
        if (parsedQuery.query() instanceof Query.Literal literal
                && Folding.squeeze(literal.text()).equals(squeezed)) {
            return spelt(parsedQuery, literal);
        }
        var whole = new Literal(text, false);
        if (!isHeld(whole)) return parsedQuery;
        var notes = new ArrayList<>(parsedQuery.notes());
        var apart = terms.collect(Collectors.joining(" "));
        if (apart.contains(" ")) notes.add("“" + text + "”连同标点按原样查找。要分开查各个词，请用空格隔开：" + apart + "。");
        return spelt(new ParsedQuery(text, whole, chips(whole), List.of(), notes), whole);
    }

    private static List<ParsedQuery.Part> chips(Literal literal) {
        return List.of(new ParsedQuery.Part("含“" + literal.text() + "”", ""));
    }

    /** Signs at the ends are meant as signs. */
    private static boolean isOneRun(String text) {
        if (text.isEmpty() || text.equals("*")) return false;
        if ("-－−".indexOf(text.charAt(0)) >= 0 && text.length() > 1) return false;
        return text.chars().noneMatch(c -> c == '|' || c == '｜' || Folding.passedOver((char) c));
    }

    /** Words and marks, without quotes, fields and what they mean. */
    private static boolean isWords(Query query) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Literal literal -> !literal.quoted();
            case Query.All all -> all.parts().stream().allMatch(VerbatimQuery::isWords);
            case Query.Any any -> any.parts().stream().allMatch(VerbatimQuery::isWords);
            case Query.Question question -> isWords(question.terms());
            case Query.Without without -> false;
            case Query.Cited cited -> false;
            case Query.Condition condition -> false;
            case Query.Position position -> false;
            case Query.Together together -> false;
        };
    }

    private boolean isHeld(Literal literal) throws IOException {
        var fields = List.of(Fields.TEXT_PAIRS, Fields.HEAD_PAIRS);
        return clauses.searcher().count(LiteralQueries.of(literal, fields)) > 0;
    }

    /** Says which other spellings are looked up. */
    private static ParsedQuery spelt(ParsedQuery parsedQuery, Literal literal) {
        var others = TermSpellings.others(literal.text());
        if (others.isEmpty()) return parsedQuery;
        var notes = new ArrayList<>(parsedQuery.notes());
        notes.add("也查了数字的其他写法：" + String.join("、", others) + "。只查原样，请加引号。");
        return new ParsedQuery(
                parsedQuery.text(),
                parsedQuery.query(),
                parsedQuery.parts(),
                parsedQuery.mistakes(),
                notes);
    }
}
