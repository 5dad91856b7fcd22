package tiaowen.search;

import java.time.Instant;

/**
 * The served generation in figures.
 *
 * @param generation its name, {@code g-000007}
 * @param built when it was published
 * @param semantic whether it has vectors, so that meaning can be asked
 */
public record IndexState(
        String generation,
        Instant built,
        int policies,
        int editions,
        int clauses,
        int terms,
        boolean semantic) {
    /** Differs from that of every other generation, even of one that bears the same name. */
    public String identity() {
        return generation + "-" + Long.toHexString(built.toEpochMilli());
    }
}
