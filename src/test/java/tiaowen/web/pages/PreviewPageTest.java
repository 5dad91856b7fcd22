package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** What stands beside a citation when somebody rests on it. */
class PreviewPageTest {
    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> preview(String place) {
        return server.get("/preview/clause/zhulan-tiaoli/" + place);
    }

    @Test
    void aPreviewGivesTitleEditionStatusAndTheWordsAndNoWholePage() {
        var preview = preview("2024-03-28/tiao-2").body();
        assertTrue(preview.contains("《示例省助老服务条例》第二条"));
        assertTrue(preview.contains("2024年3月28日的版本"));
        assertTrue(preview.contains("未见废止"));
        assertTrue(preview.contains("日间照料、送餐、陪诊等服务。"));
        assertFalse(preview.contains("<html"));
    }

    @Test
    void aPreviewOfAPartOfAShortClauseShowsTheClauseAndMarksThePart() {
        var preview = preview("2024-03-28/tiao-3.kuan-1.xiang-2").body();
        assertTrue(preview.contains("<p class=\"preview-asked\">（二）收入说明。</p>"));
        assertTrue(preview.contains("<p>（一）身份证明；</p>"));
    }

    @Test
    void aPreviewOfAnOlderTextSaysWhatBecameOfIt() {
        assertTrue(preview("2019-05-30/tiao-2").body().contains("这一条后来改过，2024年3月28日的现行版本是："));
        assertTrue(preview("2019-05-30/tiao-1").body().contains("这一条没有改动"));
        assertFalse(preview("2024-03-28/tiao-1").body().contains("preview-note"));
    }

    @Test
    void aPreviewOfAChapterSaysWhichArticlesItHolds() {
        var preview = preview("2024-03-28/zhang-2").body();
        assertTrue(preview.contains("第二章 服务"));
        assertTrue(preview.contains("第三条至第五条，共 3 条"));
    }

    @Test
    void aPreviewOfAnEditionSaysWhatItIs() {
        var preview = server.get("/preview/edition/zhulan-tiaoli/2019-05-30").body();
        assertTrue(preview.contains("《示例省助老服务条例》"));
        assertTrue(preview.contains("现行版本是2024年3月28日的版本。"));
    }

    @Test
    void whatIsNotThereHasNoPreview() {
        assertEquals(404, preview("2024-03-28/tiao-99").statusCode());
        assertEquals(404, preview("1999-01-01/tiao-1").statusCode());
        assertEquals(404, server.get("/preview/edition/wu/2024-03-28").statusCode());
    }

    @Test
    void previewsAreKeptByBrowsersAndNotBySearchEngines() {
        var headers = preview("2024-03-28/tiao-2").headers();
        assertEquals("private, max-age=300", headers.firstValue("Cache-Control").orElse(""));
        assertEquals("noindex", headers.firstValue("X-Robots-Tag").orElse(""));
    }

    @Test
    void citationsInsideATextNameTheirPreviewOnEveryPageThatShowsThem() {
        var link =
                "href=\"/policies/zhulan-tiaoli/2024-03-28#tiao-3.kuan-2\""
                        + " data-preview=\"/preview/clause/zhulan-tiaoli/2024-03-28/tiao-3.kuan-2\"";
        assertTrue(server.get("/policies/zhulan-tiaoli").body().contains(link));
        assertTrue(server.get("/policies/zhulan-tiaoli/2024-03-28/tiao-4").body().contains(link));
    }

    @Test
    void aCitationOfAnotherPolicyLeadsToTheEditionInForceThen() {
        var notice = server.library().policies().stream().filter(p -> p.title().contains("信息公开"));
        var page = server.get("/policies/" + notice.findFirst().orElseThrow().slug()).body();
        assertTrue(page.contains("href=\"/policies/zhulan-tiaoli/2024-03-28#tiao-3\""));
        assertTrue(
                page.contains("data-preview=\"/preview/clause/zhulan-tiaoli/2024-03-28/tiao-3\""));
    }
}
