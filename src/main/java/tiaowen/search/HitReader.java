package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.engine.lucene.ScoredClause;
import tiaowen.model.Clause;
import tiaowen.query.Query.Literal;
import tiaowen.text.MarkedSpan;
import tiaowen.validity.Standing;

/** Reads the clauses of one page of passages and marks what was asked for. */
final class HitReader {
    private final ClauseTable clauseTable;
    private final EditionStatuses statuses;
    private final Highlighter exact;
    private final Highlighter words;
    private final TermLocator locator;

    HitReader(
            ClauseTable clauseTable,
            EditionStatuses statuses,
            List<Literal> terms,
            List<String> others) {
        this.clauseTable = clauseTable;
        this.statuses = statuses;
        this.exact = Highlighter.of(terms);
        this.locator = new TermLocator(terms);
        this.words = new Highlighter(QueryTerms.wordMarks(terms, others));
    }

    List<Hit> read(TieredSearch search, SearchRequest request) throws IOException {
        var page = search.page();
        boolean folds = request.editions() == SearchRequest.Editions.FOLDED;
        var others = folds ? otherEditions(page, search) : Map.<Integer, TreeSet<String>>of();
        var clauses = clauses(page);
        var hits = new ArrayList<Hit>(page.size());
        for (var scoredClause : page) {
            var dates = others.get(clauseTable.groupOf(scoredClause.doc()));
            hits.add(
                    hit(
                            scoredClause,
                            clauses.get(scoredClause.doc()),
                            dates == null ? List.of() : List.copyOf(dates.descendingSet())));
        }
        return hits;
    }

    /** In the order of the index, where neighbours share a compressed block. */
    private Map<Integer, Clause> clauses(List<ScoredClause> page) throws IOException {
        var stored = clauseTable.searcher().storedFields();
        var clauses = new HashMap<Integer, Clause>();
        for (int doc :
                page.stream().map(ScoredClause::doc).sorted(Comparator.naturalOrder()).toList()) {
            clauses.put(doc, ClauseTable.clause(stored, doc));
        }
        return clauses;
    }

    /** Dates of further editions that match, by the group of a passage. */
    private Map<Integer, NavigableSet<String>> otherEditions(
            List<ScoredClause> page, TieredSearch search) {
        var others = new HashMap<Integer, NavigableSet<String>>();
        for (var scoredClause : page)
            others.put(clauseTable.groupOf(scoredClause.doc()), new TreeSet<>());
        for (var collector : search.counted()) {
            for (int i = 0; i < collector.size(); i++) {
                int doc = collector.doc(i);
                if (!search.sieve().mayCount(doc)) continue;
                var dates = others.get(clauseTable.groupOf(doc));
                if (dates != null) dates.add(date(doc));
            }
        }
        for (var scoredClause : page)
            others.get(clauseTable.groupOf(scoredClause.doc())).remove(date(scoredClause.doc()));
        return others;
    }

    private String date(int doc) {
        return clauseTable.place(clauseTable.sourceOf(doc)).edition().date();
    }

    private Hit hit(ScoredClause scoredClause, Clause clause, List<String> others) {
        int source = clauseTable.sourceOf(scoredClause.doc());
        var place = clauseTable.place(source);
        var title = place.edition().metadata().title();
        boolean isExact = scoredClause.tier() == Tier.EXACT;
        var highlighter = isExact ? exact : words;
        var heading = new ArrayList<List<MarkedSpan>>();
        for (var above : clause.path()) heading.add(highlighter.mark(above));
        if (!clause.heading().isEmpty()) heading.add(highlighter.mark(clause.heading()));
        return new Hit(
                place.policy(),
                place.edition(),
                Standing.of(place.policy(), place.edition(), statuses.day()),
                clause,
                scoredClause.tier(),
                scoredClause.score(),
                highlighter.mark(title),
                heading,
                highlighter.snippet(clause.text()),
                isExact ? locator.of(title, clause) : List.of(),
                others,
                clauseTable.isMachineRead(scoredClause.doc()));
    }
}
