package tiaowen.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.SourceFile;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.search.Library;

/** A policy as a file, and what our own pipeline reads back from it. */
class PaperExportTest {
    private static final String STATUTE =
            """
            ---
            slug: jieshui-tiaoli
            region: 示例市
            issuers: [示例市人民代表大会常务委员会]
            ---
            # 示例市节水条例

            （2021年3月18日示例市第九届人民代表大会常务委员会第三十次会议通过）

            ## 第一章 总则

            第一条　为了节约用水，制定本条例。

            第二条　本市行政区域内的用水，适用本条例。#号用户、*号用户和[临时]用户也不例外，水价<5元/吨 & 单价|总价同样适用。

            ## 第二章 用水管理

            ### 第一节 计划用水

            第三条　计划用水单位应当提交下列材料：

            （一）上一年度的用水量；

            （二）节水措施，包括：

            1.设备更新；

            2.循环用水。

            前款规定的材料不全的，应当一次告知。

            第四条　用水单位违反本条例第三条第一款规定的，责令改正。

            第五条　水价按照下表执行：

            | 类别 | 单价 | 说明 |
            | --- | --- | --- |
            | 居民 | 3.20 | 含污水处理费 |
            | 单位 | 5.10 | 不含附加 |

            ## 第三章 附则

            第六条　本条例自2021年5月1日起施行。
            """;

    private static final String NOTICE =
            """
            # 关于开展节水检查的通知

            示水发〔2022〕6号

            各县水务局：

            为落实《示例市节水条例》第三条，现通知如下。

            一、检查内容

            （一）台账。用水台账是否齐全。

            （二）设备。节水设备是否运行。

            1.更新情况；

            2.维修情况。

            二、检查时间

            2022年6月至9月。

            附件：节水检查表

            示例市水务局

            2022年5月20日

            附件

            节水检查表

            | 单位 | 结果 |
            | --- | --- |
            | 示例厂 | 合格 |
            """;

    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() throws IOException {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("示例市节水条例(2021-03-18).md"), STATUTE);
        Files.writeString(corpus.resolve("通知.md"), NOTICE);
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({"节水条例, docx", "节水条例, md", "检查的通知, docx", "检查的通知, md"})
    void whatWasWrittenReadsBackAsTheSameClauses(String title, String format) throws IOException {
        var policy = policy(title);
        var before = library.read(policy.slug(), policy.editions().getFirst().date()).getFirst();
        var after = read(title, PaperFormat.of(format).orElseThrow());
        assertEquals(clauses(before), clauses(after));
        assertFalse(after.clauses().isEmpty());
        assertEquals(before.body().signature(), after.body().signature());
        assertEquals(before.body().history(), after.body().history());
    }

    private static List<String> clauses(Document document) {
        return document.clauses().stream().map(PaperExportTest::clause).toList();
    }

    private static String clause(Clause clause) {
        return clause.eid() + " " + clause.label() + " " + clause.heading() + "\n" + clause.text();
    }

    @Test
    void markdownKeepsWhatIsKnownOfTheEdition() throws IOException {
        var before = edition(policy("节水条例")).metadata();
        var after = read("节水条例", PaperFormat.MARKDOWN).metadata();
        assertEquals(Optional.of("jieshui-tiaoli"), after.slug());
        assertEquals(before.issuers(), after.issuers());
        assertEquals(before.region(), after.region());
        assertEquals(before.kind(), after.kind());
        assertEquals(before.effective(), after.effective());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 18)), after.promulgated());
        assertEquals(Optional.empty(), after.status()); // it follows from the dates
    }

    @Test
    void aWordDocumentHasTitleHeadingsBoldLabelsAndHangingItems() throws IOException {
        try (var word = word("节水条例")) {
            assertEquals("Title", word.getParagraphs().getFirst().getStyle());
            assertEquals("Heading1", styleOf(word, "第二章　用水管理"));
            assertEquals("Heading2", styleOf(word, "第一节　计划用水"));
            assertEquals("Kuan", styleOf(word, "第一条　为了节约用水，制定本条例。"));
            assertEquals("Xiang1", styleOf(word, "（一）上一年度的用水量；"));
            assertEquals("Xiang2", styleOf(word, "1.设备更新；"));
            var label = paragraph(word, "第一条　为了节约用水，制定本条例。").getRuns().getFirst();
            assertEquals("第一条", label.text());
            assertEquals("Label", label.getStyle());
        }
    }

    @Test
    void aWordDocumentSaysAtTheFootWhereItIsFromAndOnWhichPageOneIs() throws IOException {
        try (var word = word("节水条例")) {
            var foot = word.getFooterList().getFirst();
            assertTrue(foot.getText().contains("http://site/policies/jieshui-tiaoli/2021-03-18"));
            var page = foot.getParagraphs().getLast().getCTP().getFldSimpleList();
            assertEquals(" PAGE ", page.getFirst().getInstr());
            assertTrue(word.getHeaderList().getFirst().getText().contains("未见废止"));
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertEquals("11906 16838", size.getW() + " " + size.getH());
        }
    }

    @Test
    void aTableStaysATableAndAnArticleHasABookmarkThatCitationsLeadTo() throws IOException {
        try (var word = word("节水条例")) {
            assertEquals("含污水处理费", word.getTables().getFirst().getRow(1).getCell(2).getText());
            var third = paragraph(word, "第三条　计划用水单位应当提交下列材料：").getCTP();
            assertEquals("tiao_3", third.getBookmarkStartList().getFirst().getName());
            var fourth = paragraph(word, "第四条　用水单位违反本条例第三条第一款规定的，责令改正。").getCTP();
            assertTrue(fourth.getHyperlinkList().getFirst().getAnchor().startsWith("tiao_3"));
        }
        try (var word = word("检查的通知")) {
            var link = paragraph(word, "为落实《示例市节水条例》第三条，现通知如下。");
            var id = link.getCTP().getHyperlinkList().getFirst().getId();
            assertEquals(
                    "http://site/policies/jieshui-tiaoli/2021-03-18#tiao-3",
                    word.getPackagePart().getRelationship(id).getTargetURI().toString());
        }
    }

    @Test
    void plainTextIsSetAsInPrintAndEndsWithItsSource() throws IOException {
        var text = string("节水条例", PaperFormat.TEXT);
        assertTrue(text.startsWith("示例市节水条例\n\n"), text);
        assertTrue(text.contains("\n　　第三条　计划用水单位应当提交下列材料：\n　　（一）上一年度的用水量；\n"), text);
        assertTrue(text.contains("　　第二条　本市行政区域内的用水，适用本条例。#号用户、*号用户和[临时]用户"));
        assertTrue(text.endsWith("http://site/policies/jieshui-tiaoli/2021-03-18\n"));
    }

    @Test
    void aChoiceOfClausesNamesEachAndWhatWasNotFound() throws IOException {
        var policy = policy("节水条例");
        var document = library.read(policy.slug(), "2021-03-18").getFirst();
        var chosen =
                new PaperExport.Chosen(
                        policy,
                        edition(policy),
                        List.of(document),
                        document.clause("tiao-3"),
                        "《示例市节水条例》第三条",
                        "/policies/jieshui-tiaoli/2021-03-18/tiao-3");
        var out = new ByteArrayOutputStream();
        exporter().chosen("检查依据", List.of(chosen), List.of("/policies/x"), PaperFormat.TEXT, out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("检查依据\n\n\n《示例市节水条例》第三条\n\n"), text);
        assertTrue(text.contains("第二章 用水管理 › 第一节 计划用水"), text);
        assertTrue(text.contains("前款规定的材料不全的"));
        assertFalse(text.contains("责令改正"));
        assertTrue(text.contains("没有找到的地址\n\n/policies/x"), text);
    }

    private static PaperExport exporter() {
        return new PaperExport(library, "http://site", LocalDate.of(2024, 1, 2));
    }

    private static Policy policy(String words) {
        return library.policies().stream()
                .filter(p -> p.title().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Edition edition(Policy policy) {
        return policy.editions().getFirst();
    }

    private static byte[] bytes(String title, PaperFormat format) throws IOException {
        var policy = policy(title);
        var out = new ByteArrayOutputStream();
        exporter().edition(policy, edition(policy), format, out);
        return out.toByteArray();
    }

    private static String string(String title, PaperFormat format) throws IOException {
        return new String(bytes(title, format), StandardCharsets.UTF_8);
    }

    private static Document read(String title, PaperFormat format) throws IOException {
        var name = title + "." + format.extension();
        var file = Files.write(folder.resolve(name), bytes(title, format));
        return Pipeline.read(new SourceFile(file, name), name);
    }

    private static XWPFDocument word(String title) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(title, PaperFormat.WORD)));
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String styleOf(XWPFDocument word, String text) {
        return paragraph(word, text).getStyle();
    }
}
