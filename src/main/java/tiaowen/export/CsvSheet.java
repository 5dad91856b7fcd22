package tiaowen.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: every cell quoted, lines ended by CR LF. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the system's own encoding.
 */
final class CsvSheet implements Sheet {
    private static final List<String> COLUMNS =
            List.of(
                    "序号",
                    "政策",
                    "文号",
                    "发布机关",
                    "版本",
                    "状态",
                    "条号",
                    "章节",
                    "条文",
                    "匹配程度",
                    "词语所在",
                    "同样匹配的其他版本",
                    "链接");

    private final Writer out;

    CsvSheet(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(Head head) throws IOException {
        out.write('\ufeff');
        for (var line : head.lines()) line(line.name(), line.value());
        out.write("\r\n");
        line(COLUMNS.toArray(String[]::new));
    }

    @Override
    public void add(Row row) throws IOException {
        var hit = row.hit();
        var metadata = hit.edition().metadata();
        line(
                Integer.toString(row.rank()),
                row.title(),
                metadata.docNumber().map(Object::toString).orElse(""),
                String.join("、", metadata.issuers()),
                hit.edition().date(),
                hit.status().label(),
                row.label(),
                row.path(),
                hit.clause().text(),
                hit.tier().label(),
                row.where(),
                String.join("、", hit.others()),
                row.link());
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void line(String... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvSheet::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
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
