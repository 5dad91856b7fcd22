package tiaowen.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.extract.Extractor;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/** Lines of 26 characters in a type of 16 points, from 90 to 506, as offices print them. */
class PdfReaderTest {
    private static final String LINE_1 = "　　第一条　为了帮助生活暂时发生困难的家庭，做好临时";
    private static final String LINE_2 = "救助工作，根据有关法律和本市的实际情况，制定本办法。这";
    private static final String LINE_3 = "里说的家庭，是指住在本市的家庭。";
    private static final String NEXT = "　　第二条　区民政局负责受理申请。";

    private static Source read(PdfFile file) {
        return Extractor.read("办法.pdf", file.bytes(), Map.of());
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream()
                .filter(block -> !PdfBlocks.isFurniture(block))
                .map(Block::text)
                .toList();
    }

    private static List<String> furniture(Source source) {
        return source.blocks().stream()
                .filter(PdfBlocks::isFurniture)
                .map(block -> block.look().region() + " " + block.text())
                .toList();
    }

    private static String joined(String... lines) {
        return String.join("", lines).strip();
    }

    @Test
    void theLinesOfAParagraphAreJoined() {
        var source = read(new PdfFile().page().lines(100, 16, LINE_1, LINE_2, LINE_3, NEXT));
        assertEquals(List.of(joined(LINE_1, LINE_2, LINE_3), joined(NEXT)), texts(source));
        assertEquals("pdf", source.format());
    }

    @Test
    void theEndOfAPageCutsNoParagraph() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .lines(100, 16, NEXT, NEXT, LINE_1, LINE_2)
                                .page()
                                .lines(100, 16, LINE_3, NEXT));
        assertEquals(joined(LINE_1, LINE_2, LINE_3), texts(source).get(2));
    }

    @Test
    void blocksAreNumberedOneByOne() {
        var source = read(new PdfFile().page().lines(100, 16, NEXT, NEXT, NEXT));
        assertEquals(List.of(1, 2, 3), source.blocks().stream().map(Block::line).toList());
    }

    @Test
    void wordsCutByTheEndOfALineAreJoinedAndOthersKeepTheirBlank() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .lines(
                                        100,
                                        16,
                                        LINE_1,
                                        "救助工作，参照联合国的文件 Convention on the Rights of",
                                        "Persons 的规定，制定本办法。"));
        assertTrue(texts(source).getFirst().contains("Rights of Persons 的"));
    }

    @Test
    void headsAndPageNumbersHaveARegionOfTheirOwn() {
        var file = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            file.page()
                    .text(90, 40, 9, "示例市临时救助办法")
                    .lines(100, 16, LINE_1, LINE_2, LINE_3)
                    .text(280, 800, 12, "— " + page + " —");
        }
        var source = read(file);
        assertEquals(3, texts(source).size());
        assertEquals(
                List.of(
                        "page-1/head 示例市临时救助办法",
                        "page-1/foot — 1 —",
                        "page-2/head 示例市临时救助办法",
                        "page-2/foot — 2 —",
                        "page-3/head 示例市临时救助办法",
                        "page-3/foot — 3 —"),
                furniture(source));
    }

    @Test
    void whatABrowserPrintsAtTheEdgesIsNoText() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .text(30, 20, 8, "2024/3/1 10:30")
                                .text(250, 20, 8, "示例市临时救助办法")
                                .lines(100, 16, NEXT)
                                .text(30, 825, 8, "https://example.org/a/1.html")
                                .text(540, 825, 8, "1/1"));
        assertEquals(List.of(joined(NEXT)), texts(source));
        assertEquals(2, furniture(source).size());
    }

    @Test
    void wordsThatComeToStandAtTheTopOfSeveralPagesStay() {
        var file = new PdfFile();
        for (int page = 1; page <= 8; page++) {
            var first = page % 3 == 0 ? "　　单位犯前款罪的，对单位判处罚金。" : "　　这是一页" + "的".repeat(page);
            file.page().lines(100, 16, first, NEXT.repeat(2), "办".repeat(page + 5), LINE_3);
        }
        assertEquals(List.of(), furniture(read(file)));
    }

    @Test
    void aWatermarkStandsApart() {
        var source = read(new PdfFile().page().lines(100, 16, NEXT).aslant(200, 400, 40, "内部资料"));
        assertEquals(List.of(joined(NEXT)), texts(source));
        assertEquals(List.of("page-1/aslant 内部资料"), furniture(source));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        var file = new PdfFile().page().text(200, 80, 20, "示例市临时救助办法");
        for (int i = 0; i < 8; i++) {
            file.text(60, 120 + i * 18, 10, "左栏的文字一行接一行写满二十二个字才会另起行" + i);
            file.text(310, 120 + i * 18, 10, "右栏的文字一行接一行写满二十二个字才会另起行" + i);
        }
        var texts = texts(read(file));
        assertEquals("示例市临时救助办法", texts.getFirst());
        var all = String.join("", texts);
        assertTrue(all.indexOf("右栏") > all.lastIndexOf("左栏"), all);
    }

    @Test
    void aRuledTableIsATableAndAFieldWithoutALineBetweenIsOneCell() {
        var file = new PdfFile().page().lines(100, 16, LINE_1, LINE_2, LINE_3);
        for (int y : List.of(250, 280, 310)) file.rule(90, y, 490, y);
        file.rule(90, 250, 90, 310).rule(490, 250, 490, 310).rule(290, 280, 290, 310);
        file.text(150, 270, 12, "救助标准").text(100, 300, 12, "一人户").text(300, 300, 12, "900元");
        var blocks = read(file).blocks();
        assertEquals(2, blocks.size());
        var table = assertInstanceOf(Block.Table.class, blocks.get(1));
        assertEquals(List.of(List.of("救助标准", ""), List.of("一人户", "900元")), table.rows());
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOne() {
        var file = new PdfFile();
        for (int page = 1; page <= 2; page++) {
            file.page();
            for (int y : List.of(250, 280, 310)) file.rule(90, y, 490, y);
            for (int x : List.of(90, 290, 490)) file.rule(x, 250, x, 310);
            file.text(100, 270, 12, page + "人户").text(300, 270, 12, page + "00元");
            file.text(100, 300, 12, "其他户" + page).text(300, 300, 12, "面议");
        }
        var table = assertInstanceOf(Block.Table.class, read(file).blocks().getFirst());
        assertEquals(4, table.rows().size());
    }

    @Test
    void aFrameAroundTheTextIsNoTable() {
        var file = new PdfFile().page().lines(100, 16, LINE_1, LINE_2, LINE_3);
        file.rule(80, 60, 520, 60)
                .rule(80, 300, 520, 300)
                .rule(80, 60, 80, 300)
                .rule(520, 60, 520, 300);
        assertEquals(List.of(joined(LINE_1, LINE_2, LINE_3)), texts(read(file)));
    }

    @Test
    void footnotesStandBehindTheText() {
        var file =
                new PdfFile()
                        .page()
                        .lines(100, 16, LINE_1, LINE_2, LINE_3)
                        .text(346, 150, 8, "①")
                        .rule(90, 700, 230, 700)
                        .text(90, 715, 9, "①指在本市有户籍的家庭。")
                        .page()
                        .lines(100, 16, NEXT);
        var source = read(file);
        assertEquals(
                List.of(joined(LINE_1, LINE_2, LINE_3), joined(NEXT), "［注1］指在本市有户籍的家庭。"),
                texts(source));
        assertEquals("footnotes", source.blocks().getLast().look().region());
    }

    @Test
    void aSoftHyphenInsideALineIsAHyphen() {
        var source = read(new PdfFile().page().text(90, 100, 16, "互助规划（2021\u00AD2025年）"));
        assertEquals(List.of("互助规划（2021-2025年）"), texts(source));
    }

    @Test
    void aWhiteGroundBehindTheTextIsNoTable() {
        var file = new PdfFile().page();
        for (int y = 88; y < 200; y += 28) file.ground(88, y, 200, 28).ground(288, y, 200, 28);
        var source = read(file.lines(100, 16, LINE_1, LINE_2, LINE_3, NEXT));
        assertEquals(List.of(joined(LINE_1, LINE_2, LINE_3), joined(NEXT)), texts(source));
    }

    @Test
    void linesOfATableOfContentsStayApart() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .lines(
                                        100,
                                        16,
                                        "第一章　总则……………………………………………1",
                                        "第二章　互助的方式…………………………………3"));
        assertEquals(2, source.blocks().size());
    }

    @Test
    void aNumberBesideAHeadingOfTwoLinesOpensIt() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .text(130, 100, 16, "互助账目多久公开一次，")
                                .text(90, 110, 16, "3")
                                .text(130, 120, 16, "在哪里公开？"));
        assertTrue(texts(source).getFirst().startsWith("3"), texts(source).toString());
    }

    @Test
    void aLargeCentredLineIsAHeading() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .text(199, 80, 22, "示例市临时救助办法")
                                .lines(140, 16, LINE_1, LINE_2, LINE_3, NEXT));
        var heading = assertInstanceOf(Block.Heading.class, source.blocks().getFirst());
        assertTrue(heading.look().centered());
    }

    @Test
    void boldByDrawingTwiceIsOneWord() {
        var source =
                read(
                        new PdfFile()
                                .page()
                                .text(90, 100, 16, "第一章　总则")
                                .text(90.4, 100, 16, "第一章　总则"));
        assertEquals(List.of("第一章　总则"), texts(source));
    }

    @Test
    void aTitleGivenByAProgramIsNone() {
        var named = new PdfFile().title("示例市临时救助办法").page().lines(100, 16, NEXT);
        assertEquals(List.of("示例市临时救助办法"), read(named).tagged().get("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft Word - 文档1.doc", "Untitled", "救助办法.docx", "文档1", "about:blank"})
    void namesOfFilesAreNoTitles(String name) {
        var source = read(new PdfFile().title(name).page().lines(100, 16, NEXT));
        assertEquals(null, source.tagged().get("title"));
    }

    @Test
    void aScanIsNamedAsSuch() {
        var failure = assertThrows(Failure.class, () -> read(new PdfFile().page().picture()));
        assertEquals("scanned-pdf", failure.code());
        assertTrue(failure.getMessage().startsWith("办法.pdf 是扫描件"));
    }

    @Test
    void pagesThatAreScansAreNamed() {
        var source = read(new PdfFile().page().lines(100, 16, NEXT).page().picture());
        assertEquals(
                List.of("scanned-pages"), source.warnings().stream().map(Warning::code).toList());
        assertTrue(source.warnings().getFirst().message().startsWith("第 2 页"));
    }

    @Test
    void charactersWithoutMeaningAreReported() {
        var file = new PdfFile().unmapped().page().lines(100, 16, NEXT);
        assertEquals("unmapped-pdf", assertThrows(Failure.class, () -> read(file)).code());
    }

    @Test
    void aLockedFileSaysSo() {
        var file = new PdfFile().password("geheim").page().lines(100, 16, NEXT);
        assertEquals("encrypted-file", assertThrows(Failure.class, () -> read(file)).code());
    }

    @Test
    void aFileThatIsNoPdfInsideIsDamaged() {
        var bytes = "%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var failure = assertThrows(Failure.class, () -> Extractor.read("a.pdf", bytes, Map.of()));
        assertEquals("damaged-file", failure.code());
    }
}
