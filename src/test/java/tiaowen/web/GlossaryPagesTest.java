package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.api.Links;

/** The glossary, its terms, and the terms that policies define differently. */
class GlossaryPagesTest {
    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        var corpus = folder.resolve("corpus");
        SamplePolicies.write(corpus);
        Files.writeString(
                corpus.resolve("示例市养老办法(2024-07-01).md"),
                """
                # 示例市养老办法

                第一条　本办法所称助老服务，是指上门服务。

                第二条　本办法所称日间照料，是指白天的照料。本办法所称conflicts，是指争议。
                """);
        Files.writeString(
                corpus.resolve("示例市托老办法(2024-08-01).md"),
                """
                # 示例市托老办法

                第一条　本办法所称日间照料，是指白天的照料。

                第二章　收费

                第二条　本章所称费用，是指餐费。
                """);
        Files.writeString(
                corpus.resolve("glossary.yaml"),
                """
                - term: 助老服务
                  english: services for older people
                  note: =不同于托老
                """);
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        var answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    @Test
    void aTermIsFoundByNamePinyinAndInitials() {
        for (var typed : new String[] {"助老", "zhulao", "zlfw", "ZLFW", "older people"}) {
            assertTrue(page("/glossary?q=" + Links.encode(typed)).contains(">助老服务</a>"), typed);
        }
        assertFalse(page("/glossary?q=rjzl").contains(">助老服务</a>"));
        assertTrue(page("/glossary?q=rjzl").contains(">日间照料</a>"));
    }

    @Test
    void aTermShowsItsDefinitionsSideBySideAndOlderOnesWithWhatChanged() {
        var page = page(Links.term("助老服务"));
        assertTrue(page.contains("为老年人提供的日间照料、送餐、陪诊等服务。"));
        assertTrue(page.contains("上门服务。"));
        assertTrue(page.contains("services for older people"));
        assertTrue(page.contains("2019年5月30日的版本"));
        assertTrue(page.contains("<ins><span class=\"hush\">增加：</span>"), page);
        assertTrue(page.contains("现行的文件对“助老服务”有 2 种不同的说法"));
        assertTrue(page.contains("用到它的条文"));
    }

    @Test
    void policiesThatSayTheSameStandTogether() {
        var page = page(Links.term("日间照料"));
        assertEquals(2, page.split("白天的照料。", -1).length);
        assertTrue(page.contains("2 份文件同此"));
        assertTrue(page.contains("《示例市养老办法》第二条"));
        assertTrue(page.contains("《示例市托老办法》第一条"));
    }

    @Test
    void aDefinitionOfAChapterSaysSo() {
        assertTrue(page(Links.term("费用")).contains("仅适用于第二章"));
    }

    @Test
    void termsThatPoliciesDefineDifferentlyHaveAPageOfTheirOwn() {
        var page = page("/glossary/conflicts");
        assertTrue(page.contains("共 1 个词、2 种定义"));
        assertTrue(page.contains(">助老服务</a>"));
        assertFalse(page.contains(">日间照料</a>"));
        assertTrue(page("/glossary/conflicts?kind=%E6%B3%95%E5%BE%8B").contains("共 0 个词"));
        assertTrue(page("/glossary/conflicts?kind=x&page=99999999").contains("共 1 个词"));
    }

    @Test
    void aTermMayBearTheNameOfThatPage() {
        assertEquals("/glossary/Conflicts", Links.term("conflicts"));
        assertTrue(page(Links.term("conflicts")).contains("争议。"));
    }

    @Test
    void aClausePageShowsTheTermsItUsesWithTheirSource() {
        var page = page("/policies/zhulan-tiaoli/2024-03-28/tiao-3");
        assertTrue(page.contains("用到的术语"));
        assertTrue(page.contains("本文第二条"));
    }

    @Test
    void theGlossaryIsToBeHadAsATableThatNoSpreadsheetTakesForAFormula() {
        var file = server.get("/glossary.csv");
        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertTrue(file.body().startsWith("\ufeff\"术语\",\"拼音\""));
        assertTrue(
                file.body()
                        .contains(
                                "\"助老服务\",\"zhulaofuwu\",\"services for older people\",\"条文定义\""));
        assertTrue(file.body().contains("\"'=不同于托老\""));
    }
}
