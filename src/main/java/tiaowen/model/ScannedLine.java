package tiaowen.model;

import java.util.List;

/**
 * A line of a scanned page, as a machine read it, and where its words stand in the blocks of the
 * source.
 *
 * @param block line of the block that holds it, see {@link Block#line}
 * @param from where in the block's text it begins, white space not counted
 * @param page counted from 1
 * @param box where it stands on the page, once that lies straight
 * @param text without white space
 * @param scores of each UTF-16 unit of the text, 0 to 1: how sure the machine was
 * @param picture names the picture of the line, see {@code Scans}; empty where none is kept
 */
public record ScannedLine(
        int block, int from, int page, Box box, String text, List<Double> scores, String picture) {
    /** What is read with less than this, a person should look at. */
    public static final double SURE = 0.9;

    public ScannedLine {
        scores = List.copyOf(scores);
        if (scores.size() != text.length()) throw new IllegalArgumentException("scores: " + text);
    }
}
