package tiaowen.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.model.Block;
import tiaowen.model.Failure;

class ExtractorTest {
    @TempDir Path folder;

    private static Failure refused(String name, byte[] bytes) {
        return assertThrows(Failure.class, () -> Extractor.read(name, bytes, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "公告.txt, %PDF-1.7 x, damaged-file",
        "公告.html, \u0089PNG x, not-text",
        "公告.docx, {\\rtf1 x, rtf-not-supported",
        "公告.md, Rar! x, archive-file",
        "公告.htm, MIME-Version: 1.0, mht-not-supported"
    })
    void aFileIsWhatItsFirstBytesSayWhateverItsName(String name, String head, String code) {
        var failure = refused(name, head.getBytes(ISO_8859_1));
        assertEquals(code, failure.code());
        assertTrue(failure.getMessage().startsWith(name + " "), failure.getMessage());
    }

    @Test
    void randomBytesAreNotTakenForAnEncodingOfTwoBytesACharacter() {
        var random = new Random(7);
        for (int size = 400; size < 4000; size += 400) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            assertEquals("not-text", refused("乱.txt", bytes).code());
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertEquals(
                "not-text", refused("x.txt", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 1}).code());
    }

    @ParameterizedTest
    @CsvSource({"'',empty-file", "' \n\u3000',empty-file", "<html><body></body></html>,no-text"})
    void aFileWithoutWordsIsRefused(String text, String code) {
        assertEquals(code, refused("x.html", text.getBytes(UTF_8)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "x.txt, <html><body><p>第一条</p></body></html>, html",
        "x.doc, <!DOCTYPE html><html><p>第一条</p></html>, html",
        "x.html, 第一条　没有标签的文字。, text",
        "x.txt, # 办法, markdown",
        "x.md, 第一条　按月发放。, markdown",
        "x.txt, 第一条　按月发放。, text"
    })
    void theFormatFollowsTheContent(String name, String text, String format) {
        assertEquals(format, Extractor.read(name, text.getBytes(UTF_8), Map.of()).format());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("年鉴.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Extractor.LIMIT + 1);
        }
        var failure = assertThrows(Failure.class, () -> Extractor.read(file));
        assertEquals("too-large", failure.code());
        assertEquals("年鉴.txt 有 201 MB，超过上限 200 MB，没有读取。请拆成几个文件后重新添加。", failure.getMessage());
    }

    @Test
    void aMissingFileIsNamed() {
        var failure = assertThrows(Failure.class, () -> Extractor.read(folder.resolve("无.txt")));
        assertEquals("missing-file", failure.code());
    }

    @ParameterizedTest
    @CsvSource({"notice.txt.meta.yaml", "notice.meta.yaml"})
    void aSidecarSaysWhatTheFileCannot(String sidecar) throws IOException {
        var file = Files.writeString(folder.resolve("notice.txt"), "关于发放补贴的通知");
        Files.writeString(
                folder.resolve(sidecar),
                "issuers: [示例市民政局, 示例市财政局]\nsample: True\npromulgated: 2024-3-5\nslug: butie\nempty:\n");
        assertEquals(
                Map.of(
                        "issuers",
                        List.of("示例市民政局", "示例市财政局"),
                        "sample",
                        List.of("true"),
                        "promulgated",
                        List.of("2024-03-05"),
                        "slug",
                        List.of("butie")),
                Extractor.read(file).stated());
    }

    @Test
    void aBrokenSidecarIsAWarningWithItsLine() throws IOException {
        var file = Files.writeString(folder.resolve("notice.txt"), "关于发放补贴的通知");
        Files.writeString(
                folder.resolve("notice.txt.meta.yaml"), "slug: butie\nissuers: [示例市民政局\n");
        var source = Extractor.read(file);
        assertEquals(Map.of(), source.stated());
        var warning = source.warnings().getFirst();
        assertEquals("metadata-unreadable", warning.code());
        assertTrue(warning.message().startsWith("notice.txt.meta.yaml"), warning.message());
        assertEquals(3, warning.line());
    }

    @Test
    void theSidecarWinsOverFrontMatter() {
        var text = "---\nkind: 规范性文件\nregion: 示例省\n---\n# 通知\n";
        var source = Extractor.read("x.md", text.getBytes(UTF_8), Map.of("kind", List.of("规划计划")));
        assertEquals(Map.of("kind", List.of("规划计划"), "region", List.of("示例省")), source.stated());
    }

    @ParameterizedTest
    @CsvSource({"'- '", "[", "'? '", "'[a, '"})
    void yamlWithoutEndIsAWarningAndNoMore(String mark) {
        var text = "---\nkey: " + mark.repeat(20_000) + "\n---\n补贴按月发放。";
        var source = Extractor.read("x.md", text.getBytes(UTF_8), Map.of());
        assertEquals(1, source.blocks().size());
        assertEquals("metadata-unreadable", source.warnings().getFirst().code());
    }

    @Test
    void aPageOfTagsWithoutEndIsRefused() {
        assertEquals(
                "too-large", refused("x.html", "<br>文".repeat(700_000).getBytes(UTF_8)).code());
    }

    @Test
    void aLineNamesOneBlockAloneWhateverPartsThem() {
        var text = "第一条　甲。\f第二条　乙。\u2028第三条　丙。\n第四条　丁。\n\n第九条　戊。\n";
        var lines = Extractor.read("x.txt", text.getBytes(UTF_8), Map.of()).blocks();
        assertEquals(List.of(1, 2, 3, 4, 5), lines.stream().map(Block::line).toList());
        var marked =
                Extractor.read("x.md", "第一条　甲。<br>第二条　乙。\n\n第三条　丙。\n".getBytes(UTF_8), Map.of());
        assertEquals(List.of(1, 2, 3), marked.blocks().stream().map(Block::line).toList());
    }
}
