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
import java.nio.file.Files;
import java.nio.file.Path;
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
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;
import tiaowen.web.print.DisplayFormat;

/** What four builds brought, one after the other, as the page and the feed tell it. */
class UpdatesTest {
    private static final String NEWER = "示例省助老服务条例(2024-03-28).md";
    private static final String NOTICE = "关于做好助老服务信息公开的通知.md";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        var corpus = folder.resolve("corpus");
        SamplePolicies.write(corpus);
        var newer = Files.readString(corpus.resolve(NEWER));
        Files.delete(corpus.resolve(NEWER));
        for (int i = 1; i <= 30; i++) {
            Files.writeString(
                    corpus.resolve("街道办法" + i + ".md"),
                    "# 第" + i + "街道公告栏管理办法\n\n第一条　公告栏由第" + i + "街道管理。\n");
        }
        build(corpus);
        Files.writeString(corpus.resolve(NEWER), newer);
        build(corpus);
        var notice = Files.readString(corpus.resolve(NOTICE));
        Files.writeString(corpus.resolve(NOTICE), notice.replace("设立专栏", "设立专栏并每月更新"));
        build(corpus);
        Files.delete(corpus.resolve(NOTICE));
        build(corpus);
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, corpus, "127.0.0.1", 0);
        http = HttpClient.newHttpClient();
    }

    private static void build(Path corpus) {
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
        library.close();
    }

    private static HttpResponse<String> get(String path) {
        try {
            var address = URI.create("http://127.0.0.1:" + server.port() + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private static int items(String html) {
        return (int) Pattern.compile("class=\"news-main\"").matcher(html).results().count();
    }

    @Test
    void aNewEditionSaysWhatChangedAndLeadsToTheComparison() {
        var html = get("/updates?what=edition").body();
        assertEquals(1, items(html));
        assertTrue(html.contains("与2019年5月30日的版本相比，"), html);
        var link = "/compare/zhulan-tiaoli?from=2019-05-30&amp;to=2024-03-28";
        assertTrue(html.contains("href=\"" + link + "\""), html);
        assertEquals(200, get(link.replace("&amp;", "&")).statusCode());
    }

    @Test
    void whatWasRemovedIsNamedWithoutALinkThatLeadsNowhere() {
        var html = get("/updates?what=removed").body();
        assertEquals(1, items(html));
        assertTrue(html.contains("class=\"gone\">示例省民政厅关于做好助老服务信息公开的通知"), html);
    }

    @Test
    void aChangedTextIsOneChange() {
        assertEquals(1, items(get("/updates?what=changed").body()));
    }

    @Test
    void whatTheCollectionBeganWithIsOneLineWithAPageOfItsOwn() {
        var html = get("/updates?what=added").body();
        assertEquals(0, items(html));
        assertTrue(html.contains("首次建库"), html);
        var today = ChinaTime.today();
        var more = "/updates/" + today + "?what=added";
        assertTrue(html.contains("<a href=\"" + more + "\">收录 32 份文件</a>"), html);
        assertEquals(32, items(get(more).body()));
        assertTrue(get(more).body().contains("<h1>" + DisplayFormat.day(today) + "</h1>"));
    }

    @Test
    void changesAreNarrowedByKindOfPolicy() {
        var html = get("/updates?kind=" + Links.encode("地方性法规")).body();
        assertEquals(2, items(html)); // the statute, and its new edition
        assertFalse(html.contains("街道公告栏"));
    }

    @Test
    void theFeedHasTheSameChanges() {
        var feed = get("/updates.atom?what=edition");
        assertTrue(
                feed.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .contains("application/atom"));
        assertTrue(feed.body().contains("<title>新版本：《示例省助老服务条例》</title>"), feed.body());
        assertTrue(feed.body().contains("与2019年5月30日的版本相比"));
        assertTrue(get("/updates").body().contains("href=\"/updates.atom\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/updates?month=1999-01",
                "/updates?month=x&what=x&kind=x&page=-1",
                "/updates/1999-01-01",
                "/updates/2026-01-01?page=99999"
            })
    void anAddressWithNothingBehindItSaysSo(String path) {
        var page = get(path);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<h1>"));
    }

    @Test
    void aDayThatIsNoneIsNoPage() {
        assertEquals(404, get("/updates/yesterday").statusCode());
    }
}
