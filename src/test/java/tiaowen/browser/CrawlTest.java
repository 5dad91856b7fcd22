package tiaowen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every link of the sample collection. {@code mvn test -Dtest=CrawlTest -Dtiaowen.corpus=DIR} goes
 * through a collection of your own. Counts go to {@code target/crawl.txt}.
 */
class CrawlTest {
    @Test
    void everyLinkOpensAndEveryAnchorExists() throws Exception {
        try (var site = SampleSite.start()) {
            var result = new Crawl(site.origin()).run();
            var counts =
                    "%d pages, %d links, %d faults%n"
                            .formatted(result.pages(), result.links(), result.faults().size());
            Files.writeString(Path.of("target", "crawl.txt"), counts);
            assertTrue(result.pages() > 300, result.pages() + " pages");
            assertEquals(List.of(), result.faults().stream().limit(50).toList());
        }
    }
}
