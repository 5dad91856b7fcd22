package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.api.Links;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.model.Failure;
import tiaowen.search.Library;

/** A real index behind a real server, asked over HTTP. */
class WebServerTest {
    private static final String READER = "/policies/zhulan-tiaoli/2024-03-28";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        build();
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, folder.resolve("corpus"), "127.0.0.1", 0);
    }

    private static void build() {
        IndexBuilder.build(
                folder.resolve("corpus"), folder.resolve("index"), false, BuildProgress.SILENT);
    }

    @AfterAll
    static void stop() {
        server.close();
        library.close();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) request.headers(headers);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    @Test
    void aReportTellsWhatBecameOfEveryBlockOfTheFile() {
        var page = get(READER + "/report");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("每个字都有着落"));
        assertTrue(page.body().contains("href=\"" + READER + "#tiao-3\""));
        assertTrue(get(READER).body().contains("href=\"" + READER + "/report\""));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=%E5%8A%A9%E8%80%81",
                "/search",
                "/search?q=%E5%8A%A9%E8%80%81&within=%E9%80%81%E9%A4%90&semantic=no&page=99",
                READER + "/tiao-3?q=%E6%94%B6%E5%85%A5",
                "/policies",
                "/policies/zhulan-tiaoli",
                READER,
                READER + "/tiao-3",
                READER + "/report",
                "/glossary",
                "/updates",
                "/collection",
                "/glossary/%E5%8A%A9%E8%80%81%E6%9C%8D%E5%8A%A1",
                "/nowhere",
                "/cite/%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%80%E6%9D%A1"
            })
    void everyPageIsStrictAndHoldsNothingInline(String path) {
        var page = get(path);
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        var html = page.body();
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("lang=\"zh-CN\""));
        assertEquals(List.of(), all("(<script(?![^>]* src=)[^>]*>)", html));
        assertEquals(List.of(), all("(<style|\\sstyle=|\\son[a-z]+=\"|href=\"javascript:)", html));
        assertEquals(1, all("(<h1[ >])", html).size());
        assertEquals(1, all("(<main )", html).size());
        var ids = all(" id=\"([^\"]*)\"", html);
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void theHomePageOffersSearchesThatFindSomething() {
        var section = get("/").body().split("hero-examples", 2)[1].split("</p>", 2)[0];
        var examples = all("href=\"(/search[^\"]+)\"", section);
        assertFalse(examples.isEmpty());
        for (var example : examples) {
            assertTrue(get(example).body().contains("class=\"hit\""), example);
        }
    }

    @Test
    void aHitLeadsToAPageOfThatVeryClause() {
        var results = get("/search?q=" + Links.encode("一次告知")).body();
        assertTrue(results.contains("<mark>一次告知</mark>"), results);
        var link = all("<h3><a href=\"([^\"]+)\"", results).getFirst();
        assertEquals(READER + "/tiao-3?q=" + Links.encode("一次告知"), link);
        var clause = get(link);
        assertEquals(200, clause.statusCode());
        assertTrue(clause.body().contains("应当一次告知"));
        assertTrue(clause.body().contains("《示例省助老服务条例》（2024年修正）第三条"));
    }

    @Test
    void everyLinkInsideAReadersPageHasItsAnchorAndEveryProvisionSaysWhatItAddsToTheNameAbove() {
        var html = get(READER).body();
        var ids = new HashSet<>(all(" id=\"([^\"]+)\"", html));
        var links = all("href=\"#([^\"]+)\"", html);
        assertTrue(links.size() > 3);
        for (var link : links) assertTrue(ids.contains(link), link);
        assertTrue(ids.contains("tiao-3.kuan-1.xiang-2"));
        assertTrue(html.contains("id=\"tiao-3\" data-n=\"第三条\""));
        assertTrue(html.contains("id=\"tiao-3.kuan-1\" data-n=\"第一款\""));
        assertTrue(html.contains("id=\"tiao-3.kuan-1.xiang-2\" data-n=\"第二项\""));
        assertTrue(html.contains("id=\"tiao-1.kuan-1\"><p"), "goes by its article's name");
        assertTrue(html.contains("href=\"" + READER + "/tiao-3\">第三条</a>"), "without scripts");
        assertTrue(html.contains(">本条例第三条第二款</a>"), "citations are links");
    }

    @Test
    void aNameBelowAClauseShowsTheClauseWithThatProvisionMarked() {
        var html = get(READER + "/tiao-3.kuan-2").body();
        assertTrue(html.contains("身份证明"));
        assertTrue(html.contains("class=\"asked\""));
        assertTrue(html.contains("第三条第二款</a>，已标出"));
    }

    @Test
    void aNameThatThisEditionLacksSaysWhichEditionHasIt() {
        var page = get("/policies/zhulan-tiaoli/2019-05-30/tiao-5");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains(READER + "/tiao-5"));
        assertFalse(page.body().contains("2019年7月1日起施行"), "never a neighbour");
        assertEquals(404, get(READER + "/tiao-77").statusCode());
        assertEquals(404, get("/policies/zhulan-tiaoli/1999-01-01").statusCode());
        assertTrue(get("/policies/zhulan").body().contains("/policies/zhulan-tiaoli\""));
    }

    @Test
    void anOlderEditionSaysSoAndLinksToTheCurrentOne() {
        var html = get("/policies/zhulan-tiaoli/2019-05-30").body();
        assertTrue(html.contains("已修改"));
        assertTrue(html.contains("class=\"notice\""));
        assertTrue(html.contains("href=\"" + READER + "\""));
    }

    @Test
    void aCitationLeadsToItsProvisionOrToAPageThatSaysWhyNot() {
        var found = get("/cite/" + Links.encode("示例省助老服务条例第三条第二款"));
        assertEquals(302, found.statusCode());
        assertEquals(
                READER + "/tiao-3.kuan-2",
                URI.create(found.headers().firstValue("Location").orElseThrow()).getPath());
        var wrong = get("/cite/" + Links.encode("示例省助老服务条例第九十九条"));
        assertEquals(404, wrong.statusCode());
        assertTrue(wrong.body().contains("没有这个条号"));
        assertEquals(404, get("/cite/" + Links.encode("不存在的办法第一条")).statusCode());
        assertEquals(404, get("/cite/hello").statusCode());
    }

    @Test
    void markupInATextIsPrintedAsText() {
        var notice = all("href=\"(/policies/[^\"]+)\">[^<]*信息公开的通知<", get("/policies").body());
        var html = get(notice.getFirst()).body();
        assertTrue(html.contains("&lt;script>alert(1)") || html.contains("&lt;script&gt;alert(1)"));
        assertFalse(html.contains("<script>alert"));
    }

    @Test
    void aPageThatTheVisitorHasIsNotSentAgain() {
        var first = get(READER);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var second = get(READER, "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(200, get(READER, "If-None-Match", "W/\"other\"").statusCode());
    }

    @Test
    void pagesAreCompressedAndFilesKeptForEver() {
        var page = get(READER, "Accept-Encoding", "gzip");
        assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElseThrow());
        var style = all("href=\"(/assets/[^\"]+site.css)\"", get("/").body()).getFirst();
        var file = get(style);
        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
        assertTrue(file.headers().firstValue("Content-Type").orElseThrow().startsWith("text/css"));
    }

    @Test
    void theInterfaceForProgramsAnswersInJson() {
        var found = get("/api/v1/search?q=" + Links.encode("送餐")).body();
        assertTrue(found.contains("\"eid\":\"tiao-2\""), found);
        assertTrue(get("/api/v1/policies" + READER.substring(9)).body().contains("tiao-5"));
        assertTrue(get("/api/v1" + READER + "/tiao-2").body().contains("陪诊"));
        assertEquals(404, get("/api/v1" + READER + "/tiao-9").statusCode());
        assertTrue(get("/api/v1/glossary").body().contains("助老服务"));
        var cite = get("/api/v1/cite?text=" + Links.encode("示例省助老服务条例第二条")).body();
        assertTrue(cite.contains("\"outcome\":\"resolved\""), cite);
        assertTrue(get("/health").body().contains("\"status\":\"ok\""));
    }

    @Test
    void aPortInUseIsNamedWithWhatToDo() {
        var failure =
                assertThrows(
                        Failure.class,
                        () ->
                                WebServer.start(
                                        library,
                                        folder.resolve("corpus"),
                                        "127.0.0.1",
                                        server.port()));
        assertEquals("port-in-use", failure.code());
        assertTrue(failure.getMessage().contains("--port"));
    }

    @Test
    void aNewGenerationIsServedWithoutARestart() throws Exception {
        assertEquals(404, get("/policies/shili-shi-songcan-butie-banfa").statusCode());
        SamplePolicies.writeNews(folder.resolve("corpus"));
        build();
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!get("/policies").body().contains("送餐补贴办法")) {
            assertTrue(System.nanoTime() < deadline, "the server did not move over");
            Thread.sleep(200);
        }
        assertTrue(get("/updates").body().contains("示例市送餐补贴办法"));
    }
}
