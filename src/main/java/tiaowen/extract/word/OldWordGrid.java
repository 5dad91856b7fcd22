package tiaowen.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * How many columns wide the cells of tables are. The file says only where the cells of each row
 * begin and end; the columns are all such places of the rows of one table together.
 */
final class OldWordGrid {
    /** Places closer together than this are one, in twentieths of a point. */
    private static final int SAME_PLACE = 30;

    /** A row while its table is being gone through: its first paragraph and its edges. */
    private record Row(int first, List<Integer> edges) {}

    /** By the first paragraph of a row and the level of its table: columns of each cell. */
    private final Map<Long, List<Integer>> widths = new HashMap<>();

    OldWordGrid(List<OldWordParagraph> paragraphs) {
        var tables = new ArrayList<List<Row>>();
        var begun = new ArrayList<Integer>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            while (tables.size() > paragraph.level()) {
                begun.removeLast();
                finish(tables.removeLast(), tables.size() + 1);
            }
            while (tables.size() < paragraph.level()) {
                tables.add(new ArrayList<>());
                begun.add(i);
            }
            if (paragraph.rowEnd()) {
                tables.getLast().add(new Row(begun.getLast(), paragraph.edges()));
                begun.set(begun.size() - 1, i + 1);
            }
        }
        while (!tables.isEmpty()) finish(tables.removeLast(), tables.size() + 1);
    }

    private void finish(List<Row> rows, int level) {
        var places = new TreeSet<Integer>();
        for (var row : rows) {
            for (int edge : row.edges) if (places.isEmpty() || far(places, edge)) places.add(edge);
        }
        for (var row : rows) {
            var columns = new ArrayList<Integer>();
            for (int i = 0; i + 1 < row.edges.size(); i++) {
                int left = row.edges.get(i) + SAME_PLACE;
                int right = row.edges.get(i + 1) - SAME_PLACE;
                columns.add(left > right ? 1 : 1 + places.subSet(left, right).size());
            }
            widths.put(key(row.first, level), columns);
        }
    }

    private static boolean far(NavigableSet<Integer> places, int edge) {
        var below = places.floor(edge);
        var above = places.ceiling(edge);
        return (below == null || edge - below > SAME_PLACE)
                && (above == null || above - edge > SAME_PLACE);
    }

    private static long key(int first, int level) {
        return (long) first * 64 + level;
    }

    /**
     * @param first number of the row's first paragraph
     * @param level of its table
     * @param cell number of the cell, from 0
     */
    int columns(int first, int level, int cell) {
        var row = widths.getOrDefault(key(first, level), List.of());
        return cell < row.size() ? row.get(cell) : 1;
    }
}
