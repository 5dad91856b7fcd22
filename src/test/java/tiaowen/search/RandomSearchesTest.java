package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tiaowen.engine.SearchFilters;
import tiaowen.model.Status;
import tiaowen.query.RandomQueries;

/**
 * Searches that nobody thought of. {@code -Dtiaowen.fuzz=100000} tries as many, {@code
 * -Dtiaowen.index=DIR} in an index of one's own. None may take over a second; the slowest are
 * logged.
 */
class RandomSearchesTest {
    private static final int TRIES = Integer.getInteger("tiaowen.fuzz", 1_500);
    private static final int LOGGED = 15;

    /** A search runs in one thread; its own time does not depend on what else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir static Path folder;

    private record Timed(SearchRequest request, long millis) {}

    @Test
    void noTextMakesASearchThrowOrTakeLong() {
        var index = System.getProperty("tiaowen.index");
        var random = new Random(Long.getLong("tiaowen.seed", 17));
        try (var library =
                Library.open(index == null ? SampleLibrary.in(folder).index() : Path.of(index))) {
            for (int i = 0; i < 200; i++) search(library, request(random));
            var slowest = new ArrayList<Timed>();
            int searches = 0;
            for (var text : RandomQueries.hostile()) {
                slowest.add(search(library, SearchRequest.of(text)));
                searches++;
            }
            while (searches < TRIES) {
                slowest.add(search(library, request(random)));
                searches++;
                if (slowest.size() > 1_000) keepSlowest(slowest);
            }
            keepSlowest(slowest);
            var log = LoggerFactory.getLogger(RandomSearchesTest.class);
            log.info("{} searches; slowest:", searches);
            for (var one : slowest) log.info("{} ms {}", one.millis(), one.request());
            assertEquals(TRIES, searches);
            assertTrue(slowest.getFirst().millis() < 1_000, slowest.getFirst()::toString);
        }
    }

    private static void keepSlowest(List<Timed> timed) {
        timed.sort(Comparator.comparingLong(Timed::millis).reversed());
        timed.subList(Math.min(LOGGED, timed.size()), timed.size()).clear();
    }

    private static Timed search(Library library, SearchRequest request) {
        long start = CLOCK.getCurrentThreadCpuTime();
        SearchResult result;
        try {
            result = library.find(request);
        } catch (RuntimeException e) {
            throw new AssertionError(request.toString(), e);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(CLOCK.getCurrentThreadCpuTime() - start);
        assertTrue(result.hits().size() <= request.size(), request::toString);
        assertTrue(result.total() >= result.hits().size(), request::toString);
        return new Timed(request, millis);
    }

    private static SearchRequest request(Random random) {
        var request = SearchRequest.of(RandomQueries.any(random));
        if (random.nextInt(4) == 0) {
            request = request.within(List.of(RandomQueries.grammar(random)));
        }
        if (random.nextInt(6) == 0) {
            var current = Set.of(Status.CURRENT);
            request =
                    request.filters(
                            new SearchFilters(
                                    Set.of(), Set.of(), Set.of(), Set.of(), current, Set.of()));
        }
        if (random.nextInt(8) == 0) request = request.editions(SearchRequest.Editions.ALL);
        if (random.nextInt(8) == 0) request = request.order(SearchRequest.Order.DATE);
        return request.page(1 + random.nextInt(3), 1 + random.nextInt(20));
    }
}
