package tiaowen.extract.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.extract.word.WordFile.item;
import static tiaowen.extract.word.WordFile.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.extract.Extractor;
import tiaowen.extract.block.NumberFormat;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.Source;

class WordReaderTest {
    private static Source read(WordFile file) {
        return Extractor.read("notice.docx", file.bytes(), Map.of());
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream().map(Block::text).toList();
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String use(int numId, int list, String more) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(numId, list, more);
    }

    @Test
    void aFileWithNothingButItsDocumentOpens() {
        var source = read(WordFile.of(p("第一条　临时生活补贴按月发放。")));
        assertEquals("docx", source.format());
        assertEquals(List.of("第一条　临时生活补贴按月发放。"), texts(source));
    }

    @Test
    void aFileThatPoiWroteOpens() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("关于开展岗位核查的通知");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("岗位");
            table.getRow(0).getCell(1).setText("人数");
            table.getRow(1).getCell(0).setText("督导");
            table.getRow(1).getCell(1).setText("3");
            document.write(out);
        }
        var source = Extractor.read("x.docx", out.toByteArray(), Map.of());
        assertEquals(List.of("关于开展岗位核查的通知", "岗位\t人数\n督导\t3"), texts(source));
    }

    @Test
    void labelsThatWordCountsStandInTheText() {
        var numbering =
                list(
                                1,
                                level(0, "chineseCountingThousand", "第%1章", "")
                                        + level(
                                                1,
                                                "chineseCountingThousand",
                                                "第%2条",
                                                "<w:lvlRestart w:val=\"0\"/>")
                                        + level(2, "chineseCounting", "（%3）", ""))
                        + use(1, 1, "");
        var body =
                item(1, 0, "总则")
                        + item(1, 1, "为了规范补贴发放，制定本办法。")
                        + item(1, 1, "申请人应当提交：")
                        + item(1, 2, "申请书；")
                        + item(1, 2, "身份证明。")
                        + item(1, 0, "附则")
                        + item(1, 1, "本办法自印发之日起施行：")
                        + item(1, 2, "附表。");
        assertEquals(
                List.of(
                        "第一章　总则",
                        "第一条　为了规范补贴发放，制定本办法。",
                        "第二条　申请人应当提交：",
                        "（一）申请书；",
                        "（二）身份证明。",
                        "第二章　附则",
                        "第三条　本办法自印发之日起施行：",
                        "（一）附表。"),
                texts(read(WordFile.of(body).with("numbering", numbering))));
    }

    @Test
    void aListThatStartsAnewCountsFromItsOwnStart() {
        var numbering =
                list(1, level(0, "decimal", "%1.", ""))
                        + use(1, 1, "")
                        + use(
                                2,
                                1,
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
        var body = item(1, 0, "甲") + item(1, 0, "乙") + item(2, 0, "丙") + item(1, 0, "丁");
        assertEquals(
                List.of("1.甲", "2.乙", "5.丙", "6.丁"),
                texts(read(WordFile.of(body).with("numbering", numbering))));
    }

    @Test
    void aLabelMayNameTheLevelsAboveInDecimals() {
        var numbering =
                list(
                                1,
                                level(0, "chineseCounting", "%1、", "")
                                        + level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                        + use(1, 1, "");
        var body = item(1, 0, "总体要求") + item(1, 1, "目标") + item(1, 1, "原则");
        assertEquals(
                List.of("一、总体要求", "1.1 目标", "1.2 原则"),
                texts(read(WordFile.of(body).with("numbering", numbering))));
    }

    @Test
    void bulletsAreNoText() {
        var numbering = list(1, level(0, "bullet", "\uF06C", "")) + use(1, 1, "");
        assertEquals(
                List.of("申请书"),
                texts(read(WordFile.of(item(1, 0, "申请书")).with("numbering", numbering))));
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 112, 一百一十二",
        "japaneseCounting, 11, 十一",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 2, 乙",
        "ideographZodiac, 12, 亥",
        "decimalEnclosedCircleChinese, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalFullWidth, 12, １２",
        "lowerLetter, 28, bb",
        "upperRoman, 14, XIV"
    })
    void numbersAreWrittenInTheListsOwnFormat(String format, int value, String written) {
        assertEquals(written, NumberFormat.ofWord(format).write(value));
    }

    @Test
    void stylesGiveHeadingsNumbersAndLooks() {
        var styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:basedOn w:val=\"a1\"/></w:style>";
        var numbering =
                list(1, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"a1\"/>"))
                        + use(1, 1, "");
        var body = p("<w:pStyle w:val=\"a2\"/>", "总体要求") + p("为落实有关规定。");
        var source = read(WordFile.of(body).with("styles", styles).with("numbering", numbering));
        var heading = assertInstanceOf(Block.Heading.class, source.blocks().getFirst());
        assertEquals("一、总体要求", heading.text());
        assertEquals(1, heading.level());
        assertTrue(heading.look().centered());
        assertTrue(heading.look().bold());
    }

    @Test
    void trackedChangesGiveTheFinalTextAndAWarning() {
        var body =
                "<w:p><w:r><w:t>补贴标准为每月</w:t></w:r><w:del><w:r><w:delText>三百</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>五百</w:t></w:r></w:ins><w:r><w:t>元。</w:t></w:r></w:p>";
        var source = read(WordFile.of(body));
        assertEquals(List.of("补贴标准为每月五百元。"), texts(source));
        assertEquals("tracked-changes", source.warnings().getFirst().code());
    }

    @Test
    void aDeletedParagraphEndJoinsTwoParagraphs() {
        var body =
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>补贴按</w:t></w:r></w:p>"
                        + p("月发放。");
        assertEquals(List.of("补贴按月发放。"), texts(read(WordFile.of(body))));
    }

    @Test
    void aBreakInsideAParagraphEndsALine() {
        var body = "<w:p><w:r><w:t>示例市民政局</w:t><w:br/><w:t>2024年3月1日</w:t></w:r></w:p>";
        assertEquals(List.of("示例市民政局", "2024年3月1日"), texts(read(WordFile.of(body))));
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsWrittenTwice() {
        var body =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>"
                        + p("示例市文件")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                        + p("示例市文件")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>";
        assertEquals(List.of("示例市文件", "正文"), texts(read(WordFile.of(body))));
    }

    @Test
    void mergedCellsKeepTheColumnsInLine() {
        var body =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + p("岗位")
                        + "</w:tc><w:tc>"
                        + p("人数")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("督导")
                        + "</w:tc><w:tc>"
                        + p("高级")
                        + "</w:tc><w:tc>"
                        + p("3")
                        + "</w:tc></w:tr></w:tbl>";
        var table =
                assertInstanceOf(Block.Table.class, read(WordFile.of(body)).blocks().getFirst());
        assertEquals(List.of(List.of("岗位", "", "人数"), List.of("督导", "高级", "3")), table.rows());
    }

    @Test
    void footnotesComeBehindTheBody() {
        var notes =
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                        + p("")
                        + "</w:footnote><w:footnote w:id=\"1\">"
                        + p("指户籍人口。")
                        + "</w:footnote>";
        var source = read(WordFile.of(p("按人口计算。")).with("footnotes", notes));
        assertEquals(List.of("按人口计算。", "［注1］指户籍人口。"), texts(source));
        assertEquals("footnotes", source.blocks().getLast().look().region());
    }

    @Test
    void aLockedFileIsRefusedWithAdvice() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(
                    new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        var failure =
                assertThrows(
                        Failure.class,
                        () -> Extractor.read("通知.docx", out.toByteArray(), Map.of()));
        assertEquals("encrypted-file", failure.code());
        assertEquals("通知.docx 设了密码，未能读取。请在 Word 中取消密码、另存后重新添加。", failure.getMessage());
    }

    @Test
    void aCutOffFileIsRefused() {
        var bytes = WordFile.of(p("补贴按月发放。")).bytes();
        var half = Arrays.copyOf(bytes, bytes.length / 2);
        var failure = assertThrows(Failure.class, () -> Extractor.read("x.docx", half, Map.of()));
        assertEquals("damaged-file", failure.code());
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsRefused() {
        var bytes = WordFile.of(p(" ".repeat(65 << 20))).bytes();
        assertTrue(bytes.length < 1 << 20);
        var failure = assertThrows(Failure.class, () -> Extractor.read("x.docx", bytes, Map.of()));
        assertEquals("too-large", failure.code());
    }

    @Test
    void anArchiveOfOtherThingsIsNoWordFile() {
        var bytes = WordFile.zip(Map.of("photo.txt", "x"));
        var failure = assertThrows(Failure.class, () -> Extractor.read("x.docx", bytes, Map.of()));
        assertEquals("archive-file", failure.code());
    }
}
