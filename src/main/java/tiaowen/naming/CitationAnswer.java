package tiaowen.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.corpus.EndedPolicy;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Reference;

/**
 * What a written citation points at.
 *
 * @param candidates the provision itself when resolved; else policies or provisions it may mean
 * @param ended that the policy of that very title has ended, where the collection does not have it
 * @param asked what was asked for, where the collection does not have it
 * @param alike policies whose titles only hold the one that was written: none of them is meant
 */
public record CitationAnswer(
        Outcome outcome,
        List<Candidate> candidates,
        Optional<EndedPolicy> ended,
        Optional<Reference> asked,
        List<Policy> alike) {
    public CitationAnswer {
        candidates = List.copyOf(candidates);
        alike = List.copyOf(alike);
    }

    /** An answer with nothing more to say. */
    public CitationAnswer(Outcome outcome, List<Candidate> candidates) {
        this(outcome, candidates, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * What must be said first, in Chinese sentences: that it has ended or rests on what has, that
     * the text of the day is not collected, or nothing of that title is.
     */
    public Optional<String> said(LocalDate day) {
        if (ended.isPresent()) return ended.map(EndPhrases::notCollected);
        var policies = candidates.stream().map(Candidate::policy).distinct().toList();
        if (policies.size() == 1) return EndPhrases.of(policies.getFirst(), day);
        if (outcome != Outcome.NOT_IN_COLLECTION || alike.isEmpty()) return Optional.empty();
        var titles =
                alike.stream()
                        .limit(MOST_NAMED)
                        .map(policy -> EndPhrases.titled(policy.title()))
                        .collect(Collectors.joining("、"));
        return Optional.of(
                "没有收录标题正好是这样的文件。标题里含有它的是另外的文件：%s%s。"
                        .formatted(titles, alike.size() > MOST_NAMED ? "等" : ""));
    }

    private static final int MOST_NAMED = 3;

    /** Never a neighbour instead of what was asked: a wrong number is an answer of its own. */
    public enum Outcome {
        RESOLVED("resolved"),
        CANDIDATES("candidates"),
        NO_SUCH_PROVISION("no-such-provision"),
        NOT_IN_COLLECTION("not-in-collection"),
        NOT_A_CITATION("not-a-citation");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The word in data. */
        public String code() {
            return code;
        }
    }

    /**
     * One provision that the text may point at.
     *
     * @param eid empty where the whole edition is meant
     */
    public record Candidate(Policy policy, Edition edition, String eid) {}
}
