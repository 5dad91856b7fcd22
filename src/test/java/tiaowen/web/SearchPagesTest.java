package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.api.Links;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.index.CompletenessReport;
import tiaowen.search.Library;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.view.SearchForm;

/** Searching with a browser and with a program, over HTTP. */
class SearchPagesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String READER = "/policies/zhulan-tiaoli/2024-03-28";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        IndexBuilder.build(
                folder.resolve("corpus"), folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, folder.resolve("corpus"), "127.0.0.1", 0);
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

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(get(path).body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String search(String text) {
        return "/search?q=" + Links.encode(text);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void everyLinkToASearchIsTheOneAddressOfThatSearch() {
        var page = get(search("助老") + "&semantic=no&status=current&order=date&nobody=knows").body();
        var links = all("href=\"(/search\\?[^\"]+)\"", page);
        assertTrue(links.size() > 8, page);
        for (var link : links) {
            var query = URI.create(link).getRawQuery();
            assertEquals(SearchForm.of(QueryParameters.of(query)).address(), link);
            assertTrue(link.contains("semantic=no") || link.contains("q=%E5"), link);
            assertFalse(link.contains("nobody"), link);
        }
    }

    @Test
    void aSearchWithinTheResultsKeepsAllThatNarrowsThemAndCanBeTakenBack() {
        var page = get(search("助老") + "&status=current").body();
        var form = page.split("<form class=\"find\" action", 2)[1].split("</form>", 2)[0];
        assertTrue(form.contains("name=\"within\" value=\"助老\""), form);
        assertTrue(form.contains("name=\"status\" value=\"current\""), form);
        var inside = get(search("送餐") + "&status=current&within=" + Links.encode("助老")).body();
        assertTrue(inside.contains("在“助老”的结果中"));
        var chips = inside.split("class=\"chips\"", 2)[1].split("</ul>", 2)[0];
        assertTrue(all("href=\"([^\"]+)\"", chips).contains(search("送餐") + "&status=current"));
    }

    @Test
    void aHitLeadsToItsClauseWithTheSearchedWordsMarkedEvenInsideACitation() {
        var hit = all("<h3><a href=\"([^\"]+)\"", get(search("条第二款")).body()).getFirst();
        assertEquals(READER + "/tiao-4?q=" + Links.encode("条第二款"), hit);
        var clause = get(hit).body();
        assertTrue(clause.contains(">本条例第三<mark>条第二款</mark></a>"), clause);
        assertTrue(clause.contains("不再标出"));
        assertTrue(get(READER + "?q=" + Links.encode("送餐")).body().contains("<mark>送餐</mark>"));
        assertFalse(get(READER).body().contains("<mark>"));
    }

    @Test
    void aTypedTextIsNeverMarkupAnywhere() {
        var hostile = Links.encode("\"><script>alert(1)</script>助老 -(");
        for (var path :
                List.of(
                        "/search?q=" + hostile,
                        "/search?q=%E5%8A%A9%E8%80%81&within=" + hostile,
                        "/search?q=%E5%8A%A9%E8%80%81&policy=" + hostile,
                        "/search.atom?q=" + hostile,
                        READER + "?q=" + hostile,
                        READER + "/tiao-3?q=" + hostile)) {
            var answer = get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains("<script>alert"), path);
        }
    }

    @Test
    void suggestionsAreGivenToScriptsAndToTheBrowsersOwnBox() {
        var found = json("/api/v1/suggest?q=" + Links.encode("助老")).get("suggestions");
        assertFalse(found.isEmpty());
        for (var suggestion : found) {
            var address = suggestion.get("url").asText();
            assertEquals(200, get(address).statusCode(), address);
        }
        assertEquals(1, json("/api/v1/suggest?most=1&q=%E5%8A%A9").get("suggestions").size());
        assertEquals(0, json("/api/v1/suggest?q=").get("suggestions").size());
        var answer = get("/suggest?q=" + Links.encode("助老"));
        var type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertTrue(type.startsWith("application/x-suggestions+json"), type);
        var lists = json("/suggest?q=" + Links.encode("助老"));
        assertEquals("助老", lists.get(0).asText());
        assertEquals(lists.get(1).size(), lists.get(3).size());
        assertTrue(get("/opensearch.xml").body().contains("/suggest?q={searchTerms}"));
    }

    @Test
    void theInterfaceForProgramsHasAllThatThePageHas() {
        var found = json("/api/v1/search?size=1&q=" + Links.encode("助老"));
        for (var field :
                List.of("policies", "term", "mistakes", "otherwise", "semantic", "notes", "url")) {
            assertTrue(found.has(field), field);
        }
        assertEquals(1, found.get("hits").size());
        assertTrue(found.get("hits").get(0).has("where"));
        assertEquals(found.get("total").asInt(), found.get("pages").asInt());
        assertEquals(200, get("/api/v1/search?size=99999999&q=%E5%8A%A9").statusCode());
    }

    @Test
    void allHitsCanBeTakenAwayAsFilesThatNameTheSearch() {
        var page = get(search("助老") + "&status=current").body();
        assertTrue(page.contains("导出全部 "));
        var files = all("href=\"(/search\\.(?:csv|md|docx)[^\"]+)\"", page);
        assertEquals(3, files.size());
        for (var file : files) {
            assertTrue(file.contains("status=current"), file);
            var answer = get(file);
            assertEquals(200, answer.statusCode());
            var name = answer.headers().firstValue("Content-Disposition").orElseThrow();
            assertTrue(name.contains(Links.encode("条文 助老 ")), name);
        }
        assertTrue(get(files.getFirst()).body().contains("/policies/zhulan-tiaoli/2024-03-28/"));
        var hostile = get("/search.csv?q=" + Links.encode("a\"; filename=x.exe\r\nX: y\\../"));
        assertEquals(200, hostile.statusCode());
        var name = hostile.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(name.matches("attachment; filename=\"tiaowen-[0-9-]+\\.csv\"; .*"), name);
        assertFalse(name.contains("x.exe\""), name);
        assertTrue(hostile.headers().firstValue("X").isEmpty());
    }

    @Test
    void theQualityPageSaysWhatToRunAndThenWhatWasProved() throws IOException {
        assertTrue(get("/search?q=x").body().contains("href=\"/quality\""));
        assertTrue(get("/quality").body().contains("tiaowen check"));
        var sample = new CompletenessReport.Sample("释义里的词语", 1_200, 34_567, 0, 0);
        var checked = Instant.parse("2026-01-02T03:04:05Z");
        new CompletenessReport(
                        "g-000000", checked, Duration.ofSeconds(75), 9, List.of(sample), List.of())
                .write(folder.resolve("index"));
        var page = get("/quality").body();
        assertTrue(page.contains("1,200 个词全部对上"), page);
        assertTrue(page.contains("34,567") && page.contains("1 分 15 秒"), page);
        assertTrue(page.contains("比检查时的新"), page);
    }

    @Test
    void besideEachHitIsAPageThatSaysWhyItIsThere() {
        var whys = all("href=\"(/search/why[^\"]+)\"", get(search("助老")).body());
        assertTrue(whys.size() > 1);
        var first = get(whys.get(0));
        assertEquals(200, first.statusCode());
        assertTrue(first.body().contains("排在第 1 位"), first.body());
        assertTrue(first.body().contains("href=\"" + search("助老") + "\""));
        assertTrue(get(whys.get(1)).body().contains("前面一条是"));
        var explained = json("/api/v1/explain" + whys.get(0).substring(11));
        assertEquals(1, explained.get("rank").asInt());
        assertFalse(explained.get("reasons").isEmpty());
        for (var wrong : List.of("", "x", "a/b/c", "a/b/c/d", "%3Cscript%3Ealert(1)//")) {
            var nothing = get("/search/why?q=%E5%8A%A9%E8%80%81&clause=" + wrong);
            assertEquals(404, nothing.statusCode());
            assertFalse(nothing.body().contains("<script>alert"));
        }
        assertEquals(404, get("/api/v1/explain?q=x&clause=a/b/c").statusCode());
    }

    @Test
    void whatATermMeansComesFirstWhenThatIsAsked() {
        var page = get(search("助老服务是什么")).body();
        var results = page.split("class=\"results\"", 2)[1];
        assertTrue(results.indexOf("id=\"card-term\"") > 0, results);
        assertTrue(results.indexOf("id=\"card-term\"") < results.indexOf("class=\"hit\""));
        assertTrue(results.contains("为老年人提供的日间照料、送餐、陪诊等服务"));
        assertTrue(results.contains("href=\"" + Links.term("助老服务") + "\""));
    }

    @Test
    void aPolicyThatIsNamedComesBeforeTheClauses() {
        var results = get(search("示例省助老服务条例")).body().split("class=\"results\"", 2)[1];
        int head = results.indexOf("href=\"" + READER + "?q=");
        assertTrue(head > 0 && head < results.indexOf("class=\"hit\""), results);
        assertTrue(results.contains("在本文件中检索"));
    }

    @Test
    void howHitsAreShownIsAChipThatCanBeTakenAway() {
        var page = get(search("助老") + "&editions=all&semantic=no").body();
        var chips = page.split("class=\"chips\"", 2)[1].split("</ul>", 2)[0];
        var links = all("href=\"([^\"]+)\"", chips);
        assertTrue(links.contains(search("助老") + "&semantic=no"), links.toString());
        assertTrue(links.contains(search("助老") + "&editions=all"), links.toString());
    }

    @Test
    void aMistakeIsShownInItsPlaceWithHowItWasRead() {
        var page = get(search("助老 日期:两千<b>")).body();
        var mistake = page.split("class=\"mistake-text\"", 2)[1].split("</p>", 2)[0];
        assertTrue(mistake.contains("<mark>两千&lt;b"), mistake);
        assertTrue(mistake.contains("没有看懂日期"), mistake);
        assertTrue(page.contains("class=\"hit\""));
    }

    @Test
    void aPageBeyondTheLastShowsTheLastAndSaysSo() {
        var page = get(search("助老") + "&page=5000").body();
        assertTrue(page.contains("下面是最后一页"));
        assertTrue(page.contains("class=\"hit\""));
    }

    @Test
    void noTwoElementsOfAResultPageShareAName() {
        var ids = all(" id=\"([^\"]*)\"", get(search("助老")).body());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }
}
