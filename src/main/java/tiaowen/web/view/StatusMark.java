package tiaowen.web.view;

import java.time.LocalDate;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.validity.Standing;

/**
 * The word in a small frame: whether an edition binds, or that it is a sample.
 *
 * @param kind for the style sheet: {@code current}, {@code not-yet}, {@code amended}, {@code
 *     repealed}, {@code expired}, {@code basis-repealed}, {@code presumed}, {@code sample}
 * @param because a sentence that says who says so
 */
public record StatusMark(String word, String kind, String because) {
    public static final StatusMark SAMPLE = new StatusMark("示例", "sample", "为演示编写，对任何人都没有约束力。");

    /** Whether the edition binds, as far as anybody says. */
    public boolean inForce() {
        return kind.equals(Status.CURRENT.code()) || kind.equals(Status.PRESUMED.code());
    }

    public static StatusMark of(Standing standing) {
        var kind = standing.asked().getLast().code();
        return new StatusMark(standing.word(), kind, standing.because());
    }

    /** The word for itself, where it is explained. */
    public static StatusMark of(Status status) {
        return new StatusMark(status.label(), status.code(), "");
    }

    public static StatusMark of(Policy policy, Edition edition, LocalDate today) {
        return of(Standing.of(policy, edition, today));
    }
}
