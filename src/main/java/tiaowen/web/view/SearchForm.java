package tiaowen.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.engine.SearchFilters;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.search.SearchRequest;
import tiaowen.validity.DaySpan;

/**
 * A search as its address says it. Total: what makes no sense becomes the default, parameters that
 * nobody knows are passed over. Equal searches are equal and have equal addresses, in whatever
 * order or spelling their parameters came.
 *
 * @param text as typed, without blanks at its ends
 * @param within earlier searches, in whose results this one looks; each once, in the order added
 * @param chosen values by the name of their facet ({@code kind}, {@code issuer}, {@code region},
 *     {@code year}, {@code status}) or {@code at}, the days of the editions, only such as make
 *     sense, sorted
 * @param policies slugs of the policies to search in, sorted; empty for all
 * @param semantic whether meaning may be asked too
 */
public record SearchForm(
        String text,
        List<String> within,
        Map<String, Set<String>> chosen,
        Set<String> policies,
        SearchRequest.Order order,
        SearchRequest.Editions editions,
        boolean semantic,
        int page) {
    private static final int HITS_A_PAGE = 20;
    private static final int LAST_PAGE = 10_000;
    private static final int MOST_VALUES = 50;
    private static final int MOST_WITHIN = 20;
    private static final List<String> FACETS =
            List.of("kind", "issuer", "region", "year", "status", "at");

    public SearchForm {
        within = List.copyOf(within);
        var sorted = new TreeMap<String, Set<String>>();
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) sorted.put(facet, sorted(values));
                });
        chosen = Collections.unmodifiableMap(sorted);
        policies = sorted(policies);
    }

    private static Set<String> sorted(Collection<String> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** Reads the parameters of an address. */
    public static SearchForm of(Map<String, List<String>> parameters) {
        var chosen = new TreeMap<String, Set<String>>();
        for (var facet : FACETS) {
            chosen.put(facet, values(parameters, facet, value -> sensible(facet, value)));
        }
        // One day is asked for, the latest of those in the address.
        chosen.computeIfPresent(
                "at", (at, days) -> days.isEmpty() ? days : Set.of(Collections.max(days)));
        return new SearchForm(
                first(parameters, "q"),
                parameters.getOrDefault("within", List.of()).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(MOST_WITHIN)
                        .toList(),
                chosen,
                values(parameters, "policy", SearchForm::name),
                order(first(parameters, "order")),
                first(parameters, "editions").equals("all")
                        ? SearchRequest.Editions.ALL
                        : SearchRequest.Editions.FOLDED,
                !first(parameters, "semantic").equals("no"),
                number(first(parameters, "page")));
    }

    /** The form that asks a request; its page is the request's, its hits a page are the form's. */
    public static SearchForm of(SearchRequest request) {
        var filters = request.filters();
        return new SearchForm(
                request.text().strip(),
                request.within(),
                Map.of(
                        "kind", texts(filters.kinds(), PolicyKind::label),
                        "issuer", filters.issuers(),
                        "region", filters.regions(),
                        "year", texts(filters.years(), String::valueOf),
                        "status", texts(filters.statuses(), Status::code),
                        "at",
                                texts(
                                        filters.at().stream().collect(Collectors.toSet()),
                                        DaySpan::code)),
                filters.policies(),
                request.order(),
                request.editions(),
                request.semantic(),
                request.page());
    }

    private static <T> Set<String> texts(Set<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.toSet());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static Set<String> values(
            Map<String, List<String>> parameters,
            String name,
            Function<String, Optional<String>> sensible) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> sensible.apply(value.strip()).stream())
                .distinct()
                .limit(MOST_VALUES)
                .collect(Collectors.toSet());
    }

    /** The one spelling of a value; empty for what cannot be one. */
    private static Optional<String> sensible(String facet, String value) {
        return switch (facet) {
            case "kind" -> kind(value).map(PolicyKind::label);
            case "status" -> Status.parse(value).map(Status::code);
            case "at" -> DaySpan.parse(value).map(DaySpan::code);
            case "year" -> Optional.of(value).filter(v -> v.matches("[12]\\d{3}"));
            default -> name(value);
        };
    }

    private static Optional<String> name(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty() && v.length() <= 200);
    }

    private static Optional<PolicyKind> kind(String value) {
        for (var kind : PolicyKind.values()) {
            if (kind.name().equalsIgnoreCase(value.replace('-', '_'))) return Optional.of(kind);
        }
        return PolicyKind.parse(value);
    }

    private static SearchRequest.Order order(String name) {
        return switch (name) {
            case "date" -> SearchRequest.Order.DATE;
            case "rank" -> SearchRequest.Order.RANK;
            default -> SearchRequest.Order.RELEVANCE;
        };
    }

    /** The page asked for; 1 for anything that is no such number. */
    private static int number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    /** What is asked of the library. */
    public SearchRequest request() {
        var filters =
                new SearchFilters(
                        values("kind").stream()
                                .flatMap(v -> kind(v).stream())
                                .collect(Collectors.toSet()),
                        values("issuer"),
                        values("region"),
                        values("year").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                        values("status").stream()
                                .flatMap(v -> Status.parse(v).stream())
                                .collect(Collectors.toSet()),
                        policies);
        return SearchRequest.of(text)
                .within(within)
                .filters(filters.at(values("at").stream().findFirst().flatMap(DaySpan::parse)))
                .order(order)
                .editions(editions)
                .semantic(semantic)
                .page(page, HITS_A_PAGE);
    }

    private Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The days whose editions are searched, as {@link DaySpan#code} writes them; empty for any. */
    public String at() {
        return values("at").stream().findFirst().orElse("");
    }

    /** Whether anything narrows the search besides its text. */
    public boolean filtered() {
        return !chosen.isEmpty() || !policies.isEmpty() || !within.isEmpty();
    }

    public SearchForm withText(String other) {
        return new SearchForm(
                other.strip(), within, chosen, policies, order, editions, semantic, 1);
    }

    public SearchForm withPage(int other) {
        return new SearchForm(text, within, chosen, policies, order, editions, semantic, other);
    }

    public SearchForm withOrder(SearchRequest.Order other) {
        return new SearchForm(text, within, chosen, policies, other, editions, semantic, 1);
    }

    public SearchForm withEditions(SearchRequest.Editions other) {
        return new SearchForm(text, within, chosen, policies, order, other, semantic, 1);
    }

    public SearchForm withSemantic(boolean other) {
        return new SearchForm(text, within, chosen, policies, order, editions, other, 1);
    }

    /** The same without one of the searches in whose results it looks. */
    public SearchForm notWithin(String search) {
        var others = within.stream().filter(one -> !one.equals(search)).toList();
        return new SearchForm(text, others, chosen, policies, order, editions, semantic, 1);
    }

    /** The same in one policy alone. */
    public SearchForm inPolicy(String slug) {
        return new SearchForm(text, within, chosen, Set.of(slug), order, editions, semantic, 1);
    }

    /** The same without one of the policies that it looks in. */
    public SearchForm notInPolicy(String slug) {
        var others = new TreeSet<>(policies);
        others.remove(slug);
        return new SearchForm(text, within, chosen, others, order, editions, semantic, 1);
    }

    /** The same in the whole collection. */
    public SearchForm unfiltered() {
        return new SearchForm(text, List.of(), Map.of(), Set.of(), order, editions, semantic, 1);
    }

    /** The same with one value of a facet chosen, or no longer. */
    public SearchForm toggled(String facet, String value) {
        var other = new TreeMap<>(chosen);
        var values = new TreeSet<>(values(facet));
        if (!values.remove(value)) values.add(value);
        other.put(facet, values);
        return new SearchForm(text, within, other, policies, order, editions, semantic, 1);
    }

    /** Names and values as they stand in the address, the text and the page left out. */
    public List<Map.Entry<String, String>> besidesText() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        within.forEach(search -> pairs.add(Map.entry("within", search)));
        chosen.forEach((facet, values) -> values.forEach(v -> pairs.add(Map.entry(facet, v))));
        policies.forEach(policy -> pairs.add(Map.entry("policy", policy)));
        pairs.addAll(manner());
        return pairs;
    }

    /**
     * Names and values of how the hits are shown, as they stand in the address. A new text keeps
     * these; what narrows is dropped with the old text, for nobody should miss a hit unawares.
     */
    public List<Map.Entry<String, String>> manner() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        if (order != SearchRequest.Order.RELEVANCE) {
            pairs.add(Map.entry("order", order.name().toLowerCase(Locale.ROOT)));
        }
        if (editions == SearchRequest.Editions.ALL) pairs.add(Map.entry("editions", "all"));
        if (!semantic) pairs.add(Map.entry("semantic", "no"));
        return pairs;
    }

    /**
     * Names and values that make a further text be looked for within the results of this search.
     */
    public List<Map.Entry<String, String>> inside() {
        var pairs = new ArrayList<>(besidesText());
        if (!text.isEmpty()) pairs.add(Map.entry("within", text));
        return pairs;
    }

    /** The address of this search; equal searches have equal addresses. */
    public String address() {
        return "/search" + parameters() + (page > 1 ? "&page=" + page : "");
    }

    /**
     * The address of all that this search finds, on no page.
     *
     * @param ending of the format: {@code csv}, {@code md}, {@code docx}, {@code atom}
     */
    public String address(String ending) {
        return "/search." + ending + parameters();
    }

    /**
     * The address of the page that says why a clause stands where it stands among the hits.
     *
     * @param clause slug, date and eid, with slashes between them
     */
    public String why(String clause) {
        return "/search/why" + parameters() + "&clause=" + Links.encode(clause);
    }

    /** The parameters alone, from the question mark on, without the page. */
    public String parameters() {
        var out = new StringBuilder("?q=").append(Links.encode(text));
        for (var pair : besidesText()) {
            out.append('&').append(pair.getKey()).append('=');
            out.append(Links.encode(pair.getValue()));
        }
        return out.toString();
    }
}
