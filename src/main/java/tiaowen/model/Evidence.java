package tiaowen.model;

/**
 * One thing said of a document somewhere, believed or not.
 *
 * @param key of what: {@code title}, {@code docNumber}, {@code issuers}, {@code promulgated},
 *     {@code effective}, {@code expires}, {@code published}, {@code origin}, {@code status}, which
 *     have fields in {@link Metadata}; {@code index} (索引号), {@code theme}, {@code keywords}, {@code
 *     description}, {@code column}, {@code site}, {@code url}, {@code author}, {@code created},
 *     {@code modified}, {@code identifier} and the like, which have none
 * @param value as it was said; several are joined by 、
 * @param chosen the field in the metadata, or the answer to such a question, is this one
 */
public record Evidence(String key, String value, Origin origin, boolean chosen) {}
