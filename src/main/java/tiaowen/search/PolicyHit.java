package tiaowen.search;

import java.util.List;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.text.MarkedSpan;
import tiaowen.validity.Standing;

/**
 * A policy that a search names or comes near to naming.
 *
 * @param edition the current one
 * @param standing of that edition today
 * @param title with what was asked marked
 * @param why a short Chinese phrase: {@code 简称}, {@code 名称相近}; empty where the title itself was
 *     written
 */
public record PolicyHit(
        Policy policy, Edition edition, Standing standing, List<MarkedSpan> title, String why) {
    public PolicyHit {
        title = List.copyOf(title);
    }

    /** Whether the edition binds today. */
    public Status status() {
        return standing.status();
    }
}
