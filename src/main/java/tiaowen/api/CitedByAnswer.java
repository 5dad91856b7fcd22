package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.citator.CitingPlace;
import tiaowen.model.Edition;
import tiaowen.text.MarkedSpan;

/**
 * Who cites a clause, a page of it.
 *
 * @param policies how many other policies do
 * @param places in how many places
 * @param inside places of the clause's own policy
 * @param from those of others, this page's
 */
public record CitedByAnswer(
        @JsonUnwrapped PlaceAnswer clause,
        int policies,
        int places,
        int page,
        int pages,
        List<Citing> inside,
        List<Citing> from,
        String url) {
    /**
     * @param size citing policies on a page
     * @param day of asking
     */
    public static CitedByAnswer of(
            PlaceAnswer clause, CitingPlace.All found, int page, int size, LocalDate day) {
        return new CitedByAnswer(
                clause,
                found.policies(),
                found.places(),
                page,
                Math.ceilDiv(found.policies(), size),
                found.inside().stream().map(from -> Citing.of(from, day)).toList(),
                found.from().stream().map(from -> Citing.of(from, day)).toList(),
                Links.citedBy(clause.policy(), clause.edition(), clause.eid()));
    }

    /**
     * A policy that cites the clause.
     *
     * @param policy slug
     * @param edition date of the newest one that cites it
     * @param older dates of further ones
     */
    public record Citing(
            String policy,
            String title,
            String edition,
            String status,
            List<String> older,
            List<Mention> places) {
        static Citing of(CitingPlace.From from, LocalDate day) {
            var slug = from.policy().slug();
            var date = from.edition().date();
            return new Citing(
                    slug,
                    from.edition().metadata().title(),
                    date,
                    from.policy().status(from.edition(), day).code(),
                    from.older().stream().map(Edition::date).toList(),
                    from.places().stream().map(place -> Mention.of(slug, date, place)).toList());
        }
    }

    /**
     * One place that cites the clause.
     *
     * @param eid of the citing provision; none where it stands outside all clauses
     * @param text the citation as it stands
     * @param meant date of the edition that is meant
     * @param target provision of the clause that is meant; none for the whole of it
     */
    public record Mention(
            Optional<String> eid,
            String label,
            String text,
            String sentence,
            String meant,
            Optional<String> target,
            String url) {
        static Mention of(String policy, String edition, CitingPlace place) {
            return new Mention(
                    PlaceAnswer.given(place.eid()),
                    place.label(),
                    place.words(),
                    place.sentence().stream().map(MarkedSpan::text).collect(Collectors.joining()),
                    place.meant().date(),
                    PlaceAnswer.given(place.target()),
                    Links.clause(policy, edition, place.eid()));
        }
    }
}
