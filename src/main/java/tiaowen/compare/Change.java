package tiaowen.compare;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Clause;

/**
 * What became of one clause between two editions.
 *
 * @param before the clause in the earlier edition; empty where it was added
 * @param after the clause in the later edition; empty where it was removed
 * @param pieces text of both, in order: kept and removed ones make up the earlier text, kept and
 *     added ones the later
 */
public record Change(
        Kind kind, Optional<Clause> before, Optional<Clause> after, List<Piece> pieces) {
    public Change {
        if (before.isEmpty() && after.isEmpty()) throw new IllegalArgumentException("no clause");
        pieces = List.copyOf(pieces);
    }

    /** How a clause changed. */
    public enum Kind {
        /** Neither words nor number. */
        SAME,
        /** Reworded under the same number. */
        CHANGED,
        /** The same words under another number. */
        MOVED,
        /** Reworded under another number. */
        MOVED_CHANGED,
        ADDED,
        REMOVED
    }
}
