package tiaowen.web.pages;

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
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** Defined terms in a text, and what stands beside them when somebody rests on them. */
class TermPreviewPageTest {
    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        var corpus = folder.resolve("corpus");
        SamplePolicies.write(corpus);
        Files.writeString(
                corpus.resolve("示例省助老服务条例实施细则(2024-06-01).md"),
                """
                ---
                slug: shishi-xize
                ---
                # 示例省助老服务条例实施细则

                第一条　根据《示例省助老服务条例》，制定本细则。

                第二条　前款所称场所，是指社区内的房屋。

                第三条　乡镇应当为助老服务提供场所。
                """);
        Files.writeString(
                corpus.resolve("示例市养老办法(2024-07-01).md"),
                """
                # 示例市养老办法

                第一条　本办法所称助老服务，是指上门服务。
                """);
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String preview(String place, String term) {
        return server.get("/preview/term/" + place + "/" + Links.encode(term)).body();
    }

    @Test
    void aTermInTheTextLeadsToTheGlossaryAndCarriesItsPreview() {
        var page = server.get("/policies/shishi-xize").body();
        assertTrue(
                page.contains(
                        "<a class=\"term term-conflict\" href=\""
                                + Links.term("助老服务")
                                + "\" data-preview=\"/preview/term/shishi-xize/2024-06-01/tiao-3.kuan-1/"
                                + Links.encode("助老服务")
                                + "\">助老服务</a>"),
                page);
    }

    @Test
    void aPreviewGivesTheDefinitionItsPlaceAndWhyItApplies() {
        var preview = preview("shishi-xize/2024-06-01/tiao-3.kuan-1", "助老服务");
        assertTrue(preview.contains("为老年人提供的日间照料、送餐、陪诊等服务。"));
        assertTrue(preview.contains("《示例省助老服务条例》第二条"));
        assertTrue(preview.contains("2024年3月28日的版本"));
        assertTrue(preview.contains("本文依据《示例省助老服务条例》制定"));
        assertTrue(preview.contains("另有 1 种不同定义"));
        assertFalse(preview.contains("<html"));
    }

    @Test
    void aPreviewOfATermOfThePapersOwnNamesItsClause() {
        var preview = preview("zhulan-tiaoli/2019-05-30/tiao-3.kuan-1", "助老服务");
        assertTrue(preview.contains("本文第二条的定义"));
        assertTrue(preview.contains("日间照料、送餐等服务。"));
    }

    @Test
    void thereIsNoPreviewOfWhatIsNotThere() {
        assertEquals(404, server.get("/preview/term/shishi-xize/2024-06-01/tiao-3/x").statusCode());
        assertEquals(404, server.get("/preview/term/shishi-xize/2024-06-02/tiao-3/x").statusCode());
        assertEquals(404, server.get("/preview/term/nobody/2024-06-01/tiao-3/x").statusCode());
    }
}
