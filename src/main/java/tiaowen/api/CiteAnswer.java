package tiaowen.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.naming.CitationAnswer;

/**
 * What a citation as a person writes it means.
 *
 * @param outcome {@code resolved}, {@code candidates}, {@code no-such-provision}, {@code
 *     not-in-collection} or {@code not-a-citation}
 * @param said what must be known first, in Chinese: that it has ended, or is not collected
 */
public record CiteAnswer(
        String text, String outcome, Optional<String> said, List<Candidate> candidates) {
    public static CiteAnswer of(String text, CitationAnswer answer, LocalDate day) {
        return new CiteAnswer(
                text,
                answer.outcome().code(),
                answer.said(day),
                answer.candidates().stream().map(Candidate::of).toList());
    }

    /**
     * A provision that may be meant.
     *
     * @param policy slug
     * @param eid empty for the whole policy
     */
    public record Candidate(String policy, String title, String edition, String eid, String url) {
        static Candidate of(CitationAnswer.Candidate candidate) {
            var slug = candidate.policy().slug();
            var date = candidate.edition().date();
            return new Candidate(
                    slug,
                    candidate.edition().metadata().title(),
                    date,
                    candidate.eid(),
                    Links.clause(slug, date, candidate.eid()));
        }
    }
}
