package tiaowen.search;

import java.util.List;
import tiaowen.engine.SearchFilters;

/**
 * What is asked of {@link Library#find}.
 *
 * @param text as typed; anything whatsoever
 * @param within texts of earlier searches, in whose results this one looks
 * @param semantic whether meaning may be asked too, where vectors were built
 * @param page from 1
 * @param size hits a page, 1 to 100,000
 */
public record SearchRequest(
        String text,
        List<String> within,
        SearchFilters filters,
        Order order,
        Editions editions,
        boolean semantic,
        int page,
        int size) {
    /** How hits are ordered; ties always in the order of policy, edition and place in it. */
    public enum Order {
        RELEVANCE,
        DATE,
        RANK
    }

    /** Whether editions of one clause are one hit, the current one first, or each its own. */
    public enum Editions {
        FOLDED,
        ALL
    }

    public SearchRequest {
        within = List.copyOf(within);
        if (page < 1) throw new IllegalArgumentException("page: " + page);
        if (size < 1 || size > 100_000) throw new IllegalArgumentException("size: " + size);
    }

    /** The first page of ten by relevance, editions folded, nothing filtered. */
    public static SearchRequest of(String text) {
        return new SearchRequest(
                text, List.of(), SearchFilters.NONE, Order.RELEVANCE, Editions.FOLDED, true, 1, 10);
    }

    /** The same asked with another text. */
    public SearchRequest text(String other) {
        return new SearchRequest(other, within, filters, order, editions, semantic, page, size);
    }

    /** The same within the results of these searches. */
    public SearchRequest within(List<String> others) {
        return new SearchRequest(text, others, filters, order, editions, semantic, page, size);
    }

    /** The same with other filters. */
    public SearchRequest filters(SearchFilters other) {
        return new SearchRequest(text, within, other, order, editions, semantic, page, size);
    }

    /** The same in another order. */
    public SearchRequest order(Order other) {
        return new SearchRequest(text, within, filters, other, editions, semantic, page, size);
    }

    /** The same with editions folded or not. */
    public SearchRequest editions(Editions other) {
        return new SearchRequest(text, within, filters, order, other, semantic, page, size);
    }

    /** The same with meaning asked or not. */
    public SearchRequest semantic(boolean other) {
        return new SearchRequest(text, within, filters, order, editions, other, page, size);
    }

    /** Another page of the same. */
    public SearchRequest page(int other, int hits) {
        return new SearchRequest(text, within, filters, order, editions, semantic, other, hits);
    }
}
