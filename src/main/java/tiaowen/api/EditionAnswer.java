package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.validity.Standing;

/**
 * One edition of a policy, without its text.
 *
 * @param edition date
 * @param status code of the status on the day of asking
 * @param effective as the text says it; of an amended text that is often the day of the first one
 * @param start from which day this very text binds
 * @param inherited names of the fields that come from an earlier edition
 * @param clauses how many
 */
public record EditionAnswer(
        String edition,
        String title,
        String status,
        StandingAnswer standing,
        String kind,
        Optional<String> docNumber,
        List<String> issuers,
        String region,
        Optional<LocalDate> promulgated,
        Optional<LocalDate> effective,
        Start start,
        Optional<LocalDate> expires,
        Optional<RepealedBy> repealedBy,
        Optional<LocalDate> published,
        List<String> inherited,
        boolean sample,
        int clauses,
        String url) {
    public static EditionAnswer of(Policy policy, Edition edition, LocalDate day) {
        var metadata = edition.metadata();
        return new EditionAnswer(
                edition.date(),
                metadata.title(),
                policy.status(edition, day).code(),
                StandingAnswer.of(Standing.of(policy, edition, day)),
                metadata.kind().label(),
                metadata.docNumber(),
                metadata.issuers(),
                metadata.region(),
                metadata.promulgated(),
                metadata.effective(),
                Start.of(edition.start()),
                metadata.expires(),
                edition.repealed().map(RepealedBy::of),
                metadata.published(),
                edition.inherited(),
                metadata.sample(),
                edition.clauses(),
                Links.edition(policy.slug(), edition.date()));
    }

    /**
     * From which day a text binds.
     *
     * @param ground {@code said}, {@code decided} by the paper that is named, {@code passed} where
     *     nobody says more than when it was passed, {@code unknown}
     * @param first the day of the policy's first text, where the edition prints that one
     */
    public record Start(
            Optional<LocalDate> day, String ground, Optional<LocalDate> first, String by) {
        static Start of(Edition.Start start) {
            return new Start(
                    start.day(), AnswerJson.name(start.ground()), start.first(), start.by());
        }
    }

    /**
     * The text that ended its force.
     *
     * @param policy slug
     * @param manner {@code together}, {@code listed}, {@code decided}
     */
    public record RepealedBy(String policy, String title, Optional<LocalDate> from, String manner) {
        static RepealedBy of(Edition.Repealed by) {
            return new RepealedBy(by.policy(), by.title(), by.from(), AnswerJson.name(by.manner()));
        }
    }

    /**
     * An edition with its text.
     *
     * @param policy slug
     */
    public record WithText(
            @JsonUnwrapped EditionAnswer edition, String policy, List<ClauseAnswer> contents) {}
}
