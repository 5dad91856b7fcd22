package tiaowen.citecheck;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft with all its citations answered.
 *
 * @param findings in the order of the draft
 * @param left how many further citations were not answered because the draft has too many
 * @param day on which they were answered
 */
public record DraftReport(Draft draft, List<CitationFinding> findings, int left, LocalDate day) {
    public DraftReport {
        findings = List.copyOf(findings);
    }

    /** How many findings there are of each verdict, verdicts in their order; none that is 0. */
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return counts;
    }

    /** How many findings say that the draft should be looked at again. */
    public int wrong() {
        return (int) findings.stream().filter(finding -> finding.verdict().isWrong()).count();
    }

    /** {@code 查到 12 处引用：9 处正确，2 处已废止，1 处没有这一条。} */
    public String summary() {
        if (findings.isEmpty()) return "没有查到引用。";
        var out = new StringBuilder("查到 ").append(findings.size()).append(" 处引用：");
        var comma = "";
        for (var count : counts().entrySet()) {
            out.append(comma).append(count.getValue()).append(" 处").append(count.getKey().label());
            comma = "，";
        }
        return out.append("。").toString();
    }

    /** What else a reader of the report must know; empty where there is nothing. */
    public Optional<String> note() {
        return left == 0
                ? Optional.empty()
                : Optional.of("文稿里的引用太多，还有 " + left + " 处没有核对。请把文稿分成几份，分别核对。");
    }
}
