package tiaowen.web.view;

import java.util.List;
import java.util.Optional;

/**
 * One clause over its editions (条文沿革), newest first.
 *
 * @param label of the clause
 * @param source title, edition and number of the clause from which this is seen
 * @param clause address of that clause
 * @param href address of the page that shows this whole
 */
public record HistoryView(
        String label, String source, String clause, String href, List<Step> steps) {
    public HistoryView {
        steps = List.copyOf(steps);
    }

    /** Whether there is anything to tell: several editions, or a change. */
    public boolean tells() {
        return steps.size() > 1 || steps.stream().anyMatch(step -> step.change().isPresent());
    }

    /**
     * The clause in one edition.
     *
     * @param label its number there; empty in the edition that removed it
     * @param href its address there; empty as well
     * @param change to the edition before; empty in the oldest
     * @param compareHref the place of this change in the comparison of the two editions
     * @param brief whether its words are few enough for a margin
     * @param text its lines in the oldest edition, which is compared with none; empty in others
     */
    public record Step(
            String edition,
            String label,
            String href,
            StatusMark status,
            boolean here,
            Optional<CompareView.Entry> change,
            String compareHref,
            boolean brief,
            List<String> text) {}
}
