package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.corpus.ScanReading;
import tiaowen.extract.scan.PlayedPages;
import tiaowen.extract.scan.ScanMaker;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;

/** Pages of a policy that a machine read, beside one that came as text. */
class ScannedPagesTest {
    @TempDir static Path folder;
    private static Library library;
    private static WebServer server;
    private static RunningServer runningServer;

    @BeforeAll
    static void serve() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        Files.write(corpus.resolve("救助.pdf"), ScanMaker.pdf(List.of(image), 100));
        Files.writeString(
                corpus.resolve("捐赠.txt"),
                "示例市捐赠管理办法\n第一条　为了规范捐赠，帮助困难家庭，制定本办法。\n第二条　本办法自2022年1月1日起施行。\n");
        var page =
                PlayedPages.page(
                        "        示例市救助办法", "  第一条　为了帮助困?难家庭，制定本办法。", "  第二条　本办法自2021年3月1日起施行。");
        var index = folder.resolve("index");
        var scans = new ScanReading(PlayedPages.reader(page), new AtomicInteger());
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT, scans);
        library = Library.open(index);
        server = WebServer.start(library, corpus, "127.0.0.1", 0);
        runningServer =
                new RunningServer(library, server, java.net.http.HttpClient.newHttpClient());
    }

    @AfterAll
    static void close() {
        runningServer.close();
    }

    private static String slug() {
        return library.find(SearchRequest.of("救助办法")).hits().getFirst().policy().slug();
    }

    @Test
    void exactHitsThatAMachineReadAreCountedApart() {
        var result = library.find(SearchRequest.of("难家庭"));
        assertEquals(2, result.exact());
        assertEquals(1, result.exactMachineRead());
        var page =
                runningServer.get("/search?q=" + URLEncoder.encode("难家庭", StandardCharsets.UTF_8));
        assertTrue(page.body().contains("其中机器识读 1 条"), page.body());
        assertEquals(2, page.body().split("机器识读", -1).length - 1);
    }

    @Test
    void aDoubtfulCharacterIsMarkedAndItsLineShown() {
        var date = library.policy(slug()).orElseThrow().editions().getFirst().date();
        for (var address :
                List.of("/policies/" + slug(), "/policies/" + slug() + "/" + date + "/tiao-1")) {
            var body = runningServer.get(address).body();
            assertTrue(body.contains("class=\"unsure\""), address);
            assertTrue(body.contains("/scans/page-1/1"), address);
            assertTrue(body.contains("请核对“困”，原件第 1 页"), address);
            assertTrue(body.contains("机器识读"), address);
        }
    }

    @Test
    void aTextThatNoMachineReadSaysNothingOfIt() {
        var slug = library.find(SearchRequest.of("捐赠管理")).hits().getFirst().policy().slug();
        assertFalse(runningServer.get("/policies/" + slug).body().contains("机器识读"));
    }

    @Test
    void aPictureThatIsNotKeptIsNotThere() {
        for (var name : List.of("page-1/1", "..%2f..%2fetc/1", "x/y", "aaaaaaaaaaaa/-1")) {
            int status = runningServer.get("/scans/" + name).statusCode();
            assertTrue(status == 404 || status == 400, name + ": " + status);
        }
    }
}
