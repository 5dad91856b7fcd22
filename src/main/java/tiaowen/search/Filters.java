package tiaowen.search;

import java.util.Optional;
import java.util.Set;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;

/**
 * What hits must belong to. An empty set asks nothing; values of one set are alternatives, the sets
 * hold together.
 *
 * @param issuers full names
 * @param years of the edition's date
 * @param policy slug of the one policy to search in
 */
public record Filters(
        Set<PolicyKind> kinds,
        Set<String> issuers,
        Set<String> regions,
        Set<Integer> years,
        Set<Status> statuses,
        Optional<String> policy) {
    public static final Filters NONE =
            new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public Filters {
        kinds = Set.copyOf(kinds);
        issuers = Set.copyOf(issuers);
        regions = Set.copyOf(regions);
        years = Set.copyOf(years);
        statuses = Set.copyOf(statuses);
    }
}
