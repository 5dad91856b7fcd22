package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tiaowen.search.Explanation;

/**
 * Why a clause stands where it stands among the hits of a search; see {@link Explanation}. What
 * tells of the hit above is left out for the first.
 */
public record ExplainAnswer(
        String query,
        int rank,
        List<String> reasons,
        List<Explanation.Part> parts,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HitAnswer> above,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> aboveReason,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Explanation.Part>> aboveParts,
        HitAnswer hit) {
    public static ExplainAnswer of(String query, Explanation explanation) {
        var above = explanation.above();
        return new ExplainAnswer(
                query,
                explanation.rank(),
                explanation.reasons(),
                explanation.parts(),
                above.map(a -> HitAnswer.of(a.hit())),
                above.map(Explanation.Above::reason),
                above.map(Explanation.Above::more),
                HitAnswer.of(explanation.hit()));
    }
}
