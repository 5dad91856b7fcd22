package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what became of the clauses of both editions, each clause once. */
record ClauseChanges(List<ClauseText> earlier, List<ClauseText> later, ClauseMatcher matching) {
    /**
     * In the reading order of the later edition. Removed clauses stand behind the last one above
     * them that kept its place, before what came in their place.
     */
    List<ClauseChange> all() {
        var changes = new ArrayList<ClauseChange>();
        addRemoved(0, changes);
        for (int at = 0; at < later.size(); at++) {
            var partner = matching.earlier(at);
            if (partner.isEmpty()) {
                changes.add(added(at));
                continue;
            }
            changes.add(kept(partner.getAsInt(), at));
            if (!matching.crossed(partner.getAsInt())) addRemoved(partner.getAsInt() + 1, changes);
        }
        return changes;
    }

    /** Adds those removed up to the next clause that kept its place. */
    private void addRemoved(int from, List<ClauseChange> changes) {
        for (int at = from; at < earlier.size(); at++) {
            if (matching.later(at).isEmpty()) changes.add(removed(at));
            else if (!matching.crossed(at)) return;
        }
    }

    private ClauseChange removed(int at) {
        var gone = earlier.get(at);
        return new ClauseChange(
                ClauseChange.Kind.REMOVED,
                Optional.of(gone.clause()),
                Optional.empty(),
                gone.eid(),
                "",
                false,
                matching.kinOfEarlier(at).map(ClauseText::eid),
                List.of(new DiffPiece(DiffPiece.Kind.REMOVED, gone.words())));
    }

    private ClauseChange added(int at) {
        var come = later.get(at);
        return new ClauseChange(
                ClauseChange.Kind.ADDED,
                Optional.empty(),
                Optional.of(come.clause()),
                "",
                come.eid(),
                false,
                matching.kinOfLater(at).map(ClauseText::eid),
                List.of(new DiffPiece(DiffPiece.Kind.ADDED, come.words())));
    }

    private ClauseChange kept(int from, int to) {
        var old = earlier.get(from);
        var now = later.get(to);
        boolean same = old.key().equals(now.key());
        return new ClauseChange(
                kind(same, old.eid().equals(now.eid())),
                Optional.of(old.clause()),
                Optional.of(now.clause()),
                old.eid(),
                now.eid(),
                matching.crossed(from),
                Optional.empty(),
                same
                        ? List.of(new DiffPiece(DiffPiece.Kind.KEPT, now.words()))
                        : TextDiff.of(old.words(), now.words()));
    }

    private static ClauseChange.Kind kind(boolean sameWords, boolean sameNumber) {
        if (sameWords) return sameNumber ? ClauseChange.Kind.SAME : ClauseChange.Kind.MOVED;
        return sameNumber ? ClauseChange.Kind.CHANGED : ClauseChange.Kind.MOVED_CHANGED;
    }
}
