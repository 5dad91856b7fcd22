package tiaowen.extract.scan;

import java.awt.image.BufferedImage;

/**
 * A picture in shades of gray, 0 for black to 255 for white, row by row from the top.
 *
 * @param shades a byte a dot; nobody changes them once they are here
 */
@SuppressWarnings("ArrayRecordComponent") // A page has four million dots; two are never compared.
record Gray(int width, int height, byte[] shades) {
    int at(int x, int y) {
        return shades[y * width + x] & 0xFF;
    }

    /** What stands in a box; beyond the picture all is white. */
    Gray cut(int left, int top, int right, int bottom) {
        int wide = Math.max(1, right - left);
        int high = Math.max(1, bottom - top);
        var out = new byte[wide * high];
        java.util.Arrays.fill(out, (byte) 255);
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from >= to) return new Gray(wide, high, out);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            System.arraycopy(
                    shades, y * width + from, out, (y - top) * wide + from - left, to - from);
        }
        return new Gray(wide, high, out);
    }

    /** The same in another size: smaller, each dot is the mean of those it stands for. */
    Gray scaled(int wide, int high) {
        if (wide == width && high == height) return this;
        return across(wide).down(high);
    }

    private Gray across(int wide) {
        var from = Weights.of(width, wide);
        var out = new byte[wide * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < wide; x++) {
                out[y * wide + x] = from.mean(x, shades, y * width, 1);
            }
        }
        return new Gray(wide, height, out);
    }

    private Gray down(int high) {
        var from = Weights.of(height, high);
        var out = new byte[width * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < width; x++) out[y * width + x] = from.mean(y, shades, x, width);
        }
        return new Gray(width, high, out);
    }

    /** Which dots of a row, and with what weight, make each dot of a longer or shorter one. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Weights(int[] first, float[][] shares) {
        static Weights of(int length, int wanted) {
            var first = new int[wanted];
            var shares = new float[wanted][];
            double step = (double) length / wanted;
            double reach = Math.max(1, step);
            for (int i = 0; i < wanted; i++) {
                double middle = (i + 0.5) * step - 0.5;
                int from = (int) Math.ceil(middle - reach);
                int to = (int) Math.floor(middle + reach);
                from = Math.clamp(from, 0, length - 1);
                to = Math.clamp(to, from, length - 1);
                var share = new float[to - from + 1];
                float sum = 0;
                for (int at = from; at <= to; at++) {
                    // a triangle over the place: between two dots when larger, a mean when smaller
                    share[at - from] = (float) Math.max(1e-3, 1 - Math.abs(at - middle) / reach);
                    sum += share[at - from];
                }
                for (int j = 0; j < share.length; j++) share[j] /= sum;
                first[i] = from;
                shares[i] = share;
            }
            return new Weights(first, shares);
        }

        byte mean(int i, byte[] shades, int start, int stride) {
            float sum = 0.5f;
            var share = shares[i];
            int at = start + first[i] * stride;
            for (float part : share) {
                sum += part * (shades[at] & 0xFF);
                at += stride;
            }
            return (byte) Math.min(255, (int) sum);
        }
    }

    /** Turned clockwise about its middle, in its old size; what comes in from outside is white. */
    Gray turned(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double middleX = (width - 1) / 2.0;
        double middleY = (height - 1) / 2.0;
        var out = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            double fromX = middleX - cos * middleX + sin * (y - middleY);
            double fromY = middleY + sin * middleX + cos * (y - middleY);
            for (int x = 0; x < width; x++, fromX += cos, fromY -= sin) {
                out[y * width + x] = between(fromX, fromY);
            }
        }
        return new Gray(width, height, out);
    }

    private byte between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return (byte) 255;
        double right = x - left;
        double below = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (byte) (upper * (1 - below) + lower * below + 0.5);
    }

    /** A quarter turn clockwise. */
    Gray quarter() {
        var out = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[x * height + height - 1 - y] = shades[y * width + x];
            }
        }
        return new Gray(/* width= */ height, /* height= */ width, out);
    }

    /** Between paper and ink: what is darker is ink. */
    int darkness() {
        var counts = new int[256];
        for (byte shade : shades) counts[shade & 0xFF]++;
        int paper = 0;
        for (int shade = 0; shade < 256; shade++) if (counts[shade] > counts[paper]) paper = shade;
        return Math.max(40, paper * 6 / 10);
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, shades);
        return image;
    }
}
