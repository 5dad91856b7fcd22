package tiaowen.extract.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes red seals off a page: the ink of a stamp is seen through, what is printed in black under it
 * stays. Red letters of a letterhead and red lines are no seal and stay as they are.
 */
final class Seals {
    /** Dots of a page are looked at in squares of so many by so many. */
    private static final int SQUARE = 8;

    /** Seals are 3 to 6 cm wide; of one at a page's edge half is there. In inches. */
    private static final double SMALLEST = 0.8;

    private static final double LARGEST = 2.8;

    /** Paper that has yellowed is no redder than this. */
    private static final int RED = 36;

    private Seals() {}

    private record Region(int left, int top, int right, int bottom) {
        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }

    /**
     * The page in shades of gray, without its seals.
     *
     * @param dpi dots an inch
     */
    static Gray off(BufferedImage page, double dpi) {
        int width = page.getWidth();
        int height = page.getHeight();
        var shades = new byte[width * height];
        int columns = (width + SQUARE - 1) / SQUARE;
        int rows = (height + SQUARE - 1) / SQUARE;
        var red = new int[columns * rows];
        var line = new int[width];
        for (int y = 0; y < height; y++) {
            page.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                shades[y * width + x] = (byte) luma(line[x]);
                if (redness(line[x]) > RED) red[y / SQUARE * columns + x / SQUARE]++;
            }
        }
        for (var seal : seals(red, columns, rows, dpi / SQUARE)) {
            clear(page, seal, shades, line);
        }
        return new Gray(width, height, shades);
    }

    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }

    private static int redness(int rgb) {
        return (rgb >> 16 & 0xFF) - Math.max(rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Red ink is white to whoever sees only red; what is black stays so. */
    private static void clear(BufferedImage page, Region seal, byte[] shades, int[] line) {
        int width = page.getWidth();
        int from = seal.left * SQUARE;
        int to = Math.min(width, (seal.right + 1) * SQUARE);
        int bottom = Math.min(page.getHeight(), (seal.bottom + 1) * SQUARE);
        for (int y = seal.top * SQUARE; y < bottom; y++) {
            page.getRGB(from, y, to - from, 1, line, 0, width);
            for (int x = from; x < to; x++) {
                int rgb = line[x - from];
                if (redness(rgb) < RED / 3) continue;
                int through = (rgb >> 16 & 0xFF) * 3 / 2 - 64;
                shades[y * width + x] = (byte) Math.clamp(through, 0, 255);
            }
        }
    }

    private static List<Region> seals(int[] red, int columns, int rows, double squaresAnInch) {
        var seals = new ArrayList<Region>();
        var seen = new boolean[red.length];
        for (int start = 0; start < red.length; start++) {
            if (seen[start] || !isRed(red[start])) continue;
            var region = region(red, seen, start, columns, rows);
            double wide = region.width() / squaresAnInch;
            double high = region.height() / squaresAnInch;
            boolean round = wide < 1.7 * high && high < 1.7 * wide;
            boolean atEdge = region.right >= columns - 2 && high > wide;
            if (Math.max(wide, high) >= SMALLEST
                    && Math.max(wide, high) <= LARGEST
                    && (round || atEdge)) {
                seals.add(region);
            }
        }
        return seals;
    }

    private static boolean isRed(int dots) {
        return dots >= 3;
    }

    /** All red squares that hang together, over gaps of one and two. */
    private static Region region(int[] red, boolean[] seen, int start, int columns, int rows) {
        int left = columns;
        int right = 0;
        int top = rows;
        int bottom = 0;
        var open = new ArrayDeque<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.poll();
            int x = at % columns;
            int y = at / columns;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int ny = Math.max(0, y - 3); ny <= Math.min(rows - 1, y + 3); ny++) {
                for (int nx = Math.max(0, x - 3); nx <= Math.min(columns - 1, x + 3); nx++) {
                    int next = ny * columns + nx;
                    if (seen[next] || !isRed(red[next])) continue;
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return new Region(left, top, right, bottom);
    }
}
