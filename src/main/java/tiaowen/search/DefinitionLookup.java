package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tiaowen.engine.EditionStatuses;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Definition.Kind;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.text.Folding;

/** Finds the clauses that define a term. */
final class DefinitionLookup {
    /** Clauses put first when several policies define a term. */
    private static final int MOST = 3;

    private final NamedEntities entities;
    private final EditionStatuses statuses;

    DefinitionLookup(NamedEntities entities) {
        this.entities = entities;
        this.statuses = entities.shelf().standing();
    }

    /**
     * A term and who defines it.
     *
     * @param senses likeliest first
     */
    record Defined(GlossaryTerm term, List<GlossaryTerm.Sense> senses) {}

    /**
     * The first of some words that the glossary has.
     *
     * @param parts words asked
     * @param named policies that some of the words name; where there are any, only what they define
     *     counts
     */
    Optional<Defined> find(List<String> parts, Set<Policy> named) {
        Optional<Defined> best = Optional.empty();
        int most = -1;
        for (var part : parts) {
            var term = entities.glossary().term(part);
            if (term.isEmpty()) continue;
            var senses = senses(term.get(), parts, named);
            if (senses.isEmpty()) continue;
            int shared = shared(senses.getFirst(), parts);
            if (shared <= most) continue;
            most = shared;
            best = Optional.of(new Defined(term.get(), senses));
        }
        return best;
    }

    private List<GlossaryTerm.Sense> senses(
            GlossaryTerm term, List<String> parts, Set<Policy> named) {
        Comparator<GlossaryTerm.Sense> order =
                Comparator.comparing((GlossaryTerm.Sense sense) -> -shared(sense, parts));
        return term.senses().stream()
                .filter(sense -> named.isEmpty() || named.contains(sense.policy()))
                .sorted(
                        order.thenComparing(sense -> !current(sense))
                                .thenComparing(sense -> !sense.definition().scope().isEmpty())
                                .thenComparing(
                                        sense -> sense.definition().kind() == Kind.ABBREVIATION)
                                .thenComparing(sense -> !titled(sense, term.term()))
                                .thenComparing(sense -> sense.edition().metadata().kind())
                                .thenComparing(sense -> -sense.policy().citedBy()))
                .toList();
    }

    /** 慈善组织 is what 慈善法 is about: its title holds the term or begins like it. */
    private static boolean titled(GlossaryTerm.Sense sense, String term) {
        return sense.policy().title().contains(term)
                || sense.policy().title().contains(term.substring(0, Math.min(2, term.length())));
    }

    private boolean current(GlossaryTerm.Sense sense) {
        var policy = sense.policy();
        return policy.current(statuses.day()).date().equals(sense.edition().date())
                && policy.status(sense.edition(), statuses.day()) == Status.CURRENT;
    }

    /** How many of the words the definition and its policy's title hold. */
    private static int shared(GlossaryTerm.Sense sense, List<String> parts) {
        var text =
                Folding.squeeze(
                        sense.policy().title()
                                + sense.definition().term()
                                + sense.definition().definition());
        return (int) parts.stream().filter(part -> text.contains(Folding.squeeze(part))).count();
    }

    /** The clauses that say so, one a policy. */
    List<Integer> clauses(List<GlossaryTerm.Sense> senses) throws IOException {
        var docs = new ArrayList<Integer>();
        var policies = new ArrayList<Policy>();
        for (var sense : senses) {
            if (docs.size() == MOST) break;
            if (policies.contains(sense.policy())) continue;
            policies.add(sense.policy());
            entities.citations()
                    .clauseOf(sense.edition().sources(), sense.definition().eid())
                    .ifPresent(docs::add);
        }
        return docs;
    }
}
