package tiaowen.extract.scan;

import java.util.List;

/**
 * A page as it was read, after it was laid straight.
 *
 * @param width in dots
 * @param height in dots
 * @param dpi dots an inch
 * @param lines in no order
 */
public record ReadPage(int width, int height, double dpi, List<ReadLine> lines) {
    public ReadPage {
        lines = List.copyOf(lines);
    }
}
