package tiaowen.compare;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Clause;

/**
 * What became of one clause between two editions.
 *
 * @param before the clause in the earlier edition; empty where it was added
 * @param after the clause in the later edition; empty where it was removed
 * @param from name of the clause in the earlier edition, as {@link tiaowen.model.Anchors} gives it;
 *     empty where it was added
 * @param to the same in the later edition; empty where it was removed
 * @param crossed whether it moved over others, which merely being numbered anew does not
 * @param kin of a removed clause, which clause of the later edition has most of its words; of an
 *     added one, which of the earlier edition had them. Empty where none has
 * @param pieces words of both, in order: kept and removed ones make up the earlier words, kept and
 *     added ones the later, white space and width aside. Words are the clause's heading, where it
 *     has one, a line feed, and its text
 */
public record ClauseChange(
        Kind kind,
        Optional<Clause> before,
        Optional<Clause> after,
        String from,
        String to,
        boolean crossed,
        Optional<String> kin,
        List<DiffPiece> pieces) {
    public ClauseChange {
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
        REMOVED;

        /** Whether words are others, were added or removed. */
        public boolean touchesWords() {
            return this != SAME && this != MOVED;
        }
    }

    /** Whether the clause stands in both editions, under headings that differ. */
    public boolean rehung() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().path().equals(after.get().path());
    }
}
