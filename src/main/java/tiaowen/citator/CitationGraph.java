package tiaowen.citator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tiaowen.citator.CitationFollower.Followed;
import tiaowen.citator.CitationFollower.Loose;
import tiaowen.citator.EarlierCitations.Range;
import tiaowen.corpus.CataloguePlace;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Generation;
import tiaowen.index.GenerationChange;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.ProvisionTable;
import tiaowen.search.Library;
import tiaowen.text.MarkedSpan;

/**
 * Who cites what, over all sources: every citation of the collection followed to the provision it
 * means, and turned round. Worked out at build; a citation is read when it is asked for.
 */
public final class CitationGraph {
    static final String FILE = "citations.bin";
    static final String FOLLOWED = "followed";
    static final String LOOSE = "loose";
    static final String SOURCES = "sources";
    private static final String CITED = "cited";

    /** Editions whose counts are kept of those last asked for. */
    private static final int KEPT = 512;

    /** Places among the citations followed. */
    private record Numbers(List<Integer> of) {}

    private final ClauseTable clauses;
    private final ProvisionTable provisions;
    private final ClauseLineage lineage;
    private final List<Followed> followed;
    private final List<Loose> loose;

    /** By {@link ClauseLineage#name} of the clause that is meant. */
    private final Map<String, Numbers> cited;

    private final Cache<List<String>, Map<String, Integer>> counts =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    /** Opens what {@link #write} wrote. */
    public CitationGraph(
            Generation generation,
            ClauseTable clauses,
            ProvisionTable provisions,
            ClauseLineage lineage) {
        this.clauses = clauses;
        this.provisions = provisions;
        this.lineage = lineage;
        var file = generation.tables(FILE);
        this.followed = file.list(FOLLOWED, Followed.class);
        this.loose = file.list(LOOSE, Loose.class);
        this.cited = file.map(CITED, Numbers.class);
    }

    /** Follows all citations of a generation that is being built. */
    public static void write(
            Generation made,
            Optional<GenerationChange> change,
            ClauseTable clauses,
            CitationResolver citations,
            ProvisionTable provisions)
            throws IOException {
        var follower = new CitationFollower(clauses, citations, provisions);
        var known = change.flatMap(since -> EarlierCitations.of(since, made));
        var followed = new ArrayList<Followed>();
        var loose = new ArrayList<Loose>();
        var sources = new TreeMap<String, Range>();
        for (int i = 0; i < clauses.size(); i++) {
            var source = clauses.source(i);
            var result =
                    known.flatMap(earlier -> earlier.of(source))
                            .orElseGet(() -> follower.follow(source));
            int from = followed.size();
            int looseFrom = loose.size();
            followed.addAll(result.followed());
            loose.addAll(result.loose());
            sources.put(source, new Range(from, followed.size(), looseFrom, loose.size()));
        }
        made.write(
                FILE,
                file -> {
                    file.list(FOLLOWED, followed);
                    file.list(LOOSE, loose);
                    file.map(SOURCES, sources);
                    file.map(CITED, cited(followed));
                });
    }

    private static Map<String, Numbers> cited(List<Followed> followed) {
        var cited = new TreeMap<String, Numbers>();
        for (int number = 0; number < followed.size(); number++) {
            var one = followed.get(number);
            if (one.cited().isEmpty()) continue;
            var place = new ClauseLineage.Place(one.edition(), one.cited());
            cited.computeIfAbsent(
                            ClauseLineage.name(one.policy(), place),
                            name -> new Numbers(new ArrayList<>()))
                    .of()
                    .add(number);
        }
        return cited;
    }

    /** How many places of other policies cite the clauses of an edition, by eid. */
    public Map<String, Integer> counts(String slug, String date) {
        return counts.get(List.of(slug, date), key -> countsOf(slug, date));
    }

    private Map<String, Integer> countsOf(String slug, String date) {
        var policy = clauses.catalogue().policy(slug);
        var edition = policy.flatMap(found -> found.edition(date));
        if (edition.isEmpty()) return Map.of();
        var found = new HashMap<String, Integer>();
        provisions
                .clauses(edition.get())
                .mapToObj(provisions::eid)
                .forEach(
                        eid -> {
                            int count = places(others(rows(slug, date, eid), slug));
                            if (count > 0) found.merge(eid, count, Integer::sum);
                        });
        return Map.copyOf(found);
    }

    /** What cites a clause in any of its editions. */
    private List<Followed> rows(String slug, String date, String eid) {
        return lineage.of(slug, new ClauseLineage.Place(date, eid)).stream()
                .map(place -> cited.get(ClauseLineage.name(slug, place)))
                .filter(Objects::nonNull)
                .flatMap(numbers -> numbers.of().stream())
                .map(followed::get)
                .toList();
    }

    private static int places(List<Folded> folded) {
        return folded.stream().mapToInt(f -> f.rows().size()).sum();
    }

    /** Rows of one policy that cites, folded. */
    private record Folded(
            Policy policy, Edition edition, List<Followed> rows, List<Edition> older) {}

    /** Those of other policies, higher law first, then the newer. */
    private List<Folded> others(List<Followed> rows, String slug) {
        if (rows.isEmpty()) return List.of();
        return folded(rows).stream().filter(f -> !f.policy().slug().equals(slug)).toList();
    }

    private List<Folded> folded(List<Followed> rows) {
        var byPolicy = new LinkedHashMap<Policy, List<Followed>>();
        for (var row : rows) {
            byPolicy.computeIfAbsent(place(row).policy(), p -> new ArrayList<>()).add(row);
        }
        return byPolicy.entrySet().stream()
                .map(entry -> fold(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Folded f) -> f.edition().metadata().kind())
                                .thenComparing(f -> f.edition().date(), Comparator.reverseOrder())
                                .thenComparing(f -> f.policy().slug()))
                .toList();
    }

    private Folded fold(Policy policy, List<Followed> rows) {
        var dates = rows.stream().map(row -> place(row).edition()).toList();
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
        var once = new LinkedHashMap<List<Object>, Followed>();
        for (var row : rows) {
            if (!place(row).edition().date().equals(shown.date())) continue;
            once.putIfAbsent(
                    List.of(row.source(), row.clause(), row.citation().text(), row.target()), row);
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
        return doc.map(found -> answer(rows(slug, date, provisions.eid(found)), slug, from, most));
    }

    private CitingPlace.All answer(List<Followed> rows, String slug, int from, int most) {
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

    private CitingPlace citing(Followed row) {
        var citation = row.citation();
        var meant = clauses.catalogue().policy(row.policy()).orElseThrow();
        var edition = meant.edition(row.edition()).orElseThrow();
        if (row.clause().isEmpty()) {
            var words = List.of(new MarkedSpan(citation.text(), true));
            return new CitingPlace("", "", citation.text(), words, edition, row.target());
        }
        var clause =
                clauses.clause(
                        provisions.clauseOf(List.of(row.source()), row.clause()).orElseThrow());
        return new CitingPlace(
                clause.eid(),
                clause.label().isEmpty() ? clause.heading() : clause.label(),
                citation.text(),
                CitingSentence.around(clause, citation),
                edition,
                row.target());
    }

    private CataloguePlace place(Followed row) {
        return clauses.catalogue().place(row.source()).orElseThrow();
    }

    /** Citations that lead nowhere, in reading order within their text. */
    public List<UnresolvedCitation> loose() {
        return loose.stream().map(this::unresolved).toList();
    }

    private UnresolvedCitation unresolved(Loose one) {
        var place = clauses.catalogue().place(one.source()).orElseThrow();
        var candidates =
                one.candidates().stream()
                        .map(
                                c -> {
                                    var policy =
                                            clauses.catalogue().policy(c.policy()).orElseThrow();
                                    var edition = policy.edition(c.edition()).orElseThrow();
                                    return new Candidate(policy, edition, c.eid());
                                })
                        .toList();
        return new UnresolvedCitation(
                place.policy(),
                place.edition(),
                one.clause(),
                one.citation(),
                new CitationAnswer(one.outcome(), candidates));
    }
}
