package tiaowen.citator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tiaowen.compare.ChangeCounts;
import tiaowen.index.Generation;
import tiaowen.index.GenerationChange;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.ProvisionTable;

/**
 * Which clauses of a policy's editions are one and the same through the years: a number alone does
 * not say so, as amendments move articles. Followed at build. Policies of one edition need no
 * threads.
 */
public final class ClauseLineage {
    private static final String FILE = "lineage.bin";
    private static final String STEPS = "steps";
    private static final String THREADS = "threads";

    /** A clause of an edition. */
    record Place(String edition, String eid) {}

    /**
     * From one edition to the next.
     *
     * @param earlier eids of the clauses that the later one has from it, in turn
     * @param later what they are called there
     */
    private record Step(ChangeCounts counts, List<String> earlier, List<String> later) {}

    /** One clause in all editions that have it. */
    private record ClauseThread(List<Place> places) {}

    private final Map<String, Step> steps;
    private final Map<String, ClauseThread> threads;

    /** Opens what {@link #write} wrote. */
    public ClauseLineage(Generation generation) {
        var file = generation.tables(FILE);
        this.steps = file.map(STEPS, Step.class);
        this.threads = file.map(THREADS, ClauseThread.class);
    }

    /** Follows the clauses of a generation that is being built. */
    public static void write(
            Generation made,
            Optional<GenerationChange> change,
            ProvisionTable provisions,
            ComparisonCache comparisons)
            throws IOException {
        var before = change.map(since -> new ClauseLineage(since.before()).steps);
        var steps = new TreeMap<String, Step>();
        var threads = new TreeMap<String, ClauseThread>();
        for (var policy : made.catalogue().policies()) {
            var followed = new HashMap<Place, ClauseThread>();
            var editions = policy.editions();
            for (int i = 0; i + 1 < editions.size(); i++) {
                var newer = editions.get(i);
                var older = editions.get(i + 1);
                var name = step(policy.slug(), older.date(), newer.date());
                boolean same = change.isPresent() && change.get().same(policy, older, newer);
                var step =
                        same
                                ? before.orElseThrow().get(name)
                                : step(policy, older, newer, provisions, comparisons);
                steps.put(name, step);
                follow(step, older, newer, followed);
            }
            followed.forEach((place, thread) -> threads.put(name(policy.slug(), place), thread));
        }
        made.write(
                FILE,
                file -> {
                    file.map(STEPS, steps);
                    file.map(THREADS, threads);
                });
    }

    private static Step step(
            Policy policy,
            Edition older,
            Edition newer,
            ProvisionTable provisions,
            ComparisonCache comparisons) {
        var made = comparisons.of(policy.slug(), older.date(), newer.date()).orElseThrow();
        var step = new Step(made.counts(), new ArrayList<>(), new ArrayList<>());
        for (var change : made.changes()) {
            if (change.before().isEmpty() || change.after().isEmpty()) continue;
            var from = provisions.clauseOf(older.sources(), change.before().get().eid());
            var to = provisions.clauseOf(newer.sources(), change.after().get().eid());
            if (from.isEmpty() || to.isEmpty()) continue;
            step.earlier().add(provisions.eid(from.get()));
            step.later().add(provisions.eid(to.get()));
        }
        return step;
    }

    private static void follow(
            Step step, Edition older, Edition newer, Map<Place, ClauseThread> followed) {
        for (int i = 0; i < step.later().size(); i++) {
            var to = new Place(newer.date(), step.later().get(i));
            var from = new Place(older.date(), step.earlier().get(i));
            var thread =
                    followed.computeIfAbsent(
                            to, place -> new ClauseThread(new ArrayList<>(List.of(place))));
            thread.places().add(from);
            followed.put(from, thread);
        }
    }

    private static String step(String policy, String earlier, String later) {
        return String.join(" ", policy, earlier, later);
    }

    /** How many clauses changed from one edition to the next; empty for others. */
    public Optional<ChangeCounts> counts(String policy, String earlier, String later) {
        return Optional.ofNullable(steps.get(step(policy, earlier, later))).map(Step::counts);
    }

    /** The clause in all editions that have it, this one included. */
    List<Place> of(String policy, Place place) {
        var thread = threads.get(name(policy, place));
        return thread == null ? List.of(place) : thread.places();
    }

    /** What a table has of a clause is found by this name. */
    static String name(String policy, Place place) {
        return policy + "/" + place.edition() + "/" + place.eid();
    }
}
