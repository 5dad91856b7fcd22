package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import tiaowen.web.SamplePolicies;
import tiaowen.web.WebServer;
import tiaowen.web.site.MultipartForm;

class CheckPageTest {
    private static final String MARK = "xxMARKxx";
    private static final String DRAFT = "依照《示例省助老服务条例》第三条和第九条办理。";

    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        IndexBuilder.build(
                folder.resolve("corpus"), folder.resolve("index"), false, BuildProgress.SILENT);
        library = Library.open(folder.resolve("index"));
        server = WebServer.start(library, folder.resolve("corpus"), "127.0.0.1", 0);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        library.close();
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(MARK, name, value);
    }

    private static HttpResponse<byte[]> post(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> form(String... fields)
            throws IOException, InterruptedException {
        var body = String.join("", fields) + "--" + MARK + "--\r\n";
        return post(
                "/check",
                "multipart/form-data; boundary=" + MARK,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> file(String name, byte[] bytes)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.write(field("text", "").getBytes(StandardCharsets.UTF_8));
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                .formatted(MARK, name)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write(("\r\n--" + MARK + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post("/check", "multipart/form-data; boundary=" + MARK, body.toByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void thePageSaysThatNothingIsKept() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/check"));
        var page = text(client.send(request.build(), BodyHandlers.ofByteArray()));
        assertTrue(page.contains("文本只用于本次核对，不会保存"));
        assertTrue(page.contains("<textarea"));
    }

    @Test
    void everyCitationIsMarkedInTheTextAndAnsweredBesideItsClause()
            throws IOException, InterruptedException {
        var answer = form(field("text", DRAFT));
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
        var page = text(answer);
        assertTrue(page.contains("查到 2 处引用：1 处正确，1 处没有这一条。"), page);
        assertTrue(page.contains("href=\"#finding-2\">没有这一条</a>"));
        assertTrue(page.contains("/policies/zhulan-tiaoli/2024-03-28/tiao-3"));
        assertTrue(page.contains("村民委员会应当协助核实。"));
    }

    @Test
    void anOldFormWorksAsWell() throws IOException, InterruptedException {
        var body = "text=" + Links.encode("第一行。\n\n" + DRAFT);
        var answer =
                post(
                        "/check",
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
        assertTrue(text(answer).contains("第 3 行"), text(answer));
    }

    @Test
    void aWordFileIsRead() throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("示例市助老服务实施办法");
            document.createParagraph().createRun().setText("第一条　" + DRAFT);
            document.write(bytes);
        }
        var page = text(file("草稿.docx", bytes.toByteArray()));
        assertTrue(page.contains("草稿.docx"));
        assertTrue(page.contains("查到 2 处引用"));
    }

    @Test
    void theReportCanBeTakenAway() throws IOException, InterruptedException {
        var csv = form(field("text", DRAFT), field("format", "csv"));
        assertTrue(
                csv.headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .startsWith("attachment; filename=\"tiaowen-check.csv\""));
        assertTrue(text(csv).contains("\"没有这一条\""));
        assertTrue(text(form(field("text", DRAFT), field("format", "md"))).contains("# 文稿核对结果"));
        var word = form(field("text", DRAFT), field("format", "docx"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(word.body()));
                var extractor = new XWPFWordExtractor(document)) {
            assertTrue(extractor.getText().contains("查到 2 处引用"));
        }
    }

    @Test
    void whatIsTooLargeIsRefusedInWords() throws IOException, InterruptedException {
        var answer = file("大.txt", new byte[MultipartForm.MOST + 1]);
        assertEquals(413, answer.statusCode());
        assertTrue(text(answer).contains("超过 10 MB"));
        var longText = form(field("text", "字".repeat(300_001)));
        assertEquals(422, longText.statusCode());
        assertTrue(text(longText).contains("超过上限 300,000 字"));
    }

    @Test
    void nothingToCheckIsSaidInWords() throws IOException, InterruptedException {
        var answer = form(field("text", "  "));
        assertEquals(422, answer.statusCode());
        assertTrue(text(answer).contains("没有要核对的文字"));
        assertTrue(text(form(field("text", "今天天气好。"))).contains("没有查到引用"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>《<b>示例省助老服务条例</b>》第三条",
                "》》《《第条第第一条之之款",
                "第99999999999999999条《》（）〔〕号",
                "\"><img src=x onerror=alert(1)>",
            })
    void hostileTextIsShownAndNeverRun(String draft) throws IOException, InterruptedException {
        var page = text(form(field("text", draft)));
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("<img src=x"));
    }

    @Test
    void bytesThatAreNoFormAreNoTrouble() throws IOException, InterruptedException {
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var bytes = new byte[2000];
            random.nextBytes(bytes);
            int status =
                    post("/check", "multipart/form-data; boundary=" + MARK, bytes).statusCode();
            assertEquals(422, status);
            assertTrue(file("x.docx", bytes).statusCode() < 500);
        }
        assertEquals(422, post("/check", "multipart/form-data", new byte[10]).statusCode());
    }

    @Test
    void programsAskInJson() throws IOException, InterruptedException {
        var json = "{\"text\":\"" + DRAFT + "\"}";
        var answer =
                post("/api/v1/check", "application/json", json.getBytes(StandardCharsets.UTF_8));
        assertTrue(text(answer).contains("\"verdict\":\"no-such-provision\""), text(answer));
        assertTrue(text(answer).contains("\"url\":\"/policies/zhulan-tiaoli/2024-03-28/tiao-3\""));
        var plain =
                post(
                        "/api/v1/check",
                        "text/plain; charset=utf-8",
                        DRAFT.getBytes(StandardCharsets.UTF_8));
        assertTrue(text(plain).contains("\"wrong\":1"));
        var bad = post("/api/v1/check", "application/json", new byte[] {'{'});
        assertEquals(422, bad.statusCode());
    }
}
