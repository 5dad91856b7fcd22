package tiaowen.search;

import java.util.List;
import tiaowen.query.QueryParser;

/** Marks in any text what a query asks for, in all spellings of it. */
public final class Marks {
    private final Marker marker;

    private Marks(Marker marker) {
        this.marker = marker;
    }

    /** For the query as typed. Total. */
    public static Marks of(String query) {
        return new Marks(Marker.of(Wanted.terms(QueryParser.parse(query))));
    }

    /** The whole text. */
    public List<Span> in(String text) {
        return marker.mark(text);
    }
}
