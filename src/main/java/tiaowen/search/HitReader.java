package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import tiaowen.model.Clause;
import tiaowen.query.Query.Literal;

/** Reads the clauses of one page of passages and marks what was asked for. */
final class HitReader {
    private final Shelf shelf;
    private final Standing standing;
    private final Marker exact;
    private final Marker words;
    private final Whereabouts whereabouts;

    HitReader(Shelf shelf, Standing standing, List<Literal> terms, List<String> others) {
        this.shelf = shelf;
        this.standing = standing;
        this.exact = Marker.of(terms);
        this.whereabouts = new Whereabouts(terms);
        this.words = new Marker(Wanted.wordMarks(terms, others));
    }

    List<Hit> read(Answering answering, SearchRequest request) throws IOException {
        var page = answering.page();
        boolean folds = request.editions() == SearchRequest.Editions.FOLDED;
        var others = folds ? otherEditions(page, answering) : Map.<Integer, TreeSet<String>>of();
        var clauses = clauses(page);
        var hits = new ArrayList<Hit>(page.size());
        for (var passage : page) {
            var dates = others.get(shelf.groupOf(passage.doc()));
            hits.add(
                    hit(
                            passage,
                            clauses.get(passage.doc()),
                            dates == null ? List.of() : List.copyOf(dates.descendingSet())));
        }
        return hits;
    }

    /** In the order of the index, where neighbours share a compressed block. */
    private Map<Integer, Clause> clauses(List<Passage> page) throws IOException {
        var stored = shelf.searcher().storedFields();
        var clauses = new HashMap<Integer, Clause>();
        for (int doc : page.stream().map(Passage::doc).sorted(Comparator.naturalOrder()).toList()) {
            clauses.put(doc, Shelf.clause(stored, doc));
        }
        return clauses;
    }

    /** Dates of further editions that match, by the group of a passage. */
    private Map<Integer, NavigableSet<String>> otherEditions(
            List<Passage> page, Answering answering) {
        var others = new HashMap<Integer, NavigableSet<String>>();
        for (var passage : page) others.put(shelf.groupOf(passage.doc()), new TreeSet<>());
        for (var matches : answering.counted()) {
            for (int i = 0; i < matches.size(); i++) {
                int doc = matches.doc(i);
                if (!answering.sieve().passes(doc)) continue;
                var dates = others.get(shelf.groupOf(doc));
                if (dates != null) dates.add(date(doc));
            }
        }
        for (var passage : page)
            others.get(shelf.groupOf(passage.doc())).remove(date(passage.doc()));
        return others;
    }

    private String date(int doc) {
        return shelf.place(shelf.sourceOf(doc)).edition().date();
    }

    private Hit hit(Passage passage, Clause clause, List<String> others) {
        int source = shelf.sourceOf(passage.doc());
        var place = shelf.place(source);
        var title = place.edition().metadata().title();
        boolean isExact = passage.tier() == Tier.EXACT;
        var marker = isExact ? exact : words;
        var heading = new ArrayList<List<Span>>();
        for (var above : clause.path()) heading.add(marker.mark(above));
        if (!clause.heading().isEmpty()) heading.add(marker.mark(clause.heading()));
        return new Hit(
                place.policy(),
                place.edition(),
                standing.status(source),
                clause,
                passage.tier(),
                passage.score(),
                marker.mark(title),
                heading,
                marker.snippet(clause.text()),
                isExact ? whereabouts.of(title, clause) : List.of(),
                others,
                shelf.isMachineRead(passage.doc()));
    }
}
