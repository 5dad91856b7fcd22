package tiaowen.clean;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Evidence that a text was mangled: simplified text turned into traditional characters with
 * readings in brackets, stops read one byte off.
 *
 * @param readings bracketed readings behind everyday characters in their traditional form
 * @param brokenStops stops that can be put back
 * @param traditional traditional characters outside GB 2312
 * @param simplified characters that traditional text never holds
 */
record Mangling(int readings, int brokenStops, int traditional, int simplified) {
    private static final Mangling NONE = new Mangling(0, 0, 0, 0);

    /** What every mangled line holds somewhere: a bracket with a small letter behind it. */
    private static final Pattern HINT = Pattern.compile("[(（]" + Pinyin.LETTERS);

    static Mangling of(String line) {
        if (!HINT.matcher(line).find()) return NONE;
        int readings = BracketedReadings.count(line);
        int stops = BrokenStops.count(line);
        return readings + stops == 0 ? NONE : count(line, readings, stops);
    }

    /** The lines of one document together; nothing unless one of them is certain alone. */
    static Mangling of(Collection<String> lines) {
        if (lines.stream().noneMatch(line -> of(line).certain())) return NONE;
        return lines.stream()
                .map(line -> count(line, BracketedReadings.count(line), BrokenStops.count(line)))
                .reduce(NONE, Mangling::and);
    }

    private static Mangling count(String line, int readings, int stops) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Hanzi.simplified(c)) simplified++;
            else if (!Hanzi.common(c) && Hanzi.traditional(c)) traditional++;
        }
        return new Mangling(readings, stops, traditional, simplified);
    }

    private Mangling and(Mangling other) {
        return new Mangling(
                readings + other.readings,
                brokenStops + other.brokenStops,
                traditional + other.traditional,
                simplified + other.simplified);
    }

    /**
     * Readings of everyday characters are nobody's intention where they are no exception on their
     * line; a stop that decodes to a character which its reading confirms does not come about by
     * chance. One reading alone counts only where nothing else on the line is simplified: a
     * simplified text that speaks of traditional characters is not mangled.
     */
    boolean certain() {
        int evidence = readings + 2 * brokenStops;
        return evidence >= 1
                && (readings + brokenStops) * 5 >= traditional
                && simplified <= evidence / 2;
    }

    /** The same of a whole document, where a reading or two prove nothing. */
    boolean certainOfDocument() {
        return readings + 2 * brokenStops >= 3
                && (readings + brokenStops) * 5 >= traditional
                && simplified <= traditional;
    }
}
