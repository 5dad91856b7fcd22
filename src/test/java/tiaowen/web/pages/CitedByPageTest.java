package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** Where a reader learns who cites a clause. */
class CitedByPageTest {
    private static final String READER = "/policies/zhulan-tiaoli/2024-03-28";

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

    @Test
    void thePageOfAClauseListsWhoCitesIt() {
        var page = server.get(READER + "/tiao-3").body();
        assertTrue(page.contains("1 份文件的 1 处引用了它。"));
        assertTrue(page.contains("《示例省民政厅关于做好助老服务信息公开的通知》"));
        assertTrue(page.contains("<mark>《示例省助老服务条例》第三条</mark>"));
        assertTrue(page.contains("这份文件自己的条文"));
    }

    @Test
    void theWholeTextCountsBesideAnArticleOnlyWhatOthersCite() {
        var page = server.get(READER).body();
        assertTrue(page.contains("href=\"" + READER + "/tiao-3/cited-by\""));
        assertTrue(page.contains(">被引用 1 次</a>"));
        assertFalse(page.contains(READER + "/tiao-4/cited-by"));
    }

    @Test
    void allWhoCiteAClauseHaveAPageOfTheirOwn() {
        var page = server.get(READER + "/tiao-3/cited-by");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("谁引用了《示例省助老服务条例》第三条"));
        assertTrue(server.get(READER + "/tiao-1/cited-by").body().contains("没有引用它"));
    }

    @Test
    void aPageAboutWhatIsNotThereSaysSo() {
        assertEquals(404, server.get(READER + "/tiao-77/cited-by").statusCode());
        assertEquals(404, server.get("/policies/wu/2024-03-28/tiao-3/cited-by").statusCode());
        assertEquals(
                404, server.get("/policies/zhulan-tiaoli/1990-01-01/tiao-3/cited-by").statusCode());
        assertEquals(200, server.get(READER + "/tiao-3/cited-by?page=99999").statusCode());
    }
}
