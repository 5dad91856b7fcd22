package tiaowen.web.view;

import java.time.LocalDate;
import java.util.Locale;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;

/**
 * The word in a small frame: whether an edition binds, or that it is a sample.
 *
 * @param kind for the style sheet: {@code current}, {@code not-yet}, {@code amended}, {@code
 *     repealed}, {@code sample}
 */
public record StatusMark(String word, String kind) {
    public static final StatusMark SAMPLE = new StatusMark("示例", "sample");

    public static StatusMark of(Status status) {
        return new StatusMark(
                status.label(), status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static StatusMark of(Policy policy, Edition edition, LocalDate today) {
        return of(policy.status(edition, today));
    }
}
