package tiaowen.engine.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import tiaowen.index.PairTokenStream;
import tiaowen.query.Query.Literal;
import tiaowen.text.TermSpellings;

/** Lucene's words for a term that must stand to the letter, in any spelling of its numbers. */
public final class LiteralQueries {
    private LiteralQueries() {}

    /**
     * @param fields of {@link PairTokenStream}; one of them must hold the term
     */
    public static Query of(Literal literal, List<String> fields) {
        var any = new BooleanQuery.Builder();
        var others = literal.quoted() ? List.<String>of() : TermSpellings.others(literal.text());
        for (var field : fields) {
            any.add(LuceneTranslation.phrase(field, literal.text()), Occur.SHOULD);
            for (var other : others) {
                any.add(LuceneTranslation.phrase(field, other), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
