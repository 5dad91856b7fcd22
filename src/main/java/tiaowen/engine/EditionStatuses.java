package tiaowen.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.validity.Standing;

/** Which editions are current on a day, and what status each has. */
public final class EditionStatuses {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<String> CODES = STATUSES.stream().map(Status::code).toList();

    private static final int PRESUMED = STATUSES.indexOf(Status.PRESUMED);
    private static final int[] IN_FORCE = {STATUSES.indexOf(Status.CURRENT), PRESUMED};

    private final LocalDate day;
    private final IntUnaryOperator standings;
    private final Function<FacetDimension, ValueTable> values;
    private final IntUnaryOperator counting;

    /**
     * @param standings of each source on that day, see {@link #standing}
     * @param values what sources have in each dimension but {@link FacetDimension#STATUS}
     * @param counting of each source one of the edition of its policy that counts on that day
     */
    public EditionStatuses(
            LocalDate day,
            IntUnaryOperator standings,
            Function<FacetDimension, ValueTable> values,
            IntUnaryOperator counting) {
        this.day = day;
        this.standings = standings;
        this.values = values;
        this.counting = counting;
    }

    /** Grade of status and age of an edition on a day, in one number. */
    public static int standing(Policy policy, Edition edition, LocalDate day) {
        boolean current = edition.equals(policy.current(day));
        int age = current ? 0 : 1 + policy.editions().indexOf(edition);
        var grade = Standing.of(policy, edition, day).asked().getLast();
        return age * STATUSES.size() + STATUSES.indexOf(grade);
    }

    /** The age in such a number, see {@link #age(int)}. */
    public static int ageIn(int standing) {
        return standing / STATUSES.size();
    }

    public LocalDate day() {
        return day;
    }

    /**
     * What sources have in a dimension.
     *
     * @param folds whether editions are shown as one: then what is said of a policy is what its
     *     edition that counts says
     */
    public ValueTable values(FacetDimension dimension, boolean folds) {
        if (dimension == FacetDimension.STATUS) {
            return new ValueTable(
                    CODES,
                    source -> {
                        int grade = number(source);
                        return grade == PRESUMED ? IN_FORCE : new int[] {grade};
                    });
        }
        var own = values.apply(dimension);
        return folds && !dimension.isOfEdition()
                ? new ValueTable(own.keys(), source -> own.of(counting.applyAsInt(source)))
                : own;
    }

    public Status status(int source) {
        var grade = grade(source);
        return grade == Status.PRESUMED ? Status.CURRENT : grade;
    }

    /** The same, but {@link Status#PRESUMED} where that is what it is presumed to be. */
    public Status grade(int source) {
        return STATUSES.get(number(source));
    }

    private int number(int source) {
        return standings.applyAsInt(source) % STATUSES.size();
    }

    /** 0 for the current edition, more for others, the newest of them least. */
    public int age(int source) {
        return ageIn(standings.applyAsInt(source));
    }
}
