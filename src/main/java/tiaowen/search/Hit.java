package tiaowen.search;

import java.util.List;
import tiaowen.engine.Tier;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.text.MarkedSpan;
import tiaowen.validity.Standing;

/**
 * One clause that answers a search.
 *
 * @param edition in which the clause stands
 * @param standing of that edition today
 * @param score comparable within one answer only; higher is better
 * @param title the policy's title with the asked words marked
 * @param heading path and own heading, outermost first, marked; may be empty
 * @param snippet two to four lines of the text around the best place, whole sentences where they
 *     are short enough, marked; cut ends are shown by ……
 * @param where which part holds which term; empty for hits of other tiers than exact
 * @param others dates of further editions in which the same clause answers too, newest first
 * @param machineRead whether a machine read the clause from the picture of a page
 */
public record Hit(
        Policy policy,
        Edition edition,
        Standing standing,
        Clause clause,
        Tier tier,
        double score,
        List<MarkedSpan> title,
        List<List<MarkedSpan>> heading,
        List<MarkedSpan> snippet,
        List<TermLocation> where,
        List<String> others,
        boolean machineRead) {
    public Hit {
        title = List.copyOf(title);
        heading = List.copyOf(heading);
        snippet = List.copyOf(snippet);
        where = List.copyOf(where);
        others = List.copyOf(others);
    }

    /** Whether the edition binds today. */
    public Status status() {
        return standing.status();
    }
}
