package tiaowen.web.pages;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.SamplePolicies;
import tiaowen.web.WebServer;

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
    @ValueSource(strings = {"?from=1999-01-01", "?to=abc", "?from=%25&to=2024-03-28"})
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

    @Test
    void theTimelineSaysWhatHappenedWhenAndLeadsToTheComparison() {
        var page = get("/policies/zhulan-tiaoli").body();
        assertTrue(
                page.contains("href=\"/compare/zhulan-tiaoli?from=2019-05-30&amp;to=2024-03-28\""));
        var words = words("/policies/zhulan-tiaoli");
        assertTrue(words.contains("修正，2024年5月1日起施行"), words);
        assertTrue(words.contains("与前一版本相比：修改 3 条，新增 1 条，其余 1 条未变。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-01 | 2020年1月1日有效的是2019年5月30日的版本",
                "2024-05-01 | 2024年5月1日有效的是2024年3月28日的版本",
                "2024-04-30 | 2024年4月30日有效的是2019年5月30日的版本",
                "1999-01-01 | 1999年1月1日时，收录的版本都还没有施行",
                "昨天 | “昨天”不是一个日期",
            })
    void thePolicyOpensAsItWasOnADayWhichIsSaid(String day, String said) {
        var asked = java.net.URLEncoder.encode(day, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(words("/policies/zhulan-tiaoli?at=" + asked).contains(said));
    }

    @Test
    void aClauseOfAnOlderEditionLeadsToTheSameClauseToday() {
        var page = get("/policies/zhulan-tiaoli/2019-05-30/tiao-4").body();
        assertTrue(page.contains("href=\"/policies/zhulan-tiaoli/2024-03-28/tiao-5\""), page);
        assertTrue(page.contains("版本的第五条（文字有变）"));
        var moved = get("/policies/zhulan-tiaoli/2019-05-30/tiao-3.kuan-2/current");
        assertEquals(302, moved.statusCode());
        assertEquals(
                "/policies/zhulan-tiaoli/2024-03-28#tiao-3.kuan-2",
                URI.create(moved.headers().firstValue("Location").orElseThrow()).getPath()
                        + "#"
                        + URI.create(moved.headers().firstValue("Location").orElseThrow())
                                .getFragment());
    }

    @Test
    void theHistoryOfAClauseFollowsItUnderOtherNumbers() {
        var words = words("/policies/zhulan-tiaoli/2024-03-28/tiao-5/history");
        assertTrue(words.contains("2024年3月28日　第五条"), words);
        assertTrue(words.contains("原第四条"), words);
        assertTrue(words.contains("2019年5月30日　第四条"), words);
        assertTrue(get("/policies/zhulan-tiaoli/2024-03-28/tiao-4").body().contains("条文沿革"));
    }

    @Test
    void theSearchKeepsToEditionsOfADayAndTheChipTakesThatAway() {
        var found = words("/search?q=%E9%80%81%E9%A4%90&at=2020-01-01");
        assertTrue(found.contains("2020年1月1日有效的版本"), found);
        assertTrue(found.contains("2019-05-30") || found.contains("2019年5月30日"), found);
        assertFalse(get("/search?q=%E9%80%81%E9%A4%90&at=2020-01-01").body().contains("陪诊"));
        assertTrue(words("/search?q=%E9%99%AA%E8%AF%8A&at=2020-01-01").contains("没有找到"));
    }
}
