package tiaowen.search;

/**
 * What is asked of {@link Library#find}.
 *
 * @param text as typed; anything whatsoever
 * @param page from 1
 * @param size hits a page, 1 to 100,000
 */
public record SearchRequest(
        String text, Filters filters, Order order, Editions editions, int page, int size) {
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
        if (page < 1) throw new IllegalArgumentException("page: " + page);
        if (size < 1 || size > 100_000) throw new IllegalArgumentException("size: " + size);
    }

    /** The first page of ten by relevance, editions folded, nothing filtered. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Filters.NONE, Order.RELEVANCE, Editions.FOLDED, 1, 10);
    }
}
