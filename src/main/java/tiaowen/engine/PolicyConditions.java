package tiaowen.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tiaowen.corpus.CataloguePlace;
import tiaowen.model.OrderNumber;
import tiaowen.model.PlaceTree;
import tiaowen.model.Status;
import tiaowen.naming.PolicyNameRewriter;
import tiaowen.query.Query;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** Decides whether what a query asks of a policy holds for a source. */
public final class PolicyConditions {
    private PolicyConditions() {}

    public static boolean holds(Query.Condition condition, CataloguePlace place, Status grade) {
        var metadata = place.edition().metadata();
        return switch (condition) {
            case Query.InTitle title -> contains(metadata.title(), title.text());
            case Query.InPolicy policy -> sameTitle(place.policy().title(), policy.name());
            case Query.Numbered number ->
                    metadata.docNumber()
                            .filter(n -> contains(n, printed(number.text())))
                            .isPresent();
            case Query.IssuedBy issuer ->
                    metadata.issuers().stream().anyMatch(name -> contains(name, issuer.text()));
            case Query.InRegion region -> isIn(metadata.region(), region.text());
            case Query.OfKind kind -> kind.kinds().contains(metadata.kind());
            case Query.InStatus asked ->
                    asked.status() == grade
                            || (asked.status() == Status.CURRENT && grade == Status.PRESUMED);
            case Query.Dated range -> day(place).filter(day -> within(range, day)).isPresent();
        };
    }

    /** An order in the one way that numbers are kept in: 国令第707号 is 国务院令第707号. */
    private static String printed(String number) {
        return OrderNumber.parse(number).map(OrderNumber::toString).orElse(number);
    }

    private static boolean contains(String text, String part) {
        return Folding.squeeze(text).contains(Folding.squeeze(part));
    }

    /** Other names are turned into titles before, see {@link PolicyNameRewriter}. */
    private static boolean sameTitle(String title, String name) {
        return Folding.squeeze(TitleKey.of(title)).equals(Folding.squeeze(TitleKey.of(name)));
    }

    /** The region itself, or one that it lies in: 地区:山西 holds for 太原. */
    private static boolean isIn(String region, String asked) {
        var wanted = bare(asked);
        return PlaceTree.shipped().upwards(region).stream().anyMatch(r -> bare(r).equals(wanted));
    }

    private static String bare(String region) {
        return PlaceTree.bare(Folding.squeeze(region));
    }

    /** The day that names the edition; empty for {@code undated}. */
    static Optional<LocalDate> day(CataloguePlace place) {
        var date = place.edition().date();
        if (date.length() < 10) return Optional.empty();
        try {
            // 2023-12-29-2: a second text of that day
            return Optional.of(LocalDate.parse(date.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean within(Query.Dated range, LocalDate day) {
        return range.from().map(from -> !day.isBefore(from)).orElse(true)
                && range.to().map(to -> !day.isAfter(to)).orElse(true);
    }
}
