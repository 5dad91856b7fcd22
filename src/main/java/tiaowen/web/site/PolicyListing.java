package tiaowen.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.search.Library;
import tiaowen.web.view.BrowseForm;

/** All policies as lists know them, worked out once a generation and day. Immutable. */
public final class PolicyListing {
    private final String generation;
    private final LocalDate day;
    private final List<ListedPolicy> all;

    private PolicyListing(String generation, LocalDate day, List<ListedPolicy> all) {
        this.generation = generation;
        this.day = day;
        this.all = all;
    }

    static PolicyListing of(Library library, LocalDate day) {
        var generation = library.state().identity();
        var policies = library.policies();
        var all = new ArrayList<ListedPolicy>(policies.size());
        for (var policy : policies) all.add(ListedPolicy.of(policy, all.size(), day));
        return new PolicyListing(generation, day, List.copyOf(all));
    }

    /** Whether they are those of a generation and a day. */
    boolean of(String other, LocalDate today) {
        return generation.equals(other) && day.equals(today);
    }

    /** Ordered by pinyin of the title. */
    public List<ListedPolicy> all() {
        return all;
    }

    /**
     * Those that a text names, for a list that is narrowed further; see {@link ListedPolicy#named}.
     */
    public PolicyListing named(String text) {
        var words = ListedPolicy.words(text);
        return words.isEmpty()
                ? this
                : new PolicyListing(
                        generation, day, all.stream().filter(h -> h.named(words)).toList());
    }

    /**
     * Those that a list shows, in its order, all pages. Ordered by title, those come first that
     * begin with what was typed.
     */
    public List<ListedPolicy> chosen(BrowseForm form) {
        var chosen =
                named(form.text()).all.stream()
                        .filter(fitting(form, ""))
                        .sorted(order(form.sort()))
                        .toList();
        var words = ListedPolicy.words(form.text());
        if (words.isEmpty() || form.sort() != BrowseForm.Sort.TITLE) return chosen;
        var begun =
                chosen.stream().collect(Collectors.partitioningBy(h -> h.begins(words.getFirst())));
        return Stream.concat(begun.get(true).stream(), begun.get(false).stream()).toList();
    }

    /**
     * How many policies have each value of a facet, every other condition met; the text is not
     * looked at again.
     */
    public Map<String, Integer> counts(BrowseForm form, String facet) {
        var counts = new HashMap<String, Integer>();
        var fitting = fitting(form, facet);
        for (var listed : all) {
            if (!fitting.test(listed)) continue;
            for (var value : listed.values(facet)) counts.merge(value, 1, Integer::sum);
        }
        for (var value : form.values(facet)) counts.putIfAbsent(value, 0);
        return counts;
    }

    /**
     * @param without name of a facet that does not count
     */
    private static Predicate<ListedPolicy> fitting(BrowseForm form, String without) {
        return listed -> {
            for (var facet : form.chosen().entrySet()) {
                if (facet.getKey().equals(without)) continue;
                if (listed.values(facet.getKey()).stream().noneMatch(facet.getValue()::contains)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Comparator<ListedPolicy> order(BrowseForm.Sort sort) {
        var byTitle = Comparator.comparingInt(ListedPolicy::number);
        return switch (sort) {
            case TITLE -> byTitle;
            case PROMULGATED -> newest(ListedPolicy::promulgated).thenComparing(byTitle);
            case EFFECTIVE ->
                    newest((ListedPolicy h) -> h.edition().start().day()).thenComparing(byTitle);
            case CITED ->
                    Comparator.comparingInt((ListedPolicy h) -> -h.policy().citedBy())
                            .thenComparing(byTitle);
        };
    }

    private interface Day {
        Optional<LocalDate> of(ListedPolicy listed);
    }

    /** The newest day first, those without one last. */
    private static Comparator<ListedPolicy> newest(Day day) {
        return Comparator.comparing(
                (ListedPolicy h) -> day.of(h).orElse(LocalDate.MIN), Comparator.reverseOrder());
    }
}
