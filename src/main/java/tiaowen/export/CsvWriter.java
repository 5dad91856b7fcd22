package tiaowen.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: every cell quoted, lines ended by CR LF. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the system's own encoding.
 */
public final class CsvWriter {
    /** For {@code Content-Type}. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    static final String BEGINNING = "\ufeff";

    private final StringBuilder out = new StringBuilder(BEGINNING);

    /** Adds a line of the table. */
    public void line(List<String> cells) {
        out.append(of(cells));
    }

    /** The whole table. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** One line with its end. */
    static String of(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /**
     * Spreadsheets take a cell that begins with one of these for a formula, quoted or not; behind
     * an apostrophe they show it as it is.
     *
     * @see "OWASP, CSV Injection"
     */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
