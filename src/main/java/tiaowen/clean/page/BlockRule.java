package tiaowen.clean.page;

import java.util.List;
import tiaowen.clean.line.Example;
import tiaowen.model.CleaningRule;

/** One kind of thing on a page that is not policy. Stateless. */
public interface BlockRule {
    /** Stable for ever: reports quote it and people switch the rule off by it. */
    String id();

    /** What people call it: a few Chinese words. */
    String name();

    /** What it takes away, in one Chinese sentence. */
    String sentence();

    /** What of the page it takes away. */
    Taken take(Page page);

    /** The rule as people are told of it. */
    default CleaningRule told() {
        var shown = examples().stream().filter(Example::isRepair).findFirst().orElseThrow();
        return new CleaningRule(id(), name(), sentence(), shown.before(), shown.after());
    }

    /** Pages with and without such a thing; run as tests. */
    List<Example> examples();
}
