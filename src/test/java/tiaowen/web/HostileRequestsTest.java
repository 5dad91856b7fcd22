package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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

/** Requests that no browser would send, over a bare socket. */
class HostileRequestsTest {
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

    /** The whole answer, head and body. */
    private static String send(String method, String target) throws IOException {
        return send(server.port(), method, target);
    }

    private static String send(int port, String method, String target) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            var request =
                    method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 "), answer);
        return Integer.parseInt(answer.substring(9, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22%E5%8A%A9%E8%80%81",
                "%E2%80%9C%E5%8A%A9%E8%80%81",
                "((((((",
                "-",
                "OR+OR+OR",
                "%E6%97%A5%E6%9C%9F:9999..0",
                "%01%02%7F%1B",
                "%00",
                "../../../etc/passwd",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "<script>alert(1)</script>",
                "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "%E4%BD",
                "%C0%AF%FF%FE",
                "%zz%",
                "*:*",
                "a&page=-1&order=%3Cb%3E&kind=%00&year=99999999999&policy=../..",
                "a&page=99999999999999999999"
            })
    void anyQueryGetsAPageWithoutMarkupOfItsOwn(String query) throws IOException {
        for (var page :
                List.of(
                        "/search?q=",
                        "/search?q=%E5%8A%A9%E8%80%81&within=",
                        "/search.atom?q=",
                        "/policies/zhulan-tiaoli/2024-03-28?q=",
                        "/glossary?q=",
                        "/policies?q=",
                        "/cite?q=")) {
            var answer = send("GET", page + query);
            assertTrue(List.of(200, 400, 404).contains(status(answer)), page + " " + answer);
            assertFalse(answer.contains("<script>alert"), page);
        }
        for (var page : List.of("/api/v1/search?q=", "/api/v1/suggest?q=", "/suggest?q=")) {
            var json = send("GET", page + query);
            assertTrue(List.of(200, 400).contains(status(json)), json);
            assertTrue(json.contains("json") || !page.startsWith("/api/"), json);
        }
    }

    @Test
    void tenThousandCharactersAreSearchedAndMoreAreRefusedWithAPage() throws IOException {
        assertEquals(200, status(send("GET", "/search?q=" + Links.encode("助".repeat(10_000)))));
        assertEquals(200, status(send("GET", "/search?q=" + "(".repeat(10_000))));
        var refused = send("GET", "/search?q=" + "a".repeat(200_000));
        assertEquals(414, status(refused));
        assertTrue(refused.contains("太长") && refused.contains("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cite/%00",
                "/cite/%E4%BD",
                "/cite/%zz",
                "/cite/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/cite/a%2Fb",
                "/policies/../../etc/passwd",
                "/policies/%2e%2e/%2e%2e/etc",
                "/policies/x;y=z",
                "/policies/zhulan-tiaoli/%3Cb%3E",
                "/policies/zhulan-tiaoli/2024-03-28/%3Cscript%3Ealert(1)",
                "/glossary/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/assets/x/../../tiaowen/web/WebServer.class",
                "//policies",
                "nonsense"
            })
    void anyPathGetsAPageAndNeverAnErrorOfOurs(String path) throws IOException {
        var answer = send("GET", path);
        assertTrue(List.of(400, 404).contains(status(answer)), answer);
        assertTrue(answer.contains("Content-Security-Policy"));
        assertTrue(answer.contains("<!DOCTYPE html>"));
        assertFalse(answer.contains("<script>alert"));
    }

    @Test
    void whatBreaksInsideIsAPageWithANumberAndNoTrace() throws IOException {
        SamplePolicies.write(folder.resolve("broken"));
        IndexBuilder.build(
                folder.resolve("broken"), folder.resolve("gone"), false, BuildProgress.SILENT);
        var closed = Library.open(folder.resolve("gone"));
        try (var broken = WebServer.start(closed, folder.resolve("corpus"), "127.0.0.1", 0)) {
            closed.close();
            var answer = send(broken.port(), "GET", "/search?q=x");
            assertEquals(500, status(answer));
            assertTrue(answer.contains("请注明编号"), answer);
            assertFalse(answer.contains("Exception") || answer.contains("tiaowen."), answer);
            assertTrue(answer.contains("Content-Security-Policy"));
        }
    }

    @Test
    void aSearchForBytesThatAreNoTextIsRefusedInAWord() throws IOException {
        var page = send("GET", "/search?q=%E4%BD");
        assertEquals(400, status(page));
        assertTrue(page.contains("没有按它查找"), page);
        assertTrue(send("GET", "/api/v1/search?q=%FF").contains("\"code\":\"bad-request\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/api/v1/check", "/export", "/api/v1/links"})
    void aHundredMegabytesAreRefusedInAWord(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
            var length = "Content-Type: text/plain\r\nContent-Length: " + (100 << 20) + "\r\n\r\n";
            out.write((head + length).getBytes(StandardCharsets.UTF_8));
            var megabyte = new byte[1 << 20];
            for (int i = 0; i < 100; i++) out.write(megabyte);
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(413, status(answer));
            assertTrue(answer.contains("没有读取"), answer);
        }
    }

    @Test
    void nothingCanBePosted() throws IOException {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertEquals(405, status(send(method, "/search")), method);
        }
    }

    @Test
    void randomMixesOfOperatorsNeverBreakASearch() throws IOException {
        var pieces =
                List.of(
                        "“", "”", "\"", "-", "(", ")", "或", " OR ", "标题:", "日期:", "..", "助老", "第",
                        "条", "〔2024〕", "12号", " ", "　", "~", "\\", "𠮷", "\u200B", "?", "*");
        var random = new Random(11);
        for (int round = 0; round < 150; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(10); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var answer = send("GET", "/search?q=" + Links.encode(text.toString()));
            assertEquals(200, status(answer), text.toString());
        }
    }
}
