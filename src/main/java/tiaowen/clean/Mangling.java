package tiaowen.clean;

import java.util.Collection;
import tiaowen.clean.line.BracketedReadings;
import tiaowen.clean.line.BrokenStops;
import tiaowen.clean.line.Hanzi;
import tiaowen.clean.line.ShiftedBytes;

/**
 * Evidence that a text was mangled: simplified text turned into traditional characters with
 * readings in brackets, stops read one byte off.
 *
 * @param readings bracketed readings behind everyday characters in their traditional form
 * @param brokenStops stops and other bytes that can be put back
 * @param traditional traditional characters outside GB 2312
 * @param simplified characters that traditional text never holds
 * @param converted traces of the conversion: Chinese punctuation folded to ASCII, spellings that
 *     neither Hong Kong nor Taiwan print
 */
record Mangling(int readings, int brokenStops, int traditional, int simplified, int converted) {
    private static final Mangling NONE = new Mangling(0, 0, 0, 0, 0);

    /** What dictionaries write for 为 众 群 秘 核 烟 玩 启, where people write 為 眾 群 秘 核 煙 玩 啟. */
    private static final String BOOKISH = "爲衆羣祕覈菸翫啓";

    /** Traditional characters that there may be for one reading. */
    private static final int FEW = 12;

    /** The same where the conversion left other traces. */
    private static final int MANY = 40;

    static Mangling of(String line) {
        int shifted = ShiftedBytes.count(line);
        if (shifted == 0 && !holdsReading(line)) return NONE;
        int readings = BracketedReadings.count(line);
        int stops = BrokenStops.count(line) + shifted;
        return readings + stops == 0 ? NONE : count(line, readings, stops);
    }

    /** What every mangled line holds somewhere: a bracket with a small letter behind it. */
    private static boolean holdsReading(String line) {
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x200 && Character.isLowerCase(c) && "(（".indexOf(line.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The lines of one document together; nothing unless one of them is certain alone. */
    static Mangling of(Collection<String> lines) {
        if (lines.stream().noneMatch(line -> of(line).certain())) return NONE;
        return lines.stream()
                .map(
                        line ->
                                count(
                                        line,
                                        BracketedReadings.count(line),
                                        BrokenStops.count(line) + ShiftedBytes.count(line)))
                .reduce(NONE, Mangling::and);
    }

    private static Mangling count(String line, int readings, int stops) {
        int traditional = 0;
        int simplified = 0;
        int converted = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (BOOKISH.indexOf(c) >= 0) converted++;
            if (i > 0 && ",;:".indexOf(c) >= 0 && Hanzi.is(line.charAt(i - 1))) converted++;
            if ("，；：".indexOf(c) >= 0) converted--;
            if (Hanzi.simplified(c)) simplified++;
            else if (!Hanzi.common(c) && Hanzi.traditional(c)) traditional++;
        }
        return new Mangling(readings, stops, traditional, simplified, converted);
    }

    private Mangling and(Mangling other) {
        return new Mangling(
                readings + other.readings,
                brokenStops + other.brokenStops,
                traditional + other.traditional,
                simplified + other.simplified,
                converted + other.converted);
    }

    /**
     * Readings of everyday characters are nobody's intention where they are no exception on their
     * line; a stop that decodes to a character which its reading confirms does not come about by
     * chance. One reading alone counts only where nothing else on the line is simplified: a
     * simplified text that speaks of traditional characters is not mangled.
     */
    boolean certain() {
        int evidence = readings + 2 * brokenStops;
        return evidence >= 1 && isDense() && simplified <= evidence / 2;
    }

    /** The same of a line in a document that is not mangled as a whole. */
    boolean certainAmongOthers() {
        return certain() && readings + 2 * brokenStops >= 3;
    }

    /** The same of a whole document, where a reading or two prove nothing. */
    boolean certainOfDocument() {
        return readings + 2 * brokenStops >= 3 && isDense() && simplified <= traditional;
    }

    private boolean isDense() {
        return (readings + brokenStops) * (converted > 0 ? MANY : FEW) >= traditional;
    }
}
