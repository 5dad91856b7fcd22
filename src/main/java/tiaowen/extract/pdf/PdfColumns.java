package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a page into reading order. Two columns are seen by the white gutter between them
 * that nearly no row crosses, with lines on both sides that reach up to it; what crosses it, a
 * title or a wide table, divides the page into parts that are read one after the other.
 */
final class PdfColumns {
    /** Narrowest gutter, in heights of the type. */
    private static final float GUTTER = 0.8f;

    /** So many lines stand on either side at least. */
    private static final int FEWEST = 4;

    private int flow;

    /** Middle of the last gutter; a short last page has the columns of the one before. */
    private float known;

    /** Whether something stands in {@code from} to {@code to}. */
    private static boolean covers(PdfRow row, float from, float to) {
        for (var glyph : row.glyphs()) {
            if (!glyph.isBlank() && glyph.x() < to && glyph.right() > from) return true;
        }
        return false;
    }

    /** The lines of a page, tables among them. */
    List<PdfLine> order(int page, List<PdfRow> rows, List<PdfLine> tables) {
        var out = new ArrayList<PdfLine>();
        if (rows.isEmpty()) {
            flow++;
            out.addAll(tables);
            return out;
        }
        float gutter = gutter(rows);
        if (gutter == 0 && known > 0 && rows.size() < 3 * FEWEST) gutter = carried(rows);
        known = gutter;
        var left = new ArrayList<PdfLine>();
        var right = new ArrayList<PdfLine>();
        int next = 0;
        flow++;
        for (var row : rows) {
            while (next < tables.size() && tables.get(next).y() <= row.y()) {
                empty(left, right, out);
                out.add(tables.get(next++));
            }
            if (gutter == 0) {
                out.add(PdfLine.of(row, page, 0, flow));
            } else if (covers(row, gutter - row.size() * 0.3f, gutter + row.size() * 0.3f)) {
                empty(left, right, out);
                out.add(PdfLine.of(row, page, 0, flow));
            } else {
                for (var part : row.cutAt(gutter)) {
                    boolean first = part.right() <= gutter;
                    var line = PdfLine.of(part, page, first ? 1 : 2, flow + (first ? 1 : 2));
                    (first ? left : right).add(line);
                }
            }
        }
        empty(left, right, out);
        out.addAll(tables.subList(next, tables.size()));
        return out;
    }

    private void empty(List<PdfLine> left, List<PdfLine> right, List<PdfLine> out) {
        if (left.isEmpty() && right.isEmpty()) return;
        out.addAll(left);
        out.addAll(right);
        left.clear();
        right.clear();
        flow += 3;
    }

    private float carried(List<PdfRow> rows) {
        long crossing = rows.stream().filter(row -> covers(row, known - 1, known + 1)).count();
        return crossing == 0 ? known : 0;
    }

    /** The middle of the gutter; 0 for none. */
    private static float gutter(List<PdfRow> rows) {
        if (rows.size() < 2 * FEWEST) return 0;
        float from = Float.MAX_VALUE;
        float to = 0;
        for (var row : rows) {
            from = Math.min(from, row.left());
            to = Math.max(to, row.right());
        }
        int width = (int) Math.min(5000, to - from);
        if (width < 100) return 0;
        var crossing = crossing(rows, from, width);
        float size = usualSize(rows);
        int most = rows.size() / 4;
        int best = 0;
        int bestAt = 0;
        for (int x = width / 4; x < width * 3 / 4; x++) {
            int end = x;
            while (end < width && crossing[end] <= most) end++;
            if (end - x > best) {
                best = end - x;
                bestAt = x;
            }
            x = end;
        }
        if (best < GUTTER * size) return 0;
        float middle = from + bestAt + best / 2f;
        return reachesGutter(rows, middle, from + bestAt, to, size) ? middle : 0;
    }

    /** Of each point from the left, how many rows have something there. */
    private static int[] crossing(List<PdfRow> rows, float from, int width) {
        var crossing = new int[width + 1];
        var seen = new int[width + 1];
        int number = 0;
        for (var row : rows) {
            number++;
            for (var glyph : row.glyphs()) {
                if (glyph.isBlank()) continue;
                int start = Math.clamp((int) Math.ceil(glyph.x() - from), 0, width);
                int end = Math.clamp((int) (glyph.right() - from), 0, width);
                for (int x = start; x <= end; x++) {
                    if (seen[x] != number) crossing[x]++;
                    seen[x] = number;
                }
            }
        }
        return crossing;
    }

    /** Prose fills its column; the cells of a table do not. */
    private static boolean reachesGutter(
            List<PdfRow> rows, float gutter, float leftEnd, float rightEnd, float size) {
        int left = 0;
        int right = 0;
        int fullLeft = 0;
        int fullRight = 0;
        for (var row : rows) {
            if (covers(row, gutter - 1, gutter + 1)) continue;
            for (var part : row.cutAt(gutter)) {
                if (part.right() <= gutter) {
                    left++;
                    if (part.right() > leftEnd - 2.5f * size) fullLeft++;
                } else {
                    right++;
                    if (part.right() > rightEnd - 2.5f * size) fullRight++;
                }
            }
        }
        return left >= FEWEST
                && right >= FEWEST
                && fullLeft * 5 >= left * 2
                && fullRight * 5 >= right * 2;
    }

    private static float usualSize(List<PdfRow> rows) {
        var sizes = rows.stream().map(PdfRow::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }
}
