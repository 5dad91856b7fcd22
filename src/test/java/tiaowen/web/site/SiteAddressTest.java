package tiaowen.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.WebServer;

class SiteAddressTest {
    private static final String CLAUSE = "/policies/shili-shehui-gongzuo-tiaoli/2024-03-28/tiao-20";

    @TempDir static Path index;

    private static String ask(SiteAddress address, String path, String... headers)
            throws IOException {
        if (!index.resolve("CURRENT").toFile().exists()) {
            IndexBuilder.build(Path.of("corpus"), index, false, BuildProgress.SILENT);
        }
        try (var library = Library.open(index);
                var server = WebServer.start(library, Path.of("corpus"), "127.0.0.1", 0, address);
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: evil.example\r\n"
                            + String.join("", List.of(headers))
                            + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theHostThatARequestNamesIsNeverBelieved() throws IOException {
        for (var path : List.of("/", CLAUSE, "/updates.atom", "/opensearch.xml", "/policies.csv")) {
            var answer = ask(SiteAddress.UNSET, path);
            assertFalse(answer.contains("evil.example"), path);
        }
        assertTrue(
                ask(SiteAddress.UNSET, CLAUSE)
                        .contains("rel=\"canonical\" href=\"http://127.0.0.1:"));
    }

    @Test
    void linksCodesFeedsAndExportsBeginWithTheAddressThatWasSet() throws IOException {
        var set = new SiteAddress(Optional.of("https://tiaowen.example.cn"), Set.of());
        var clause = ask(set, CLAUSE);
        assertTrue(clause.contains("rel=\"canonical\" href=\"https://tiaowen.example.cn" + CLAUSE));
        assertTrue(clause.contains("og:url\" content=\"https://tiaowen.example.cn/"));
        assertTrue(clause.contains("的二维码</title>"));
        assertFalse(clause.contains("只在本机能打开"));
        assertTrue(ask(set, "/updates.atom").contains("https://tiaowen.example.cn/policies/"));
        assertTrue(ask(set, "/policies.csv").contains("https://tiaowen.example.cn/policies/"));
        assertTrue(
                ask(set, CLAUSE + "/export.md").contains("https://tiaowen.example.cn/policies/"));
    }

    @Test
    void onlyAListedProxySaysUnderWhichAddressItWasAsked() throws IOException {
        var headers =
                new String[] {
                    "X-Forwarded-Proto: https\r\n", "X-Forwarded-Host: law.example.cn\r\n"
                };
        var listed = new SiteAddress(Optional.empty(), Set.of("127.0.0.1"));
        var other = new SiteAddress(Optional.empty(), Set.of("10.0.0.1"));
        assertTrue(ask(listed, CLAUSE, headers).contains("href=\"https://law.example.cn" + CLAUSE));
        assertFalse(ask(other, CLAUSE, headers).contains("law.example.cn"));
        var hostile = "X-Forwarded-Host: a\"><script>alert(1)</script>\r\n";
        assertFalse(ask(listed, CLAUSE, hostile).contains("<script>alert"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiaowen.example.cn, https://tiaowen.example.cn",
        "http://10.1.2.3:7070/, http://10.1.2.3:7070",
        "HTTPS://Law.Example.CN, https://law.example.cn",
        "http://[fd00::1]:80, http://[fd00::1]:80"
    })
    void anAddressIsASchemeAndAHost(String typed, String read) {
        assertEquals(Optional.of(read), SiteAddress.readBase(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiaowen.example.cn",
                "ftp://x",
                "https://x/y",
                "https://x?y",
                "https://a@b",
                "javascript:alert(1)",
                "",
                "https://",
                "https://x y"
            })
    void nothingElseIsOne(String typed) {
        assertEquals(Optional.empty(), SiteAddress.readBase(typed));
    }

    @Test
    void aProxyIsTheAddressOfAMachine() {
        assertEquals(Optional.of("127.0.0.1"), SiteAddress.readProxy("127.0.0.1"));
        assertEquals(Optional.of("0:0:0:0:0:0:0:1"), SiteAddress.readProxy("::1"));
        assertEquals(Optional.empty(), SiteAddress.readProxy("proxy.example.cn"));
        assertEquals(Optional.empty(), SiteAddress.readProxy("1.2" + ".x"));
    }
}
