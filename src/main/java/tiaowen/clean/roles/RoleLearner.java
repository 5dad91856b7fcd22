package tiaowen.clean.roles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tiaowen.model.Role;

/**
 * Learns the weights from labelled pages: those under which the labels are likeliest, large weights
 * costing something, by steps along the gradient (AdaGrad). The same pages in the same order and
 * the same seed give the same weights.
 */
@SuppressWarnings("EnumOrdinal") // arrays by role and evidence: this runs for every block
final class RoleLearner {
    private static final int ROUNDS = 30;
    private static final double RATE = 0.1;

    /** What a weight costs by its square; with sites left out, 0.3 was better than 0.03. */
    private static final double COST = 0.3;

    private static final double COST_OF_PAIR = 0.3;

    /** A pair of characters that fewer pages hold tells of those pages only. */
    private static final int FEWEST_SITES = 3;

    private final RoleWeights weights = new RoleWeights();
    private final RoleWeights seen = new RoleWeights();
    private final Set<String> pairs;
    private final double blocks;

    private RoleLearner(List<LabelledPage> pages) {
        pairs = pairs(pages);
        blocks = pages.stream().mapToInt(p -> p.texts().size()).sum();
    }

    static RoleWeights learn(List<LabelledPage> pages, long seed) {
        var learner = new RoleLearner(pages);
        var order = new ArrayList<>(pages);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(learner::step);
        }
        return learner.weights;
    }

    private static Set<String> pairs(List<LabelledPage> pages) {
        Map<String, Set<String>> sites = new HashMap<>();
        for (var page : pages) {
            for (var text : page.texts()) {
                for (var pair : RoleWeights.pairs(text)) {
                    sites.computeIfAbsent(pair, p -> new HashSet<>()).add(page.site());
                }
            }
        }
        sites.values().removeIf(by -> by.size() < FEWEST_SITES);
        return sites.keySet();
    }

    private void step(LabelledPage page) {
        var read = RoleSequence.of(weights, page.texts(), page.evidence());
        var gradient = new RoleWeights();
        int roles = RoleWeights.ROLES.length;
        double share = page.texts().size() / blocks;
        for (int i = 0; i < read.size(); i++) {
            var wrong = read.probabilities(i);
            for (int r = 0; r < roles; r++) wrong[r] = -wrong[r];
            wrong[page.roles().get(i).ordinal()] += 1;
            add(gradient.worth[0], page.evidence().get(i), wrong);
            if (i > 0) add(gradient.worth[1], page.evidence().get(i - 1), wrong);
            if (i + 1 < read.size()) add(gradient.worth[2], page.evidence().get(i + 1), wrong);
            double site = 0;
            for (var role : Role.values()) if (!role.isPaper()) site += wrong[role.ordinal()];
            for (var pair : RoleWeights.pairs(page.texts().get(i))) {
                if (pairs.contains(pair)) gradient.pairs.merge(pair, site, Double::sum);
            }
            follow(gradient, read, page, i);
        }
        for (int whose = 0; whose < RoleWeights.WHOSE.size(); whose++) {
            move(weights.worth[whose], gradient.worth[whose], seen.worth[whose], share);
        }
        move(weights.follows, gradient.follows, seen.follows, share);
        movePairs(gradient.pairs, share);
    }

    private static void follow(RoleWeights gradient, RoleSequence read, LabelledPage page, int i) {
        int roles = RoleWeights.ROLES.length;
        int here = page.roles().get(i).ordinal();
        if (i == 0) {
            var first = read.probabilities(0);
            for (int r = 0; r < roles; r++) gradient.follows[roles][r] -= first[r];
            gradient.follows[roles][here] += 1;
        }
        if (i + 1 == read.size()) return;
        gradient.follows[here][page.roles().get(i + 1).ordinal()] += 1;
        for (int from = 0; from < roles; from++) {
            for (int to = 0; to < roles; to++) {
                gradient.follows[from][to] -= read.together(i, from, to);
            }
        }
    }

    private static void add(double[][] gradient, Set<RoleEvidence> evidence, double[] wrong) {
        for (var one : evidence) {
            for (int r = 0; r < wrong.length; r++) gradient[one.ordinal()][r] += wrong[r];
        }
    }

    private static void move(
            double[][] weights, double[][] gradient, double[][] seen, double share) {
        for (int i = 0; i < weights.length; i++) {
            for (int r = 0; r < weights[i].length; r++) {
                double g = gradient[i][r] - COST * share * weights[i][r];
                if (g == 0) continue;
                seen[i][r] += g * g;
                weights[i][r] += RATE * g / Math.sqrt(seen[i][r] + 1e-8);
            }
        }
    }

    private void movePairs(Map<String, Double> gradient, double share) {
        gradient.forEach(
                (pair, slope) -> {
                    double now = weights.pairs.getOrDefault(pair, 0.0);
                    double g = slope - COST_OF_PAIR * share * now;
                    double sum = seen.pairs.merge(pair, g * g, Double::sum);
                    weights.pairs.put(pair, now + RATE * g / Math.sqrt(sum + 1e-8));
                });
    }
}
