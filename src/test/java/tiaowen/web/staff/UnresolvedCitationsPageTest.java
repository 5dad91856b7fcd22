package tiaowen.web.staff;

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
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** Citations that lead nowhere: in the text, and on the list for those who keep the collection. */
class UnresolvedCitationsPageTest {
    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        Files.writeString(
                folder.resolve("corpus/陪诊服务办法(2012-05-01).md"),
                """
                # 陪诊服务办法

                第一条　陪诊员的条件，适用《示例省助老服务条例》第四条第二项的规定。

                第二条　陪诊员应当持有《示例省陪诊员管理规定》第六条规定的证书。

                第三条　违反本办法第十九条规定的，给予警告。

                第四条　送餐服务适用《示例省助老服务条例》第三条的规定。
                """);
        Files.writeString(
                folder.resolve("corpus/陪护服务办法(2025-05-01).md"),
                """
                # 陪护服务办法

                第一条　陪护员的条件，适用《示例省助老服务条例》第九条的规定。
                """);
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String list(String asked) {
        var answer = server.get("/report/citations" + asked);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    @Test
    void theListSaysWhyEachCitationLeadsNowhere() {
        var list = list("");
        assertTrue(list.contains("《示例省陪诊员管理规定》没有收录。"));
        assertTrue(list.contains("这份文件里没有该条款。"));
        assertTrue(list.contains("《示例省助老服务条例》2024年3月28日的版本里没有该条款。"));
        assertFalse(list.contains("《示例省助老服务条例》第三条"));
    }

    @Test
    void theListCanBeNarrowedByKindAndTitle() {
        var missing = list("?kind=missing");
        assertTrue(missing.contains("引用最多而没有收录的"));
        assertFalse(missing.contains("本办法第十九条"));
        assertTrue(list("?q=%E9%99%AA%E6%8A%A4").contains("《陪护服务办法》"));
        assertFalse(list("?q=%E9%99%AA%E6%8A%A4").contains("《陪诊服务办法》"));
        assertTrue(list("?q=zzz&kind=several&page=7").contains("没有这样的引用。"));
    }

    @Test
    void theListComesAsATableToo() {
        var answer = server.get("/report/citations.csv?kind=missing");
        assertEquals("text/csv; charset=utf-8", answer.headers().firstValue("Content-Type").get());
        assertEquals(2, answer.body().lines().count());
        assertTrue(answer.body().contains("\"《示例省陪诊员管理规定》第六条\""));
    }

    @Test
    void aCitationThatLeadsNowhereIsNoLinkAndSaysWhy() {
        var page = server.get("/policies/" + slug("陪诊服务办法")).body();
        assertTrue(
                page.contains(
                        "<span class=\"cites-nowhere\" title=\"没有收录这份文件\">《示例省陪诊员管理规定》第六条</span>"));
        assertTrue(page.contains("title=\"这份文件里没有该条款\">本办法第十九条</span>"));
    }

    @Test
    void aCitationOfAnEditionThatIsMissingLeadsToTheNearestAndItsPreviewSaysSo() {
        var page = server.get("/policies/" + slug("陪诊服务办法")).body();
        var preview = "/preview/clause/zhulan-tiaoli/2019-05-30/tiao-3?then=2012-05-01";
        assertTrue(page.contains("class=\"cites cites-later\""));
        assertTrue(page.contains("data-preview=\"" + preview + "\""));
        assertTrue(server.get(preview).body().contains("引用它的文件是2012年5月1日的，当时施行的版本没有收录"));
    }

    private static String slug(String title) {
        return server.library().policies().stream()
                .filter(policy -> policy.title().equals(title))
                .findFirst()
                .orElseThrow()
                .slug();
    }
}
