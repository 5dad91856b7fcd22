package tiaowen.model;

import java.util.List;

/**
 * How sure it is that a document was read rightly, learned from documents whose right reading is
 * known.
 *
 * @param text probability that all of its text is in the clauses and nothing else is, 0 to 1
 * @param whole probability that title, number, issuers, dates and outline are right as well
 * @param sure whether nobody need look: of documents called so, at least 98 of 100 have their text
 *     right
 * @param doubts places where it may be wrong, the likeliest first
 */
public record Certainty(double text, double whole, boolean sure, List<Doubt> doubts) {
    /** Nothing was looked at. */
    public static final Certainty UNKNOWN = new Certainty(1, 1, true, List.of());

    /** So many doubts are told where there is little room. */
    private static final int FEW = 5;

    public Certainty {
        doubts = List.copyOf(doubts);
    }

    /** The same after a person compared the reading with its source. */
    public Certainty checked() {
        return new Certainty(text, whole, true, List.of());
    }

    /** The same with the first few doubts, or none where nobody need look. */
    public Certainty brief() {
        var few = sure ? List.<Doubt>of() : doubts.subList(0, Math.min(FEW, doubts.size()));
        return new Certainty(text, whole, sure, few);
    }
}
