package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import tiaowen.index.Folding;
import tiaowen.query.Query.Literal;

/**
 * One search on its way from query to passages: tier by tier, each only as far as those before it
 * found too little, filtered and folded.
 */
final class Answering {
    /** Exact hits that are enough: below this many, the next tier is shown as well. */
    private static final int ENOUGH = 3;

    /** Texts nearest in Lucene's own order that are weighed again. */
    private static final int CANDIDATES = 600;

    /** Near hits that are shown at most; what follows has little to do with the question. */
    private static final int MOST_NEAR = 200;

    /** Exact hits whose texts are looked into before they are shown. */
    private static final int LOOKED_INTO = 40;

    /** Above any score that words can reach. */
    private static final double PINNED = 1e6;

    private final Shelf shelf;
    private final SearchRequest request;
    private final Ranking ranking;
    private final Sieve sieve;
    private final LuceneTranslation translation;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Matches> counted = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final Map<Tier, Integer> found = new EnumMap<>(Tier.class);

    Answering(Shelf shelf, Standing standing, SearchRequest request) {
        this.shelf = shelf;
        this.request = request;
        this.ranking = new Ranking(shelf, standing);
        this.sieve = new Sieve(shelf, standing, request);
        this.translation = new LuceneTranslation(condition -> shelf.sources(condition, standing));
    }

    /** Puts clauses first in a tier, in this order: the very provisions that were named. */
    void pin(List<Integer> docs, Tier tier) {
        var pinned = new Matches();
        for (int doc : docs) {
            if (folds()) shelf.editions(doc).forEach(edition -> pinned.add(edition, 0));
            else pinned.add(doc, 0);
            if (!sieve.passes(doc) || seen.get(key(doc))) continue;
            seen.set(key(doc));
            add(new Passage(doc, tier, 2 * PINNED - passages.size()));
        }
        counted.add(pinned);
    }

    /**
     * Adds every clause that holds the terms to the letter.
     *
     * @param tier exact, or near where the terms are not those that were typed
     */
    void exact(tiaowen.query.Query query, Query score, Tier tier) throws IOException {
        var matches = all(translation.exact(query), score);
        fold(matches, tier, places(query));
        closest(Wanted.terms(query));
    }

    /** Adds every clause that holds all words of the terms, where there are few hits so far. */
    void words(tiaowen.query.Query query, Query score) throws IOException {
        if (passages.size() >= ENOUGH) return;
        fold(all(translation.words(query), score), Tier.WORDS, inTitles(query));
    }

    /**
     * Adds the clauses nearest to the words asked, where there are few hits so far.
     *
     * @param score ranks, and names what a clause must share with the query at least
     */
    void near(tiaowen.query.Query query, Query score) throws IOException {
        if (passages.size() >= ENOUGH) return;
        var asked = new BooleanQuery.Builder();
        asked.add(score, Occur.MUST).add(translation.conditions(query), Occur.FILTER);
        var unfiltered = asked.build();
        int before = passages.size();
        var best = best(sieve.narrows() ? filtered(unfiltered) : unfiltered);
        fold(best, Tier.NEAR, inTitles(query));
        if (passages.size() - before > MOST_NEAR) {
            passages.sort(ranking.order(SearchRequest.Order.RELEVANCE));
            passages.subList(before + MOST_NEAR, passages.size()).clear();
            found.put(Tier.NEAR, MOST_NEAR);
        }
        // Counted is what is shown, and beside a filter what would be shown without it.
        counted.removeLast();
        counted.add(sieve.narrows() ? best(unfiltered, MOST_NEAR) : shown(best, before));
    }

    private Query filtered(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LuceneTranslation.in(sieve.passing()), Occur.FILTER)
                .build();
    }

    private Matches best(Query query) throws IOException {
        return best(query, CANDIDATES);
    }

    private Matches best(Query query, int most) throws IOException {
        var best = new Matches();
        for (var hit : shelf.searcher().search(query, most).scoreDocs) best.add(hit.doc, hit.score);
        return best;
    }

    /** Those of the matches that passages from the given one on show, in any edition. */
    private Matches shown(Matches matches, int from) {
        var keys = new BitSet();
        for (var passage : passages.subList(from, passages.size())) keys.set(key(passage.doc()));
        var shown = new Matches();
        for (int i = 0; i < matches.size(); i++) {
            int doc = matches.doc(i);
            if (shelf.isClause(doc) && keys.get(key(doc))) shown.add(doc, matches.score(i));
        }
        return shown;
    }

    /** How many hits hold the term to the letter, all other terms aside. */
    int count(Literal term) throws IOException {
        var matches = all(translation.exact(term), none());
        var keys = new BitSet();
        for (int i = 0; i < matches.size(); i++) {
            if (sieve.passes(matches.doc(i))) keys.set(key(matches.doc(i)));
        }
        return keys.cardinality();
    }

    private static Query none() {
        return new BooleanQuery.Builder().build();
    }

    private Matches all(Query matching, Query score) throws IOException {
        var query =
                new BooleanQuery.Builder()
                        .add(matching, Occur.FILTER)
                        .add(score, Occur.SHOULD)
                        .build();
        return shelf.searcher().search(query, Matches.manager());
    }

    private TermPlaces places(tiaowen.query.Query query) throws IOException {
        var inText = new ArrayList<BitSet>();
        for (var term : Wanted.terms(query)) inText.add(set(translation.inText(term)));
        return new TermPlaces(inText, inTitles(query).inTitle());
    }

    /** Titles alone: in the tiers below, a text need not hold the terms. */
    private TermPlaces inTitles(tiaowen.query.Query query) {
        if (query instanceof tiaowen.query.Query.Question) return TermPlaces.UNKNOWN;
        var inTitle = new double[shelf.size()];
        for (var term : Wanted.terms(query)) {
            var spellings = Wanted.marks(List.of(term)).stream().map(Folding::squeeze).toList();
            for (int source = 0; source < inTitle.length; source++) {
                var title = shelf.briefTitle(source);
                for (var spelling : spellings) {
                    if (!title.contains(spelling)) continue;
                    inTitle[source] += Ranking.inTitle(spelling.length(), title.length());
                    break;
                }
            }
        }
        return new TermPlaces(List.of(), inTitle);
    }

    /** Looks into the best texts themselves, for how close to each other the terms stand. */
    private void closest(List<Literal> terms) throws IOException {
        if (terms.isEmpty()) return;
        passages.sort(ranking.order(SearchRequest.Order.RELEVANCE));
        var closeness = new Closeness(terms);
        var stored = shelf.searcher().storedFields();
        for (int i = 0; i < Math.min(LOOKED_INTO, passages.size()); i++) {
            var passage = passages.get(i);
            if (passage.score() > PINNED) continue;
            double gain = closeness.of(Shelf.clause(stored, passage.doc()).text());
            passages.set(i, new Passage(passage.doc(), passage.tier(), passage.score() * gain));
        }
    }

    private BitSet set(Query query) throws IOException {
        var matches = shelf.searcher().search(new ConstantScoreQuery(query), Matches.manager());
        var set = new BitSet();
        for (int i = 0; i < matches.size(); i++) set.set(matches.doc(i));
        return set;
    }

    /** The clause over all editions when these are folded, else the clause of this edition. */
    private int key(int doc) {
        return folds() ? shelf.groupOf(doc) : doc;
    }

    private boolean folds() {
        return request.editions() == SearchRequest.Editions.FOLDED;
    }

    /** One passage a clause: its most current edition that matches, with the best score of all. */
    private void fold(Matches matches, Tier tier, TermPlaces places) {
        counted.add(matches);
        var shown = new int[folds() ? shelf.groups() : shelf.docs()];
        var scores = new double[shown.length];
        Arrays.fill(shown, -1);
        for (int i = 0; i < matches.size(); i++) {
            int doc = matches.doc(i);
            if (!sieve.passes(doc) || seen.get(key(doc))) continue;
            int key = key(doc);
            scores[key] = Math.max(scores[key], ranking.score(doc, matches.score(i), places));
            if (shown[key] < 0 || ranking.rather(doc, shown[key])) shown[key] = doc;
        }
        for (int key = 0; key < shown.length; key++) {
            if (shown[key] < 0) continue;
            seen.set(key);
            add(new Passage(shown[key], tier, scores[key]));
        }
    }

    private void add(Passage passage) {
        passages.add(passage);
        found.merge(passage.tier(), 1, Integer::sum);
    }

    int found(Tier tier) {
        return found.getOrDefault(tier, 0);
    }

    /** Those of the page asked for. */
    List<Passage> page() {
        passages.sort(ranking.order(request.order()));
        long from = (request.page() - 1L) * request.size();
        if (from >= passages.size()) return List.of();
        int to = (int) Math.min(passages.size(), from + request.size());
        return List.copyOf(passages.subList((int) from, to));
    }

    /** All that matched, folded or not: for the counts and for the other editions of a hit. */
    List<Matches> counted() {
        return counted;
    }

    Sieve sieve() {
        return sieve;
    }
}
