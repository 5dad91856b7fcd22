package tiaowen.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found odd in one document: how much of each evidence there is, and where. */
final class Findings {
    /** Characters of a block that a message shows. */
    private static final int SHOWN = 24;

    /**
     * Something odd.
     *
     * @param line of the source; 0 where it concerns the whole document
     * @param likelihood how likely it is wrong, where the place itself tells; else below 0
     * @param correction lines for the sidecar; empty where there are none
     */
    record Place(
            DoubtEvidence evidence,
            String message,
            int line,
            double likelihood,
            String correction) {}

    private final Map<DoubtEvidence, Double> values = new EnumMap<>(DoubtEvidence.class);
    private final List<Place> places = new ArrayList<>();

    /** How much of each evidence there is, 0 to 1; what is not here is not there. */
    Map<DoubtEvidence, Double> values() {
        return values;
    }

    List<Place> places() {
        return places;
    }

    /** There is at least so much of an evidence; nothing where {@code value} is 0 or below. */
    void note(DoubtEvidence evidence, double value) {
        if (value > 0) values.merge(evidence, Math.min(1, value), Math::max);
    }

    /** The same, and where it is. */
    void note(DoubtEvidence evidence, double value, String message, int line) {
        note(evidence, value);
        at(evidence, message, line, "");
    }

    /** Where a person should look, and what would put it right. */
    void at(DoubtEvidence evidence, String message, int line, String correction) {
        places.add(new Place(evidence, message, line, -1, correction));
    }

    /** The same of a place that is wrong with a known probability. */
    void at(
            DoubtEvidence evidence,
            String message,
            int line,
            double likelihood,
            String correction) {
        places.add(new Place(evidence, message, line, likelihood, correction));
    }

    /** So many places are as good as all: each says half of what is left to say. */
    static double some(int count) {
        return 1 - Math.pow(0.5, count);
    }

    /** The first words of a block, in one line. */
    static String opening(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= SHOWN) return line;
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
