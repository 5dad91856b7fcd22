package tiaowen.clean.roles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tiaowen.clean.Cleaner;
import tiaowen.model.Role;

/** Learns the weights of the roles from labelled documents, and tells what they are worth. */
public final class RoleTraining {
    private final List<LabelledPage> pages = new ArrayList<>();

    /**
     * Adds a document.
     *
     * @param name of the document
     * @param page what is known of its blocks, as {@link Cleaner#evidence} gives it
     * @param labels lines of its file of labels: a number, a tab, the role, a tab, how the block
     *     begins; {@code # site: NAME} on a line of its own names the maker
     * @throws IllegalArgumentException if a role is unknown
     */
    public void add(String name, PageEvidence page, List<String> labels) {
        pages.add(LabelledPage.of(name, page, labels));
    }

    /** Number of documents added. */
    public int size() {
        return pages.size();
    }

    /**
     * Learns from all documents.
     *
     * @param folds parts of the sites, each left out once, to tell what is right on sites never
     *     seen; below 2 nothing is left out
     * @param progress takes a line of each step
     * @return the text of the file of weights
     */
    public String learn(int folds, long seed, Consumer<String> progress) {
        var head = new StringBuilder();
        if (folds >= 2) {
            var tally = leaveOut(folds, seed);
            for (var line : tally.lines()) {
                progress.accept(line);
                head.append("# ").append(line).append('\n');
            }
            tally.faults().forEach(progress);
        }
        return head + RoleLearner.learn(pages, seed).print();
    }

    private Tally leaveOut(int folds, long seed) {
        var sites = pages.stream().map(LabelledPage::site).distinct().sorted().toList();
        var shuffled = new ArrayList<>(sites);
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        var tally = new Tally();
        for (int fold = 0; fold < folds; fold++) {
            int part = fold;
            var out =
                    shuffled.stream()
                            .filter(site -> shuffled.indexOf(site) % folds == part)
                            .collect(Collectors.toSet());
            var weights =
                    RoleLearner.learn(
                            pages.stream().filter(p -> !out.contains(p.site())).toList(), seed);
            pages.stream()
                    .filter(p -> out.contains(p.site()))
                    .forEach(page -> tally.add(weights, page));
        }
        return tally;
    }

    /** Counts of what is right on documents that were not learned from. */
    private static final class Tally {
        private final TreeMap<Role, int[]> roles = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();
        private int pages;
        private int whole;
        private int blocks;
        private int right;

        void add(RoleWeights weights, LabelledPage page) {
            var read = RoleSequence.of(weights, page.texts(), page.evidence());
            int wrong = 0;
            for (int i = 0; i < read.size(); i++) {
                var wanted = page.roles().get(i);
                var probabilities = read.probabilities(i);
                boolean paper = RoleSequence.foreign(probabilities) < 0.5;
                var role = RoleSequence.likeliest(probabilities, paper);
                blocks++;
                if (paper == wanted.isPaper()) right++;
                else {
                    wrong++;
                    var text = page.texts().get(i);
                    faults.add(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %s as %s (%.2f): %s",
                                    page.name(),
                                    wanted.code(),
                                    role.code(),
                                    RoleSequence.foreign(probabilities),
                                    text.substring(0, Math.min(40, text.length()))
                                            .replaceAll("\\s+", " ")));
                }
                int[] count = roles.computeIfAbsent(wanted, r -> new int[3]);
                count[0]++;
                if (role == wanted) count[1]++;
                roles.computeIfAbsent(role, r -> new int[3])[2]++;
            }
            pages++;
            if (wrong == 0) whole++;
        }

        Collection<String> faults() {
            return faults;
        }

        List<String> lines() {
            var lines = new ArrayList<String>();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "left out: %d documents, %d whole (%.4f); blocks kept or taken rightly %d of %d (%.5f)",
                            pages,
                            whole,
                            (double) whole / pages,
                            right,
                            blocks,
                            (double) right / blocks));
            roles.forEach(
                    (role, count) ->
                            lines.add(
                                    String.format(
                                            Locale.ROOT,
                                            "%s: %d, found %.3f, right %.3f",
                                            role.code(),
                                            count[0],
                                            (double) count[1] / Math.max(1, count[0]),
                                            (double) count[1] / Math.max(1, count[2]))));
            return lines;
        }
    }
}
