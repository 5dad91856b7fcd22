package tiaowen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tiaowen.compare.Comparison;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * Which clauses of a policy's editions are one and the same through the years: a number alone does
 * not say so, as amendments move articles. Policies of one edition need no threads.
 */
final class Threads {
    private final Provisions provisions;
    private final Function<String, Optional<Document>> documents;
    private final Map<String, Map<Integer, List<Integer>>> byPolicy = new ConcurrentHashMap<>();

    /**
     * @param documents reads one source whole
     */
    Threads(Provisions provisions, Function<String, Optional<Document>> documents) {
        this.provisions = provisions;
        this.documents = documents;
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
            for (var change : Comparison.of(read(older), read(newer)).changes()) {
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

    private List<Document> read(Edition edition) {
        return edition.sources().stream().flatMap(s -> documents.apply(s).stream()).toList();
    }
}
