package tiaowen.naming;

import java.util.List;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * What a written citation points at.
 *
 * @param candidates the provision itself when resolved; else policies or provisions it may mean
 */
public record CitationAnswer(Outcome outcome, List<Candidate> candidates) {
    public CitationAnswer {
        candidates = List.copyOf(candidates);
    }

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
