package tiaowen.clean;

import java.util.List;

/** One kind of thing on a page that is not policy. Stateless. */
interface BlockRule {
    /** Stable for ever: reports quote it and people switch the rule off by it. */
    String id();

    /** What people call it: a few Chinese words. */
    String name();

    /** What it takes away, in one Chinese sentence. */
    String sentence();

    /** What of the page it takes away. */
    Taken take(Page page);

    /** Pages with and without such a thing; run as tests. */
    List<Example> examples();
}
