package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.EarlierHits;
import tiaowen.engine.lucene.HitCollector;
import tiaowen.engine.lucene.LuceneTranslation;
import tiaowen.engine.lucene.QueryMeaning;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.engine.lucene.ScoredClause;
import tiaowen.engine.lucene.TermPlaces;
import tiaowen.model.Clause;
import tiaowen.model.Policy;
import tiaowen.query.Query.Literal;
import tiaowen.search.ranking.HitListBoost;
import tiaowen.search.ranking.IntentBoost;
import tiaowen.search.ranking.ProximityBoost;
import tiaowen.search.ranking.QuestionSearch;
import tiaowen.search.ranking.QuestionTerms;
import tiaowen.search.ranking.RankingWeights;
import tiaowen.text.Folding;

/**
 * One search on its way from query to passages: tier by tier, each only as far as those before it
 * found too little, filtered and folded.
 */
final class TieredSearch {
    /** Exact hits that are enough: below this many, the next tier is shown as well. */
    private static final int ENOUGH = 3;

    /** Texts nearest in Lucene's own order that are weighed again. */
    private static final int CANDIDATES = 600;

    /** Near hits that are shown at most; what follows has little to do with the question. */
    private static final int MOST_NEAR = 200;

    /** Exact hits whose texts are looked into before they are shown. */
    private static final int LOOKED_INTO = 40;

    /** Hits of a tier that are weighed by meaning as well. */
    private static final int WEIGHED_BY_MEANING = 200;

    /** Above any score that words can reach. */
    static final double PINNED = 1e6;

    private final ClauseTable clauses;
    private final SearchRequest request;
    private final Ranking ranking;
    private final FacetFilter facets;
    private final LuceneTranslation translation;
    private final QuestionSearch search;
    private final Optional<EarlierHits> earlier;
    private final List<ScoredClause> passages = new ArrayList<>();
    private final List<HitCollector> counted = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final Map<Tier, Integer> found = new EnumMap<>(Tier.class);
    private final Map<Tier, TermPlaces> places = new EnumMap<>(Tier.class);
    private final Map<Integer, Double> gains = new HashMap<>();
    private final Map<Integer, HitListBoost.Position> positions = new HashMap<>();
    private final Map<Integer, Double> meaningGains = new HashMap<>();
    private Optional<QuestionSearch.Weighed> weighed = Optional.empty();

    /**
     * @param earlier clauses to search in; empty for all
     */
    TieredSearch(
            ClauseTable clauses,
            EditionStatuses statuses,
            SearchRequest request,
            Optional<BitSet> earlier) {
        this.earlier = earlier.map(EarlierHits::new);
        this.clauses = clauses;
        this.request = request;
        this.ranking = new Ranking(clauses, statuses);
        this.facets = new FacetFilter(clauses, statuses, request);
        this.search = new QuestionSearch(clauses, statuses, RankingWeights.shipped());
        this.translation = new LuceneTranslation(condition -> clauses.sources(condition, statuses));
    }

    /** Puts clauses first in a tier, in this order: the very provisions that were named. */
    void pin(List<Integer> docs, Tier tier) {
        var pinned = new HitCollector();
        for (int doc : docs) {
            if (!mayBeFound(doc)) continue;
            if (folds()) clauses.editions(doc).forEach(edition -> pinned.add(edition, 0));
            else pinned.add(doc, 0);
            if (!facets.passes(doc) || seen.get(key(doc))) continue;
            seen.set(key(doc));
            add(new ScoredClause(doc, tier, 2 * PINNED - passages.size()));
        }
        counted.add(pinned);
    }

    /**
     * Adds every clause that holds the terms to the letter.
     *
     * @param tier exact, or near where the terms are not those that were typed
     */
    void exact(tiaowen.query.Query query, Query score, Tier tier) throws IOException {
        var collector = all(translation.exact(query), score);
        places.put(tier, places(query));
        fold(collector, tier);
        closest(QueryTerms.terms(query), tier);
    }

    /** Adds every clause that holds all words of the terms, where there are few hits so far. */
    void words(tiaowen.query.Query query, Query score) throws IOException {
        if (passages.size() >= ENOUGH) return;
        places.put(Tier.WORDS, inTitles(query));
        fold(all(translation.words(query), score), Tier.WORDS);
    }

    /**
     * Adds the clauses nearest to the words asked, where there are few hits so far.
     *
     * @param score ranks, and names what a clause must share with the query at least
     */
    void near(tiaowen.query.Query query, Query score) throws IOException {
        if (passages.size() >= ENOUGH) return;
        var unfiltered = LuceneTranslation.among(score, conditions(query));
        int before = passages.size();
        var best = best(facets.narrows() ? filtered(unfiltered) : unfiltered);
        places.put(Tier.NEAR, inTitles(query));
        fold(best, Tier.NEAR);
        if (passages.size() - before > MOST_NEAR) {
            passages.sort(ranking.order(SearchRequest.Order.RELEVANCE));
            passages.subList(before + MOST_NEAR, passages.size()).clear();
            found.put(Tier.NEAR, MOST_NEAR);
        }
        closest(QueryTerms.terms(query), Tier.NEAR);
        // Counted is what is shown, and beside a filter what would be shown without it as well.
        counted.removeLast();
        var shown = shown(best, before);
        counted.add(facets.narrows() ? shown.with(best(unfiltered, MOST_NEAR)) : shown);
    }

    /**
     * Adds the clauses nearest to a question in plain words, where there are few hits so far.
     *
     * @param score names what a clause must share with the question at least to be found by words
     * @param meant what the question means; empty where that is not asked
     */
    void nearest(
            tiaowen.query.Query query,
            QuestionTerms question,
            Query score,
            Optional<QueryMeaning> meant)
            throws IOException {
        if (passages.size() >= ENOUGH) return;
        var asked = LuceneTranslation.among(score, conditions(query));
        var may = set(conditions(query));
        var all = search.of(question, asked, may, meant);
        if (facets.narrows()) {
            // Counted is beside a filter what would be shown without it as well.
            var without = matches(all, best(all));
            var passing = new BitSet();
            may.stream().filter(facets::passes).forEach(passing::set);
            var left = search.of(question, filtered(asked), passing, meant);
            weighed = Optional.of(left);
            var best = best(left);
            counted.add(matches(left, best).with(without));
            show(best);
        } else {
            weighed = Optional.of(all);
            var best = best(all);
            counted.add(matches(all, best));
            show(best);
        }
    }

    private void show(List<ScoredClause> best) {
        for (var scoredClause : best) {
            seen.set(key(scoredClause.doc()));
            add(scoredClause);
        }
    }

    /** The best of the clauses weighed, one passage a clause as {@link #fold} makes them. */
    private List<ScoredClause> best(QuestionSearch.Weighed weighed) {
        var byKey = new HashMap<Integer, ScoredClause>();
        for (int i = 0; i < weighed.features().size(); i++) {
            int doc = weighed.features().doc(i);
            if (!clauses.isClause(doc) || seen.get(key(doc))) continue;
            if (facets.narrows() && facets.passes(doc) && !facets.isNewest(doc)) continue;
            var scoredClause = new ScoredClause(doc, weighed.tier(i), weighed.score(i));
            byKey.merge(key(doc), scoredClause, this::together);
        }
        return byKey.values().stream()
                .sorted(ranking.order(SearchRequest.Order.RELEVANCE))
                .limit(MOST_NEAR)
                .toList();
    }

    /** Two editions of one clause as one passage; what words found in one of them is near. */
    private ScoredClause together(ScoredClause one, ScoredClause other) {
        return new ScoredClause(
                ranking.rather(other.doc(), one.doc()) ? other.doc() : one.doc(),
                one.tier() == Tier.NEAR ? Tier.NEAR : other.tier(),
                Math.max(one.score(), other.score()));
    }

    /** All editions, among the clauses weighed, of those that are shown. */
    private HitCollector matches(QuestionSearch.Weighed weighed, List<ScoredClause> shown) {
        var keys = new BitSet();
        for (var scoredClause : shown) keys.set(key(scoredClause.doc()));
        var collector = new HitCollector();
        for (int i = 0; i < weighed.features().size(); i++) {
            int doc = weighed.features().doc(i);
            if (clauses.isClause(doc) && keys.get(key(doc))) collector.add(doc, 0);
        }
        return collector;
    }

    private Query conditions(tiaowen.query.Query query) {
        return within(translation.conditions(query));
    }

    private Query within(Query query) {
        if (earlier.isEmpty()) return query;
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(earlier.get(), Occur.FILTER)
                .build();
    }

    private boolean mayBeFound(int doc) {
        return earlier.isEmpty() || earlier.get().holds(doc);
    }

    /**
     * Clauses that were found in any edition, whatever the filters: where a search within looks.
     */
    BitSet hits() {
        var hits = new BitSet();
        for (var collector : counted) {
            for (int i = 0; i < collector.size(); i++) hits.set(collector.doc(i));
        }
        for (var scoredClause : passages) hits.set(scoredClause.doc());
        return hits;
    }

    private Query filtered(Query query) {
        return LuceneTranslation.among(query, LuceneTranslation.in(facets.passing()));
    }

    private HitCollector best(Query query) throws IOException {
        return best(query, CANDIDATES);
    }

    private HitCollector best(Query query, int most) throws IOException {
        var best = new HitCollector();
        for (var hit : clauses.searcher().search(query, most).scoreDocs)
            best.add(hit.doc, hit.score);
        return best;
    }

    /** Those of the matches that passages from the given one on show, in any edition. */
    private HitCollector shown(HitCollector collector, int from) {
        var keys = new BitSet();
        for (var scoredClause : passages.subList(from, passages.size()))
            keys.set(key(scoredClause.doc()));
        var shown = new HitCollector();
        for (int i = 0; i < collector.size(); i++) {
            int doc = collector.doc(i);
            if (clauses.isClause(doc) && keys.get(key(doc))) shown.add(doc, collector.score(i));
        }
        return shown;
    }

    /** How many hits hold to the letter what is asked. */
    int count(tiaowen.query.Query query) throws IOException {
        var collector = all(translation.exact(query), none());
        var shown = new HashMap<Integer, Integer>();
        for (int i = 0; i < collector.size(); i++) {
            int doc = collector.doc(i);
            if (!may(doc)) continue;
            shown.merge(key(doc), doc, (one, next) -> ranking.rather(next, one) ? next : one);
        }
        return (int) shown.values().stream().filter(facets::passes).count();
    }

    private static Query none() {
        return new BooleanQuery.Builder().build();
    }

    private HitCollector all(Query matching, Query score) throws IOException {
        var query =
                new BooleanQuery.Builder()
                        .add(within(matching), Occur.FILTER)
                        .add(score, Occur.SHOULD)
                        .build();
        return clauses.searcher().search(query, HitCollector.manager());
    }

    private TermPlaces places(tiaowen.query.Query query) throws IOException {
        var inText = new ArrayList<BitSet>();
        for (var term : QueryTerms.terms(query)) inText.add(set(translation.inText(term)));
        return new TermPlaces(inText, inTitles(query).inTitle());
    }

    /** Titles alone: in the tiers below, a text need not hold the terms. */
    private TermPlaces inTitles(tiaowen.query.Query query) {
        if (query instanceof tiaowen.query.Query.Question) return TermPlaces.UNKNOWN;
        var inTitle = new double[clauses.size()];
        for (var term : QueryTerms.terms(query)) {
            var spellings = QueryTerms.marks(List.of(term)).stream().map(Folding::squeeze).toList();
            for (int source = 0; source < inTitle.length; source++) {
                var title = clauses.briefTitle(source);
                for (var spelling : spellings) {
                    if (!title.contains(spelling)) continue;
                    inTitle[source] += Ranking.inTitle(spelling.length(), title.length());
                    break;
                }
            }
        }
        return new TermPlaces(List.of(), inTitle);
    }

    /**
     * Looks into the best texts themselves: how close to each other the terms stand, what the text
     * does with them, and what the hits say of each other.
     */
    private void closest(List<Literal> terms, Tier tier) throws IOException {
        if (terms.isEmpty()) return;
        passages.sort(ranking.order(SearchRequest.Order.RELEVANCE));
        var stored = clauses.searcher().storedFields();
        var read = new LinkedHashMap<Integer, Clause>();
        for (var hit : passages.subList(0, Math.min(LOOKED_INTO, passages.size()))) {
            if (hit.score() > PINNED || hit.tier() != tier) continue;
            read.put(hit.doc(), ClauseTable.clause(stored, hit.doc()));
        }
        var proximityBoost = new ProximityBoost(terms);
        var intentBoost = new IntentBoost(clauses, stored, terms);
        var listBoost = new HitListBoost(clauses, passages, read);
        for (int i = 0; i < Math.min(LOOKED_INTO, passages.size()); i++) {
            var hit = passages.get(i);
            var clause = read.get(hit.doc());
            if (clause == null) continue;
            double gain = intentBoost.of(hit.doc(), clause);
            if (tier == Tier.EXACT) gain *= proximityBoost.of(clause.text());
            gains.put(hit.doc(), gain);
            var position = tier == Tier.EXACT ? listBoost.of(hit.doc()) : HitListBoost.ALONE;
            positions.put(hit.doc(), position);
            double score = hit.score() * gain * position.factor();
            passages.set(i, new ScoredClause(hit.doc(), hit.tier(), score));
        }
    }

    /**
     * Weighs the best hits of each tier once more by how near they lie in meaning to all terms
     * together. Adds none and takes none away.
     */
    void byMeaning(QueryMeaning meaning) throws IOException {
        passages.sort(ranking.order(SearchRequest.Order.RELEVANCE));
        var left = new EnumMap<Tier, Integer>(Tier.class);
        for (int i = 0; i < passages.size(); i++) {
            var scoredClause = passages.get(i);
            if (scoredClause.score() > PINNED) continue;
            boolean weighed =
                    left.merge(scoredClause.tier(), 1, Integer::sum) <= WEIGHED_BY_MEANING;
            double gain = Ranking.meaning(weighed ? meaning.cosine(scoredClause.doc()) : 0);
            meaningGains.put(scoredClause.doc(), gain);
            passages.set(
                    i,
                    new ScoredClause(
                            scoredClause.doc(), scoredClause.tier(), scoredClause.score() * gain));
        }
    }

    private BitSet set(Query query) throws IOException {
        var collector =
                clauses.searcher().search(new ConstantScoreQuery(query), HitCollector.manager());
        var set = new BitSet();
        for (int i = 0; i < collector.size(); i++) set.set(collector.doc(i));
        return set;
    }

    /** The clause over all editions when these are folded, else the clause of this edition. */
    int key(int doc) {
        return folds() ? clauses.groupOf(doc) : doc;
    }

    private boolean folds() {
        return request.editions() == SearchRequest.Editions.FOLDED;
    }

    /** Whether a clause may be shown before it is known which of its editions is. */
    private boolean may(int doc) {
        return folds() ? facets.mayCount(doc) : facets.passes(doc);
    }

    /** One passage a clause: its most current edition that matches, with the best score of all. */
    private void fold(HitCollector collector, Tier tier) {
        var where = places.get(tier);
        counted.add(collector);
        var shown = new int[folds() ? clauses.groups() : clauses.docs()];
        var scores = new double[shown.length];
        Arrays.fill(shown, -1);
        for (int i = 0; i < collector.size(); i++) {
            int doc = collector.doc(i);
            if (!may(doc) || seen.get(key(doc))) continue;
            int key = key(doc);
            scores[key] =
                    Math.max(scores[key], ranking.score(doc, collector.score(i), tier, where));
            if (shown[key] < 0 || ranking.rather(doc, shown[key])) shown[key] = doc;
        }
        for (int key = 0; key < shown.length; key++) {
            if (shown[key] < 0 || !facets.passes(shown[key])) continue;
            if (tier == Tier.NEAR && !facets.isNewest(shown[key])) continue;
            seen.set(key);
            add(new ScoredClause(shown[key], tier, scores[key]));
        }
    }

    private void add(ScoredClause scoredClause) {
        passages.add(scoredClause);
        found.merge(scoredClause.tier(), 1, Integer::sum);
    }

    int found(Tier tier) {
        return found.getOrDefault(tier, 0);
    }

    /** How many of the exact hits hold all terms in their own text, not in titles and headings. */
    int inText() {
        var where = places(Tier.EXACT);
        return (int)
                passages.stream()
                        .filter(passage -> passage.tier() == Tier.EXACT)
                        .filter(p -> p.score() > PINNED || where.shareInText(p.doc()) == 1)
                        .count();
    }

    /** How many of a tier's hits a machine read from pictures of pages. */
    int machineRead(Tier tier) {
        return (int)
                passages.stream()
                        .filter(scoredClause -> scoredClause.tier() == tier)
                        .filter(scoredClause -> clauses.isMachineRead(scoredClause.doc()))
                        .count();
    }

    /** All passages in the order asked for. */
    List<ScoredClause> ordered() {
        boolean few =
                found(Tier.EXACT) < ENOUGH && request.order() == SearchRequest.Order.RELEVANCE;
        passages.sort(few ? ranking.acrossTiers() : ranking.order(request.order()));
        return passages;
    }

    /** Where the terms of a tier's hits stand. */
    TermPlaces places(Tier tier) {
        return places.getOrDefault(tier, TermPlaces.UNKNOWN);
    }

    /** What a clause gained by how close to each other it holds the terms; 1 for nothing. */
    double closeness(int doc) {
        return gains.getOrDefault(doc, 1.0);
    }

    /** Where a clause stands among the other hits. */
    HitListBoost.Position position(int doc) {
        return positions.getOrDefault(doc, HitListBoost.ALONE);
    }

    /** What a clause gained by its nearness in meaning; 1 where that was not asked. */
    double meaning(int doc) {
        return meaningGains.getOrDefault(doc, 1.0);
    }

    /** What a question's clauses were weighed by; empty where terms were asked. */
    Optional<QuestionSearch.Weighed> weighed() {
        return weighed;
    }

    /** Those of the page asked for. */
    List<ScoredClause> page() {
        ordered();
        long from = (request.page() - 1L) * request.size();
        if (from >= passages.size()) return List.of();
        int to = (int) Math.min(passages.size(), from + request.size());
        return List.copyOf(passages.subList((int) from, to));
    }

    /** Policies with a clause that holds what was asked, in force on the days asked for or not. */
    Set<Policy> matchingOnAnyDay() {
        var policies = new LinkedHashSet<Policy>();
        for (var passage : passages) policies.add(policy(passage.doc()));
        for (var collector : counted) {
            for (int i = 0; i < collector.size(); i++) {
                if (facets.passesAnyDay(collector.doc(i))) policies.add(policy(collector.doc(i)));
            }
        }
        return policies;
    }

    private Policy policy(int doc) {
        return clauses.place(clauses.sourceOf(doc)).policy();
    }

    /** All that matched, folded or not: for the counts and for the other editions of a hit. */
    List<HitCollector> counted() {
        return counted;
    }

    Ranking ranking() {
        return ranking;
    }

    FacetFilter sieve() {
        return facets;
    }
}
