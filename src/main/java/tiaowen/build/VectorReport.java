package tiaowen.build;

/**
 * What came of computing the missing vectors of an index.
 *
 * @param computed texts that got a vector
 * @param texts different texts of clauses that the served generation has
 * @param seconds how long it took
 * @param generation the one that is served now
 * @param published false where none was missing and the one before is still served
 */
public record VectorReport(
        int computed, int texts, double seconds, String generation, boolean published) {}
