package tiaowen.citator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import tiaowen.corpus.CataloguePlace;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Fields;
import tiaowen.index.StoredCitations;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.ProvisionTable;
import tiaowen.search.Library;
import tiaowen.text.MarkedSpan;

/**
 * Who cites what, over all sources: every citation of the collection followed to the provision it
 * means, and turned round. Reading it takes some two seconds for the 21,351 citations of 1,510
 * statutes.
 */
public final class CitationGraph {
    /** What others say of one provision, without its text. */
    private record Row(int source, int clause, Citation citation, Edition meant, String target) {}

    private final ClauseTable clauses;
    private final ProvisionTable provisions;
    private final ClauseLineage lineage;

    /** By the clause meant, as Lucene numbers it. */
    private final Map<Integer, List<Row>> ofClause = new HashMap<>();

    /** By slug, where no clause is meant: the whole, or a chapter. */
    private final Map<String, List<Row>> ofPolicy = new HashMap<>();

    private final Map<List<String>, Map<String, Integer>> counts = new ConcurrentHashMap<>();
    private final List<UnresolvedCitation> loose = new ArrayList<>();

    public CitationGraph(
            ClauseTable clauses,
            CitationResolver citations,
            ProvisionTable provisions,
            ClauseLineage lineage)
            throws IOException {
        this.clauses = clauses;
        this.provisions = provisions;
        this.lineage = lineage;
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < clauses.size(); i++) numbers.put(clauses.source(i), i);
        for (var leaf : clauses.searcher().getIndexReader().leaves()) {
            var stored = DocValues.getBinary(leaf.reader(), Fields.CITATIONS);
            var sources = DocValues.getSorted(leaf.reader(), Fields.SOURCE);
            var live = leaf.reader().getLiveDocs();
            while (stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int doc = stored.docID();
                if ((live != null && !live.get(doc)) || !sources.advanceExact(doc)) continue;
                var source = sources.lookupOrd(sources.ordValue()).utf8ToString();
                var number = numbers.get(source);
                if (number == null) continue;
                for (var citation : StoredCitations.read(stored.binaryValue())) {
                    read(number, citation, citations);
                }
            }
        }
    }

    private void read(int source, Citation citation, CitationResolver citations) {
        var place = clauses.place(source);
        int clause =
                provisions.clauseOf(List.of(clauses.source(source)), citation.eid()).orElse(-1);
        var eid = clause < 0 ? "" : provisions.eid(clause);
        boolean inside = citation.title().isEmpty() && citation.docNumber().isEmpty();
        if (inside) {
            if (citation.target().isEmpty()) {
                if (citation.dangling()) loose.add(loose(place, eid, citation, NOTHING));
                return;
            }
            var target = citation.target().get();
            var row = new Row(source, clause, citation, place.edition(), target);
            provisions.clauseOf(place.edition().sources(), target).ifPresent(doc -> add(doc, row));
            return;
        }
        var answer = citations.cite(citation, place.edition().metadata().promulgated());
        if (answer.outcome() != CitationAnswer.Outcome.RESOLVED) {
            loose.add(loose(place, eid, citation, answer));
            return;
        }
        var found = answer.candidates().getFirst();
        var row = new Row(source, clause, citation, found.edition(), found.eid());
        var doc =
                found.eid().isEmpty()
                        ? Optional.<Integer>empty()
                        : provisions.clauseOf(found.edition().sources(), found.eid());
        if (doc.isPresent()) {
            add(doc.get(), row);
        } else {
            ofPolicy.computeIfAbsent(found.policy().slug(), slug -> new ArrayList<>()).add(row);
        }
    }

    private static final CitationAnswer NOTHING =
            new CitationAnswer(CitationAnswer.Outcome.NO_SUCH_PROVISION, List.of());

    private void add(int doc, Row row) {
        ofClause.computeIfAbsent(doc, key -> new ArrayList<>()).add(row);
    }

    private static UnresolvedCitation loose(
            CataloguePlace place, String clause, Citation citation, CitationAnswer answer) {
        return new UnresolvedCitation(place.policy(), place.edition(), clause, citation, answer);
    }

    /** Citations that lead nowhere, in reading order within their text. */
    public List<UnresolvedCitation> loose() {
        return loose;
    }

    /** Slugs of the policies whose texts name a policy as a whole or any provision of it. */
    List<Policy> citing(Policy policy) {
        return ofPolicy.getOrDefault(policy.slug(), List.of()).stream()
                .map(row -> clauses.place(row.source()).policy())
                .distinct()
                .toList();
    }

    /** How many places of other policies cite the clauses of an edition, by eid. */
    public Map<String, Integer> counts(String slug, String date) {
        return counts.computeIfAbsent(List.of(slug, date), key -> countsOf(slug, date));
    }

    private Map<String, Integer> countsOf(String slug, String date) {
        var policy = clauses.catalogue().policy(slug);
        var edition = policy.flatMap(found -> found.edition(date));
        if (edition.isEmpty()) return Map.of();
        var found = new HashMap<String, Integer>();
        provisions
                .clauses(edition.get())
                .forEach(
                        doc -> {
                            int count = places(others(rows(policy.get(), doc), slug));
                            if (count > 0) found.merge(provisions.eid(doc), count, Integer::sum);
                        });
        return Map.copyOf(found);
    }

    private List<Row> rows(Policy policy, int doc) {
        return lineage.of(policy, doc).stream()
                .flatMap(one -> ofClause.getOrDefault(one, List.of()).stream())
                .toList();
    }

    private static int places(List<Folded> folded) {
        return folded.stream().mapToInt(f -> f.rows().size()).sum();
    }

    /** Rows of one policy that cites, folded. */
    private record Folded(Policy policy, Edition edition, List<Row> rows, List<Edition> older) {}

    /** Those of other policies, higher law first, then the newer. */
    private List<Folded> others(List<Row> rows, String slug) {
        if (rows.isEmpty()) return List.of();
        return folded(rows).stream().filter(f -> !f.policy().slug().equals(slug)).toList();
    }

    private List<Folded> folded(List<Row> rows) {
        var byPolicy = new LinkedHashMap<Policy, List<Row>>();
        for (var row : rows) {
            byPolicy.computeIfAbsent(clauses.place(row.source()).policy(), p -> new ArrayList<>())
                    .add(row);
        }
        return byPolicy.entrySet().stream()
                .map(entry -> fold(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Folded f) -> f.edition().metadata().kind())
                                .thenComparing(f -> f.edition().date(), Comparator.reverseOrder())
                                .thenComparing(f -> f.policy().slug()))
                .toList();
    }

    private Folded fold(Policy policy, List<Row> rows) {
        var dates = rows.stream().map(row -> clauses.place(row.source()).edition()).toList();
        var current = policy.current(clauses.standing().day());
        var editions =
                policy.editions().stream()
                        .filter(e -> dates.stream().anyMatch(d -> d.date().equals(e.date())))
                        .toList();
        var shown =
                editions.stream()
                        .filter(e -> e.date().equals(current.date()))
                        .findFirst()
                        .orElse(editions.getFirst());
        var once = new LinkedHashMap<List<Object>, Row>();
        for (var row : rows) {
            if (!clauses.place(row.source()).edition().date().equals(shown.date())) continue;
            once.putIfAbsent(List.of(row.clause(), row.citation().text(), row.target()), row);
        }
        var older = editions.stream().filter(e -> !e.date().equals(shown.date())).toList();
        return new Folded(policy, shown, List.copyOf(once.values()), older);
    }

    /** Who cites a clause or a part of it; see {@link Library#citedBy}. */
    public Optional<CitingPlace.All> of(String slug, String date, String eid, int from, int most) {
        var policy = clauses.catalogue().policy(slug);
        var doc =
                policy.flatMap(found -> found.edition(date))
                        .flatMap(edition -> provisions.clauseOf(edition.sources(), eid));
        return doc.map(found -> answer(rows(policy.get(), found), slug, from, most));
    }

    private CitingPlace.All answer(List<Row> rows, String slug, int from, int most) {
        var others = others(rows, slug);
        var inside =
                folded(rows).stream()
                        .filter(f -> f.policy().slug().equals(slug))
                        .map(this::shown)
                        .toList();
        var some = others.stream().skip(from).limit(most).map(this::shown).toList();
        return new CitingPlace.All(inside, others.size(), places(others), some);
    }

    private CitingPlace.From shown(Folded folded) {
        var current = folded.policy().current(clauses.standing().day());
        var places = folded.rows().stream().map(this::citing).toList();
        return new CitingPlace.From(
                folded.policy(),
                folded.edition(),
                folded.edition().date().equals(current.date()),
                places,
                folded.older());
    }

    private CitingPlace citing(Row row) {
        var citation = row.citation();
        if (row.clause() < 0) {
            var words = List.of(new MarkedSpan(citation.text(), true));
            return new CitingPlace("", "", citation.text(), words, row.meant(), row.target());
        }
        var clause = clause(row.clause());
        return new CitingPlace(
                clause.eid(),
                clause.label().isEmpty() ? clause.heading() : clause.label(),
                citation.text(),
                CitingSentence.around(clause, citation),
                row.meant(),
                row.target());
    }

    private Clause clause(int doc) {
        try {
            return ClauseTable.clause(clauses.searcher().storedFields(), doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
