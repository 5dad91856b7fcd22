package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * One edition of a policy, without its text.
 *
 * @param edition date
 * @param status code of the status on the day of asking
 * @param clauses how many
 */
public record EditionAnswer(
        String edition,
        String title,
        String status,
        String kind,
        Optional<String> docNumber,
        List<String> issuers,
        String region,
        Optional<LocalDate> promulgated,
        Optional<LocalDate> effective,
        Optional<LocalDate> expires,
        Optional<Edition.Repealed> repealedBy,
        Optional<LocalDate> published,
        boolean sample,
        int clauses,
        String url) {
    public static EditionAnswer of(Policy policy, Edition edition, LocalDate day) {
        var metadata = edition.metadata();
        return new EditionAnswer(
                edition.date(),
                metadata.title(),
                policy.status(edition, day).code(),
                metadata.kind().label(),
                metadata.docNumber(),
                metadata.issuers(),
                metadata.region(),
                metadata.promulgated(),
                metadata.effective(),
                metadata.expires(),
                edition.repealed(),
                metadata.published(),
                metadata.sample(),
                edition.clauses(),
                Links.edition(policy.slug(), edition.date()));
    }

    /**
     * An edition with its text.
     *
     * @param policy slug
     */
    public record WithText(
            @JsonUnwrapped EditionAnswer edition, String policy, List<ClauseAnswer> contents) {}
}
