package tiaowen.citator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tiaowen.compare.Comparison;
import tiaowen.model.Policy;
import tiaowen.naming.ProvisionTable;

/**
 * Which clauses of a policy's editions are one and the same through the years: a number alone does
 * not say so, as amendments move articles. Policies of one edition need no threads.
 */
public final class ClauseLineage {
    private final ProvisionTable provisions;
    private final ComparisonCache comparisons;
    private final Map<String, Map<Integer, List<Integer>>> byPolicy = new ConcurrentHashMap<>();

    public ClauseLineage(ProvisionTable provisions, ComparisonCache comparisons) {
        this.provisions = provisions;
        this.comparisons = comparisons;
    }

    /** The clause in all editions that have it, this one included, as Lucene numbers them. */
    List<Integer> of(Policy policy, int doc) {
        if (policy.editions().size() == 1) return List.of(doc);
        return byPolicy.computeIfAbsent(policy.slug(), slug -> spin(policy))
                .getOrDefault(doc, List.of(doc));
    }

    private Map<Integer, List<Integer>> spin(Policy policy) {
        var threads = new HashMap<Integer, List<Integer>>();
        var editions = policy.editions();
        for (int i = 0; i + 1 < editions.size(); i++) {
            var newer = editions.get(i);
            var older = editions.get(i + 1);
            var made = comparisons.of(policy.slug(), older.date(), newer.date());
            for (var change : made.map(Comparison::changes).orElse(List.of())) {
                if (change.before().isEmpty() || change.after().isEmpty()) continue;
                var from = provisions.clauseOf(older.sources(), change.before().get().eid());
                var to = provisions.clauseOf(newer.sources(), change.after().get().eid());
                if (from.isEmpty() || to.isEmpty()) continue;
                var thread =
                        threads.computeIfAbsent(to.get(), doc -> new ArrayList<>(List.of(doc)));
                thread.add(from.get());
                threads.put(from.get(), thread);
            }
        }
        return threads;
    }
}
