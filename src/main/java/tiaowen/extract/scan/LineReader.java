package tiaowen.extract.scan;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Box;

/**
 * Reads a line of text. The model says of each step along the line how surely each character stands
 * there; a character over several steps is one, and between two of the same stands a blank
 * (connectionist temporal classification).
 */
final class LineReader {
    private static final int HEIGHT = 48;

    /** Steps of the model along the line, in dots. */
    private static final int STEP = 8;

    /** Longer lines than a page can hold come from rules and borders. */
    private static final int WIDEST = 6400;

    private final Network network;
    private final List<String> characters;

    /**
     * @param characters in the order in which the model numbers them, from 1
     */
    LineReader(Network network, List<String> characters) {
        this.network = network;
        this.characters = List.copyOf(characters);
    }

    /** What stands in a box of a page; no character where the model sees none. */
    ReadLine read(Gray page, Box box) throws OrtException {
        var line = page.cut(box.left(), box.top(), box.right(), box.bottom());
        double scale = (double) HEIGHT / line.height();
        int width = Math.clamp(Math.round(line.width() * scale), STEP * 2, WIDEST);
        var even = line.scaled(width, HEIGHT);
        // Widths in steps of eight characters: each new shape costs the library a new plan.
        int padded = (width + 63) / 64 * 64;
        var input = FloatBuffer.allocate(3 * padded * HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                float shade = even.at(x, y) / 127.5f - 1;
                for (int channel = 0; channel < 3; channel++) {
                    input.put((channel * HEIGHT + y) * padded + x, shade);
                }
            }
        }
        var steps = network.run(input, 3, HEIGHT, padded);
        return new ReadLine(box, characters(steps, box, width));
    }

    private List<ReadCharacter> characters(Network.Answer steps, Box box, int width) {
        int kinds = (int) steps.shape()[2];
        int count = (int) steps.shape()[1];
        double dots = (double) (box.right() - box.left()) / width;
        var read = new ArrayList<ReadCharacter>();
        int last = 0;
        int from = 0;
        float score = 0;
        for (int step = 0; step <= count; step++) {
            int best = 0;
            float sure = 0;
            for (int kind = 0; step < count && kind < kinds; kind++) {
                float here = steps.values()[step * kinds + kind];
                if (here > sure) {
                    sure = here;
                    best = kind;
                }
            }
            if (best == last && step < count) {
                score = Math.max(score, sure);
                continue;
            }
            if (last > 0) {
                double middle = (from + step) / 2.0 * STEP * dots;
                read.add(
                        new ReadCharacter(
                                characters.get(last), (float) (box.left() + middle), score));
            }
            last = best;
            from = step;
            score = sure;
        }
        return read;
    }
}
