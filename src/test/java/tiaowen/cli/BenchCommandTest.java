package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** What {@code bench} says of a server that runs. */
class BenchCommandTest {
    @TempDir private Path folder;

    @Test
    void aRunningServerIsAskedForSearchesAndForPagesOfAllKinds() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        var searches = Files.writeString(folder.resolve("词语.txt"), "助餐\n\n送餐 补贴\n");
        try (var site = RunningServer.of(folder)) {
            var address = "http://127.0.0.1:" + site.server().port() + "/";
            var called =
                    Called.with(
                            "bench",
                            searches.toString(),
                            "--server",
                            address,
                            "--threads",
                            "2",
                            "--mixed",
                            "60");
            assertEquals(0, called.code(), called.err());
            assertTrue(called.out().contains("检索页，2 条同时\t2 条\tp50 "), called.out());
            assertTrue(called.out().contains("各种页面\t60 条\tp50 "), called.out());
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        var searches = Files.writeString(folder.resolve("词语.txt"), "助餐\n");
        var called = Called.with("bench", searches.toString(), "--server", "http://127.0.0.1:1");
        assertEquals(1, called.code());
        assertTrue(called.err().contains("网页服务没有回答：http://127.0.0.1:1/search?q="), called.err());
    }
}
