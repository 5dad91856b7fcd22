package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/** A clause over the editions of its policy, newest first. */
public record HistoryAnswer(@JsonUnwrapped PlaceAnswer clause, List<Step> editions, String url) {
    /**
     * The clause in one edition.
     *
     * @param edition date
     * @param status of the edition on the day of asking
     * @param eid none where the edition does not have the clause
     * @param change against the edition before; none for the oldest
     */
    public record Step(
            String edition,
            String status,
            Optional<String> eid,
            Optional<ComparisonAnswer.Change> change,
            Optional<String> url) {
        /**
         * @param policy slug
         * @param eid empty where the edition does not have the clause
         */
        public static Step of(
                String policy,
                String edition,
                String status,
                String eid,
                Optional<ComparisonAnswer.Change> change) {
            var given = PlaceAnswer.given(eid);
            return new Step(
                    edition,
                    status,
                    given,
                    change,
                    given.map(name -> Links.clause(policy, edition, name)));
        }
    }
}
