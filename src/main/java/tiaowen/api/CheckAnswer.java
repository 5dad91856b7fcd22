package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.DraftReport;
import tiaowen.citecheck.Verdict;

/**
 * The citations of a draft, answered.
 *
 * @param summary a Chinese sentence
 * @param day as of which they are answered
 * @param draftDate the day that the draft itself bears
 * @param counts number of findings by code of their verdict, all verdicts in their order
 * @param wrong how many need a correction
 * @param left how many were too many to be checked
 */
public record CheckAnswer(
        String summary,
        LocalDate day,
        Optional<LocalDate> draftDate,
        Map<String, Integer> counts,
        int wrong,
        int left,
        List<Finding> findings) {
    public static CheckAnswer of(DraftReport report) {
        var counts = new LinkedHashMap<String, Integer>();
        var found = report.counts();
        Arrays.stream(Verdict.values())
                .forEach(verdict -> counts.put(verdict.code(), found.getOrDefault(verdict, 0)));
        return new CheckAnswer(
                report.summary(),
                report.day(),
                report.draft().date(),
                counts,
                report.wrong(),
                report.left(),
                report.findings().stream().map(Finding::of).toList());
    }

    /**
     * One citation.
     *
     * @param line of the draft, from 1
     * @param start place of its first character in the line
     * @param before the words before it
     * @param after the words behind it
     * @param verdict code of the verdict
     * @param wrong whether it needs a correction
     * @param quote what the draft says the provision says; empty for none
     * @param difference removed is what stands in the provision, added what stands in the other
     *     text
     */
    public record Finding(
            int line,
            int start,
            String text,
            String before,
            String after,
            String verdict,
            boolean wrong,
            String message,
            String quote,
            List<Target> targets,
            List<ComparisonAnswer.Piece> difference) {
        static Finding of(CitationFinding finding) {
            var place = finding.place();
            return new Finding(
                    place.line(),
                    place.start(),
                    finding.words(),
                    place.before(),
                    place.after(),
                    finding.verdict().code(),
                    finding.verdict().isWrong(),
                    finding.message(),
                    finding.quote(),
                    finding.targets().stream().map(Target::of).toList(),
                    ComparisonAnswer.Piece.all(finding.difference()));
        }
    }

    /**
     * A provision that is meant, or may be.
     *
     * @param policy slug; empty for a provision of the draft itself
     * @param url left out for the draft itself
     */
    public record Target(
            String policy,
            String title,
            String edition,
            String eid,
            String label,
            Optional<String> status,
            Optional<StandingAnswer> standing,
            String text,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> url) {
        static Target of(CitationTarget target) {
            return new Target(
                    target.policy(),
                    target.title(),
                    target.edition(),
                    target.eid(),
                    target.label(),
                    target.standing().map(standing -> standing.status().code()),
                    target.standing().map(StandingAnswer::of),
                    target.text(),
                    Optional.of(target)
                            .filter(t -> !t.isOwn())
                            .map(t -> Links.clause(t.policy(), t.edition(), t.eid())));
        }
    }
}
