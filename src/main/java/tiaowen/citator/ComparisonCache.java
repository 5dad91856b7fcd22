package tiaowen.citator;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.index.Generation;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * Editions of one generation compared. The last comparisons asked for are kept; the same pair is
 * never worked out twice at once. Safe for many threads.
 */
public final class ComparisonCache {
    /**
     * Clauses in the comparisons kept. A clause takes 4 kB; the 81 comparisons that the 1,510
     * statutes allow have 7,723 clauses.
     */
    private static final int KEPT = 12_000;

    private final Generation generation;
    private final LoadingCache<Pair, Optional<Comparison>> kept;

    private record Pair(String policy, String earlier, String later) {}

    public ComparisonCache(Generation generation) {
        this.generation = generation;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(KEPT)
                        .weigher(
                                (Pair pair, Optional<Comparison> made) ->
                                        1 + made.map(m -> m.changes().size()).orElse(0))
                        .executor(Runnable::run)
                        .build(this::work);
    }

    /** The documents of an edition; empty when there is none. */
    public List<Document> read(String policy, String edition) {
        return generation.catalogue().policy(policy).stream()
                .flatMap(found -> found.edition(edition).stream())
                .flatMap(found -> found.sources().stream())
                .flatMap(source -> generation.document(source).stream())
                .toList();
    }

    /** Empty when one of the editions is not there. */
    public Optional<Comparison> of(String policy, String earlier, String later) {
        return kept.get(new Pair(policy, earlier, later));
    }

    private Optional<Comparison> work(Pair pair) {
        var before = read(pair.policy, pair.earlier);
        var after = read(pair.policy, pair.later);
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        return Optional.of(Comparison.of(before, after));
    }

    /** Where a provision of one edition stands in another one, step by step over those between. */
    public Optional<String> successor(String policy, String date, String eid, String otherDate) {
        var editions = editions(policy);
        int at = place(editions, date);
        int end = place(editions, otherDate);
        if (at < 0 || end < 0) return Optional.empty();
        var name = Optional.of(eid);
        // Newest first: a later edition has the lower place.
        while (at != end && name.isPresent()) {
            int next = at + Integer.signum(end - at);
            boolean later = next < at;
            var older = editions.get(Math.max(at, next)).date();
            var newer = editions.get(Math.min(at, next)).date();
            var here = name.get();
            name =
                    of(policy, older, newer)
                            .flatMap(made -> later ? made.later(here) : made.earlier(here));
            at = next;
        }
        return name;
    }

    /** A clause in every edition that has it, and the one that removed it, newest first. */
    public List<ClauseEdition> history(String policy, String eid, String date) {
        var editions = editions(policy);
        int at = place(editions, date);
        if (at < 0) return List.of();
        var history = new ArrayList<ClauseEdition>();
        after(policy, editions, at, eid, history);
        Collections.reverse(history);
        before(policy, editions, at, eid, history);
        return history;
    }

    private void after(
            String policy,
            List<Edition> editions,
            int at,
            String eid,
            List<ClauseEdition> history) {
        var name = eid;
        for (int next = at - 1; next >= 0 && !name.isEmpty(); next--) {
            var own = name;
            var change = between(policy, editions, next).flatMap(made -> made.ofEarlier(own));
            if (change.isEmpty()) return;
            name = change.get().to();
            history.add(new ClauseEdition(editions.get(next), name, change));
        }
    }

    private void before(
            String policy,
            List<Edition> editions,
            int at,
            String eid,
            List<ClauseEdition> history) {
        var name = eid;
        for (int here = at; here < editions.size() && !name.isEmpty(); here++) {
            var own = name;
            boolean oldest = here == editions.size() - 1;
            var change =
                    oldest
                            ? Optional.<ClauseChange>empty()
                            : between(policy, editions, here).flatMap(made -> made.ofLater(own));
            history.add(new ClauseEdition(editions.get(here), own, change));
            name = change.map(ClauseChange::from).orElse("");
        }
    }

    /** An edition and the one before it. */
    private Optional<Comparison> between(String policy, List<Edition> editions, int newer) {
        return of(policy, editions.get(newer + 1).date(), editions.get(newer).date());
    }

    private List<Edition> editions(String policy) {
        return generation.catalogue().policy(policy).map(Policy::editions).orElse(List.of());
    }

    private static int place(List<Edition> editions, String date) {
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).date().equals(date)) return i;
        }
        return -1;
    }
}
