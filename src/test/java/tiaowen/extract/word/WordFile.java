package tiaowen.extract.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file made for a test: its body is given, and the parts that it needs are put around it.
 */
public final class WordFile {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String body;

    private WordFile(String body) {
        this.body = body;
    }

    public static WordFile of(String body) {
        return new WordFile(body);
    }

    /** Adds {@code numbering}, {@code styles} or {@code footnotes}. */
    public WordFile with(String kind, String content) {
        parts.put(kind, content);
        return this;
    }

    public byte[] bytes() {
        return zip(files());
    }

    /** The parts by their paths, for tests that spoil one of them. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        var types = new StringBuilder();
        var relations = new StringBuilder();
        types.append("<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/>");
        parts.forEach(
                (kind, content) -> {
                    var path = "word/" + kind + ".xml";
                    files.put(
                            path,
                            XML + "<w:" + kind + SPACES + ">" + content + "</w:" + kind + ">");
                    relations
                            .append("<Relationship Id=\"r" + kind + "\" Type=\"" + RELATION + kind)
                            .append("\" Target=\"" + kind + ".xml\"/>");
                });
        files.put(
                "[Content_Types].xml",
                XML
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + types
                        + "</Types>");
        files.put(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"r1\" Type=\""
                                + RELATION
                                + "officeDocument\" Target=\"word/document.xml\"/>"
                                + "<Relationship Id=\"r2\" Type=\""
                                + RELATION
                                + "core-properties\" Target=\"docProps/core.xml\"/>"));
        if (!parts.isEmpty()) {
            files.put("word/_rels/document.xml.rels", relations(relations.toString()));
        }
        files.put(
                "word/document.xml",
                XML + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return files;
    }

    private static String relations(String content) {
        return XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A paragraph with nothing but words. */
    static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph with properties: {@code <w:jc w:val="center"/>}. */
    static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph of a list. */
    static String item(int numId, int level, String words) {
        return p(
                "<w:numPr><w:ilvl w:val=\""
                        + level
                        + "\"/><w:numId w:val=\""
                        + numId
                        + "\"/></w:numPr>",
                words);
    }
}
