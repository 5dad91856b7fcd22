package tiaowen.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One change that a build brought to the collection.
 *
 * @param policy slug
 * @param title of the policy
 * @param edition date of the edition
 * @param rewritten what became of the clauses of one that changed; empty for others, where it is
 *     not known, and in logs of earlier versions
 */
public record Update(
        Instant when,
        Kind kind,
        String policy,
        String title,
        String edition,
        Optional<Rewritten> rewritten) {
    /** One of which no more is told. */
    public Update(Instant when, Kind kind, String policy, String title, String edition) {
        this(when, kind, policy, title, edition, Optional.empty());
    }

    /** What happened to the edition. */
    public enum Kind {
        ADDED,
        /** Another text, or other facts such as title and dates. */
        CHANGED,
        /** Another text ended its force. */
        REPEALED,
        REMOVED
    }

    /** The same without the words of its clauses. */
    public Update inFigures() {
        return new Update(when, kind, policy, title, edition, rewritten.map(Rewritten::inFigures));
    }
}
