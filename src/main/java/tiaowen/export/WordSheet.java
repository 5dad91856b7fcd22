package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tiaowen.text.MarkedSpan;

/**
 * A Word document: headings of Word's own styles, so that its navigation pane lists the hits,
 * hyperlinks, asked words on a yellow ground.
 *
 * @see "ECMA-376 Part 1, WordprocessingML; a hyperlink is a HYPERLINK field, 17.16.5.25"
 */
final class WordSheet implements HitSheet {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD_SPACE =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final ZipOutputStream zip;

    WordSheet(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        part("[Content_Types].xml", WordFixedParts.CONTENT_TYPES);
        part("_rels/.rels", WordFixedParts.RELATIONS);
        part("word/_rels/document.xml.rels", WordFixedParts.DOCUMENT_RELATIONS);
        part("word/styles.xml", WordFixedParts.STYLES);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        print(XML + "<w:document" + WORD_SPACE + "><w:body>");
        var query = head.query().isEmpty() ? "全部条文" : head.query();
        paragraph("Title", run("检索结果：" + query, false));
        for (var line : head.lines()) {
            paragraph("Note", run(line.name() + "：" + line.value(), false));
        }
    }

    @Override
    public void add(HitRow row) throws IOException {
        paragraph("Heading1", run(row.rank() + ". " + row.name(), false));
        var about = row.edition() + "　" + row.hit().tier().label();
        paragraph("Note", run(row.path().isEmpty() ? about : about + "　" + row.path(), false));
        text(row.text());
        if (!row.where().isEmpty()) paragraph("Note", run("词语所在　" + row.where(), false));
        var others = String.join("、", row.hit().others());
        if (!others.isEmpty()) paragraph("Note", run("同样匹配的其他版本：" + others, false));
        paragraph("Note", hyperlink(row.link()));
    }

    @Override
    public void end() throws IOException {
        print("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        print(XML + content);
        zip.closeEntry();
    }

    /** A paragraph for each line. */
    private void text(List<MarkedSpan> spans) throws IOException {
        var runs = new StringBuilder();
        for (var span : spans) {
            var lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph("Normal", runs.toString());
                    runs.setLength(0);
                }
                runs.append(run(lines[i], span.marked()));
            }
        }
        paragraph("Normal", runs.toString());
    }

    private void paragraph(String style, String runs) throws IOException {
        print("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>");
    }

    private static String run(String text, boolean marked) {
        if (text.isEmpty()) return "";
        var look = marked ? "<w:rPr><w:b/><w:highlight w:val=\"yellow\"/></w:rPr>" : "";
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String hyperlink(String link) {
        return "<w:fldSimple w:instr=\" HYPERLINK &quot;"
                + escaped(link)
                + "&quot; \"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>"
                + escaped(link)
                + "</w:t></w:r></w:fldSimple>";
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> {
                                    if (writable(c)) out.appendCodePoint(c);
                                }
                            }
                        });
        return out.toString();
    }

    private static boolean writable(int c) {
        return c == '\t' || (c >= ' ' && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c > 0xffff;
    }

    private void print(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
