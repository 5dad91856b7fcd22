package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tiaowen.index.Folding;
import tiaowen.query.Asked;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;
import tiaowen.search.Otherwise.Kind;

/**
 * What else to search for where a search found nothing, or where policies have another word: each
 * tried before it is offered, a bounded number of times.
 */
final class Alternatives {
    private static final int MOST = 5;

    /**
     * Searches that are counted at most, so that a bad query costs no more than a few good ones.
     */
    private static final int MOST_TRIED = 10;

    private final Shelf shelf;
    private final SearchRequest request;
    private final Optional<BitSet> earlier;
    private final List<Otherwise> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int tried;

    /**
     * @param earlier what the searches found within whose results the request looks
     */
    Alternatives(Shelf shelf, SearchRequest request, Optional<BitSet> earlier) {
        this.shelf = shelf;
        this.earlier = earlier;
        this.request = request;
    }

    /** Best first; none twice. */
    List<Otherwise> otherwise() {
        return found.stream().limit(MOST).toList();
    }

    /** Why nothing was found, where a filter is the reason. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Looks for what would find something, where nothing exact was found. */
    void instead(Asked asked, List<Literal> terms, EverydayWords everyday, DidYouMean spelling)
            throws IOException {
        for (var term : terms) {
            if (everyday.used(term.text()).containsKey(Folding.squeeze(term.text()))) continue;
            for (var right : spelling.spellings(term.text())) {
                replace(Kind.SPELLING, term.text(), right, "您是不是要找“" + right + "”");
            }
        }
        wider();
        synonyms(asked.text(), everyday);
        fewer(asked);
    }

    /** Offers what policies say for everyday words of the text. */
    void synonyms(String text, EverydayWords everyday) throws IOException {
        for (var word : everyday.used(text).entrySet()) {
            var label = "政策用语：改查“" + word.getValue() + "”";
            replace(Kind.SYNONYM, word.getKey(), word.getValue(), label);
        }
    }

    private void replace(Kind kind, String typed, String other, String label) throws IOException {
        int at = Folding.fold(request.text()).indexOf(Folding.fold(typed));
        if (at < 0) return;
        var text = request.text();
        var changed = text.substring(0, at) + other + text.substring(at + typed.length());
        offer(kind, label, request.text(changed));
    }

    /** Without one filter after the other, then without any. */
    private void wider() throws IOException {
        int before = found.size();
        var filters = request.filters();
        for (var dimension : Dimension.values()) {
            if (dimension.chosen(filters).isEmpty()) continue;
            var words = dimension.chosen(filters).stream().map(dimension::words).toList();
            var label = "不限" + dimension.label();
            var wider = request.filters(without(filters, dimension));
            if (!offer(Kind.WIDER, label, wider)) continue;
            notes.add(
                    "“"
                            + String.join("、", words)
                            + "”以外另有 "
                            + found.getLast().exact()
                            + " 条，可以不限"
                            + dimension.label()
                            + "。");
        }
        if (!filters.policies().isEmpty()) {
            var anywhere =
                    new Filters(
                            filters.kinds(),
                            filters.issuers(),
                            filters.regions(),
                            filters.years(),
                            filters.statuses(),
                            Set.of(),
                            filters.at());
            offer(Kind.WIDER, "不限政策", request.filters(anywhere));
        }
        if (!request.within().isEmpty()) {
            offer(Kind.WIDER, "不限在结果中", request.within(List.of()));
        }
        if (found.size() == before && !filters.equals(Filters.NONE)) {
            offer(Kind.WIDER, "去掉全部筛选条件", request.filters(Filters.NONE).within(List.of()));
        }
    }

    private static Filters without(Filters f, Dimension dimension) {
        boolean kind = dimension == Dimension.KIND;
        boolean issuer = dimension == Dimension.ISSUER;
        boolean region = dimension == Dimension.REGION;
        boolean year = dimension == Dimension.YEAR;
        boolean status = dimension == Dimension.STATUS;
        return new Filters(
                kind ? Set.of() : f.kinds(),
                issuer ? Set.of() : f.issuers(),
                region ? Set.of() : f.regions(),
                year ? Set.of() : f.years(),
                status ? Set.of() : f.statuses(),
                f.policies(),
                f.at());
    }

    /** Without one part of the text after the other. */
    private void fewer(Asked asked) throws IOException {
        if (asked.parts().size() < 2) return;
        for (var part : asked.parts()) {
            var rest = QueryParser.read(part.without()).query();
            if (Wanted.terms(rest).isEmpty()) continue;
            boolean term = Wanted.terms(rest).size() < Wanted.terms(asked.query()).size();
            var kind = term ? Kind.FEWER_TERMS : Kind.WIDER;
            offer(kind, "不要求" + part.label(), request.text(part.without()));
        }
    }

    private boolean offer(Kind kind, String label, SearchRequest other) throws IOException {
        if (tried == MOST_TRIED || other.equals(request)) return false;
        var same = new LinkedHashSet<SearchRequest>();
        found.forEach(o -> same.add(o.request()));
        if (same.contains(other.page(1, other.size()))) return false;
        tried++;
        int hits = count(other);
        if (hits == 0) return false;
        found.add(new Otherwise(kind, label, other.page(1, other.size()), hits));
        return true;
    }

    private int count(SearchRequest other) throws IOException {
        var query = QueryParser.read(other.text()).query();
        if (query instanceof Query.Everything) return 0;
        var within = other.within().isEmpty() ? Optional.<BitSet>empty() : earlier;
        return new Answering(shelf, shelf.standing(), other, within).count(query);
    }
}
