package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import tiaowen.compare.DiffPiece;

/**
 * Two editions of a policy, clause by clause.
 *
 * @param title of the policy in its marks
 * @param address of this page without parameters
 * @param earlier chosen in the first list, {@code later} in the second
 * @param sentence how many clauses changed
 * @param notes whole sentences about what was asked
 * @param side whether the texts stand side by side; else one text shows both
 * @param only whether unchanged clauses are left out
 * @param here address of this very page; {@code otherView} and {@code otherScope} of the same with
 *     the other view, and with or without unchanged clauses
 * @param rows empty where there is nothing to compare
 * @param touched links to what changed, in order
 */
public record CompareView(
        String title,
        String policyHref,
        String address,
        List<Choice> earlier,
        List<Choice> later,
        String earlierName,
        String laterName,
        String sentence,
        List<String> notes,
        boolean side,
        boolean only,
        String here,
        String otherView,
        String otherScope,
        List<Row> rows,
        List<Jump> touched) {
    public CompareView {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        touched = List.copyOf(touched);
    }

    /** Kinds of change to jump to, as {@link Jump#kind} names them. */
    public static final List<JumpKind> KINDS =
            List.of(
                    new JumpKind("changed", "修改"),
                    new JumpKind("added", "新增"),
                    new JumpKind("removed", "删去"),
                    new JumpKind("moved", "移动"));

    /** A kind of change, with its word. */
    public record JumpKind(String kind, String word) {}

    /** Links to the changes of one kind, in order. */
    public List<Jump> touched(JumpKind kind) {
        return touched.stream().filter(jump -> jump.kind().equals(kind.kind())).toList();
    }

    /** An edition to choose. */
    public record Choice(String date, String label, boolean chosen) {}

    /** A link to one change. */
    public record Jump(String label, String href, String kind) {}

    /** What stands on the page, one below the other. */
    public sealed interface Row {}

    /** A heading that the clauses below stand under. */
    public record Heading(String text) implements Row {}

    /** Neighbouring clauses whose words did not change. */
    public record Unchanged(String summary, List<Entry> entries) implements Row {
        public Unchanged {
            entries = List.copyOf(entries);
        }
    }

    /** A clause that changed, or moved over others. */
    public record Changed(Entry entry) implements Row {}

    /**
     * One clause.
     *
     * @param id of its element
     * @param kind for the style sheet: {@code changed}, {@code added}, {@code removed}, {@code
     *     moved}, {@code same}
     * @param word the same in Chinese
     * @param note where it was before, what else became of it; may be empty
     * @param kin a further place that has to do with it
     * @param before link in the earlier edition; empty where it has none
     * @param lines paragraphs
     */
    public record Entry(
            String id,
            String label,
            String kind,
            String word,
            String note,
            Optional<Jump> kin,
            String before,
            String after,
            List<Line> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph of the one or the other text, or of both.
     *
     * @param heading whether it is the clause's own heading
     */
    public record Line(boolean heading, List<DiffPiece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        /** Whether the earlier text has any of it. */
        public boolean isBefore() {
            return pieces.isEmpty() || has(DiffPiece.Kind.ADDED);
        }

        /** Whether the later text has any of it. */
        public boolean isAfter() {
            return pieces.isEmpty() || has(DiffPiece.Kind.REMOVED);
        }

        private boolean has(DiffPiece.Kind butOf) {
            return pieces.stream().anyMatch(piece -> piece.kind() != butOf);
        }

        /** What the earlier text has of it. */
        public List<DiffPiece> before() {
            return without(DiffPiece.Kind.ADDED);
        }

        /** What the later text has of it. */
        public List<DiffPiece> after() {
            return without(DiffPiece.Kind.REMOVED);
        }

        private List<DiffPiece> without(DiffPiece.Kind kind) {
            return pieces.stream().filter(piece -> piece.kind() != kind).toList();
        }
    }
}
