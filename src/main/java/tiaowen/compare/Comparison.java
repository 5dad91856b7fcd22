package tiaowen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.model.Clause;
import tiaowen.model.Document;

/** Two editions of a policy, clause by clause. Immutable. */
public final class Comparison {
    private final List<Change> changes;
    private final Map<String, Change> byBefore = new HashMap<>();
    private final Map<String, Change> byAfter = new HashMap<>();

    private Comparison(List<Change> changes) {
        this.changes = List.copyOf(changes);
        for (var change : changes) {
            change.before().ifPresent(clause -> byBefore.putIfAbsent(clause.eid(), change));
            change.after().ifPresent(clause -> byAfter.putIfAbsent(clause.eid(), change));
        }
    }

    /**
     * Compares two editions.
     *
     * @param earlier documents of the earlier one, in reading order
     * @param later documents of the later one, in reading order
     */
    public static Comparison of(List<Document> earlier, List<Document> later) {
        var before = new LinkedHashMap<String, Clause>();
        for (var clause : clauses(earlier)) before.putIfAbsent(clause.eid(), clause);
        var changes = new ArrayList<Change>();
        for (var after : clauses(later)) {
            var old = Optional.ofNullable(before.remove(after.eid()));
            var kind =
                    old.isEmpty()
                            ? Change.Kind.ADDED
                            : old.get().text().equals(after.text())
                                    ? Change.Kind.SAME
                                    : Change.Kind.CHANGED;
            changes.add(new Change(kind, old, Optional.of(after), pieces(old, after)));
        }
        for (var gone : before.values()) {
            var text = List.of(new Piece(Piece.Kind.REMOVED, gone.text()));
            changes.add(new Change(Change.Kind.REMOVED, Optional.of(gone), Optional.empty(), text));
        }
        return new Comparison(changes);
    }

    private static List<Piece> pieces(Optional<Clause> before, Clause after) {
        if (before.isEmpty()) return List.of(new Piece(Piece.Kind.ADDED, after.text()));
        if (before.get().text().equals(after.text())) {
            return List.of(new Piece(Piece.Kind.KEPT, after.text()));
        }
        return List.of(
                new Piece(Piece.Kind.REMOVED, before.get().text()),
                new Piece(Piece.Kind.ADDED, after.text()));
    }

    private static List<Clause> clauses(List<Document> documents) {
        return documents.stream().flatMap(document -> document.clauses().stream()).toList();
    }

    /** In the reading order of the later edition; removed clauses where they stood. */
    public List<Change> changes() {
        return changes;
    }

    /** What became of a clause of the earlier edition. */
    public Optional<Change> ofEarlier(String eid) {
        return Optional.ofNullable(byBefore.get(eid));
    }

    /** What a clause of the later edition was before. */
    public Optional<Change> ofLater(String eid) {
        return Optional.ofNullable(byAfter.get(eid));
    }
}
