package tiaowen.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Status;

/** Which editions are current on a day, and what status each has. */
public final class EditionStatuses {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<String> CODES = STATUSES.stream().map(Status::code).toList();

    private final LocalDate day;
    private final IntUnaryOperator standings;
    private final Function<FacetDimension, ValueTable> values;

    /**
     * @param standings of each source on that day, see {@link #standing}
     * @param values what sources have in each dimension but {@link FacetDimension#STATUS}
     */
    public EditionStatuses(
            LocalDate day,
            IntUnaryOperator standings,
            Function<FacetDimension, ValueTable> values) {
        this.day = day;
        this.standings = standings;
        this.values = values;
    }

    /** Status and age of an edition on a day, in one number. */
    public static int standing(Policy policy, Edition edition, LocalDate day) {
        boolean current = edition.equals(policy.current(day));
        int age = current ? 0 : 1 + policy.editions().indexOf(edition);
        return age * STATUSES.size() + STATUSES.indexOf(policy.status(edition, day));
    }

    public LocalDate day() {
        return day;
    }

    /** What sources have in a dimension. */
    public ValueTable values(FacetDimension dimension) {
        return dimension == FacetDimension.STATUS
                ? new ValueTable(CODES, source -> new int[] {number(source)})
                : values.apply(dimension);
    }

    public Status status(int source) {
        return STATUSES.get(number(source));
    }

    private int number(int source) {
        return standings.applyAsInt(source) % STATUSES.size();
    }

    /** 0 for the current edition, more for others, the newest of them least. */
    public int age(int source) {
        return standings.applyAsInt(source) / STATUSES.size();
    }
}
