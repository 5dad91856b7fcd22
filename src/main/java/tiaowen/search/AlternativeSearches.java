package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tiaowen.engine.FacetDimension;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.query.ParsedQuery;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;
import tiaowen.search.AlternativeSearch.Kind;
import tiaowen.search.ranking.EverydayWords;
import tiaowen.search.suggest.SpellingSuggester;
import tiaowen.text.Folding;

/**
 * What else to search for where a search found nothing, or where policies have another word: each
 * tried before it is offered, a bounded number of times.
 */
final class AlternativeSearches {
    private static final int MOST = 5;

    /**
     * Searches that are counted at most, so that a bad query costs no more than a few good ones.
     */
    private static final int MOST_TRIED = 10;

    private final ClauseTable clauses;
    private final SearchRequest request;
    private final Optional<BitSet> earlier;
    private final List<AlternativeSearch> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int tried;

    /**
     * @param earlier what the searches found within whose results the request looks
     */
    AlternativeSearches(ClauseTable clauses, SearchRequest request, Optional<BitSet> earlier) {
        this.clauses = clauses;
        this.earlier = earlier;
        this.request = request;
    }

    /** Best first; none twice. */
    List<AlternativeSearch> otherwise() {
        return found.stream().limit(MOST).toList();
    }

    /** Why nothing was found, where a filter is the reason. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Looks for what would find something, where nothing exact was found. */
    void instead(
            ParsedQuery parsedQuery,
            List<Literal> terms,
            EverydayWords everyday,
            SpellingSuggester spelling)
            throws IOException {
        for (var term : terms) {
            if (everyday.used(term.text()).containsKey(Folding.squeeze(term.text()))) continue;
            for (var right : spelling.spellings(term.text())) {
                replace(Kind.SPELLING, term.text(), right, "您是不是要找“" + right + "”");
            }
        }
        wider();
        synonyms(parsedQuery.text(), everyday);
        fewer(parsedQuery);
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
        for (var dimension : FacetDimension.values()) {
            if (dimension.chosen(filters).isEmpty()) continue;
            var words = dimension.chosen(filters).stream().map(dimension::words).toList();
            var label = "不限" + dimension.label();
            var wider = request.filters(without(filters, dimension));
            if (!offer(Kind.WIDER, label, wider)) continue;
            notes.add(left(String.join("、", words)));
        }
        if (filters.at().isPresent()) {
            var words = filters.at().get().words() + "有效";
            if (offer(Kind.WIDER, "不限哪一天有效", request.filters(filters.at(Optional.empty())))) {
                notes.add(left(words));
            }
        }
        if (!filters.policies().isEmpty()) {
            var anywhere =
                    new SearchFilters(
                            filters.kinds(),
                            filters.issuers(),
                            filters.regions(),
                            filters.years(),
                            filters.statuses(),
                            Set.of(),
                            filters.at());
            if (offer(Kind.WIDER, "不限政策", request.filters(anywhere))) notes.add(left("只在所选政策中"));
        }
        if (!request.within().isEmpty()) {
            offer(Kind.WIDER, "不限在结果中", request.within(List.of()));
        }
        if (found.size() == before && !filters.equals(SearchFilters.NONE)) {
            offer(Kind.WIDER, "去掉全部筛选条件", request.filters(SearchFilters.NONE).within(List.of()));
        }
    }

    /** What leaving the last filter tried would give. */
    private String left(String filter) {
        return "去掉“" + filter + "”有 " + found.getLast().exact() + " 条。";
    }

    private static SearchFilters without(SearchFilters f, FacetDimension dimension) {
        boolean kind = dimension == FacetDimension.KIND;
        boolean issuer = dimension == FacetDimension.ISSUER;
        boolean region = dimension == FacetDimension.REGION;
        boolean year = dimension == FacetDimension.YEAR;
        boolean status = dimension == FacetDimension.STATUS;
        return new SearchFilters(
                kind ? Set.of() : f.kinds(),
                issuer ? Set.of() : f.issuers(),
                region ? Set.of() : f.regions(),
                year ? Set.of() : f.years(),
                status ? Set.of() : f.statuses(),
                f.policies(),
                f.at());
    }

    /** Without one part of the text after the other. */
    private void fewer(ParsedQuery parsedQuery) throws IOException {
        if (parsedQuery.parts().size() < 2) return;
        for (var part : parsedQuery.parts()) {
            var rest = QueryParser.read(part.without()).query();
            if (QueryTerms.terms(rest).isEmpty()) continue;
            boolean term =
                    QueryTerms.terms(rest).size() < QueryTerms.terms(parsedQuery.query()).size();
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
        found.add(new AlternativeSearch(kind, label, other.page(1, other.size()), hits));
        return true;
    }

    private int count(SearchRequest other) throws IOException {
        var query = QueryParser.read(other.text()).query();
        if (query instanceof Query.Everything) return 0;
        var within = other.within().isEmpty() ? Optional.<BitSet>empty() : earlier;
        return new TieredSearch(clauses, clauses.standing(), other, within).count(query);
    }
}
