package tiaowen.web.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.search.Filters;
import tiaowen.search.SearchRequest;

/**
 * A search as its address says it. Total: what makes no sense becomes the default.
 *
 * @param chosen values by the name of their facet ({@code kind}, {@code issuer}, {@code region},
 *     {@code year}, {@code status}), only such as make sense
 * @param policy slug of the one policy to search in; empty for all
 */
public record SearchForm(
        String text,
        Map<String, Set<String>> chosen,
        String policy,
        SearchRequest.Order order,
        SearchRequest.Editions editions,
        int page) {
    private static final int HITS_A_PAGE = 10;
    private static final int LAST_PAGE = 10_000;
    private static final List<String> FACETS =
            List.of("kind", "issuer", "region", "year", "status");

    public static SearchForm of(Map<String, List<String>> parameters) {
        var chosen = new TreeMap<String, Set<String>>();
        for (var facet : FACETS) {
            var values =
                    parameters.getOrDefault(facet, List.of()).stream()
                            .filter(value -> sensible(facet, value))
                            .limit(50)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) chosen.put(facet, values);
        }
        return new SearchForm(
                first(parameters, "q"),
                chosen,
                first(parameters, "policy"),
                order(first(parameters, "order")),
                first(parameters, "editions").equals("all")
                        ? SearchRequest.Editions.ALL
                        : SearchRequest.Editions.FOLDED,
                number(first(parameters, "page")));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static boolean sensible(String facet, String value) {
        return switch (facet) {
            case "kind" -> kind(value).isPresent();
            case "status" -> Status.parse(value).isPresent();
            case "year" -> value.matches("[12]\\d{3}");
            default -> !value.isBlank() && value.length() <= 200;
        };
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

    public SearchRequest request() {
        var filters =
                new Filters(
                        values("kind").stream()
                                .flatMap(v -> kind(v).stream())
                                .collect(Collectors.toSet()),
                        values("issuer"),
                        values("region"),
                        values("year").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                        values("status").stream()
                                .flatMap(v -> Status.parse(v).stream())
                                .collect(Collectors.toSet()),
                        policy.isEmpty() ? Set.of() : Set.of(policy));
        return SearchRequest.of(text)
                .filters(filters)
                .order(order)
                .editions(editions)
                .page(page, HITS_A_PAGE);
    }

    private Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean filtered() {
        return !chosen.isEmpty() || !policy.isEmpty();
    }

    public SearchForm withText(String other) {
        return new SearchForm(other, chosen, policy, order, editions, 1);
    }

    public SearchForm withPage(int other) {
        return new SearchForm(text, chosen, policy, order, editions, other);
    }

    public SearchForm withOrder(SearchRequest.Order other) {
        return new SearchForm(text, chosen, policy, other, editions, 1);
    }

    public SearchForm withEditions(SearchRequest.Editions other) {
        return new SearchForm(text, chosen, policy, order, other, 1);
    }

    public SearchForm inPolicy(String slug) {
        return new SearchForm(text, chosen, slug, order, editions, 1);
    }

    public SearchForm unfiltered() {
        return new SearchForm(text, Map.of(), "", order, editions, 1);
    }

    /** The same with one value of a facet chosen, or no longer. */
    public SearchForm toggled(String facet, String value) {
        var other = new TreeMap<>(chosen);
        var values = new LinkedHashSet<>(values(facet));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, values);
        return new SearchForm(text, other, policy, order, editions, 1);
    }

    /** Names and values as they stand in the address, the text left out. */
    public List<Map.Entry<String, String>> besidesText() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        chosen.forEach((facet, values) -> values.forEach(v -> pairs.add(Map.entry(facet, v))));
        if (!policy.isEmpty()) pairs.add(Map.entry("policy", policy));
        if (order != SearchRequest.Order.RELEVANCE) {
            pairs.add(Map.entry("order", order.name().toLowerCase(Locale.ROOT)));
        }
        if (editions == SearchRequest.Editions.ALL) pairs.add(Map.entry("editions", "all"));
        return pairs;
    }

    /** The address of this search; equal searches have equal addresses. */
    public String address() {
        var out = new StringBuilder("/search?q=").append(Links.encode(text));
        for (var pair : besidesText()) {
            out.append('&').append(pair.getKey()).append('=');
            out.append(Links.encode(pair.getValue()));
        }
        if (page > 1) out.append("&page=").append(page);
        return out.toString();
    }
}
