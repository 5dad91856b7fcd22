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
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;

class HitExportTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() throws IOException {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("晾晒场管理办法(2022-04-01).md"),
                """
                # 晾晒场管理办法

                第一章　总　则

                第一条　公共晾晒场由居民委员会管理，谁使用谁清扫。

                第二条　=SUM(A1)不是收费标准。晾晒场不得收费，<押金>也不得收取。

                第三条　晾晒
                场地每月检查一次。

                第四条　居民可以提出建议。
                """);
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void aTableBeginsWithTheQueryAndTheNumberThatCanBeQuoted() throws IOException {
        var lines = csv("收费").split("\r\n", -1);
        assertEquals("\ufeff\"检索\",\"收费\"", lines[0]);
        assertTrue(csv("收费").contains("\"完全匹配\",\"1 条（同一条的各个版本算一条）\""));
        assertTrue(csv("收费").contains("/2022-04-01/tiao-2\""));
    }

    @Test
    void aCellThatASpreadsheetWouldCalculateIsShownAsItStands() throws IOException {
        assertTrue(csv("收费").contains("\"'=SUM(A1)不是收费标准。"));
    }

    @Test
    void hitsOfLowerTiersAreWrittenOnlyWhenAskedFor() throws IOException {
        var request = SearchRequest.of("检查晾晒场地的人");
        assertFalse(text(request, HitExport.Scope.EXACT).contains("/tiao-3"));
        assertTrue(text(request, HitExport.Scope.ALL).contains("/tiao-3"));
    }

    @Test
    void markdownShowsAskedWordsInBoldAndTextAsText() throws IOException {
        var markdown = string(SearchRequest.of("押金"), HitFormat.MARKDOWN);
        assertTrue(markdown.contains("\\<**押金**\\>也不得收取"), markdown);
        assertTrue(markdown.contains("<http://site/policies/"), markdown);
    }

    @Test
    void aWordDocumentOpensWithHeadingsMarksAndLinks() throws IOException {
        var bytes = bytes(SearchRequest.of("押金"), HitFormat.WORD, HitExport.Scope.EXACT);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var paragraphs = word.getParagraphs();
            assertEquals("Title", paragraphs.getFirst().getStyle());
            var heading = paragraphs.stream().filter(p -> "Heading1".equals(p.getStyle()));
            assertEquals("1. 《晾晒场管理办法》第二条", heading.findFirst().orElseThrow().getText());
            assertEquals(Optional.of("押金"), marked(word));
            var last = paragraphs.getLast();
            assertTrue(last.getCTP().getFldSimpleArray(0).getInstr().contains("http://site/"));
        }
    }

    private static Optional<String> marked(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(XWPFParagraph::getRuns)
                .flatMap(runs -> runs.stream())
                .filter(run -> run.isHighlighted())
                .map(run -> run.text())
                .findFirst();
    }

    private static String csv(String query) throws IOException {
        return string(SearchRequest.of(query), HitFormat.CSV);
    }

    private static String text(SearchRequest request, HitExport.Scope scope) throws IOException {
        return new String(bytes(request, HitFormat.CSV, scope), StandardCharsets.UTF_8);
    }

    private static String string(SearchRequest request, HitFormat format) throws IOException {
        return new String(bytes(request, format, HitExport.Scope.EXACT), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(SearchRequest request, HitFormat format, HitExport.Scope scope)
            throws IOException {
        var out = new ByteArrayOutputStream();
        HitExport.write(library, request, scope, format, "http://site", out);
        return out.toByteArray();
    }
}
