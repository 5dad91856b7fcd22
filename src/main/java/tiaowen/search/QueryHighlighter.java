package tiaowen.search;

import java.util.List;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.query.QueryParser;
import tiaowen.text.MarkedSpan;

/** Marks in any text what a query asks for, in all spellings of it. */
public final class QueryHighlighter {
    private final Highlighter highlighter;

    private QueryHighlighter(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /** For the query as typed. Total. */
    public static QueryHighlighter of(String query) {
        return new QueryHighlighter(Highlighter.of(QueryTerms.terms(QueryParser.parse(query))));
    }

    /** The whole text. */
    public List<MarkedSpan> in(String text) {
        return highlighter.mark(text);
    }
}
