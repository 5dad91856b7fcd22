package tiaowen.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tiaowen.audit.DoubtWeights.Question;
import tiaowen.model.Certainty;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Doubt;
import tiaowen.model.Structured;

/** Says how sure a reading is, and what a person should look at. */
public final class Auditor {
    /** A document that needs more looks than this needs to be looked at whole. */
    private static final int MOST = 20;

    /** What people state of a file that they have compared with its source: the day, or yes. */
    private static final String CHECKED = "checked";

    private static final List<String> NOT = List.of("false", "no", "否", "未");

    private Auditor() {}

    /**
     * The same document with how sure it is, and with what there is to warn of said once. A
     * document that a person has checked ({@code checked} in its sidecar) is sure. Total.
     */
    public static Document audit(Cleaned cleaned, Structured structured, Document document) {
        var found = DoubtFinder.of(cleaned, structured, document);
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
        return DoubtFinder.of(cleaned, structured, document).values();
    }

    private static Certainty certainty(DoubtFinder found) {
        var weights = DoubtWeights.shipped();
        double text = weights.lines.get(Question.TEXT).right(found.values());
        double whole = Math.min(text, weights.lines.get(Question.WHOLE).right(found.values()));
        return new Certainty(
                rounded(text), rounded(whole), weights.sure(text, whole), doubts(found, weights));
    }

    private static List<Doubt> doubts(DoubtFinder found, DoubtWeights weights) {
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
        doubts.sort(Comparator.comparingDouble(Doubt::likelihood).reversed());
        var seen = new HashSet<Integer>();
        doubts.removeIf(doubt -> doubt.line() > 0 && !seen.add(doubt.line()));
        return doubts.size() <= MOST ? doubts : doubts.subList(0, MOST);
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
