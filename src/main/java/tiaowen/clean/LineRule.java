package tiaowen.clean;

import java.util.List;

/** One thing that may be wrong with a line of text, and its repair. Stateless and idempotent. */
interface LineRule {
    /** Stable for ever: reports quote it and people switch the rule off by it. */
    String id();

    /** The line repaired; the same line where there is nothing to repair. */
    String apply(String line);

    /** What it repairs and what it must keep; run as tests. */
    List<Example> examples();
}
