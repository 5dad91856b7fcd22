package tiaowen.compare;

/** A run of characters in the comparison of two texts. */
public record DiffPiece(Kind kind, String text) {
    /** Which of the texts has it. */
    public enum Kind {
        /** Both. */
        KEPT,
        /** The earlier one alone. */
        REMOVED,
        /** The later one alone. */
        ADDED
    }
}
