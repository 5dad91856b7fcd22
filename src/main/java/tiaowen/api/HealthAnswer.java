package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import tiaowen.search.IndexState;

/**
 * That the server answers, and from what.
 *
 * @param status {@code ok}; {@code damaged} where the files of the generation that should be served
 *     are, and the one before it is served in its place
 * @param damaged name of that generation
 */
public record HealthAnswer(
        String status,
        String generation,
        Instant built,
        int policies,
        int editions,
        int clauses,
        int terms,
        boolean semantic,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> damaged) {
    public static HealthAnswer of(IndexState state, Optional<String> damaged) {
        return new HealthAnswer(
                damaged.isEmpty() ? "ok" : "damaged",
                state.generation(),
                state.built(),
                state.policies(),
                state.editions(),
                state.clauses(),
                state.terms(),
                state.semantic(),
                damaged);
    }
}
