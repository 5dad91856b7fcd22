package tiaowen.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table for spreadsheets; see {@link CsvWriter}. */
final class CsvSheet implements HitSheet {
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
    public void begin(ExportHead head) throws IOException {
        out.write(CsvWriter.BEGINNING);
        for (var line : head.lines()) line(line.name(), line.value());
        out.write("\r\n");
        line(COLUMNS.toArray(String[]::new));
    }

    @Override
    public void add(HitRow row) throws IOException {
        var hit = row.hit();
        var metadata = hit.edition().metadata();
        line(
                Integer.toString(row.rank()),
                row.title(),
                metadata.docNumber().map(Object::toString).orElse(""),
                String.join("、", metadata.issuers()),
                hit.edition().date(),
                hit.standing().word(),
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
        out.write(CsvWriter.of(List.of(cells)));
    }
}
