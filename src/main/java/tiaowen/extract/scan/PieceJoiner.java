package tiaowen.extract.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tiaowen.model.Box;

/**
 * Puts together what was found in pieces: {@code （二）} before a wide gap is a piece of its own, of
 * which the model makes an E, and {@code （一）} has so little ink that it is not found at all. Read
 * as one line with what follows, both are read right.
 */
final class PieceJoiner {
    /** Pieces of one row stand apart by less, in heights of the row. */
    private static final double GAP = 1.5;

    /** So far before a line a label may stand that was not found. */
    private static final double BEFORE = 3.6;

    /** And so far behind it a full stop. */
    private static final double BEHIND = 1.1;

    /** Specks are fewer, letters more. Share of dark dots. */
    private static final double INK = 0.006;

    private final Gray page;
    private final int dark;

    private PieceJoiner(Gray page) {
        this.page = page;
        this.dark = page.darkness();
    }

    static List<Box> join(Gray page, List<Box> pieces) {
        var joiner = new PieceJoiner(page);
        var joined = joiner.joined(pieces);
        return joined.stream().map(row -> joiner.widened(row, joined)).toList();
    }

    private List<Box> joined(List<Box> pieces) {
        var left = new ArrayList<>(pieces);
        left.sort(Comparator.comparing(Box::left));
        var rows = new ArrayList<Box>();
        for (var piece : left) {
            boolean placed = false;
            for (int i = 0; i < rows.size() && !placed; i++) {
                var row = rows.get(i);
                if (!isOneRow(row, piece)) continue;
                if (piece.left() - row.right() > GAP * Math.max(row.height(), piece.height())) {
                    continue;
                }
                rows.set(i, around(row, piece));
                placed = true;
            }
            if (!placed) rows.add(piece);
        }
        return rows;
    }

    private static boolean isOneRow(Box a, Box b) {
        int both = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        int less = Math.min(a.height(), b.height());
        int more = Math.max(a.height(), b.height());
        if (both <= 0.6 * less) return false;
        if (more < 1.8 * less) return true;
        // of a label, sometimes a bracket alone is found
        var line = a.height() > b.height() ? a : b;
        var piece = a.height() > b.height() ? b : a;
        return line.width() > 4 * line.height() && piece.width() < 3 * line.height();
    }

    private static Box around(Box a, Box b) {
        return new Box(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }

    /** With the ink just before and behind it, if no other line has it. */
    private Box widened(Box row, List<Box> all) {
        if (row.height() > row.width()) return row;
        int left = row.left() - (int) (BEFORE * row.height());
        int right = row.right() + (int) (BEHIND * row.height());
        for (var other : all) {
            if (other.equals(row) || !meets(row, other)) continue;
            if (other.right() <= row.left() + row.height()) left = Math.max(left, other.right());
            if (other.left() >= row.right() - row.height()) right = Math.min(right, other.left());
        }
        left = Math.max(0, left);
        right = Math.min(page.width(), right);
        boolean before = left < row.left() && ink(left, row.left(), row) > INK;
        boolean behind = right > row.right() && ink(row.right(), right, row) > INK;
        return new Box(
                before ? left : row.left(), row.top(), behind ? right : row.right(), row.bottom());
    }

    private static boolean meets(Box a, Box b) {
        return Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top()) > 0.2 * a.height();
    }

    private double ink(int from, int to, Box row) {
        int margin = row.height() / 6;
        int count = 0;
        for (int y = row.top() + margin; y < row.bottom() - margin; y++) {
            for (int x = from; x < to; x++) if (page.at(x, y) < dark) count++;
        }
        return (double) count / ((to - from) * Math.max(1, row.height() - 2 * margin));
    }
}
