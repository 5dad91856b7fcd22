package tiaowen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what became of the clauses of both editions, each clause once. */
record Changes(List<Side> earlier, List<Side> later, Matching matching) {
    /**
     * In the reading order of the later edition. Removed clauses stand behind the last one above
     * them that kept its place, before what came in their place.
     */
    List<Change> all() {
        var changes = new ArrayList<Change>();
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
    private void addRemoved(int from, List<Change> changes) {
        for (int at = from; at < earlier.size(); at++) {
            if (matching.later(at).isEmpty()) changes.add(removed(at));
            else if (!matching.crossed(at)) return;
        }
    }

    private Change removed(int at) {
        var gone = earlier.get(at);
        return new Change(
                Change.Kind.REMOVED,
                Optional.of(gone.clause()),
                Optional.empty(),
                gone.eid(),
                "",
                false,
                matching.kinOfEarlier(at).map(Side::eid),
                List.of(new Piece(Piece.Kind.REMOVED, gone.words())));
    }

    private Change added(int at) {
        var come = later.get(at);
        return new Change(
                Change.Kind.ADDED,
                Optional.empty(),
                Optional.of(come.clause()),
                "",
                come.eid(),
                false,
                matching.kinOfLater(at).map(Side::eid),
                List.of(new Piece(Piece.Kind.ADDED, come.words())));
    }

    private Change kept(int from, int to) {
        var old = earlier.get(from);
        var now = later.get(to);
        boolean same = old.key().equals(now.key());
        return new Change(
                kind(same, old.eid().equals(now.eid())),
                Optional.of(old.clause()),
                Optional.of(now.clause()),
                old.eid(),
                now.eid(),
                matching.crossed(from),
                Optional.empty(),
                same
                        ? List.of(new Piece(Piece.Kind.KEPT, now.words()))
                        : Difference.of(old.words(), now.words()));
    }

    private static Change.Kind kind(boolean sameWords, boolean sameNumber) {
        if (sameWords) return sameNumber ? Change.Kind.SAME : Change.Kind.MOVED;
        return sameNumber ? Change.Kind.CHANGED : Change.Kind.MOVED_CHANGED;
    }
}
