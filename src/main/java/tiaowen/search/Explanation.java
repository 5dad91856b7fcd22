package tiaowen.search;

import java.util.List;
import java.util.Optional;

/**
 * Why a clause stands where it stands among the hits of a search, in words.
 *
 * @param hit the clause as the search shows it
 * @param rank its place among the hits, from 1
 * @param reasons whole Chinese sentences: why it was found at all, and what its order goes by
 * @param parts what adds to its score, most first; what adds nothing is left out
 * @param above the hit one place higher; empty for the first
 */
public record Explanation(
        Hit hit, int rank, List<String> reasons, List<Part> parts, Optional<Above> above) {
    public Explanation {
        reasons = List.copyOf(reasons);
        parts = List.copyOf(parts);
    }

    /**
     * One thing that was measured.
     *
     * @param label its Chinese name
     * @param meaning what it measures, a Chinese clause
     * @param value what was measured, in words and figures: {@code 被 12 份政策提到}
     * @param weight how much one unit of it counts
     * @param contribution what it adds to the score; below 0 where it speaks against the clause
     */
    public record Part(
            String label, String meaning, String value, double weight, double contribution) {}

    /**
     * The next better hit.
     *
     * @param hit that hit
     * @param more what it has more of, most first; {@code contribution} is by how much more that
     *     adds to its score, {@code value} is its own
     * @param reason a whole Chinese sentence that says it in short
     */
    public record Above(Hit hit, List<Part> more, String reason) {
        public Above {
            more = List.copyOf(more);
        }
    }
}
