package tiaowen.citator;

import java.util.ArrayList;
import java.util.List;
import tiaowen.corpus.CataloguePlace;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.model.Citation;
import tiaowen.model.Edition;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationAnswer.Outcome;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.ProvisionTable;

/** Follows the citations of sources to the provisions that they mean. */
final class CitationFollower {
    private static final CitationAnswer NOTHING =
            new CitationAnswer(Outcome.NO_SUCH_PROVISION, List.of());

    private final ClauseTable clauses;
    private final CitationResolver citations;
    private final ProvisionTable provisions;

    CitationFollower(ClauseTable clauses, CitationResolver citations, ProvisionTable provisions) {
        this.clauses = clauses;
        this.citations = citations;
        this.provisions = provisions;
    }

    /**
     * A citation that was followed.
     *
     * @param source that cites
     * @param clause eid of the clause that cites; empty where a heading does
     * @param policy slug of the policy meant
     * @param edition date of the edition meant
     * @param target eid in it; empty where the whole is meant
     * @param cited eid of the clause that is or holds the target; empty where none does
     */
    record Followed(
            String source,
            String clause,
            Citation citation,
            String policy,
            String edition,
            String target,
            String cited) {}

    /** A citation that leads nowhere; see {@link UnresolvedCitation}. */
    record Loose(
            String source,
            String clause,
            Citation citation,
            Outcome outcome,
            List<Candidate> candidates) {}

    /** A provision that a loose citation may mean, by slug, date and eid. */
    record Candidate(String policy, String edition, String eid) {}

    /** What became of the citations of one source, in their order. */
    record Result(List<Followed> followed, List<Loose> loose) {}

    /** Follows the citations of a source. */
    Result follow(String source) {
        var place = clauses.place(clauses.source(source).orElseThrow());
        var result = new Result(new ArrayList<>(), new ArrayList<>());
        for (var citation : clauses.citations(source)) follow(source, place, citation, result);
        return result;
    }

    private void follow(String source, CataloguePlace place, Citation citation, Result result) {
        var clause =
                provisions
                        .clauseOf(List.of(source), citation.eid())
                        .map(provisions::eid)
                        .orElse("");
        if (citation.title().isEmpty() && citation.docNumber().isEmpty()) {
            if (citation.target().isEmpty()) {
                if (citation.dangling()) {
                    result.loose().add(loose(source, clause, citation, NOTHING));
                }
                return;
            }
            var target = citation.target().get();
            var cited = cited(place.edition(), target);
            // A clause that speaks of its own parts (前款第一项) does not cite itself.
            if (cited.isEmpty() || cited.equals(clause)) return;
            add(result, source, clause, citation, place.edition(), target, cited);
            return;
        }
        var answer = citations.cite(citation, place.edition().metadata().promulgated());
        if (answer.outcome() != Outcome.RESOLVED) {
            result.loose().add(loose(source, clause, citation, answer));
            return;
        }
        var found = answer.candidates().getFirst();
        var edition = found.edition();
        add(result, source, clause, citation, edition, found.eid(), cited(edition, found.eid()));
    }

    private static void add(
            Result result,
            String source,
            String clause,
            Citation citation,
            Edition edition,
            String target,
            String cited) {
        result.followed()
                .add(
                        new Followed(
                                source,
                                clause,
                                citation,
                                edition.policy(),
                                edition.date(),
                                target,
                                cited));
    }

    /** The clause of an edition that a target lies in; empty for none, and for the whole. */
    private String cited(Edition edition, String target) {
        if (target.isEmpty()) return "";
        return provisions.clauseOf(edition.sources(), target).map(provisions::eid).orElse("");
    }

    private static Loose loose(
            String source, String clause, Citation citation, CitationAnswer answer) {
        return new Loose(
                source,
                clause,
                citation,
                answer.outcome(),
                answer.candidates().stream()
                        .map(c -> new Candidate(c.policy().slug(), c.edition().date(), c.eid()))
                        .toList());
    }
}
