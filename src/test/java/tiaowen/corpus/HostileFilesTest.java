package tiaowen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Failure;

/** Files that mean harm, or met some: each is read or refused, soon, and never breaks the run. */
class HostileFilesTest {
    private static final String TEXT = "某市临时救助办法\n\n第一条　为了规范救助，制定本办法。\n第二条　所称救助，是指帮助。\n";

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private Path folder;

    /** Reads what a file holds through the whole pipeline; it may only be refused. */
    private void read(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    for (var source : Corpus.filesAt(file)) {
                        try {
                            assertEquals(name, Pipeline.read(source, name).source());
                        } catch (Failure e) {
                            assertTrue(e.getMessage().contains(name), e.getMessage());
                        }
                    }
                },
                name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "(",
                "《",
                "〔",
                "[",
                "【",
                "“",
                "‘",
                "）",
                "》",
                "”",
                "1",
                "1.",
                "、",
                "第",
                "条",
                "第一条",
                "（一）",
                "一、",
                " ",
                "　",
                "《办法》",
                "所称救助，是指",
                "（以下简称",
                "民发〔2017〕",
                "关于",
                "\t",
                "*",
                "**",
                "_",
                "> ",
                "- ",
                "#",
                "`",
                "|",
                "&amp;",
                "<b>",
                "<",
                "—",
                "2020年"
            })
    void aLineOfOneThingOverAndOverEndsSoon(String thing) throws IOException {
        var line = TEXT.strip() + thing.repeat(20_000 / thing.length()) + "\n第三条　完。\n";
        read("行.txt", line.getBytes(UTF_8));
        read("行.md", ("# 办法\n" + thing.repeat(20_000 / thing.length())).getBytes(UTF_8));
    }

    @Test
    void tagsInsideEachOtherTenThousandTimes() throws IOException {
        read("深.html", ("<html>" + "<div>".repeat(10_000) + TEXT).getBytes(UTF_8));
        read("深.htm", ("<html>" + "<b><table><tr><td>".repeat(3_000) + TEXT).getBytes(UTF_8));
    }

    @Test
    void aWordFileThatPointsOutsideOrUnfoldsWithoutEnd() throws IOException {
        var outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        read("外.docx", word(outside, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"));
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        read("笑.docx", word(laughs + "]>", "<w:p><w:r><w:t>&a19;</w:t></w:r></w:p>"));
        read("深.docx", word("", "<w:tbl><w:tr><w:tc>".repeat(2_000)));
    }

    @Test
    void whatWasChangedOnTheWay() throws IOException {
        var good =
                Map.of(
                        "办法.zip", zip(Map.of("一.md", TEXT, "二.txt", TEXT)),
                        "办法.docx", word("", "<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>"),
                        "办法.html",
                                ("<html><body><p>" + TEXT + "</p></body></html>").getBytes(UTF_8),
                        "办法.md", ("---\ntitle: 办法\n---\n# 办法\n" + TEXT).getBytes(UTF_8));
        var random = new Random(11);
        for (var name : good.keySet().stream().sorted().toList()) {
            for (int i = 0; i < 15; i++) read(name, changed(good.get(name), random));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"乱.txt", "乱.docx", "乱.zip", "乱.pdf", "乱.doc", "乱.html"})
    void noiseBehindTheFirstBytesOfEachFormat(String name) throws IOException {
        var random = new Random(name.hashCode());
        var noise = new byte[4000];
        random.nextBytes(noise);
        var head =
                switch (name) {
                    case "乱.docx", "乱.zip" -> new byte[] {'P', 'K', 3, 4};
                    case "乱.pdf" -> "%PDF-1.4\n".getBytes(UTF_8);
                    case "乱.doc" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
                    case "乱.html" -> "<html><p>".getBytes(UTF_8);
                    default -> new byte[0];
                };
        System.arraycopy(head, 0, noise, 0, head.length);
        read(name, noise);
    }

    private static byte[] changed(byte[] good, Random random) {
        var bytes = good.clone();
        if (random.nextBoolean()) bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        for (int n = random.nextInt(9); n >= 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] zip(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : texts.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(texts.get(name).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String type, String body) throws IOException {
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
                                .formatted(packages),
                        "_rels/.rels",
                        "<Relationships xmlns='%srelationships'><Relationship Id='a' Type='%sofficeDocument' Target='word/document.xml'/></Relationships>"
                                .formatted(packages, office),
                        "word/document.xml",
                        type
                                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + body
                                + "</w:body></w:document>"));
    }
}
