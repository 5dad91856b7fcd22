package tiaowen.naming;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.model.Citation;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.naming.CitationAnswer.Outcome;

/** Looks up the provisions that citations name. */
public final class CitationResolver {
    /** Titles printed in texts whose meaning is kept; a collection of 1,510 statutes has 3,000. */
    private static final int TITLES = 20_000;

    private final ClauseTable clauses;
    private final PolicyNames names;
    private final ProvisionTable provisions;
    private final Cache<String, List<Policy>> printed =
            Caffeine.newBuilder().maximumSize(TITLES).executor(Runnable::run).build();

    public CitationResolver(ClauseTable clauses, PolicyNames names, ProvisionTable provisions) {
        this.clauses = clauses;
        this.names = names;
        this.provisions = provisions;
    }

    /** Looks up a citation as typed. Total. */
    public CitationAnswer cite(String text) {
        return new TypedCitations(this, clauses.catalogue()).cite(text);
    }

    /**
     * @param here slug of the policy that 本办法 means, where somebody is reading one
     */
    public CitationAnswer cite(Reference reference, Optional<String> here) {
        boolean self = reference.title().isEmpty() && reference.docNumber().isEmpty();
        if (self) {
            var policy = here.flatMap(slug -> clauses.catalogue().policy(slug));
            if (policy.isEmpty()) return new CitationAnswer(Outcome.NOT_A_CITATION, List.of());
            return in(policy.get(), policy.get().editions().getFirst(), reference.eid());
        }
        if (reference.docNumber().isPresent()) {
            var numbered = numbered(reference.docNumber().get().toString(), reference);
            if (numbered.isPresent()) return numbered.get();
        }
        if (reference.title().isEmpty()) {
            return new CitationAnswer(Outcome.NOT_IN_COLLECTION, List.of());
        }
        var meaning = names.mean(reference.title());
        boolean another = meaning.part() && !reference.eid().isEmpty();
        if (another || meaning.policies().isEmpty()) {
            return new CitationAnswer(
                    Outcome.NOT_IN_COLLECTION,
                    List.of(),
                    meaning.ended(),
                    Optional.of(reference),
                    meaning.policies());
        }
        if (meaning.certain()) {
            var policy = meaning.policies().getFirst();
            return in(policy, policy.editions().getFirst(), reference.eid());
        }
        return candidates(meaning.policies(), reference.eid());
    }

    private Optional<CitationAnswer> numbered(String number, Reference reference) {
        var policies = clauses.catalogue().numbered(number);
        if (policies.size() > 1 && !reference.title().isEmpty()) {
            var titled = names.certain(reference.title()).filter(policies::contains);
            if (titled.isPresent()) policies = List.of(titled.get());
        }
        if (policies.isEmpty()) return Optional.empty();
        if (policies.size() > 1) return Optional.of(candidates(policies, reference.eid()));
        var policy = policies.getFirst();
        var edition =
                policy.editions().stream()
                        .filter(e -> e.metadata().docNumber().filter(number::equals).isPresent())
                        .findFirst()
                        .orElse(policy.editions().getFirst());
        return Optional.of(in(policy, edition, reference.eid()));
    }

    /** Of policies that a name may mean, those that have the provision; else all, as a whole. */
    private CitationAnswer candidates(List<Policy> policies, String eid) {
        var having = new ArrayList<Candidate>();
        var all = new ArrayList<Candidate>();
        for (var policy : policies) {
            var edition = policy.editions().getFirst();
            all.add(new Candidate(policy, edition, ""));
            if (provisions.exists(edition, eid)) having.add(new Candidate(policy, edition, eid));
        }
        return new CitationAnswer(Outcome.CANDIDATES, having.isEmpty() ? all : having);
    }

    /**
     * Looks up what a citation in a text names, in the edition that was in force when the text was
     * issued. Where the collection does not have that one, or it lacks the provision, in the one
     * before it, then in those after it, nearest first.
     *
     * @param issued the day of the citing text; empty when unknown: then the current edition
     */
    public CitationAnswer cite(Citation citation, Optional<LocalDate> issued) {
        var eid = citation.target().orElse("");
        var policies = named(citation);
        if (policies.isEmpty()) return new CitationAnswer(Outcome.NOT_IN_COLLECTION, List.of());
        if (policies.size() > 1) return candidates(policies, eid);
        var policy = policies.getFirst();
        var editions = byLikelihood(policy, issued);
        return editions.stream()
                .map(edition -> in(policy, edition, eid))
                .filter(answer -> answer.outcome() != Outcome.NO_SUCH_PROVISION)
                .findFirst()
                .orElseGet(() -> in(policy, editions.getFirst(), eid));
    }

    /** Editions that a text of a day may mean: in force then, before, and then after. */
    private List<Edition> byLikelihood(Policy policy, Optional<LocalDate> issued) {
        var editions = new LinkedHashSet<Edition>();
        if (issued.isPresent()) {
            var day = issued.get();
            var there = policy.editions().stream().filter(e -> issuedBy(e, day)).toList();
            there.stream().filter(e -> e.inForceBy(day)).findFirst().ifPresent(editions::add);
            editions.addAll(there);
            // Of those that came after, the oldest is nearest to what the text means.
            editions.addAll(policy.editions().reversed());
        } else {
            editions.add(policy.current(clauses.standing().day()));
            editions.addAll(policy.editions());
        }
        return List.copyOf(editions);
    }

    /** Whether an edition was there on a day. */
    static boolean issuedBy(Edition edition, LocalDate day) {
        return edition.metadata().promulgated().map(from -> !from.isAfter(day)).orElse(true);
    }

    /** The policy that a citation names; several where a name may mean several. */
    private List<Policy> named(Citation citation) {
        var numbered =
                citation.docNumber().map(n -> clauses.catalogue().numbered(n)).orElse(List.of());
        if (numbered.size() == 1 || citation.title().isEmpty()) return numbered;
        return printed.get(citation.title().get(), title -> names.printed(title).policies());
    }

    /** Looks up a provision by its eid. */
    CitationAnswer in(Policy policy, Edition edition, String eid) {
        var named = provisions.named(edition, eid);
        var outcome =
                switch (named.size()) {
                    case 0 -> Outcome.NO_SUCH_PROVISION;
                    case 1 -> Outcome.RESOLVED;
                    default -> Outcome.CANDIDATES;
                };
        var names = named.isEmpty() ? List.of("") : named;
        return new CitationAnswer(
                outcome, names.stream().map(n -> new Candidate(policy, edition, n)).toList());
    }

    /**
     * The Lucene document of the clause that is, or that holds, a provision.
     *
     * @param sources of the edition
     */
    public Optional<Integer> clauseOf(List<String> sources, String eid) {
        return provisions.clauseOf(sources, eid);
    }
}
