package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** What became of addresses that somebody kept, in the order in which they were sent. */
public record SavedLinksAnswer(List<SavedAddress> links) {
    /**
     * One address. What tells of the policy is left out where it is no longer there.
     *
     * @param found whether the provision is still there
     * @param status code of the edition's status
     * @param statusLabel what a page calls it
     */
    public record SavedAddress(
            String address,
            boolean found,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> name,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> url,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> status,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> statusLabel,
            List<Note> notes) {}

    /**
     * What must be said of an address.
     *
     * @param href where to go instead; empty for nowhere
     * @param link the words of that link
     */
    public record Note(String text, String href, String link) {}
}
