package tiaowen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.FacetDimension;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.ValueTable;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.EditionGroups;
import tiaowen.engine.lucene.HitCollector;
import tiaowen.validity.DaySpan;

/** Filters of a request applied to sources, and the counts of what each choice would leave. */
final class FacetFilter {
    private static final List<FacetDimension> DIMENSIONS = List.of(FacetDimension.values());

    /** Behind those of the dimensions. */
    private static final int POLICY_BIT = 1 << DIMENSIONS.size();

    /** Behind that one. */
    private static final int DAY_BIT = POLICY_BIT << 1;

    /** Those of the dimensions that tell editions of one policy apart. */
    private static final int OF_EDITION =
            DIMENSIONS.stream()
                    .filter(FacetDimension::isOfEdition)
                    .mapToInt(dimension -> 1 << DIMENSIONS.indexOf(dimension))
                    .sum();

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

    private void only(DaySpan days) {
        for (int source = 0; source < failing.length; source++) {
            var place = clauses.place(source);
            boolean bound =
                    place.policy().inForce(days.from(), days.to()).stream()
                            .anyMatch(e -> e.date().equals(place.edition().date()));
            if (!bound) failing[source] |= DAY_BIT;
        }
    }

    private void apply(FacetDimension dimension, int bit) {
        var chosen = dimension.chosen(filters);
        if (chosen.isEmpty()) return;
        var values = statuses.values(dimension, folded);
        for (int source = 0; source < failing.length; source++) {
            boolean has =
                    Arrays.stream(values.of(source))
                            .mapToObj(values::key)
                            .anyMatch(chosen::contains);
            if (!has) failing[source] |= bit;
        }
    }

    /**
     * Whether a clause may be shown in this edition before it is asked which edition of it counts:
     * one filtered by its year or status must not stand for a newer one that is not shown.
     */
    boolean mayCount(int doc) {
        return clauses.isClause(doc) && (failing[clauses.sourceOf(doc)] & ~OF_EDITION) == 0;
    }

    /** Whether no newer edition has the clause that may count as well. */
    boolean isNewest(int doc) {
        if (!folded || !choosesEditions()) return true;
        int age = statuses.age(clauses.sourceOf(doc));
        return clauses.editions(doc)
                .noneMatch(o -> mayCount(o) && statuses.age(clauses.sourceOf(o)) < age);
    }

    /** Whether what was chosen tells editions of one policy apart. */
    private boolean choosesEditions() {
        return DIMENSIONS.stream().anyMatch(d -> d.isOfEdition() && !d.chosen(filters).isEmpty());
    }

    /** Whether something was chosen, so that not every clause passes. */
    boolean narrows() {
        return !filters.equals(SearchFilters.NONE);
    }

    boolean passes(int doc) {
        return clauses.isClause(doc) && failing[clauses.sourceOf(doc)] == 0;
    }

    /** Whether a clause passes but for the day on which its edition should have been in force. */
    boolean passesAnyDay(int doc) {
        return clauses.isClause(doc) && (failing[clauses.sourceOf(doc)] & ~DAY_BIT) == 0;
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
     * dimensions. Of one clause in several editions the one that is shown counts when editions are
     * folded.
     */
    List<Facet> facets(List<HitCollector> found) {
        var groups = folded ? new EditionGroups(clauses, found) : null;
        var facets = new ArrayList<Facet>();
        for (int bit = 0; bit < DIMENSIONS.size(); bit++) {
            var dimension = DIMENSIONS.get(bit);
            int others = ~(1 << bit);
            var values = statuses.values(dimension, folded);
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

    /** Each clause once, by its edition that is shown, so that the figures add up. */
    private int[] countFolded(EditionGroups groups, ValueTable values, int others) {
        var counts = new int[values.size()];
        for (int i = 0; i < groups.groups(); i++) {
            int shown = -1;
            for (int at = groups.first(groups.group(i)); at >= 0; at = groups.next(at)) {
                int source = clauses.sourceOf(groups.doc(at));
                if ((failing[source] & others & ~OF_EDITION) != 0) continue;
                if (shown < 0 || statuses.age(source) < statuses.age(shown)) shown = source;
            }
            if (shown < 0 || (failing[shown] & others) != 0) continue;
            for (int value : values.of(shown)) counts[value]++;
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
