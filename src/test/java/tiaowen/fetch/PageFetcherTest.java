package tiaowen.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.cli.Called;
import tiaowen.model.Failure;

class PageFetcherTest {
    private static final String PAGE =
            "<html><body><h1>某市临时救助办法</h1><p>第一条　为了规范救助，制定本办法。</p></body></html>";

    @TempDir private Path folder;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        answer.give(exchange);
                    }
                });
    }

    private void page(String path, byte[] bytes) {
        at(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    private Path fetch(String path) {
        return new PageFetcher(true, Duration.ofSeconds(10)).fetch(site + path, folder);
    }

    private Failure refused(String path) {
        return assertThrows(Failure.class, () -> fetch(path));
    }

    @Test
    void aPageBecomesAFileWithASidecarThatSaysWhereFromAndWhen() throws IOException {
        page("/b/content_12.html", PAGE.getBytes(UTF_8));
        var file = fetch("/b/content_12.html?from=x#top");
        assertEquals("content_12.html", file.getFileName().toString());
        assertEquals(PAGE, Files.readString(file));
        var sidecar = Files.readString(folder.resolve("content_12.html.meta.yaml"));
        assertTrue(
                sidecar.matches(
                        "source: \""
                                + site
                                + "/b/content_12\\.html\\?from=x\"\nfetched: \\d{4}-\\d\\d-\\d\\d\n"),
                sidecar);
    }

    @Test
    void theSidecarGoesIntoTheCorpusToo() throws IOException {
        page("/a.html", PAGE.getBytes(UTF_8));
        var corpus = folder.resolve("corpus");
        var called =
                Called.with(
                        "add",
                        "--yes",
                        "--private",
                        "--corpus",
                        corpus.toString(),
                        site + "/a.html");
        assertEquals(0, called.code(), called.err());
        assertTrue(Files.readString(corpus.resolve("a.html.meta.yaml")).contains("fetched: "));
    }

    @Test
    void aWrongCharsetInTheHeaderIsNotBelieved() throws IOException {
        at(
                "/a.html",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=gb2312");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(PAGE.getBytes(UTF_8));
                });
        var called = Called.with("add", "--private", site + "/a.html");
        assertTrue(called.out().contains("《某市临时救助办法》"), called.out());
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b_1.shtml,<html>,b_1.shtml",
        "/down.do,%PDF-1.4,down.do.pdf",
        "/down.do,PK\3\4..[Content_Types].xml,down.do.docx",
        "/办法.docx,PK\3\4,办法.docx",
        "/%2e%2e%2f%2e%2e%2fetc%2fpasswd,x,passwd.html",
        "/a/,<html>,a.gov.cn.html",
    })
    void filesAreNamedAfterTheAddressAndTheirContent(String path, String head, String name) {
        var bytes = head.replace("\\3\\4", "\3\4").getBytes(UTF_8);
        assertEquals(name, WebAddress.fileName(WebAddress.of("http://a.gov.cn" + path), bytes));
    }

    @Test
    void redirectsAreFollowedAndEachIsChecked() {
        page("/c/正文.html", PAGE.getBytes(UTF_8));
        redirect("/a", "b?x=1 2");
        redirect("/b", "./c/正文.html");
        assertEquals("正文.html", fetch("/a").getFileName().toString());
        redirect("/file", "file:///etc/passwd");
        assertEquals("fetch-address", refused("/file").code());
        redirect("/nowhere", "");
        assertEquals("fetch-address", refused("/nowhere").code());
    }

    @Test
    void redirectsInACircleEnd() {
        redirect("/a", "/b");
        redirect("/b", "/a");
        var failure = refused("/a");
        assertEquals("fetch-address", failure.code());
        assertTrue(failure.getMessage().contains("转来转去"));
    }

    private void redirect(String path, String target) {
        at(
                path,
                exchange -> {
                    exchange.getResponseHeaders()
                            .set(
                                    "Location",
                                    new String(target.getBytes(UTF_8), UTF_8)
                                            .replace("正文", "%E6%AD%A3%E6%96%87"));
                    exchange.sendResponseHeaders(302, -1);
                });
    }

    @Test
    void anEndlessBodyIsGivenUp() {
        at(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    var much = new byte[1 << 20];
                    while (!Thread.interrupted()) exchange.getResponseBody().write(much);
                });
        assertEquals("fetch-large", refused("/endless").code());
    }

    @Test
    void whatUnpacksWithoutEndIsGivenUpToo() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 80; i++) gzip.write(new byte[1 << 20]);
        }
        gzipped("/bomb", packed.toByteArray());
        assertEquals("fetch-large", refused("/bomb").code());
    }

    @Test
    void aPageThatIsPackedWithoutBeingAskedForIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(UTF_8));
        }
        gzipped("/a.html", packed.toByteArray());
        assertEquals(PAGE, Files.readString(fetch("/a.html")));
    }

    private void gzipped(String path, byte[] bytes) {
        at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    @Test
    void aServerThatSendsAByteNowAndThenIsGivenUp() {
        at(
                "/drip",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try {
                        while (true) {
                            exchange.getResponseBody().write('x');
                            exchange.getResponseBody().flush();
                            Thread.sleep(50);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        var fetcher = new PageFetcher(true, Duration.ofMillis(700));
        var failure = assertThrows(Failure.class, () -> fetcher.fetch(site + "/drip", folder));
        assertEquals("fetch-slow", failure.code());
    }

    @Test
    void aBodyThatEndsTooEarlyIsNoPage() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(
                    () -> {
                        try (var client = socket.accept()) {
                            client.getInputStream().read();
                            client.getOutputStream()
                                    .write(
                                            "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>"
                                                    .getBytes(UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            site = "http://127.0.0.1:" + socket.getLocalPort();
            assertEquals("fetch-failed", refused("/short.html").code());
            assertFalse(Files.exists(folder.resolve("short.html")));
        }
    }

    @Test
    void aPageThatIsNotThereIsSaidWithItsNumber() {
        var failure = refused("/nothing.html");
        assertEquals("fetch-status", failure.code());
        assertTrue(failure.getMessage().contains("404"));
    }

    @Test
    void thisMachineIsNotAskedUnlessTold() {
        page("/a.html", PAGE.getBytes(UTF_8));
        for (var host :
                new String[] {
                    "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0"
                }) {
            var address = "http://" + host + ":" + server.getAddress().getPort() + "/a.html";
            var failure =
                    assertThrows(
                            Failure.class, () -> new PageFetcher(false).fetch(address, folder));
            assertEquals("fetch-address", failure.code(), host);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.19.0.1",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void addressesInsideAreKnown(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.isInside(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "223.5.5.5",
                "2400:3200::1",
                "2001:250::1"
            })
    void addressesOfThePublicInternetAreKnown(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.isInside(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.gov.cn/a",
                "file:///etc/passwd",
                "http://",
                "http:///a",
                "http://a b/",
                "http://user:pass@a.gov.cn/",
                "http://a.gov.cn:22/",
                "http://a.gov.cn:25/x",
                "javascript:alert(1)",
                "http://a.gov.cn/%zz",
                "http://[::1",
                "http://a.gov.cn:99999/"
            })
    void whatIsNoAddressOfAPageIsNotAsked(String address) {
        var failure =
                assertThrows(Failure.class, () -> new PageFetcher(true).fetch(address, folder));
        assertEquals("fetch-address", failure.code());
    }

    @Test
    void addressesAreTakenAsPeoplePasteThem() {
        assertEquals(
                URI.create("https://a.gov.cn/%E5%85%AC%E6%96%87/a%20b.html?x=%7C"),
                WebAddress.of(" https://a.gov.cn/公文/a b.html?x=| "));
        assertEquals("xn--fiqs8s", WebAddress.of("http://中国/").getHost());
    }
}
