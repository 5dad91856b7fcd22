package tiaowen.api;

import java.util.List;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * A clause.
 *
 * @param policy slug
 * @param title of the edition
 * @param edition date
 * @param path headings above, outermost first
 */
public record ClauseAnswer(
        String policy,
        String title,
        String edition,
        String eid,
        String label,
        String heading,
        List<String> path,
        String text,
        String url) {
    public static ClauseAnswer of(Policy policy, Edition edition, Clause clause) {
        return new ClauseAnswer(
                policy.slug(),
                edition.metadata().title(),
                edition.date(),
                clause.eid(),
                clause.label(),
                clause.heading(),
                clause.path(),
                clause.text(),
                Links.clause(policy.slug(), edition.date(), clause.eid()));
    }
}
