package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tiaowen.extract.block.Characters;

/**
 * The tables of a page that are drawn with lines. Lines that meet make a grid; where a line is
 * missing between two fields of it, they are one cell. A frame around a text, and a grid whose one
 * cell holds most of the text, are no tables.
 */
final class PdfTables {
    /** Lines that are this near meet, in points. */
    private static final float NEAR = 3;

    /** A drawing, not a table. */
    private static final int MOST_RULES = 3000;

    private static final int MOST_FIELDS = 20_000;

    /** A cell with more text than this, and more than all others together, is a page. */
    private static final int LONG_CELL = 200;

    /** From the top; their text is no longer among the glyphs. */
    private final List<PdfLine> tables = new ArrayList<>();

    private List<PdfGlyph> left;

    PdfTables(PdfPage page) {
        left = page.glyphs();
        for (var grid : grids(page.rules())) take(page.number(), grid);
        tables.sort(Comparator.comparing(PdfLine::y));
    }

    List<PdfLine> tables() {
        return tables;
    }

    /** The glyphs outside of tables. */
    List<PdfGlyph> left() {
        return left;
    }

    /**
     * Lines that hang together.
     *
     * @param xs where columns begin and end, from the left
     * @param ys where rows begin and end, from the top
     */
    private record Grid(List<PdfRule> rules, List<Float> xs, List<Float> ys) {
        boolean holds(PdfGlyph glyph) {
            float x = glyph.x() + glyph.width() / 2;
            float y = glyph.middle();
            return x > xs.getFirst() && x < xs.getLast() && y > ys.getFirst() && y < ys.getLast();
        }

        /** Whether a line stands between the field at a row and column and the one right of it. */
        boolean parted(int row, int column) {
            float x = xs.get(column + 1);
            float y = (ys.get(row) + ys.get(row + 1)) / 2;
            return rules.stream()
                    .anyMatch(
                            r ->
                                    r.isVertical()
                                            && Math.abs(r.x() - x) <= NEAR
                                            && r.top() <= y
                                            && r.bottom() >= y);
        }

        /** Whether a line stands between that field and the one below it. */
        boolean ruled(int row, int column) {
            float x = (xs.get(column) + xs.get(column + 1)) / 2;
            float y = ys.get(row + 1);
            return rules.stream()
                    .anyMatch(
                            r ->
                                    r.isHorizontal()
                                            && Math.abs(r.y() - y) <= NEAR
                                            && r.left() <= x
                                            && r.right() >= x);
        }
    }

    private static List<Grid> grids(List<PdfRule> rules) {
        var lines = rules.stream().filter(r -> r.isHorizontal() || r.isVertical()).toList();
        if (lines.size() > MOST_RULES) return List.of();
        var group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
        for (int i = 0; i < group.length; i++) {
            for (int k = 0; k < i; k++) {
                if (meet(lines.get(i), lines.get(k))) group[root(group, i)] = root(group, k);
            }
        }
        var grids = new ArrayList<Grid>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] != i) continue;
            var of = new ArrayList<PdfRule>();
            for (int k = 0; k < group.length; k++) {
                if (root(group, k) == i) of.add(lines.get(k));
            }
            var xs =
                    places(
                            of.stream()
                                    .filter(PdfRule::isVertical)
                                    .map(r -> (float) r.x())
                                    .toList());
            var ys =
                    places(
                            of.stream()
                                    .filter(PdfRule::isHorizontal)
                                    .map(r -> (float) r.y())
                                    .toList());
            boolean fields = xs.size() >= 3 && ys.size() >= 2;
            if (fields && xs.size() * ys.size() <= MOST_FIELDS) grids.add(new Grid(of, xs, ys));
        }
        return grids;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean meet(PdfRule a, PdfRule b) {
        return a.left() <= b.right() + NEAR
                && b.left() <= a.right() + NEAR
                && a.top() <= b.bottom() + NEAR
                && b.top() <= a.bottom() + NEAR;
    }

    /** Each place once, those near each other together. */
    private static List<Float> places(List<Float> all) {
        var places = new ArrayList<Float>();
        for (float place : all.stream().sorted().toList()) {
            if (places.isEmpty() || place - places.getLast() > NEAR) places.add(place);
        }
        return places;
    }

    private void take(int page, Grid grid) {
        int rows = grid.ys.size() - 1;
        int columns = grid.xs.size() - 1;
        var cell = new int[rows * columns];
        for (int i = 0; i < cell.length; i++) cell[i] = i;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                if (column + 1 < columns && !grid.parted(row, column)) join(cell, at, at + 1);
                if (row + 1 < rows && !grid.ruled(row, column)) join(cell, at, at + columns);
            }
        }
        var inside = new ArrayList<List<PdfGlyph>>();
        for (int i = 0; i < cell.length; i++) inside.add(new ArrayList<>());
        var outside = new ArrayList<PdfGlyph>();
        for (var glyph : left) {
            if (!grid.holds(glyph)) {
                outside.add(glyph);
                continue;
            }
            int row = index(grid.ys, glyph.middle());
            int column = index(grid.xs, glyph.x() + glyph.width() / 2);
            inside.get(root(cell, row * columns + column)).add(glyph);
        }
        var texts = inside.stream().map(PdfTables::text).toList();
        if (!isData(texts, columns)) return;
        var table = new ArrayList<List<String>>();
        for (int row = 0; row < rows; row++) {
            var of = texts.subList(row * columns, (row + 1) * columns);
            if (of.stream().anyMatch(text -> !text.isEmpty())) table.add(of);
        }
        left = outside;
        tables.add(
                PdfLine.ofTable(
                        page, grid.xs.getFirst(), grid.xs.getLast(), grid.ys.getFirst(), table));
    }

    /** The first of the fields stands for the cell. */
    private static void join(int[] cell, int a, int b) {
        int first = root(cell, a);
        int second = root(cell, b);
        cell[Math.max(first, second)] = Math.min(first, second);
    }

    private static int index(List<Float> places, float at) {
        int i = 0;
        while (i + 2 < places.size() && places.get(i + 1) < at) i++;
        return i;
    }

    private static String text(List<PdfGlyph> glyphs) {
        var text = new StringBuilder();
        for (var row : PdfRow.of(glyphs)) {
            var line = row.text();
            if (line.isEmpty()) continue;
            if (!text.isEmpty()
                    && Characters.needBlank(text.charAt(text.length() - 1), line.charAt(0))) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString();
    }

    private static boolean isData(List<String> texts, int columns) {
        int all = texts.stream().mapToInt(String::length).sum();
        if (texts.stream().anyMatch(text -> text.length() > LONG_CELL && text.length() * 2 > all)) {
            return false;
        }
        for (int row = 0; row < texts.size(); row += columns) {
            var of = texts.subList(row, row + columns);
            if (of.stream().filter(text -> !text.isEmpty()).count() > 1) return true;
        }
        return false;
    }
}
