package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.LuceneTranslation;
import tiaowen.engine.lucene.QueryMeaning;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.engine.lucene.VectorSearch;
import tiaowen.naming.PolicyNameRewriter;
import tiaowen.query.ParsedQuery;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;
import tiaowen.search.ranking.EverydayWords;
import tiaowen.search.ranking.QuestionTerms;
import tiaowen.text.MarkedSpan;

/** Answers searches over one generation. */
final class SearchService {
    /** Characters of a text without blanks that is more likely a sentence than a term. */
    private static final int SENTENCE = 8;

    /** Earlier searches that are asked again for a search within their results. */
    private static final int MOST_EARLIER = 8;

    private final ClauseTable clauses;
    private final NamedEntities entities;
    private final EverydayWords everyday;
    private final VectorSearch vectors;

    SearchService(
            ClauseTable clauses,
            NamedEntities entities,
            EverydayWords everyday,
            VectorSearch vectors) {
        this.clauses = clauses;
        this.entities = entities;
        this.everyday = everyday;
        this.vectors = vectors;
    }

    /** Searches. Total: no text makes it throw. */
    SearchResult find(SearchRequest request) throws IOException {
        return find(request, tieredSearch -> {});
    }

    /**
     * @param watching gets what was found before the page asked for is read
     */
    SearchResult find(SearchRequest request, Consumer<TieredSearch> watching) throws IOException {
        var statuses = clauses.standing();
        var parsedQuery = new VerbatimQuery(clauses).read(request.text());
        var earlier = earlier(request);
        var tieredSearch = new TieredSearch(clauses, statuses, request, earlier);
        var namedEntityLookup = new NamedEntityLookup(entities, tieredSearch, request);
        var notes = new ArrayList<>(parsedQuery.notes());
        var query =
                new PolicyNameRewriter(entities.names(), notes)
                        .in(namedEntityLookup.read(parsedQuery));
        notes.addAll(namedEntityLookup.notes());
        if (request.within().size() > MOST_EARLIER)
            notes.add("在结果中查找最多连续 " + MOST_EARLIER + " 次，更早的检索没有用上。");
        var terms = QueryTerms.terms(query);
        var text = terms.stream().map(Literal::text).collect(Collectors.joining(" "));
        var others = everyday.others(text);
        var plainScore = LuceneTranslation.ranking(text, List.of(), 0);
        tieredSearch.exact(
                query, plainScore, namedEntityLookup.corrected() ? Tier.NEAR : Tier.EXACT);
        int exact = tieredSearch.found(Tier.EXACT);
        boolean searchable = !terms.isEmpty() && !namedEntityLookup.settled();
        boolean question = query instanceof Query.Question;
        // What a title put right leads to is what was meant; words alone would lead past it.
        boolean wider =
                searchable && !(namedEntityLookup.corrected() && tieredSearch.found(Tier.NEAR) > 0);
        if (wider && !question) tieredSearch.words(query, plainScore);
        if (wider && (question || tells(query, tieredSearch))) {
            var score = LuceneTranslation.ranking(text, others, EverydayWords.IN_QUESTION);
            tieredSearch.nearest(
                    query, QuestionTerms.of(text, others), score, meant(request, text));
        } else if (wider) {
            tieredSearch.near(query, nearScore(terms, text, others));
        }
        // One term alone names a thing; several together describe one.
        if (searchable && !question && terms.size() > 1) {
            var meant = meant(request, text);
            if (meant.isPresent()) tieredSearch.byMeaning(meant.get());
        }
        boolean nothing = exact == 0 && searchable && !namedEntityLookup.corrected();
        if (nothing) notes.addAll(new SearchNotes(tieredSearch).nothingExact(query, terms));
        request.filters()
                .at()
                .ifPresent(
                        days ->
                                notes.addAll(
                                        new SearchNotes(tieredSearch).notCollected(days.to())));
        var searches = new AlternativeSearches(clauses, request, earlier);
        seek(searches, parsedQuery, query, nothing);
        notes.addAll(searches.notes());
        if (tieredSearch.found(Tier.NEAR) > 0 && !others.isEmpty()) {
            notes.add(others.stream().collect(Collectors.joining("”“", "也查了“", "”。")));
        }
        watching.accept(tieredSearch);
        var hits = new HitReader(clauses, statuses, terms, others).read(tieredSearch, request);
        return new SearchResult(
                request,
                parsedQuery.parts().stream().map(SearchService::chip).toList(),
                exact,
                tieredSearch.inText(),
                tieredSearch.machineRead(Tier.EXACT),
                tieredSearch.found(Tier.WORDS),
                tieredSearch.found(Tier.NEAR),
                tieredSearch.found(Tier.SEMANTIC),
                namedEntityLookup.policies(),
                namedEntityLookup.term(),
                hits,
                tieredSearch.sieve().facets(tieredSearch.counted()),
                parsedQuery.mistakes(),
                searches.otherwise(),
                notes);
    }

    /**
     * Whether a text that nothing holds tells of a matter, so that it is best read as a question.
     */
    private static boolean tells(Query query, TieredSearch tieredSearch) {
        return query instanceof Literal term
                && !term.quoted()
                && term.text().codePoints().filter(Character::isIdeographic).count() >= SENTENCE
                && tieredSearch.found(Tier.EXACT) + tieredSearch.found(Tier.WORDS) == 0;
    }

    private Optional<QueryMeaning> meant(SearchRequest request, String text) throws IOException {
        return request.semantic() ? vectors.ask(text).map(QueryMeaning::of) : Optional.empty();
    }

    private void seek(
            AlternativeSearches searches, ParsedQuery parsedQuery, Query query, boolean nothing)
            throws IOException {
        boolean question = query instanceof Query.Question;
        var typed = question ? List.<Literal>of() : QueryTerms.terms(parsedQuery.query());
        if (nothing) searches.instead(parsedQuery, typed, everyday, entities.spelling());
        else if (!question) searches.synonyms(parsedQuery.text(), everyday);
    }

    /** What the earlier searches found, each within those before it; empty where there are none. */
    private Optional<BitSet> earlier(SearchRequest request) throws IOException {
        int all = request.within().size();
        if (all == 0) return Optional.empty();
        var recent = request.within().subList(Math.max(0, all - MOST_EARLIER), all);
        var before = recent.subList(0, recent.size() - 1);
        var hits = new BitSet();
        find(
                request.text(recent.getLast()).within(before).page(1, 1),
                tieredSearch -> hits.or(tieredSearch.hits()));
        return Optional.of(hits);
    }

    /** Marks in a text what a search asks for, as the search's hits do. */
    Function<String, List<MarkedSpan>> marking(String search) {
        var query = QueryParser.read(search).query();
        var terms = QueryTerms.terms(query);
        if (!(query instanceof Query.Question))
            return new Highlighter(QueryTerms.marks(terms))::mark;
        var text = terms.stream().map(Literal::text).collect(Collectors.joining(" "));
        return new Highlighter(QueryTerms.wordMarks(terms, everyday.others(text)))::mark;
    }

    private static org.apache.lucene.search.Query nearScore(
            List<Literal> terms, String text, List<String> others) {
        var words = LuceneTranslation.ranking(text, others, EverydayWords.AS_TERM);
        return LuceneTranslation.forTerms(words, terms, others);
    }

    private static SearchResult.Chip chip(ParsedQuery.Part part) {
        return new SearchResult.Chip(part.label(), part.without());
    }
}
