package tiaowen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tiaowen.corpus.CataloguePlace;
import tiaowen.model.PlaceTree;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;

/** The properties of a hit that one can filter by, each with the values of a source. */
public enum FacetDimension {
    KIND("kind", "类别", place -> List.of(place.edition().metadata().kind().label())),
    ISSUER("issuer", "发布机关", place -> place.edition().metadata().issuers()),
    REGION(
            "region",
            "地区",
            place -> PlaceTree.shipped().upwards(place.edition().metadata().region())),
    YEAR("year", "年份", place -> year(place)),
    STATUS("status", "状态", place -> List.of());

    private final String key;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold nothing
    private final Function<CataloguePlace, List<String>> values;

    FacetDimension(String key, String label, Function<CataloguePlace, List<String>> values) {
        this.key = key;
        this.label = label;
        this.values = values;
    }

    public String key() {
        return key;
    }

    /** Whether it tells editions of one policy apart, rather than policies. */
    public boolean isOfEdition() {
        return this == YEAR || this == STATUS;
    }

    public String label() {
        return label;
    }

    /** Keys of the values that a source has. */
    public List<String> of(CataloguePlace place) {
        return values.apply(place);
    }

    /** Keys of the values asked for; empty when any will do. */
    public List<String> chosen(SearchFilters filters) {
        return switch (this) {
            case KIND -> filters.kinds().stream().map(PolicyKind::label).toList();
            case ISSUER -> List.copyOf(filters.issuers());
            case REGION -> List.copyOf(filters.regions());
            case YEAR -> filters.years().stream().map(year -> Integer.toString(year)).toList();
            case STATUS -> filters.statuses().stream().map(Status::code).toList();
        };
    }

    /** Words for a value on a page. */
    public String words(String value) {
        return switch (this) {
            case KIND, ISSUER, REGION -> value;
            case YEAR -> value + " 年";
            case STATUS -> Status.parse(value).map(Status::label).orElse(value);
        };
    }

    private static List<String> year(CataloguePlace place) {
        var years = new ArrayList<String>();
        PolicyConditions.day(place).ifPresent(day -> years.add(Integer.toString(day.getYear())));
        return years;
    }
}
