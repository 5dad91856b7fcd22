package tiaowen.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.glossary.ResolvedDefinition.Ground;
import tiaowen.glossary.TermsInPlace.Mark;
import tiaowen.glossary.TermsInPlace.Marked;
import tiaowen.model.Citation;
import tiaowen.model.Definition.Kind;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.model.Status;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationResolver;
import tiaowen.text.Folding;

/**
 * Finds for one edition where it uses defined terms, and which definition applies there: its own,
 * within the scope it says; else one of the policies that it was made under; else that of a policy
 * which no other in force contradicts. Definitions of others are taken as of the right day: for an
 * edition that binds today those that bind today, for an older one those that were in force when it
 * was issued.
 */
public final class DefinitionResolver {
    /** Shorter terms of the law above are everyday words in the paper below it. */
    private static final int SHORTEST_OF_BASIS = 3;

    // 关于修改《…》的决定: its words are those of the texts that it amends
    private static final Pattern AMENDS = Pattern.compile("(?:修改|修订|废止).*(?:决定|修正案)|修正案");

    private final DefinitionTable table;
    private final LocalDate today;
    private final Policy policy;
    private final Edition edition;
    private final Map<String, List<OwnDefinition>> own = new HashMap<>();
    private final Map<String, ResolvedDefinition> ofBasis = new HashMap<>();
    private final Map<String, Optional<ResolvedDefinition>> ofOthers = new HashMap<>();
    private final Map<String, List<Marked>> marked = new LinkedHashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private Map<String, List<Citation>> cited = Map.of();
    private int order;
    private int part;

    private DefinitionResolver(
            DefinitionTable table, Policy policy, Edition edition, LocalDate today) {
        this.table = table;
        this.policy = policy;
        this.edition = edition;
        this.today = today;
    }

    /**
     * @param documents of the edition, in reading order
     */
    public static TermsInPlace of(
            DefinitionTable table,
            ClauseTable clauses,
            CitationResolver citations,
            Policy policy,
            Edition edition,
            List<Document> documents) {
        if (AMENDS.matcher(edition.metadata().title()).find()) return TermsInPlace.NONE;
        var resolver = new DefinitionResolver(table, policy, edition, clauses.standing().day());
        for (var document : documents) {
            resolver.readOwn(document);
            resolver.part++;
        }
        for (var document : documents) {
            var basis = clauses.catalogue().entry(document.source()).map(CatalogueEntry::basis);
            resolver.readBasis(citations, basis.orElse(List.of()));
        }
        resolver.order = 0;
        resolver.part = 0;
        for (var document : documents) {
            resolver.mark(document);
            resolver.part++;
        }
        return new TermsInPlace(resolver.marked);
    }

    private void readOwn(Document document) {
        var texts = new HashMap<String, String>();
        var orders = new HashMap<String, Integer>();
        document.body()
                .walk()
                .forEach(
                        provision -> {
                            orders.put(provision.eid(), order++);
                            texts.put(provision.eid(), text(provision));
                        });
        for (var text : texts.values()) {
            var folded = Folding.fold(text);
            for (var place : table.finder().in(folded)) {
                if (WordBoundaries.says(folded, place.start(), place.end())) said.add(place.term());
            }
        }
        for (var definition : document.definitions()) {
            var text = texts.getOrDefault(definition.eid(), "");
            var sense =
                    new GlossaryTerm.Sense(
                            policy, edition, definition, label(document, definition.eid()));
            var found =
                    OwnDefinition.of(
                            sense, part, orders.getOrDefault(definition.eid(), order), text);
            own.computeIfAbsent(Folding.squeeze(definition.term()), k -> new ArrayList<>())
                    .add(found);
        }
    }

    private static String label(Document document, String eid) {
        return document.clause(eid).map(clause -> clause.label()).orElse("");
    }

    private void readBasis(CitationResolver citations, List<Citation> basis) {
        for (var citation : basis) {
            var answer =
                    citations.cite(
                            new Citation(
                                    citation.eid(),
                                    citation.text(),
                                    citation.start(),
                                    citation.title(),
                                    citation.docNumber(),
                                    Optional.empty(),
                                    false),
                            edition.metadata().promulgated());
            if (answer.outcome() != CitationAnswer.Outcome.RESOLVED) continue;
            var law = answer.candidates().getFirst().policy();
            if (law.slug().equals(policy.slug())) continue;
            var then = asOf(law);
            if (then.isEmpty()) continue;
            for (var sense : table.of(law, then.get())) {
                var key = Folding.squeeze(sense.definition().term());
                boolean everywhere =
                        sense.definition().scope().isEmpty()
                                && sense.definition().kind() != Kind.ABBREVIATION;
                if (everywhere && key.length() >= SHORTEST_OF_BASIS) {
                    ofBasis.putIfAbsent(key, applied(sense, Ground.BASIS));
                }
            }
        }
    }

    private ResolvedDefinition applied(GlossaryTerm.Sense sense, Ground ground) {
        return new ResolvedDefinition(sense, ground, table.others(sense));
    }

    /** The edition of another policy by which this edition is to be read. */
    private Optional<Edition> asOf(Policy other) {
        boolean binds = policy.status(edition, today) == Status.CURRENT;
        var day = binds ? Optional.of(today) : edition.metadata().promulgated();
        if (day.isEmpty()) return Optional.empty();
        return other.editions().stream().filter(e -> there(e, day.get())).findFirst();
    }

    private static boolean there(Edition edition, LocalDate day) {
        var issued = edition.metadata().promulgated();
        return edition.inForceBy(day) && issued.map(from -> !from.isAfter(day)).orElse(true);
    }

    private void mark(Document document) {
        document.body().provisions().forEach(provision -> climb(provision, Set.of()));
        cited = document.citations().stream().collect(Collectors.groupingBy(Citation::eid));
        var orders = new HashMap<String, Integer>();
        document.body().walk().forEach(provision -> orders.put(provision.eid(), order++));
        for (var clause : document.clauses()) {
            var seen = new HashSet<String>();
            for (var content : clause.contents()) {
                content.walk()
                        .forEach(
                                provision ->
                                        mark(
                                                provision,
                                                orders.getOrDefault(provision.eid(), 0),
                                                seen));
            }
        }
    }

    private void climb(Provision provision, Set<String> path) {
        above.put(provision.eid(), path);
        if (provision.children().isEmpty()) return;
        var below = new HashSet<>(path);
        below.add(provision.eid());
        provision.children().forEach(child -> climb(child, below));
    }

    private void mark(Provision provision, int order, Set<String> seen) {
        var text = text(provision);
        if (text.isEmpty()) return;
        var folded = Folding.fold(text);
        var marks = new ArrayList<Mark>();
        for (var place : table.finder().in(folded)) {
            if (seen.contains(place.term()) || WordBoundaries.everyday(place.term())) continue;
            if (inCitation(provision.eid(), text, place)) continue;
            var applied = at(provision.eid(), order, folded, place);
            if (applied.isEmpty()) continue;
            seen.add(place.term());
            marks.add(new Mark(place.start(), place.end(), applied.get()));
        }
        if (!marks.isEmpty()) {
            marked.computeIfAbsent(provision.eid(), e -> new ArrayList<>())
                    .add(new Marked(text, marks));
        }
    }

    /** A citation is a link already. */
    private boolean inCitation(String eid, String text, TermFinder.Place place) {
        return cited.getOrDefault(eid, List.of()).stream()
                .anyMatch(
                        c ->
                                c.start() < place.end()
                                        && place.start() < c.start() + c.text().length()
                                        && text.startsWith(c.text(), c.start()));
    }

    private Optional<ResolvedDefinition> at(
            String eid, int order, String folded, TermFinder.Place place) {
        var term = place.term();
        var ours = own.getOrDefault(term, List.of());
        var applied = ours.isEmpty() ? theirs(folded, place) : ours(ours, eid, order, place);
        if (applied.isEmpty()) return applied;
        boolean brief = applied.get().sense().definition().kind() == Kind.ABBREVIATION;
        boolean alone = WordBoundaries.standsAlone(folded, place.start(), place.end(), brief);
        return applied.filter(a -> alone && !WordBoundaries.quoted(folded, place.start()));
    }

    private Optional<ResolvedDefinition> theirs(String folded, TermFinder.Place place) {
        var term = place.term();
        if (said.contains(term) || WordBoundaries.narrowed(folded, place.start(), place.end()))
            return Optional.empty();
        return Optional.ofNullable(ofBasis.get(term)).or(() -> other(term));
    }

    /** Of several definitions of the paper's own the one of the narrowest scope. */
    private Optional<ResolvedDefinition> ours(
            List<OwnDefinition> ours, String eid, int order, TermFinder.Place place) {
        if (ours.stream().anyMatch(d -> d.says(eid, place.start()))) return Optional.empty();
        OwnDefinition best = null;
        for (var definition : ours) {
            boolean applies =
                    definition.applies(
                            eid,
                            part,
                            order,
                            place.start(),
                            above.getOrDefault(eid, Set.of()),
                            place.term().length());
            if (applies && (best == null || narrower(definition, best))) best = definition;
        }
        return Optional.ofNullable(best).map(found -> applied(found.sense(), Ground.OWN));
    }

    private boolean narrower(OwnDefinition one, OwnDefinition other) {
        return depth(one) > depth(other);
    }

    private int depth(OwnDefinition definition) {
        var scope = definition.sense().definition().scope();
        return scope.isEmpty() ? -1 : above.getOrDefault(scope, Set.of()).size();
    }

    private Optional<ResolvedDefinition> other(String term) {
        var known = ofOthers.get(term);
        if (known == null) {
            known = find(term);
            ofOthers.put(term, known);
        }
        return known;
    }

    private Optional<ResolvedDefinition> find(String term) {
        var found = table.forOthers(term);
        if (found.isEmpty()) return Optional.empty();
        var sense = found.get();
        if (sense.policy().slug().equals(policy.slug())) return Optional.empty();
        if (sense.edition().metadata().kind().compareTo(edition.metadata().kind()) > 0) {
            return Optional.empty();
        }
        return asOf(sense.policy())
                .flatMap(
                        then ->
                                table.of(sense.policy(), then).stream()
                                        .filter(
                                                s ->
                                                        Folding.squeeze(s.definition().term())
                                                                .equals(term))
                                        .findFirst())
                .map(other -> applied(other, Ground.OTHER));
    }

    /** The words that pages print with links in them. */
    private static String text(Provision provision) {
        return switch (provision) {
            case Provision.Paragraph paragraph -> paragraph.text();
            case Provision.Item item -> item.text();
            case Provision.Division d -> "";
            case Provision.Article a -> "";
            case Provision.Section s -> "";
            case Provision.Table t -> "";
            case Provision.Preamble p -> "";
            case Provision.Annex a -> "";
        };
    }
}
