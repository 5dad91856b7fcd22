package tiaowen.extract.scan;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Box;

/**
 * Finds where lines of text stand on a page that lies straight. The model says of each dot how
 * surely it is in the kernel of a line; kernels are put together and widened to the whole line
 * (differentiable binarization).
 */
final class LineFinder {
    /** Longest side of what the model sees: at 1,536 small print is still found. */
    private static final int LONGEST = 1536;

    /** The model halves its picture five times. */
    private static final int STEP = 32;

    private static final float IN_KERNEL = 0.3f;
    private static final float SURE = 0.5f;

    /** How much wider a line is than its kernel, as the model was trained. */
    private static final double WIDEN = 1.6;

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};

    private final Network network;

    LineFinder(Network network) {
        this.network = network;
    }

    /** The lines of a page in its own dots, in no order. */
    List<Box> find(Gray page) throws OrtException {
        double scale = Math.min(1, (double) LONGEST / Math.max(page.width(), page.height()));
        int width = fitting(page.width() * scale);
        int height = fitting(page.height() * scale);
        var small = page.scaled(width, height);
        var input = FloatBuffer.allocate(3 * width * height);
        for (int channel = 0; channel < 3; channel++) {
            for (byte shade : small.shades()) {
                input.put(((shade & 0xFF) / 255f - MEAN[channel]) / SPREAD[channel]);
            }
        }
        var sure = network.run(input.flip(), 3, height, width);
        return lines(
                sure.values(),
                width,
                height,
                (double) page.width() / width,
                (double) page.height() / height);
    }

    private static int fitting(double length) {
        return Math.max(STEP, (int) Math.round(length / STEP) * STEP);
    }

    private static List<Box> lines(
            float[] sure, int width, int height, double scaleX, double scaleY) {
        var lines = new ArrayList<Box>();
        var seen = new boolean[sure.length];
        var open = new int[sure.length];
        for (int start = 0; start < sure.length; start++) {
            if (seen[start] || sure[start] < IN_KERNEL) continue;
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            double sum = 0;
            int count = 0;
            int next = 0;
            open[count++] = start;
            seen[start] = true;
            while (next < count) {
                int at = open[next++];
                int x = at % width;
                int y = at / width;
                sum += sure[at];
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = x + dx;
                        int ny = y + dy;
                        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
                        int near = ny * width + nx;
                        if (seen[near] || sure[near] < IN_KERNEL) continue;
                        seen[near] = true;
                        open[count++] = near;
                    }
                }
            }
            int wide = right - left + 1;
            int high = bottom - top + 1;
            if (Math.min(wide, high) < 3 || sum / count < SURE) continue;
            double more = WIDEN * wide * high / (2.0 * (wide + high));
            lines.add(
                    new Box(
                            (int) Math.max(0, (left - more) * scaleX),
                            (int) Math.max(0, (top - more) * scaleY),
                            (int) Math.min(width * scaleX, (right + 1 + more) * scaleX),
                            (int) Math.min(height * scaleY, (bottom + 1 + more) * scaleY)));
        }
        return lines;
    }
}
