package tiaowen.web.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tiaowen.api.Links;

/**
 * Which policies a list shows, as its address says it. Total: what makes no sense becomes the
 * default. Equal lists have equal addresses, in whatever order their parameters came.
 *
 * @param text what title, number, pinyin or initials of the title hold; may be empty
 * @param chosen values by the name of their facet, sorted; a policy has one of each facet's
 * @param page from 1
 */
public record BrowseForm(String text, Map<String, Set<String>> chosen, Sort sort, int page) {
    /** Names of the facets in the order of addresses. */
    public static final List<String> FACETS =
            List.of("kind", "rank", "status", "issuer", "region", "year");

    private static final int MOST_VALUES = 30;
    private static final int LONGEST = 200;

    /** Orders of the list. */
    public enum Sort {
        /** By pinyin. */
        TITLE("标题"),
        /** Newest first. */
        PROMULGATED("公布日期"),
        /** Newest first. */
        EFFECTIVE("施行日期"),
        /** Most first. */
        CITED("被引用");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Sort of(String code) {
            for (var sort : values()) if (sort.code().equals(code)) return sort;
            return TITLE;
        }
    }

    public BrowseForm {
        var sorted = new TreeMap<String, Set<String>>();
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
                    }
                });
        chosen = Collections.unmodifiableMap(sorted);
    }

    /** Reads the parameters of an address. */
    public static BrowseForm of(Map<String, List<String>> parameters) {
        var chosen = new TreeMap<String, Set<String>>();
        for (var facet : FACETS) {
            var values = new TreeSet<String>();
            parameters.getOrDefault(facet, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                    .limit(MOST_VALUES)
                    .forEach(values::add);
            chosen.put(facet, values);
        }
        var page = first(parameters, "page");
        return new BrowseForm(
                first(parameters, "q"),
                chosen,
                Sort.of(first(parameters, "sort")),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    public Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** How many conditions narrow the list, the text counted as one. */
    public int conditions() {
        return (text.isEmpty() ? 0 : 1) + chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** The same with a value added, or taken away where it is chosen. */
    public BrowseForm toggled(String facet, String value) {
        var other = new TreeMap<>(chosen);
        var values = new TreeSet<>(values(facet));
        if (!values.remove(value)) values.add(value);
        other.put(facet, values);
        return new BrowseForm(text, other, sort, 1);
    }

    /** The list with this condition and no other. */
    public BrowseForm only(String facet, String value) {
        return new BrowseForm("", Map.of(facet, Set.of(value)), sort, 1);
    }

    /** The same whatever the value of a facet. */
    public BrowseForm without(String facet) {
        var other = new TreeMap<>(chosen);
        other.remove(facet);
        return new BrowseForm(text, other, sort, 1);
    }

    public BrowseForm withText(String other) {
        return new BrowseForm(other, chosen, sort, 1);
    }

    public BrowseForm withSort(Sort other) {
        return new BrowseForm(text, chosen, other, 1);
    }

    public BrowseForm withPage(int other) {
        return new BrowseForm(text, chosen, sort, other);
    }

    public String address() {
        return address("/policies");
    }

    /** The same list as a table. */
    public String csv() {
        return withPage(1).address("/policies.csv");
    }

    private String address(String path) {
        var pairs = new ArrayList<String>();
        if (!text.isEmpty()) pairs.add("q=" + Links.encode(text));
        for (var pair : narrowing()) pairs.add(pair.getKey() + "=" + Links.encode(pair.getValue()));
        if (page > 1) pairs.add("page=" + page);
        return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    /** All but text and page, for forms that keep it. */
    public List<Map.Entry<String, String>> narrowing() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var facet : FACETS) {
            for (var value : values(facet)) pairs.add(Map.entry(facet, value));
        }
        if (sort != Sort.TITLE) pairs.add(Map.entry("sort", sort.code()));
        return pairs;
    }
}
