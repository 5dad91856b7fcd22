package tiaowen.clean.roles;

import java.util.EnumSet;
import java.util.List;
import tiaowen.model.Role;

/**
 * How likely each role is for each block of a page, the whole sequence weighed together: a
 * linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), read forward and
 * backward.
 */
@SuppressWarnings("EnumOrdinal")
public // arrays by role and evidence: this runs for every block
final class RoleSequence {
    private static final int ROLES = RoleWeights.ROLES.length;

    private final double[][] scores;
    private final double[][] step;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scale;

    private RoleSequence(RoleWeights weights, double[][] scores) {
        this.scores = scores;
        step = weights.steps();
        forward = new double[scores.length][ROLES];
        backward = new double[scores.length][ROLES];
        scale = new double[scores.length];
        forward();
        backward();
    }

    /**
     * @param texts words of the blocks
     * @param evidence on each of them
     */
    public static RoleSequence of(
            RoleWeights weights, List<String> texts, List<EnumSet<RoleEvidence>> evidence) {
        var scores = new double[texts.size()][ROLES];
        for (int i = 0; i < scores.length; i++) {
            weights.add(evidence, i, scores[i]);
            double site = 0;
            for (var pair : RoleWeights.pairs(texts.get(i))) {
                site += weights.pairs.getOrDefault(pair, 0.0);
            }
            for (var role : RoleWeights.ROLES) {
                if (!role.isPaper()) scores[i][role.ordinal()] += site;
            }
            exponents(scores[i]);
        }
        return new RoleSequence(weights, scores);
    }

    /** Only the differences of scores count; the greatest becomes 1. */
    private static void exponents(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) most = Math.max(most, score);
        for (int r = 0; r < ROLES; r++) scores[r] = Math.exp(scores[r] - most);
    }

    private void forward() {
        for (int i = 0; i < scores.length; i++) {
            var here = forward[i];
            if (i == 0) System.arraycopy(step[ROLES], 0, here, 0, ROLES);
            else for (int r = 0; r < ROLES; r++) add(step[r], forward[i - 1][r], here);
            double sum = 0;
            for (int r = 0; r < ROLES; r++) sum += here[r] *= scores[i][r];
            scale[i] = sum;
            for (int r = 0; r < ROLES; r++) here[r] /= sum;
        }
    }

    private static void add(double[] steps, double times, double[] sums) {
        for (int to = 0; to < ROLES; to++) sums[to] += times * steps[to];
    }

    private void backward() {
        for (int i = scores.length - 1; i >= 0; i--) {
            for (int from = 0; from < ROLES; from++) {
                double left = 0;
                if (i == scores.length - 1) left = 1;
                else {
                    for (int to = 0; to < ROLES; to++) {
                        left += step[from][to] * scores[i + 1][to] * backward[i + 1][to];
                    }
                    left /= scale[i + 1];
                }
                backward[i][from] = left;
            }
        }
    }

    public int size() {
        return scores.length;
    }

    /** Probability of each role of a block, by the role's place in the list of roles. */
    public double[] probabilities(int at) {
        var found = new double[ROLES];
        for (int r = 0; r < ROLES; r++) found[r] = forward[at][r] * backward[at][r];
        return found;
    }

    /** Probability that a block has one role and the block below it another. */
    double together(int at, int role, int below) {
        return forward[at][role]
                * step[role][below]
                * scores[at + 1][below]
                * backward[at + 1][below]
                / scale[at + 1];
    }

    /** Probability that a block is no part of the paper. */
    public static double foreign(double[] probabilities) {
        double sum = 0;
        for (var role : RoleWeights.ROLES) {
            if (!role.isPaper()) sum += probabilities[role.ordinal()];
        }
        return Math.min(1, sum);
    }

    public static Role likeliest(double[] probabilities, boolean paper) {
        Role best = paper ? Role.BODY : Role.FURNITURE;
        for (var role : RoleWeights.ROLES) {
            if (role.isPaper() == paper
                    && probabilities[role.ordinal()] > probabilities[best.ordinal()]) best = role;
        }
        return best;
    }
}
