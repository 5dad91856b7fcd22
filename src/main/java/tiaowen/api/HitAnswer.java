package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import tiaowen.search.Hit;
import tiaowen.search.TermLocation;
import tiaowen.text.MarkedSpan;

/**
 * One clause that answers a search.
 *
 * @param status of its edition on the day of asking
 * @param score comparable within one answer only; higher is better
 * @param where which part holds which term; empty for hits of other tiers than exact
 * @param otherEditions dates of further editions in which the same clause answers too
 */
public record HitAnswer(
        @JsonUnwrapped ClauseAnswer clause,
        String status,
        StandingAnswer standing,
        String tier,
        double score,
        boolean machineRead,
        List<MarkedSpan> snippet,
        List<Where> where,
        List<String> otherEditions) {
    public static HitAnswer of(Hit hit) {
        return new HitAnswer(
                ClauseAnswer.of(hit.policy(), hit.edition(), hit.clause()),
                hit.status().code(),
                StandingAnswer.of(hit.standing()),
                AnswerJson.name(hit.tier()),
                hit.score(),
                hit.machineRead(),
                hit.snippet(),
                hit.where().stream().map(Where::of).toList(),
                hit.others());
    }

    /**
     * A term and the parts that hold it.
     *
     * @param parts {@code text}, {@code heading}, {@code title}
     */
    public record Where(String term, List<String> parts) {
        static Where of(TermLocation location) {
            return new Where(
                    location.term(),
                    location.parts().stream().sorted().map(AnswerJson::name).toList());
        }
    }
}
