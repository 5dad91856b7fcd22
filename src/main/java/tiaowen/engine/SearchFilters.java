package tiaowen.engine;

import java.util.Optional;
import java.util.Set;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.validity.DaySpan;

/**
 * What hits must belong to. An empty set asks nothing; values of one set are alternatives, the sets
 * hold together.
 *
 * @param issuers full names
 * @param years of the edition's date
 * @param policies slugs of the policies to search in
 * @param at only clauses of editions that were in force on some of these days
 */
public record SearchFilters(
        Set<PolicyKind> kinds,
        Set<String> issuers,
        Set<String> regions,
        Set<Integer> years,
        Set<Status> statuses,
        Set<String> policies,
        Optional<DaySpan> at) {
    public static final SearchFilters NONE =
            new SearchFilters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public SearchFilters {
        kinds = Set.copyOf(kinds);
        issuers = Set.copyOf(issuers);
        regions = Set.copyOf(regions);
        years = Set.copyOf(years);
        statuses = Set.copyOf(statuses);
        policies = Set.copyOf(policies);
    }

    /** The same on whatever day. */
    public SearchFilters(
            Set<PolicyKind> kinds,
            Set<String> issuers,
            Set<String> regions,
            Set<Integer> years,
            Set<Status> statuses,
            Set<String> policies) {
        this(kinds, issuers, regions, years, statuses, policies, Optional.empty());
    }

    /** The same, in editions that were in force on some day of a span. */
    public SearchFilters at(Optional<DaySpan> days) {
        return new SearchFilters(kinds, issuers, regions, years, statuses, policies, days);
    }
}
