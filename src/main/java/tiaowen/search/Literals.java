package tiaowen.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import tiaowen.index.Pairs;
import tiaowen.query.Query.Literal;

/** Lucene's words for a term that must stand to the letter, in any spelling of its numbers. */
final class Literals {
    private Literals() {}

    /**
     * @param fields of {@link Pairs}; one of them must hold the term
     */
    static Query of(Literal literal, List<String> fields) {
        var any = new BooleanQuery.Builder();
        var others = literal.quoted() ? List.<String>of() : Spellings.others(literal.text());
        for (var field : fields) {
            any.add(LuceneTranslation.phrase(field, literal.text()), Occur.SHOULD);
            for (var other : others) any.add(whole(field, other), Occur.SHOULD);
        }
        return any.build();
    }

    /** A spelling that is no part of a longer number. */
    private static Query whole(String field, String spelling) {
        var characters = Pairs.characters(spelling);
        var parts = new ArrayList<IntervalsSource>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            parts.add(Intervals.term(characters.get(i) + characters.get(i + 1)));
        }
        if (parts.isEmpty()) return LuceneTranslation.phrase(field, spelling);
        var phrase = Intervals.phrase(parts.toArray(IntervalsSource[]::new));
        var before = Spellings.before(spelling);
        // One after the other: of two together Lucene makes "not in the one or not in the other".
        if (!before.isEmpty()) {
            var pairs = before.codePoints().mapToObj(c -> string(c) + characters.getFirst());
            phrase = Intervals.notContainedBy(phrase, phrase(any(pairs.toList()), parts));
        }
        var behind = Spellings.behind(spelling);
        if (!behind.isEmpty()) {
            var pairs = behind.codePoints().mapToObj(c -> characters.getLast() + string(c));
            phrase = Intervals.notContainedBy(phrase, phrase(parts, any(pairs.toList())));
        }
        return new IntervalQuery(field, phrase);
    }

    private static String string(int character) {
        return Character.toString(character);
    }

    private static IntervalsSource any(List<String> terms) {
        return Intervals.or(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource phrase(IntervalsSource first, List<IntervalsSource> rest) {
        var all = new ArrayList<>(rest);
        all.addFirst(first);
        return Intervals.phrase(all.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource phrase(List<IntervalsSource> first, IntervalsSource last) {
        var all = new ArrayList<>(first);
        all.add(last);
        return Intervals.phrase(all.toArray(IntervalsSource[]::new));
    }
}
