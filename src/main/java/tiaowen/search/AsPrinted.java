package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.index.Fields;
import tiaowen.index.Folding;
import tiaowen.query.Asked;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;

/**
 * Reads what was typed, and takes marks and signs for what they are in a text where a clause holds
 * them just so: {@code 公民、法人}, {@code 或者，}, {@code （一} copied out of a clause. The parser alone
 * would take the marks for blanks, and what it then finds need not hold what was typed.
 */
final class AsPrinted {
    private final Shelf shelf;

    AsPrinted(Shelf shelf) {
        this.shelf = shelf;
    }

    Asked read(String typed) throws IOException {
        var asked = QueryParser.read(Amount.closedUp(typed));
        var text = asked.text();
        if (asked.query() instanceof Query.Cited cited
                && cited.terms() instanceof Literal quotation
                && quotation.quoted()) {
            // A citation in quotes asks for texts that print it.
            return new Asked(text, quotation, chips(quotation), asked.mistakes(), asked.notes());
        }
        if (!isOneRun(text) || !isWords(asked.query())) return asked;
        var squeezed = Folding.squeeze(text);
        var terms = Wanted.terms(asked.query()).stream().map(Literal::text);
        if (asked.query() instanceof Query.Literal literal
                && Folding.squeeze(literal.text()).equals(squeezed)) {
            return spelt(asked, literal);
        }
        var whole = new Literal(text, false);
        if (!isHeld(whole)) return asked;
        var notes = new ArrayList<>(asked.notes());
        var apart = terms.collect(Collectors.joining(" "));
        if (apart.contains(" ")) notes.add("“" + text + "”连同标点按原样查找。要分开查各个词，请用空格隔开：" + apart + "。");
        return spelt(new Asked(text, whole, chips(whole), List.of(), notes), whole);
    }

    private static List<Asked.Part> chips(Literal literal) {
        return List.of(new Asked.Part("含“" + literal.text() + "”", ""));
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
            case Query.All all -> all.parts().stream().allMatch(AsPrinted::isWords);
            case Query.Any any -> any.parts().stream().allMatch(AsPrinted::isWords);
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
        return shelf.searcher().count(Literals.of(literal, fields)) > 0;
    }

    /** Says which other spellings are looked up. */
    private static Asked spelt(Asked asked, Literal literal) {
        var others = Spellings.others(literal.text());
        if (others.isEmpty()) return asked;
        var notes = new ArrayList<>(asked.notes());
        notes.add("也查了数字的其他写法：" + String.join("、", others) + "。只查原样，请加引号。");
        return new Asked(asked.text(), asked.query(), asked.parts(), asked.mistakes(), notes);
    }
}
