package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;

/** What the pages for reading send, asked over HTTP. */
class ReadingPagesTest {
    private static final String READER = "/policies/zhulan-tiaoli/2024-03-28";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        var corpus = folder.resolve("corpus");
        var index = folder.resolve("index");
        SamplePolicies.write(corpus);
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        library = Library.open(index);
        server = WebServer.start(library, corpus, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        library.close();
    }

    private static String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    private static HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin() + path));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String page(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void aPolicyKeptCompressedIsTheSameForThoseWhoTakeNoCompression() throws Exception {
        var plain = get(READER);
        var packed = get(READER, "Accept-Encoding", "gzip");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()));
        assertEquals(
                new String(plain.body(), StandardCharsets.UTF_8),
                new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(
                plain.headers().firstValue("ETag").orElseThrow(),
                packed.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void whatIsKeptOfAPolicyCarriesNobodysMarks() throws Exception {
        page(READER);
        assertTrue(page(READER + "?q=%E9%99%AA%E8%AF%8A").contains("<mark>陪诊</mark>"));
        assertFalse(page(READER).contains("<mark>"));
        assertEquals(404, get(READER + "-none").statusCode());
        assertEquals(404, get(READER + "-none").statusCode());
    }

    @Test
    void aChatProgramIsToldWhatALinkLeadsTo() throws Exception {
        for (var path : new String[] {READER, READER + "/tiao-3"}) {
            var html = page(path);
            assertTrue(html.contains("og:title\" content=\"《示例省助老服务条例》（2024年修正）"), path);
            assertTrue(html.contains("og:url\" content=\"" + origin() + path + "\""), path);
            assertTrue(html.contains("og:image\" content=\"" + origin() + "/assets/"), path);
        }
        assertTrue(page(READER).contains("og:description\" content=\"未见废止。"));
        assertTrue(page(READER + "/tiao-3").contains("og:description\" content=\"申请助老服务的"));
    }

    @Test
    void aClauseCanBeCitedInTheShortFormAndSaysThatItsLinkWorksHereAlone() throws Exception {
        var html = page(READER + "/tiao-3.kuan-2");
        assertFalse(html.contains("的二维码</title>"));
        assertTrue(html.contains("只在本机能打开"));
        assertTrue(html.contains("data-copy-cite=\"《示例省助老服务条例》第三条第二款\""));
        assertTrue(html.contains("data-above=\"第三条\""));
    }

    @Test
    void aPolicyOfTwoEditionsOffersTheHistoryOfItsClauses() throws Exception {
        assertTrue(page(READER).contains("data-history=\"\""));
        assertEquals(200, get(READER + "/tiao-3/history").statusCode());
    }

    @Test
    void theHeadOfEveryPageLeadsToItsFivePlacesAndSaysWhichOneIsOpen() throws Exception {
        for (var place : new String[] {"policies", "glossary", "updates", "check", "collection"}) {
            assertTrue(
                    page("/" + place)
                            .contains("<a href=\"/" + place + "\" aria-current=\"page\">"));
        }
    }

    @Test
    void sizeAndNightAreSetBeforeThePageIsPainted() throws Exception {
        var html = page("/");
        int theme = html.indexOf("theme.js\"></script>");
        assertTrue(theme > 0 && theme < html.indexOf("<body"));
        var folder = html.substring(html.indexOf("/assets/"), html.indexOf("site.css"));
        var css = page(folder + "site.css");
        assertTrue(css.contains(":root[data-theme=\"night\"]"));
        assertTrue(
                css.contains(
                        "(prefers-color-scheme: dark) {\n  :root:not([data-theme=\"paper\"])"));
    }
}
