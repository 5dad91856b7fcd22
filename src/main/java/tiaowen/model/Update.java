package tiaowen.model;

import java.time.Instant;

/**
 * One change that a build brought to the collection.
 *
 * @param policy slug
 * @param title of the policy
 * @param edition date of the edition
 */
public record Update(Instant when, Kind kind, String policy, String title, String edition) {
    /** What happened to the edition. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
