package tiaowen.api;

import java.time.Instant;
import tiaowen.search.IndexState;

/** That the server answers, and from what. */
public record HealthAnswer(
        String status,
        String generation,
        Instant built,
        int policies,
        int editions,
        int clauses,
        int terms,
        boolean semantic) {
    public static HealthAnswer of(IndexState state) {
        return new HealthAnswer(
                "ok",
                state.generation(),
                state.built(),
                state.policies(),
                state.editions(),
                state.clauses(),
                state.terms(),
                state.semantic());
    }
}
