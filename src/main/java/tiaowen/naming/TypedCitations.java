package tiaowen.naming;

import java.util.List;
import java.util.Optional;
import tiaowen.corpus.Catalogue;
import tiaowen.model.Citation;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.naming.CitationAnswer.Outcome;

/** Looks up citations as people type them: with the year of an edition, as an order, in quotes. */
record TypedCitations(CitationResolver citations, Catalogue catalogue) {
    /** Total. */
    CitationAnswer cite(String text) {
        var typed = CitationInput.of(text);
        var order = typed.order();
        if (order.isPresent()) return order(order.get());
        var dated = typed.withoutYear();
        // 2016年版《慈善法》: the year stands before the marks, so it is none of the title's.
        boolean apart = dated.filter(rest -> rest.text().startsWith("《")).isPresent();
        var answer = read(apart ? dated.get() : typed);
        if (apart || known(answer)) return answer;
        // 2016年慈善法: some titles begin with a year, so first as typed.
        return dated.map(this::read).filter(TypedCitations::known).orElse(answer);
    }

    private static boolean known(CitationAnswer answer) {
        return answer.outcome() != Outcome.NOT_A_CITATION
                && answer.outcome() != Outcome.NOT_IN_COLLECTION;
    }

    private CitationAnswer order(CitationInput.Order order) {
        for (var name : order.names()) {
            var policies = catalogue.numbered(name);
            if (policies.size() == 1) return in(policies.getFirst(), name, order.eid());
            if (policies.size() > 1) {
                var editions =
                        policies.stream()
                                .map(p -> new Candidate(p, p.editions().getFirst(), ""))
                                .toList();
                return new CitationAnswer(Outcome.CANDIDATES, editions);
            }
        }
        return called(order).orElse(new CitationAnswer(Outcome.NOT_IN_COLLECTION, List.of()));
    }

    /** Papers seldom print the order that issued them; those that cite them do: 《X》（国务院令第250号）. */
    private Optional<CitationAnswer> called(CitationInput.Order order) {
        return catalogue.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .filter(c -> c.title().isPresent())
                .filter(c -> c.docNumber().filter(order.names()::contains).isPresent())
                .findFirst()
                .map(
                        c ->
                                new Citation(
                                        "",
                                        c.text(),
                                        0,
                                        c.title(),
                                        Optional.empty(),
                                        Optional.of(order.eid()).filter(eid -> !eid.isEmpty()),
                                        false))
                .map(c -> citations.cite(c, Optional.empty()));
    }

    /** The edition that bears the number. */
    private CitationAnswer in(Policy policy, String number, String eid) {
        var edition =
                policy.editions().stream()
                        .filter(e -> e.metadata().docNumber().filter(number::equals).isPresent())
                        .findFirst()
                        .orElse(policy.editions().getFirst());
        return citations.in(policy, edition, eid);
    }

    private CitationAnswer read(CitationInput typed) {
        var reference = Reference.parse(typed.text());
        if (reference.isEmpty()) return new CitationAnswer(Outcome.NOT_A_CITATION, List.of());
        var answer = citations.cite(reference.get(), Optional.empty());
        boolean one =
                answer.outcome() == Outcome.RESOLVED
                        || answer.outcome() == Outcome.NO_SUCH_PROVISION;
        if (!one || typed.year().isEmpty()) return answer;
        var policy = answer.candidates().getFirst().policy();
        var edition = edition(policy, typed.year().get(), typed.day());
        if (edition.isEmpty()) {
            // No edition is as old as that: which one is meant is for the reader to say.
            var all = policy.editions().stream().map(e -> new Candidate(policy, e, "")).toList();
            return new CitationAnswer(Outcome.CANDIDATES, all);
        }
        return citations.in(policy, edition.get(), reference.get().eid());
    }

    /** Of that day, of that year, or what counted at the end of that year. */
    private static Optional<Edition> edition(Policy policy, int year, Optional<String> day) {
        var exact = day.flatMap(policy::edition);
        if (exact.isPresent()) return exact;
        var dated = policy.editions().stream().filter(e -> e.date().matches("\\d{4}-.*")).toList();
        var last = day.orElse(year + "-12-31");
        return dated.stream().filter(e -> e.date().compareTo(last) <= 0).findFirst();
    }
}
