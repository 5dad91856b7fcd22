package tiaowen.api;

import java.util.List;
import tiaowen.naming.CitationAnswer;

/**
 * What a citation as a person writes it means.
 *
 * @param outcome {@code resolved}, {@code candidates}, {@code no-such-provision}, {@code
 *     not-in-collection} or {@code not-a-citation}
 */
public record CiteAnswer(String text, String outcome, List<Candidate> candidates) {
    public static CiteAnswer of(String text, CitationAnswer answer) {
        return new CiteAnswer(
                text,
                answer.outcome().code(),
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
