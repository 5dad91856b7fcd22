package tiaowen.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.FacetDimension;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.ValueTable;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.EditionGroups;
import tiaowen.engine.lucene.HitCollector;
import tiaowen.model.Edition;

/** Filters of a request applied to sources, and the counts of what each choice would leave. */
final class FacetFilter {
    private static final List<FacetDimension> DIMENSIONS = List.of(FacetDimension.values());

    /** Behind those of the dimensions. */
    private static final int POLICY_BIT = 1 << DIMENSIONS.size();

    /** Behind that one. */
    private static final int DAY_BIT = POLICY_BIT << 1;

    private final ClauseTable clauses;
    private final EditionStatuses statuses;
    private final SearchFilters filters;
    private final boolean folded;

    /** By source: a bit for each dimension in which it is not what was chosen. */
    private final int[] failing;

    FacetFilter(ClauseTable clauses, EditionStatuses statuses, SearchRequest request) {
        this.clauses = clauses;
        this.statuses = statuses;
        this.filters = request.filters();
        this.folded = request.editions() == SearchRequest.Editions.FOLDED;
        this.failing = new int[clauses.size()];
        for (int bit = 0; bit < DIMENSIONS.size(); bit++) apply(DIMENSIONS.get(bit), 1 << bit);
        filters.at().ifPresent(this::only);
        if (filters.policies().isEmpty()) return;
        for (int source = 0; source < failing.length; source++) {
            var slug = clauses.place(source).policy().slug();
            if (!filters.policies().contains(slug)) failing[source] |= POLICY_BIT;
        }
    }

    private void only(LocalDate day) {
        for (int source = 0; source < failing.length; source++) {
            var place = clauses.place(source);
            var then = place.policy().inForce(day).map(Edition::date);
            if (!then.equals(Optional.of(place.edition().date()))) failing[source] |= DAY_BIT;
        }
    }

    private void apply(FacetDimension dimension, int bit) {
        var chosen = dimension.chosen(filters);
        if (chosen.isEmpty()) return;
        var values = statuses.values(dimension);
        for (int source = 0; source < failing.length; source++) {
            boolean has =
                    Arrays.stream(values.of(source))
                            .mapToObj(values::key)
                            .anyMatch(chosen::contains);
            if (!has) failing[source] |= bit;
        }
    }

    /** Whether something was chosen, so that not every clause passes. */
    boolean narrows() {
        return !filters.equals(SearchFilters.NONE);
    }

    boolean passes(int doc) {
        return clauses.isClause(doc) && failing[clauses.sourceOf(doc)] == 0;
    }

    /** Names of the sources that pass. */
    List<String> passing() {
        var passing = new ArrayList<String>();
        for (int source = 0; source < failing.length; source++) {
            if (failing[source] == 0) passing.add(clauses.source(source));
        }
        return passing;
    }

    /**
     * Counts, for each value, the hits that choosing it would leave: what passes in all other
     * dimensions. Of one clause in several editions each value counts once when editions are
     * folded.
     */
    List<Facet> facets(List<HitCollector> found) {
        var groups = folded ? new EditionGroups(clauses, found) : null;
        var facets = new ArrayList<Facet>();
        for (int bit = 0; bit < DIMENSIONS.size(); bit++) {
            var dimension = DIMENSIONS.get(bit);
            int others = ~(1 << bit);
            var values = statuses.values(dimension);
            var counts =
                    groups == null
                            ? countAll(found, values, others)
                            : countFolded(groups, values, others);
            facets.add(facet(dimension, values, counts));
        }
        return facets;
    }

    private int[] countAll(List<HitCollector> found, ValueTable values, int others) {
        var counts = new int[values.size()];
        for (var collector : found) {
            for (int i = 0; i < collector.size(); i++) {
                if (!clauses.isClause(collector.doc(i))) continue;
                int source = clauses.sourceOf(collector.doc(i));
                if ((failing[source] & others) != 0) continue;
                for (int value : values.of(source)) counts[value]++;
            }
        }
        return counts;
    }

    private int[] countFolded(EditionGroups groups, ValueTable values, int others) {
        var counts = new int[values.size()];
        var countedFor = new int[values.size()];
        Arrays.fill(countedFor, -1);
        for (int i = 0; i < groups.groups(); i++) {
            int group = groups.group(i);
            for (int at = groups.first(group); at >= 0; at = groups.next(at)) {
                int source = clauses.sourceOf(groups.doc(at));
                if ((failing[source] & others) != 0) continue;
                for (int value : values.of(source)) {
                    if (countedFor[value] == group) continue;
                    countedFor[value] = group;
                    counts[value]++;
                }
            }
        }
        return counts;
    }

    private Facet facet(FacetDimension dimension, ValueTable values, int[] counts) {
        var chosen = dimension.chosen(filters);
        var shown = new ArrayList<Facet.Value>();
        for (int value = 0; value < counts.length; value++) {
            var key = values.key(value);
            boolean here = chosen.contains(key);
            if (counts[value] == 0 && !here) continue;
            shown.add(new Facet.Value(key, dimension.words(key), counts[value], here));
        }
        var byKey = Comparator.comparing(Facet.Value::key);
        shown.sort(
                dimension == FacetDimension.YEAR
                        ? byKey.reversed()
                        : Comparator.comparingInt(Facet.Value::count)
                                .reversed()
                                .thenComparing(byKey));
        return new Facet(dimension.key(), dimension.label(), shown);
    }
}
