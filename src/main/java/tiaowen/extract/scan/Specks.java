package tiaowen.extract.scan;

import java.util.ArrayDeque;

/**
 * Takes specks of dust off a page: dark dots that hang together and are smaller than the full stop
 * of small print. In the gap behind a comma the machine takes one for a sign of its own.
 */
final class Specks {
    /** A full stop of 9 points is 0.025 inches wide. */
    private static final double LARGEST = 0.0185;

    private Specks() {}

    /**
     * @param dpi dots an inch
     */
    static Gray off(Gray page, double dpi) {
        int largest = Math.max(1, (int) Math.round(LARGEST * dpi));
        int dark = Math.min(250, page.darkness() * 5 / 4);
        int width = page.width();
        int height = page.height();
        var out = page.shades().clone();
        var seen = new boolean[out.length];
        var open = new ArrayDeque<Integer>();
        for (int start = 0; start < out.length; start++) {
            if (seen[start] || (page.shades()[start] & 0xFF) >= dark) continue;
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            open.add(start);
            seen[start] = true;
            while (!open.isEmpty()) {
                int at = open.poll();
                int x = at % width;
                int y = at / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        int near = ny * width + nx;
                        if (seen[near] || (page.shades()[near] & 0xFF) >= dark) continue;
                        seen[near] = true;
                        open.add(near);
                    }
                }
            }
            if (right - left < largest && bottom - top < largest) {
                wipe(page, out, left - 1, top - 1, right + 1, bottom + 1);
            }
        }
        return new Gray(width, height, out);
    }

    private static void wipe(Gray page, byte[] out, int left, int top, int right, int bottom) {
        byte paper = (byte) Math.min(255, page.darkness() * 10 / 6);
        for (int y = Math.max(0, top); y <= Math.min(page.height() - 1, bottom); y++) {
            for (int x = Math.max(0, left); x <= Math.min(page.width() - 1, right); x++) {
                out[y * page.width() + x] = paper;
            }
        }
    }
}
