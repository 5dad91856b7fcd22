package tiaowen.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.SamplePolicies;
import tiaowen.web.WebServer;

/**
 * What the server does for those who keep things in their browser: files, and what became of it.
 */
class SavedLinkTest {
    private static final String OLD = "/policies/zhulan-tiaoli/2019-05-30";
    private static final String NEW = "/policies/zhulan-tiaoli/2024-03-28";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        IndexBuilder.build(
                folder.resolve("corpus"), folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, folder.resolve("corpus"), "127.0.0.1", 0);
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
        library.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path) {
        return send(at(path));
    }

    private static HttpResponse<String> post(String path, String body) {
        return send(at(path).POST(BodyPublishers.ofString(body)));
    }

    private static String links(String body) {
        var answer = post("/api/v1/links", body);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    @Test
    void anEntryOfAnOlderEditionSaysSoAndLeadsToTheSameProvisionToday() {
        var answer = links(OLD + "/tiao-4");
        assertTrue(answer.contains("\"status\":\"amended\""), answer);
        assertTrue(answer.contains("这是2019年5月30日的版本，后来已经修改。"), answer);
        assertTrue(answer.contains("\"href\":\"" + NEW + "/tiao-5\""), answer);
        assertTrue(answer.contains("\"link\":\"第五条\""), answer);
    }

    @Test
    void anEntryOfTheCurrentEditionNeedsNoNote() {
        var answer = links(NEW + "#tiao-3.kuan-2");
        assertTrue(answer.contains("\"found\":true") && answer.contains("\"notes\":[]"), answer);
        assertTrue(answer.contains("第三条第二款"), answer);
    }

    @Test
    void anEntryOfWhatIsGoneIsSaidAndNothingElseTakesItsPlace() {
        assertTrue(links("/policies/gone/2020-01-01/tiao-1").contains("已经没有这一项"));
        assertTrue(links(NEW + "/tiao-99").contains("这个版本里没有该条款。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "/policies/../../etc",
                "%00\n/policies/%zz",
                "x y z"
            })
    void noAddressMakesItFail(String body) {
        assertFalse(links(body).contains("\"found\":true"));
    }

    @Test
    void aChoiceOfClausesComesAsOneFile() {
        var body =
                "format=txt&title=%E4%BE%9D%E6%8D%AE&addresses="
                        + NEW
                        + "/tiao-3%0A"
                        + OLD
                        + "%0A/policies/x";
        var file = post("/export", body);
        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Content-Disposition").orElseThrow().contains(".txt"));
        assertTrue(file.body().startsWith("依据\n\n"), file.body());
        assertTrue(file.body().contains("《示例省助老服务条例》（2024年修正）第三条"));
        assertTrue(file.body().contains("　　第四条　本条例自2019年7月1日起施行。"));
        assertTrue(file.body().contains("没有找到的地址\n\n/policies/x"));
    }

    @Test
    void aChoiceOfNothingIsRefusedInWords() {
        var answer = post("/export", "format=docx&addresses=");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("没有可以导出的条文"));
    }

    @Test
    void policyAndClauseOfferTheirFiles() {
        for (var page : new String[] {NEW, NEW + "/tiao-3"}) {
            var html = get(page).body();
            for (var format : new String[] {"docx", "md", "txt"}) {
                assertTrue(html.contains("href=\"" + page + "/export." + format + "\""), page);
                assertEquals(200, get(page + "/export." + format).statusCode());
            }
        }
        assertTrue(get(NEW + "/export.md").body().contains("slug: \"zhulan-tiaoli\""));
        assertEquals(404, get("/policies/zhulan-tiaoli/1999-01-01/export.docx").statusCode());
    }

    @Test
    void thePageOfTheCollectionSaysWhatItNeedsWithoutScript() {
        var page = get("/collection");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("脚本没有运行"));
        assertTrue(page.body().contains("data-collection hidden"));
    }
}
