package tiaowen.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.api.Links;
import tiaowen.compare.Comparison;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.view.ChangeWording;

/** Two editions of a policy that are compared, the earlier one first. */
public record EditionPair(Edition earlier, Edition later) {
    /**
     * What was asked for, or the current edition and the one before it.
     *
     * @param notes what must be said of it is added
     */
    public static EditionPair of(
            Policy policy, Map<String, List<String>> asked, Edition current, List<String> notes) {
        var editions = policy.editions();
        if (editions.size() == 1) {
            notes.add("这份文件只收录了一个版本，没有可以比较的。");
            return new EditionPair(current, current);
        }
        var to = policy.edition(QueryParameters.first(asked, "to"));
        var from = policy.edition(QueryParameters.first(asked, "from"));
        var later =
                to.orElse(
                        from.filter(f -> f.equals(current)).isPresent()
                                ? editions.getFirst()
                                : current);
        int at = editions.indexOf(later);
        var before = editions.get(Math.min(at + 1, editions.size() - 1));
        var earlier = from.orElse(before.equals(later) ? editions.getFirst() : before);
        if (earlier.equals(later)) {
            notes.add("选的是同一个版本，没有可以比较的。请在上面另选一个。");
        } else if (editions.indexOf(earlier) < at) {
            notes.add("您选的先后与时间相反，下面按时间先后比较：较早的在前。");
            return new EditionPair(later, earlier);
        }
        return new EditionPair(earlier, later);
    }

    /** The first date that is asked for and that the policy has no edition of; empty for none. */
    public static String unknown(Policy policy, Map<String, List<String>> asked) {
        return Stream.of("from", "to")
                .map(end -> QueryParameters.first(asked, end))
                .filter(date -> !date.isEmpty() && policy.edition(date).isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean distinct() {
        return !earlier.equals(later);
    }

    /** Empty for one and the same edition. */
    public Optional<Comparison> compared(Library library, Policy policy) {
        return distinct()
                ? library.compare(policy.slug(), earlier.date(), later.date())
                : Optional.empty();
    }

    /** Puts what the comparison found into words. */
    public ChangeWording words(Policy policy, Comparison made) {
        return new ChangeWording(
                Links.edition(policy.slug(), earlier.date()),
                Links.edition(policy.slug(), later.date()),
                made);
    }

    public String address(String page, boolean side, boolean only) {
        return page
                + "?from="
                + Links.encode(earlier.date())
                + "&to="
                + Links.encode(later.date())
                + (side ? "" : "&view=inline")
                + (only ? "&only=changes" : "");
    }
}
