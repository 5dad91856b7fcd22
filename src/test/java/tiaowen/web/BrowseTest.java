package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.api.Links;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.view.BrowseForm;

/** The list of policies, asked over HTTP. */
class BrowseTest {
    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        var corpus = folder.resolve("corpus");
        SamplePolicies.write(corpus);
        SamplePolicies.writeNews(corpus);
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, corpus, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        library.close();
    }

    private static HttpResponse<String> get(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + server.port() + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    /** Titles that a list shows, in its order. */
    private static List<String> titles(String query) {
        return Pattern.compile("<h2><a href=\"/policies/[^\"]+\">([^<]+)</a></h2>")
                .matcher(get("/policies" + query).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "助老服务条例, 示例省助老服务条例",
        "《助老服务》 条例, 示例省助老服务条例",
        "zhulaofuwutiaoli, 示例省助老服务条例",
        "zlfwtl, 示例省助老服务条例",
        "示民发[2024]12号, 示例省民政厅关于做好助老服务信息公开的通知",
        "songcan, 示例市送餐补贴办法",
    })
    void aPolicyIsFoundByPartsOfItsTitleItsNumberItsPinyinAndItsInitials(
            String typed, String title) {
        assertEquals(List.of(title), titles("?q=" + Links.encode(typed)));
    }

    @Test
    void theLettersInTheMiddleOfASyllableAreNoBeginning() {
        assertEquals(List.of(), titles("?q=ongcan"));
    }

    @Test
    void conditionsOfDifferentKindsAreAllMetAndThoseOfOneKindEitherOr() {
        var local = "?kind=" + Links.encode("地方性法规");
        assertEquals(1, titles(local).size());
        assertEquals(List.of(), titles(local + "&year=1999"));
        assertEquals(3, titles(local + "&kind=" + Links.encode("规范性文件")).size());
    }

    @Test
    void aListThatIsEmptySaysWhichConditionKeepsOutWhatAndWhereThereIsSomething() {
        var page = get("/policies?q=" + Links.encode("送餐") + "&year=1999");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("没有同时符合这 2 个条件的文件。"), page.body());
        assertTrue(page.body().contains("没有一份是“公布年份：1999 年”"));
        assertTrue(page.body().contains("不限公布年份（1 项）"));
    }

    @Test
    void equalListsHaveOneAddress() {
        var typed = "kind=%E6%B3%95%E5%BE%8B&region=&q=%20a%20&sort=title&page=0&nonsense=1";
        var form = BrowseForm.of(QueryParameters.of(typed));
        assertEquals("/policies?q=a&kind=%E6%B3%95%E5%BE%8B", form.address());
        assertTrue(
                get("/policies?sort=title&page=7&q=songcan")
                        .body()
                        .contains("/policies?q=songcan\">"));
    }

    @Test
    void theNewestStandsFirstWhereDatesOrder() {
        var byDate = titles("?sort=promulgated");
        assertEquals("示例省民政厅关于做好助老服务信息公开的通知", byDate.getFirst());
        assertEquals("示例市送餐补贴办法", byDate.getLast()); // nobody says when
    }

    @Test
    void theListIsToBeHadAsATable() {
        var table = get("/policies.csv?q=zlfwtl");
        assertTrue(table.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"));
        var lines = table.body().split("\r\n", -1);
        assertEquals(3, lines.length); // head, one policy, the end of the last line
        assertTrue(lines[1].contains("\"地方性法规\",\"地方性法规\",\"示例省\",\"示例\""), lines[1]);
        assertTrue(lines[1].endsWith("/policies/zhulan-tiaoli/2024-03-28\""));
    }

    @Test
    void noAddressMakesItFail() {
        for (var query : List.of("?kind=x&rank=%00&year=-1&page=99999&sort=;", "?q=%25", "?&&")) {
            assertEquals(200, get("/policies" + query).statusCode());
            assertFalse(get("/policies.csv" + query).body().isEmpty());
        }
    }
}
