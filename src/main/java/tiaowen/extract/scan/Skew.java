package tiaowen.extract.scan;

/**
 * How far a page lies askew: turned by the right angle, the dark dots of its lines fall into few
 * rows with white ones between them.
 */
final class Skew {
    /** Feeders and hands lay a page down better than this. In degrees. */
    private static final double MOST = 6;

    private static final double FINE = 0.05;

    /** Enough to see lines by. */
    private static final int HEIGHT = 1000;

    private static final int MOST_DOTS = 120_000;

    private final int[] x;
    private final int[] y;
    private final int count;
    private final int height;
    private final int width;

    private Skew(Gray page) {
        width = page.width();
        height = page.height();
        int dark = page.darkness();
        var xs = new int[MOST_DOTS];
        var ys = new int[MOST_DOTS];
        int found = 0;
        int all = 0;
        for (byte shade : page.shades()) if ((shade & 0xFF) < dark) all++;
        int each = Math.max(1, all / MOST_DOTS + 1);
        int number = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (page.at(column, row) >= dark) continue;
                if (number++ % each != 0 || found == MOST_DOTS) continue;
                xs[found] = column;
                ys[found++] = row;
            }
        }
        x = xs;
        y = ys;
        count = found;
    }

    /** By how many degrees the page must be turned clockwise to lie straight. */
    static double of(Gray page) {
        double scale = Math.min(1, (double) HEIGHT / page.height());
        var small =
                page.scaled(
                        Math.max(1, (int) (page.width() * scale)),
                        Math.max(1, (int) (page.height() * scale)));
        return new Skew(small).best();
    }

    private double best() {
        if (count < 200) return 0;
        double best = 0;
        for (double step = 0.5; step >= FINE; step /= 3) {
            double around = best;
            double reach = step == 0.5 ? MOST : step * 3;
            double most = sharpness(best);
            for (double angle = around - reach; angle <= around + reach; angle += step) {
                double sharpness = sharpness(angle);
                if (sharpness > most) {
                    most = sharpness;
                    best = angle;
                }
            }
        }
        return Math.abs(best) < FINE ? 0 : best;
    }

    /** Sum of the squared differences between neighbouring rows of the turned page. */
    private double sharpness(double angle) {
        double sin = Math.sin(Math.toRadians(angle));
        double cos = Math.cos(Math.toRadians(angle));
        int offset = width;
        var rows = new int[height + 2 * width];
        for (int i = 0; i < count; i++) {
            rows[(int) (y[i] * cos + x[i] * sin) + offset]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }
}
