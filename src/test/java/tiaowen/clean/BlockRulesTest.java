package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tiaowen.clean.page.BlockRule;
import tiaowen.clean.page.Page;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.CleaningRule;
import tiaowen.model.Dropped;
import tiaowen.model.Source;

class BlockRulesTest {
    static List<BlockRule> rules() {
        return PageCleaner.BLOCK_RULES;
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        var ids = Cleaner.rules().stream().map(CleaningRule::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleShowsAPageWithSuchAThingAndOneWithout(BlockRule rule) {
        assertTrue(rule.examples().stream().anyMatch(e -> !e.before().equals(e.after())));
        assertTrue(rule.examples().stream().anyMatch(e -> e.before().equals(e.after())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleHoldsAndASecondRunChangesNothing(BlockRule rule) {
        for (var example : rule.examples()) {
            var left = left(rule, Documents.of(example.before().lines().toList()).blocks());
            var expected = Documents.of(example.after().lines().toList()).blocks();
            assertEquals(Documents.text(expected), Documents.text(left));
            assertEquals(left, left(rule, left));
        }
    }

    private static List<Block> left(BlockRule rule, List<Block> blocks) {
        var page = Page.of(blocks, Map.of());
        return page.without(rule.take(page)).blocks();
    }

    @Test
    void nothingDisappearsWithoutATrace() {
        var lines = rules().stream().flatMap(BlockRulesTest::lines).distinct().toList();
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var page =
                    random.ints(random.nextInt(20), 0, lines.size()).mapToObj(lines::get).toList();
            var source = Documents.of(page);
            assertAccountAddsUp(source, Cleaner.clean(source));
        }
    }

    private static Stream<String> lines(BlockRule rule) {
        return rule.examples().stream().flatMap(example -> example.before().lines());
    }

    private static void assertAccountAddsUp(Source source, Cleaned cleaned) {
        var left = new ArrayList<>(source.blocks().stream().map(Block::line).toList());
        for (var block : cleaned.blocks()) assertTrue(left.remove((Integer) block.line()));
        for (Dropped dropped : cleaned.dropped()) {
            assertTrue(left.remove((Integer) dropped.line()));
            assertTrue(!dropped.rule().isBlank());
        }
        assertEquals(List.of(), left);
        var changed = cleaned.repairs().stream().map(r -> r.line()).collect(Collectors.toSet());
        for (var block : cleaned.blocks()) {
            boolean same = source.blocks().contains(block);
            assertTrue(same || changed.contains(block.line()), block.text());
        }
    }
}
