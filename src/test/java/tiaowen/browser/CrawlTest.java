package tiaowen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Every link of the sample collection. {@code mvn test -Dtest=CrawlTest -Dtiaowen.corpus=DIR} goes
 * through a collection of your own.
 */
class CrawlTest {
    @Test
    void everyLinkOpensAndEveryAnchorExists() throws Exception {
        try (var site = SampleSite.start()) {
            var result = new Crawl(site.origin()).run();
            LoggerFactory.getLogger(CrawlTest.class)
                    .info("{} pages, {} links", result.pages(), result.links());
            assertTrue(result.pages() > 300, result.pages() + " pages");
            assertEquals(List.of(), result.faults().stream().limit(50).toList());
        }
    }
}
