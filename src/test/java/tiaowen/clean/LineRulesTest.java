package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineRulesTest {
    static Stream<LineRule> rules() {
        return LineCleaner.rules();
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        var ids = rules().map(LineRule::id).collect(Collectors.toSet());
        assertEquals(rules().count(), ids.size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleShowsARepairAndALineItKeeps(LineRule rule) {
        assertTrue(rule.examples().stream().anyMatch(Example::isRepair));
        assertTrue(rule.examples().stream().anyMatch(e -> !e.isRepair() && !e.doubted()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleHoldsAndASecondRunChangesNothing(LineRule rule) {
        for (var example : rule.examples()) {
            var once = rule.apply(example.before());
            assertEquals(example.after(), once, rule.id());
            assertEquals(once, rule.apply(once), rule.id());
            boolean doubted = rule.fixes(example.before()).stream().anyMatch(f -> !f.isSure());
            assertEquals(example.doubted(), doubted, example.before());
        }
    }

    @Test
    void anyMixOfTheirOwnSignsIsReadWithoutFailure() {
        var signs =
                List.of(
                        "?", "(", ")", "（", "（xiàn）", "(guān)", "關", "县", "&#", "12;", "&amp;",
                        "lt;", "第", "十 ", "条", "\"", ",", "：", "\uFFFD", "\uE5E5", "￥", "F",
                        "\uD83D", " ", "覆");
        var random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            var line =
                    random.ints(random.nextInt(14), 0, signs.size())
                            .mapToObj(signs::get)
                            .collect(Collectors.joining());
            var once = assertDoesNotThrow(() -> Cleaner.cleanLine(line), line);
            for (var rule : (Iterable<LineRule>) rules()::iterator) {
                var now = rule.apply(line);
                assertEquals(now, rule.apply(now), rule.id() + ": " + line);
            }
            assertDoesNotThrow(() -> Cleaner.cleanLine(once), once);
        }
    }

    @Test
    void aLineOfAMillionBracketsIsReadInTime() {
        for (var sign : List.of("(", "(a", "關(guān)", "(guān)", "?(F(x", "第 十 ", "&#1", "\"(")) {
            var line = "關" + sign.repeat(1_000_000 / sign.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Cleaner.cleanLine(line), sign);
        }
    }
}
