package tiaowen.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.model.Document;

/**
 * Two editions of a policy, clause by clause. Names of provisions are those that {@link
 * tiaowen.model.Anchors} gives: the eid, in editions of one document. Immutable.
 */
public final class Comparison {
    private final List<Document> before;
    private final List<Document> after;
    private final List<ClauseChange> changes;
    private final Map<String, ClauseChange> byBefore = new HashMap<>();
    private final Map<String, ClauseChange> byAfter = new HashMap<>();
    private final EditionOutline earlier;
    private final EditionOutline later;

    private Comparison(List<Document> before, List<Document> after, List<ClauseChange> changes) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.changes = List.copyOf(changes);
        this.earlier = new EditionOutline(before);
        this.later = new EditionOutline(after);
        for (var change : changes) {
            if (!change.from().isEmpty()) byBefore.putIfAbsent(change.from(), change);
            if (!change.to().isEmpty()) byAfter.putIfAbsent(change.to(), change);
        }
    }

    /**
     * Compares two editions.
     *
     * @param earlier documents of the earlier one, in reading order
     * @param later documents of the later one, in reading order
     */
    public static Comparison of(List<Document> earlier, List<Document> later) {
        var before = ClauseText.of(earlier);
        var after = ClauseText.of(later);
        var changes = new ClauseChanges(before, after, new ClauseMatcher(before, after)).all();
        return new Comparison(earlier, later, changes);
    }

    /** How one text becomes another, as pieces in order. */
    public static List<DiffPiece> ofTexts(String earlier, String later) {
        return TextDiff.of(earlier, later);
    }

    /** The documents of the earlier edition, in reading order. */
    public List<Document> before() {
        return before;
    }

    /** The documents of the later edition, in reading order. */
    public List<Document> after() {
        return after;
    }

    /** In the reading order of the later edition; removed clauses where they stood. */
    public List<ClauseChange> changes() {
        return changes;
    }

    /** How many clauses changed in which way. */
    public ChangeCounts counts() {
        return ChangeCounts.of(changes);
    }

    /** What became of a clause of the earlier edition. */
    public Optional<ClauseChange> ofEarlier(String eid) {
        return Optional.ofNullable(byBefore.get(eid));
    }

    /** What a clause of the later edition was before. */
    public Optional<ClauseChange> ofLater(String eid) {
        return Optional.ofNullable(byAfter.get(eid));
    }

    /**
     * Where a provision of the earlier edition stands in the later one, as exactly as it can be
     * told: 款 and 项 by their words, else the clause that holds them; chapters by their heading,
     * else by where most of their clauses went. A removed clause is where most of its words went.
     *
     * @param eid of a clause, of something inside one, or of a chapter
     * @return empty where it was removed, and for names that the earlier edition does not have
     */
    public Optional<String> later(String eid) {
        return new ProvisionTracker(earlier, later, byBefore, ClauseChange::to).of(eid);
    }

    /** The same the other way round: where a provision of the later edition stood before. */
    public Optional<String> earlier(String eid) {
        return new ProvisionTracker(later, earlier, byAfter, ClauseChange::from).of(eid);
    }
}
