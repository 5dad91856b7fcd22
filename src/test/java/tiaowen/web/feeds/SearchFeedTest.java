package tiaowen.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tiaowen.api.Links;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.SamplePolicies;
import tiaowen.web.WebServer;

/** A saved search as a feed reader sees it: two builds, the second with one more policy. */
class SearchFeedTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        build();
        SamplePolicies.writeNews(folder.resolve("corpus"));
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

    private static HttpResponse<String> get(String text, String... headers) throws Exception {
        var address = "http://127.0.0.1:" + server.port() + "/search.atom?q=" + Links.encode(text);
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static Element feed(String text) throws Exception {
        var bytes = get(text).body().getBytes(StandardCharsets.UTF_8);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement();
        assertEquals("http://www.w3.org/2005/Atom", root.getNamespaceURI());
        return root;
    }

    private static List<String> texts(Element element, String name) {
        var found = new ArrayList<String>();
        var nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) found.add(nodes.item(i).getTextContent());
        return found;
    }

    @Test
    void whatTheLastBuildBroughtComesFirst() throws Exception {
        var feed = feed("送餐");
        var titles = texts(feed, "title");
        assertTrue(titles.size() > 2, titles.toString());
        assertEquals("新条文：送餐", titles.getFirst());
        assertEquals("《示例市送餐补贴办法》第一条", titles.get(1));
        var moments = texts(feed, "updated").stream().map(Instant::parse).toList();
        assertEquals(moments.get(0), moments.get(1), "the feed is as new as its newest entry");
        for (int i = 2; i < moments.size(); i++) {
            assertTrue(!moments.get(i).isAfter(moments.get(i - 1)));
        }
    }

    @Test
    void idsAreUniqueAndStayTheSame() throws Exception {
        var ids = texts(feed("送餐"), "id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(ids, texts(feed("送餐"), "id"));
        for (var id : ids) assertTrue(id.startsWith("urn:uuid:"), id);
    }

    @Test
    void markupInTextsAndInSearchesStaysText() throws Exception {
        var feed = feed("页面上不得出现");
        assertTrue(texts(feed, "content").getFirst().contains("<script>alert(1)</script> & "));
        var search = "送餐 -\"]]>&<b \u0007";
        assertTrue(texts(feed(search), "title").getFirst().contains("]]>&<b"));
    }

    @Test
    void aReaderThatHasTheFeedIsNotSentItAgain() throws Exception {
        var first = get("送餐");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("送餐", "If-None-Match", tag).statusCode());
    }

    @Test
    void whatIsNewDoesNotGoByAClock() throws Exception {
        // A build after the clock was set back has an earlier time than the one before it.
        var first = get("送餐");
        assertTrue(first.headers().firstValue("Last-Modified").isEmpty());
        var tomorrow = "Mon, 01 Jan 2399 00:00:00 GMT";
        assertEquals(200, get("送餐", "If-Modified-Since", tomorrow).statusCode());
    }

    @Test
    void aSearchThatFindsNothingIsAnEmptyFeedAndNoError() throws Exception {
        var answer = get("无人提及之事");
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .startsWith("application/atom+xml"));
        assertEquals(0, feed("无人提及之事").getElementsByTagName("entry").getLength());
    }
}
