package tiaowen.search;

import java.util.List;

/**
 * How the hits spread over one property.
 *
 * @param name {@code kind}, {@code issuer}, {@code region}, {@code year} or {@code status}, as in
 *     the page's query string
 * @param values most frequent first; years newest first
 */
public record Facet(String name, String label, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value of the property.
     *
     * @param key as in the query string
     * @param label Chinese words for the page
     * @param count hits that choosing it would leave
     */
    public record Value(String key, String label, int count, boolean chosen) {}
}
