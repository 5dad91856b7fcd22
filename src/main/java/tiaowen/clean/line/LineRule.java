package tiaowen.clean.line;

import java.util.List;

/** One thing that may be wrong with a line of text, and its repair. Stateless and idempotent. */
public interface LineRule {
    /** Stable for ever: reports quote it and people switch the rule off by it. */
    String id();

    /** What people call it: a few Chinese words. */
    String name();

    /** What it does, in one Chinese sentence. */
    String sentence();

    /**
     * The places to be repaired, in their order and apart from each other; none where the line is
     * as it should be. Those that the rule is not sure of become warnings.
     */
    List<Fix> fixes(String line);

    /** The line with everything repaired that is sure. */
    default String apply(String line) {
        return Fix.apply(line, fixes(line));
    }

    /** The same rule, knowing the document that the lines come from. */
    default LineRule within(List<String> document) {
        return this;
    }

    /** What it repairs, what it must keep and what it warns of; run as tests. */
    List<Example> examples();
}
