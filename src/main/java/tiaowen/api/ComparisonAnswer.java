package tiaowen.api;

import java.util.List;
import java.util.Optional;
import tiaowen.compare.ChangeCounts;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.DiffPiece;

/**
 * Two editions of a policy, clause by clause.
 *
 * @param policy slug
 * @param from date of the earlier edition
 * @param to date of the later one
 * @param notes whole Chinese sentences on what is compared
 * @param counts none where both are the same edition
 */
public record ComparisonAnswer(
        String policy,
        String title,
        String from,
        String to,
        List<String> notes,
        Optional<Counts> counts,
        List<Change> changes,
        String url) {
    /**
     * How many clauses changed.
     *
     * @param words the same in a Chinese sentence
     */
    public record Counts(int changed, int added, int removed, int moved, int same, String words) {
        public static Counts of(ChangeCounts counts) {
            return new Counts(
                    counts.changed(),
                    counts.added(),
                    counts.removed(),
                    counts.moved(),
                    counts.same(),
                    counts.words());
        }
    }

    /**
     * What became of one clause.
     *
     * @param kind {@code same}, {@code changed}, {@code moved}, {@code moved-changed}, {@code
     *     added} or {@code removed}
     * @param from eid in the earlier edition
     * @param to eid in the later one
     * @param note what a page says beside it
     * @param crossed whether it moved over others
     * @param kin the clause of the other edition that most of its words came from or went to
     */
    public record Change(
            String kind,
            Optional<String> from,
            Optional<String> to,
            String label,
            String note,
            boolean crossed,
            Optional<String> kin,
            List<Piece> pieces,
            Optional<String> fromUrl,
            Optional<String> toUrl) {
        /**
         * @param before address in the earlier edition; empty for none
         * @param after address in the later edition; empty for none
         */
        public static Change of(
                ClauseChange change, String label, String note, String before, String after) {
            return new Change(
                    AnswerJson.name(change.kind()),
                    PlaceAnswer.given(change.from()),
                    PlaceAnswer.given(change.to()),
                    label,
                    note,
                    change.crossed(),
                    change.kin(),
                    Piece.all(change.pieces()),
                    PlaceAnswer.given(before),
                    PlaceAnswer.given(after));
        }
    }

    /**
     * Words of both texts in order.
     *
     * @param kind {@code kept}, {@code removed} or {@code added}
     */
    public record Piece(String kind, String text) {
        static List<Piece> all(List<DiffPiece> pieces) {
            return pieces.stream()
                    .map(piece -> new Piece(AnswerJson.name(piece.kind()), piece.text()))
                    .toList();
        }
    }
}
