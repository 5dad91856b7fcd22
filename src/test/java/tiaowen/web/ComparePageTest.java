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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.index.BuildProgress;
import tiaowen.index.IndexBuilder;
import tiaowen.search.Library;

/** Editions side by side and over time, asked over HTTP. */
class ComparePageTest {
    private static final String PAGE = "/compare/zhulan-tiaoli";
    private static final String PAIR = PAGE + "?from=2019-05-30&to=2024-03-28";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        Sample.write(folder.resolve("corpus"));
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

    private static HttpResponse<String> get(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    /** The page without its tags. */
    private static String words(String path) {
        var page = get(path);
        assertEquals(200, page.statusCode(), path);
        return page.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void aSentenceCountsWhatChanged() {
        assertTrue(words(PAIR).contains("2024年3月28日的版本与2019年5月30日的版本相比：修改 3 条，新增 1 条，其余 1 条未变。"));
    }

    @Test
    void changedWordsAreMarkedAndNamedForThoseWhoHearThePage() {
        var page = get(PAIR).body();
        assertTrue(
                page.contains(
                        "送餐<ins><span class=\"hush\">新增“</span>、陪诊<span class=\"hush\">”</span></ins>等服务"),
                page);
        assertFalse(get(PAIR).body().contains("<script>"));
    }

    @Test
    void withoutDatesTheCurrentEditionIsComparedWithTheOneBefore() {
        assertTrue(words(PAGE).contains("2024年3月28日的版本与2019年5月30日的版本相比"));
    }

    @Test
    void datesInTheWrongOrderAreComparedInTheRightOneWhichIsSaid() {
        var words = words(PAGE + "?from=2024-03-28&to=2019-05-30");
        assertTrue(words.contains("您选的先后与时间相反"));
        assertTrue(words.contains("2024年3月28日的版本与2019年5月30日的版本相比"));
    }

    @Test
    void oneEditionTwiceIsNoComparison() {
        assertTrue(words(PAGE + "?from=2024-03-28&to=2024-03-28").contains("选的是同一个版本"));
    }

    @Test
    void aPolicyWithOneEditionSaysThatThereIsNothingToCompare() {
        var slug =
                library.policies().stream()
                        .filter(policy -> policy.editions().size() == 1)
                        .findFirst()
                        .orElseThrow()
                        .slug();
        assertTrue(words("/compare/" + slug).contains("只收录了一个版本"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=1999-01-01", "?to=abc", "?from=%F0%9F&to=2024-03-28"})
    void anEditionThatIsNotThereIsAnAnswer(String query) {
        assertEquals(404, get(PAGE + query).statusCode());
    }

    @Test
    void unchangedClausesCanBeLeftOut() {
        assertTrue(get(PAIR).body().contains("<details class=\"unchanged\">"));
        assertFalse(get(PAIR + "&only=changes").body().contains("<details class=\"unchanged\">"));
    }

    @Test
    void bothViewsHoldEveryChangedClause() {
        for (var view : new String[] {"", "&view=inline"}) {
            var page = get(PAIR + view).body();
            for (int article = 1; article <= 5; article++) {
                assertTrue(page.contains("id=\"tiao-" + article + "\""), view + article);
            }
        }
    }
}
