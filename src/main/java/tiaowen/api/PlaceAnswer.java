package tiaowen.api;

import java.util.Optional;

/**
 * Which clause an answer is about.
 *
 * @param policy slug
 * @param title of the edition
 * @param edition date
 */
public record PlaceAnswer(String policy, String title, String edition, String eid, String label) {
    /** A text that may be lacking: none for an empty one. */
    static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
