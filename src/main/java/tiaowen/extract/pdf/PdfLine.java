package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page, or a table, in the column where it stands.
 *
 * @param page counted from 1
 * @param column 0 for the full width, else counted from 1
 * @param flow lines with the same number follow each other without a jump
 * @param text stripped; empty for a table
 * @param left edge, in points
 * @param y baseline
 * @param size height of the type
 * @param first width of what a line break cannot cut from its beginning
 * @param table its rows; none for a line
 */
record PdfLine(
        int page,
        int column,
        int flow,
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        float first,
        List<List<String>> table) {
    static PdfLine of(PdfRow row, int page, int column, int flow) {
        return new PdfLine(
                page,
                column,
                flow,
                row.text(),
                row.left(),
                row.right(),
                row.y(),
                row.size(),
                row.isBold(),
                row.firstToken(),
                List.of());
    }

    /**
     * @param top where it begins
     */
    static PdfLine ofTable(int page, float left, float right, float top, List<List<String>> table) {
        return new PdfLine(page, 0, 0, "", left, right, top, 0, false, 0, table);
    }

    /** The same table with the rows of another, which stands at the top of the next page. */
    PdfLine withRows(PdfLine more) {
        var rows = new ArrayList<>(table);
        rows.addAll(more.table);
        return ofTable(more.page, left, right, y, rows);
    }

    boolean isTable() {
        return !table.isEmpty();
    }
}
