package tiaowen.index;

import java.util.Arrays;
import java.util.Set;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * What is new in a generation that takes over from another one, so that what follows from the rest
 * need not be worked out again.
 *
 * @param before the other one
 * @param sources that were added or changed, or are there no more
 */
public record GenerationChange(Generation before, Set<String> sources) {
    public GenerationChange {
        sources = Set.copyOf(sources);
    }

    /** Whether a source says what it said, and belongs where it belonged. */
    public boolean same(String source, Generation now) {
        return !sources.contains(source)
                && before.catalogue().place(source).equals(now.catalogue().place(source));
    }

    /** Whether editions of a policy are there as they were. */
    public boolean same(Policy policy, Edition... editions) {
        var known = before.catalogue().policy(policy.slug());
        return Arrays.stream(editions)
                .allMatch(
                        edition ->
                                known.flatMap(p -> p.edition(edition.date()))
                                                .filter(e -> e.sources().equals(edition.sources()))
                                                .isPresent()
                                        && edition.sources().stream().noneMatch(sources::contains));
    }
}
