package tiaowen.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import tiaowen.model.Definition;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.validity.Standing;

/**
 * What one or several policies say a term means, in one way: definitions that do not differ in
 * substance are one, however many policies say them, and the older editions of a policy stand
 * behind its newest.
 *
 * @param sources at least one, those in force first, then by rank
 */
public record DefinitionSense(List<Source> sources) {
    public DefinitionSense {
        sources = List.copyOf(sources);
    }

    /**
     * A policy that says so.
     *
     * @param sense of its current edition, or of the newest that defines the term
     * @param standing of that edition
     * @param older what its other editions say of the term, newest first
     */
    public record Source(
            GlossaryTerm.Sense sense, Standing standing, List<GlossaryTerm.Sense> older) {
        public Source {
            older = List.copyOf(older);
        }

        /** Whether the edition binds. */
        public Status status() {
            return standing.status();
        }
    }

    /** The definition in the words of the first source. */
    public Definition definition() {
        return sources.getFirst().sense().definition();
    }

    /** Whether some edition in force says so. */
    public boolean holds() {
        return sources.stream().anyMatch(source -> source.status() == Status.CURRENT);
    }

    /** Whether the term is a short name for something. */
    public boolean isShortName() {
        return definition().kind() == Definition.Kind.ABBREVIATION;
    }

    /** What a term means in all policies: what holds first, definitions before short names. */
    public static List<DefinitionSense> of(GlossaryTerm term, LocalDate day) {
        var byPolicy = new LinkedHashMap<String, List<GlossaryTerm.Sense>>();
        for (var sense : term.senses()) {
            byPolicy.computeIfAbsent(sense.policy().slug(), p -> new ArrayList<>()).add(sense);
        }
        var groups = new LinkedHashMap<String, List<Source>>();
        for (var senses : byPolicy.values()) {
            for (var source : sources(senses, day)) {
                var definition = source.sense().definition();
                boolean brief = definition.kind() == Definition.Kind.ABBREVIATION;
                var key = brief + DefinitionVariant.substance(definition);
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(source);
            }
        }
        return groups.values().stream()
                .map(sources -> new DefinitionSense(sources.stream().sorted(ORDER).toList()))
                .sorted(
                        Comparator.comparing(
                                        (DefinitionSense definitionSense) ->
                                                !definitionSense.holds())
                                .thenComparing(DefinitionSense::isShortName)
                                .thenComparing(
                                        definitionSense ->
                                                kind(definitionSense.sources().getFirst())))
                .toList();
    }

    private static final Comparator<Source> ORDER =
            Comparator.comparing((Source source) -> source.status() != Status.CURRENT)
                    .thenComparing(DefinitionSense::kind);

    private static PolicyKind kind(Source source) {
        return source.sense().edition().metadata().kind();
    }

    /** The senses of one policy's first edition, each with what the others say of the like. */
    private static List<Source> sources(List<GlossaryTerm.Sense> senses, LocalDate day) {
        var first = senses.getFirst().edition();
        var heads = senses.stream().filter(s -> s.edition().equals(first)).toList();
        var older = senses.stream().filter(s -> !s.edition().equals(first)).toList();
        var standing = Standing.of(senses.getFirst().policy(), first, day);
        var sources = new ArrayList<Source>();
        for (var head : heads) {
            // Where an edition defines a term twice, the older ones go with the first.
            sources.add(new Source(head, standing, sources.isEmpty() ? older : List.of()));
        }
        return sources;
    }
}
