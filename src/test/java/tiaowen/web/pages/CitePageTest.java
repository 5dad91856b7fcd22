package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.api.Links;
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** Links to what is not there: each reason is an answer of its own. */
class CitePageTest {
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

    private static HttpResponse<String> cite(String text) {
        return server.get(Links.cite(text));
    }

    @Test
    void aYearLeadsToTheEditionOfThatYear() {
        assertEquals(
                "/policies/zhulan-tiaoli/2019-05-30/tiao-2",
                cite("示例省助老服务条例（2019年）第二条").headers().firstValue("Location").orElse(""));
    }

    @Test
    void aNumberThatNoEditionHasIsSaidToBeBeyondTheLast() {
        var page = cite("示例省助老服务条例第九十九条");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("全文到第五条为止"));
    }

    @Test
    void aProvisionOfAnotherEditionIsSaidToBeThereAndWhereItsWordsAreNow() {
        var page = cite("示例省助老服务条例（2019年）第五条").body();
        assertTrue(page.contains("没有“示例省助老服务条例（2019年）第五条”这一处"));
    }

    @Test
    void aLinkToAProvisionThatMovedSaysWhereItsWordsAre() {
        var page = server.get("/policies/zhulan-tiaoli/2019-05-30/tiao-5");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("它在这个版本里是第四条"));
        assertTrue(page.body().contains("href=\"/policies/zhulan-tiaoli/2019-05-30/tiao-4\""));
    }

    @Test
    void whatIsNotHereAndWhatIsNoCitationAreToldApart() {
        assertTrue(cite("《屋顶花园促进法》第三条").body().contains("还没有收录"));
        assertTrue(cite("今天天气不错").body().contains("看不出"));
        assertTrue(cite("国务院令第250号").body().contains("还没有收录"));
    }
}
