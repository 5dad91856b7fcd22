package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import tiaowen.api.Links;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.WebServer;

/** One box leads to any place of a text, and never out of it. */
class JumpPageTest {
    private static final String LAW = "/policies/shili-shehui-gongzuo-tiaoli/2024-03-28";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir static Path index;
    private static Library library;
    private static WebServer server;

    @BeforeAll
    static void start() {
        IndexBuilder.build(Path.of("corpus"), index, false, BuildProgress.SILENT);
        library = Library.open(index);
        server = WebServer.start(library, Path.of("corpus"), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        library.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String jump(String words) throws IOException, InterruptedException {
        var answer = get(LAW + "/jump?q=" + Links.encode(words));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "20, tiao-20",
        "二十, tiao-20",
        "第20条, tiao-20",
        "第二十条, tiao-20",
        "' 第 二 十 条 ', tiao-20",
        "第十三条第二款, tiao-13.kuan-2",
        "第三章, zhang-3",
        "附则, zhang-8"
    })
    void aNumberOrAHeadingLeadsThere(String words, String place) throws Exception {
        assertEquals(LAW + "#" + place, jump(words));
    }

    @Test
    void wordsLeadToTheFirstClauseThatHoldsThemMarked() throws Exception {
        var there = jump("专业督导");
        assertTrue(there.startsWith(LAW + "?q=" + Links.encode("专业督导") + "#tiao-"), there);
    }

    @ParameterizedTest
    @CsvSource({"900", "飞机票", "<script>", "''"})
    void whatStandsNowhereStaysInTheText(String words) throws Exception {
        var there = jump(words);
        assertTrue(there.equals(LAW) || there.startsWith(LAW + "?q="), there);
        if (words.isEmpty()) return;
        var page = get(there).body();
        assertTrue(page.contains("本文中没有"), page);
    }

    @Test
    void fromAClauseItLeadsToAnotherClause() throws Exception {
        var answer = get(LAW + "/jump?view=clause&q=21");
        assertEquals(LAW + "/tiao-21", answer.headers().firstValue("Location").orElseThrow());
    }
}
