package tiaowen.web.view;

import java.util.List;

/**
 * A citation that did not lead straight to one provision.
 *
 * @param asked the words, as typed
 * @param heading what happened, one sentence
 * @param advice why, and what to do
 */
public record CiteView(
        String asked,
        String heading,
        String advice,
        String listHeading,
        List<Candidate> candidates) {
    /** Something that may be meant. */
    public record Candidate(
            String title, String place, String href, String date, StatusMark status) {}
}
