package tiaowen.extract.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import tiaowen.extract.Extractor;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/**
 * {@code word/rules.doc} was written by us as docx and made a file of Word 97 by LibreOffice: two
 * chapters with counted labels, a text box, a table with merged cells, a footnote, tracked changes,
 * hidden words and a link. {@code word/notice.doc} likewise: a table of contents, a comment, an
 * endnote, a reading above a character, a table in a table, a page head and two sections.
 */
class OldWordReaderTest {
    private static byte[] rules() {
        return file("rules.doc");
    }

    private static byte[] file(String name) {
        try (var in = OldWordReaderTest.class.getResourceAsStream("/word/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(byte[] bytes) {
        return Extractor.read("办法.doc", bytes, Map.of());
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream().map(Block::text).toList();
    }

    /** A file of Word 95: a head, and all text behind it in one place. */
    private static byte[] word95(byte[] text, int flags) throws IOException {
        var main = ByteBuffer.allocate(0x400 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5DC).putShort(2, (short) 104).putShort(0x0A, (short) flags);
        main.putInt(0x18, 0x400).putInt(0x1C, 0x400 + text.length).putInt(0x34, text.length);
        main.position(0x400).put(text);
        return compound("WordDocument", main.array());
    }

    private static byte[] compound(String stream, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(bytes), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void labelsThatWordCountsStandInTheText() {
        var source = read(rules());
        assertEquals("doc", source.format());
        assertEquals(
                List.of(
                        "示例市社区养老服务办法",
                        "示例市民政局文件",
                        "示例民发〔2024〕7号",
                        "第一章　总则",
                        "第一条　为了规范社区养老服务，制定本办法。",
                        "第二条　本办法由示例市民政局解释。",
                        "第二章　补贴",
                        "第一条　补贴标准为每月五百元。",
                        "第二条　申请人应当提交：",
                        "（一）申请书；",
                        "（二）身份证明。",
                        "补贴按月发放。"),
                texts(source).subList(0, 12));
    }

    @Test
    void stylesGiveHeadingsAndLooks() {
        var blocks = read(rules()).blocks();
        var heading = assertInstanceOf(Block.Heading.class, blocks.get(3));
        assertEquals(1, heading.level());
        assertTrue(heading.look().centered());
        assertTrue(heading.look().bold());
        assertTrue(blocks.get(5).look().linkShare() > 0.4);
    }

    @Test
    void mergedCellsKeepTheColumnsInLine() {
        var table = assertInstanceOf(Block.Table.class, read(rules()).blocks().get(12));
        assertEquals(
                List.of(
                        List.of("岗位", "", "人数"),
                        List.of("督导", "高级", "3"),
                        List.of("", "初级", "5 人")),
                table.rows());
    }

    @Test
    void aBreakInsideAParagraphEndsALineAndFootnotesComeBehindTheBody() {
        var source = read(rules());
        assertEquals(
                List.of("第一页末", "第二页首", "示例市民政局", "2024年3月1日", "［注1］指户籍人口。"),
                texts(source).subList(13, 18));
        assertEquals("footnotes", source.blocks().getLast().look().region());
    }

    @Test
    void trackedChangesAndHiddenWordsAreReported() {
        assertEquals(
                List.of("tracked-changes", "hidden-text"),
                read(rules()).warnings().stream().map(Warning::code).toList());
    }

    @Test
    void blocksAreNumberedFromOne() {
        var lines = read(rules()).blocks().stream().map(Block::line).toList();
        assertEquals(IntStream.rangeClosed(1, 18).boxed().toList(), lines);
    }

    @Test
    void aTableInATableAndSectionsAreReadInTheirOrder() {
        var source = read(file("notice.doc"));
        assertEquals(
                List.of(
                        "外甲",
                        "内甲\t内乙\n内丙\t内丁",
                        "外甲尾",
                        "外乙",
                        "外丙",
                        "外丁",
                        "第一节末",
                        "第二节首",
                        "带（1）\t制表-甲乙",
                        "［注1］尾注文字。"),
                texts(source).subList(6, 16));
        assertEquals("endnotes", source.blocks().getLast().look().region());
    }

    @Test
    void aTableOfContentsIsToldFromTheTextByItsStyle() {
        var contents =
                read(file("notice.doc")).blocks().stream()
                        .filter(block -> block.look().region().equals("toc"))
                        .map(Block::text)
                        .toList();
        assertEquals(List.of("总则\t1", "附则\t2"), contents);
    }

    @Test
    void pageHeadsCommentsAndReadingsAreNoText() {
        var source = read(file("notice.doc"));
        assertEquals("慈善事业", texts(source).get(4));
        var all = String.join("", texts(source));
        assertFalse(all.contains("页眉") || all.contains("批注"));
        assertEquals("margin-comments", source.warnings().getFirst().code());
    }

    @Test
    void aFileWhoseTablesAreBrokenGivesItsBareTextAndAWarning() {
        var source = read(withoutStyles(rules()));
        assertEquals("bare-text", source.warnings().getFirst().code());
        assertTrue(texts(source).contains("为了规范社区养老服务，制定本办法。"));
    }

    /** The place of the styles points behind the end of its stream. */
    private static byte[] withoutStyles(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 512 <= bytes.length; i += 512) {
            if (file.getShort(i) == (short) 0xA5EC) file.putInt(i + 0xA2, 0x7FFFFF00);
        }
        return file.array();
    }

    @Test
    void aFileOfWord95IsReadInItsCodePage() throws IOException {
        var text = "示例市殡葬管理办法\r第一条　为了规范殡葬管理，制定本办法。\r".getBytes(Charset.forName("GBK"));
        var source = read(word95(text, 0));
        assertEquals(List.of("示例市殡葬管理办法", "第一条　为了规范殡葬管理，制定本办法。"), texts(source));
        assertEquals("bare-text", source.warnings().getFirst().code());
    }

    @Test
    void aLockedFileIsRefusedWithAdvice() throws IOException {
        var locked = word95("x".getBytes(Charset.forName("GBK")), 0x0100);
        assertEquals("encrypted-file", assertThrows(Failure.class, () -> read(locked)).code());
    }

    @Test
    void aFileOfAnotherOldOfficeProgramIsRefused() throws IOException {
        var sheet = compound("Workbook", new byte[64]);
        assertEquals("unsupported-format", assertThrows(Failure.class, () -> read(sheet)).code());
    }

    @Test
    void aDamagedFileIsRefusedWithAdvice() throws IOException {
        var empty = compound("WordDocument", new byte[64]);
        var failure = assertThrows(Failure.class, () -> read(empty));
        assertEquals("damaged-file", failure.code());
        assertEquals("办法.doc 已损坏，未能读取。请找到完好的原件，用 Word 另存为 .docx 后重新添加。", failure.getMessage());
    }
}
