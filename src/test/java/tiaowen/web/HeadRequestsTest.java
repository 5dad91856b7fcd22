package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.api.Links;

/** Programs that check links ask with HEAD: it says what GET says, and sends no body. */
class HeadRequestsTest {
    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String method, String path)
            throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.server().port() + path);
        var request = HttpRequest.newBuilder(address).method(method, noBody()).build();
        return server.http().send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher noBody() {
        return HttpRequest.BodyPublishers.noBody();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/policies/zhulan-tiaoli/2024-03-28, 200",
        "/policies/zhulan-tiaoli/2024-03-28/tiao-3, 200",
        "/policies/zhulan-tiaoli/2024-03-28/tiao-99, 404",
        "/policies/zhulan-tiaoli/1999-01-01, 404",
        "/policies/wu-ci-fa, 404",
        "/glossary, 200",
        "/glossary/zzz, 404",
        "/updates/abc, 404",
        "/opensearch.xml, 200",
        "/api/v1/policies, 200",
        "/api/v1/policies/wu-ci-fa, 404",
        "/policies.csv, 200",
        "/no-such-address, 404",
        "/export, 405",
    })
    void headSaysWhatGetSays(String path, int status) throws IOException, InterruptedException {
        same(path, status);
    }

    @ParameterizedTest
    @CsvSource({"助老服务条例第三条, 302", "助老服务条例第九十九条, 404", "今天天气不错, 404"})
    void headOfACitationLeadsWhereGetLeads(String text, int status)
            throws IOException, InterruptedException {
        same(Links.cite(text), status);
    }

    private static void same(String path, int status) throws IOException, InterruptedException {
        var get = ask("GET", path);
        var head = ask("HEAD", path);
        assertEquals(status, get.statusCode());
        assertEquals(status, head.statusCode());
        assertEquals("", head.body());
        Stream.of("Location", "Content-Type", "ETag", "Cache-Control", "Content-Security-Policy")
                .forEach(
                        name ->
                                assertEquals(
                                        get.headers().firstValue(name),
                                        head.headers().firstValue(name),
                                        name));
    }
}
