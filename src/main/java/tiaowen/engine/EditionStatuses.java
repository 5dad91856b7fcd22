package tiaowen.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tiaowen.corpus.CataloguePlace;
import tiaowen.model.Status;

/** Which editions are current on a day, and what status each has. */
public final class EditionStatuses {
    private final LocalDate day;
    private final Status[] status;
    private final int[] age;
    private final Map<FacetDimension, ValueTable> values = new EnumMap<>(FacetDimension.class);

    public EditionStatuses(List<CataloguePlace> places, LocalDate day) {
        this.day = day;
        this.status = new Status[places.size()];
        this.age = new int[places.size()];
        for (int i = 0; i < status.length; i++) {
            var policy = places.get(i).policy();
            var edition = policy.edition(places.get(i).edition().date()).orElseThrow();
            status[i] = policy.status(edition, day);
            boolean current = edition.equals(policy.current(day));
            age[i] = current ? 0 : 1 + policy.editions().indexOf(edition);
        }
        for (var dimension : FacetDimension.values()) {
            values.put(dimension, new ValueTable(dimension, places, status));
        }
    }

    public LocalDate day() {
        return day;
    }

    /** What sources have in a dimension. */
    public ValueTable values(FacetDimension dimension) {
        return values.get(dimension);
    }

    public Status status(int source) {
        return status[source];
    }

    /** 0 for the current edition, more for others, the newest of them least. */
    public int age(int source) {
        return age[source];
    }
}
