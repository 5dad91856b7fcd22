package tiaowen.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tiaowen.account.DoubtWeights.Question;
import tiaowen.model.Certainty;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Doubt;
import tiaowen.model.Structured;

/** Says how sure a reading is, and what a person should look at. */
public final class Auditor {
    /** A document that needs more looks than this needs to be looked at whole. */
    private static final int MOST = 20;

    /** What is less likely to cost anything is not told where no place shows it. */
    private static final double LEAST = 0.1;

    /** What people state of a file that they have compared with its source: the day, or yes. */
    private static final String CHECKED = "checked";

    private static final List<String> NOT = List.of("false", "no", "否", "未");

    private Auditor() {}

    /**
     * The same document with how sure it is, and with what there is to warn of said once. A
     * document that a person has checked ({@code checked} in its sidecar) is sure. Total.
     */
    public static Document audit(Cleaned cleaned, Structured structured, Document document) {
        var found = DoubtFinder.look(cleaned, structured, document);
        var certainty = certainty(found);
        return document.withWarnings(MergedWarnings.of(document.warnings()))
                .withCertainty(isChecked(cleaned) ? certainty.checked() : certainty);
    }

    private static boolean isChecked(Cleaned cleaned) {
        return cleaned.source().stated().getOrDefault(CHECKED, List.of()).stream()
                .anyMatch(said -> !said.isBlank() && !NOT.contains(said.strip()));
    }

    /** How much there is of each evidence, by its name, for learning. */
    static Map<DoubtEvidence, Double> evidence(
            Cleaned cleaned, Structured structured, Document document) {
        return DoubtFinder.look(cleaned, structured, document).values();
    }

    private static Certainty certainty(Findings found) {
        var weights = DoubtWeights.shipped();
        double text = weights.lines.get(Question.TEXT).right(found.values());
        double whole = Math.min(text, weights.lines.get(Question.WHOLE).right(found.values()));
        boolean sure = weights.sure(text, whole);
        var doubts = placed(found, weights);
        if (!sure) doubts.addAll(unplaced(found, weights));
        return new Certainty(rounded(text), rounded(whole), sure, worst(doubts));
    }

    private static List<Doubt> placed(Findings found, DoubtWeights weights) {
        var doubts = new ArrayList<Doubt>();
        for (var place : found.places()) {
            double likelihood =
                    place.likelihood() >= 0
                            ? place.likelihood()
                            : weights.likely.getOrDefault(place.evidence(), 0.0);
            doubts.add(
                    new Doubt(
                            place.evidence().code(),
                            place.message(),
                            place.line(),
                            rounded(likelihood),
                            place.correction()));
        }
        return doubts;
    }

    /** What speaks against the whole document without a place to look at. */
    private static List<Doubt> unplaced(Findings found, DoubtWeights weights) {
        var places =
                found.places().stream().map(Findings.Place::evidence).collect(Collectors.toSet());
        var doubts = new ArrayList<Doubt>();
        found.values()
                .forEach(
                        (evidence, value) -> {
                            double likelihood = weights.likely.getOrDefault(evidence, 0.0) * value;
                            if (places.contains(evidence) || likelihood < LEAST) return;
                            var message = evidence.sentence() + "。";
                            doubts.add(
                                    new Doubt(
                                            evidence.code(), message, 0, rounded(likelihood), ""));
                        });
        return doubts;
    }

    /** The likeliest few; what the same line would put right is said once. */
    private static List<Doubt> worst(List<Doubt> doubts) {
        var seen = new HashSet<String>();
        return doubts.stream()
                .sorted(Comparator.comparingDouble(Doubt::likelihood).reversed())
                .filter(doubt -> doubt.line() == 0 || seen.add(doubt.line() + doubt.correction()))
                .limit(MOST)
                .toList();
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
