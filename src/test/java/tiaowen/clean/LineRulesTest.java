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
import tiaowen.clean.line.LineRule;

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
    void everyRuleShowsWhatItRepairsOrDoubtsAndALineItKeeps(LineRule rule) {
        assertTrue(rule.examples().stream().anyMatch(e -> e.isRepair() || e.doubted()));
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
    void noLineThatARuleForCharactersChangesIsTakenForUsual() {
        for (var rule : LineCleaner.CHARACTERS) {
            for (var example : rule.examples()) {
                boolean concerned = example.isRepair() || example.doubted();
                assertTrue(!concerned || !LineCleaner.isUsual(example.before()), example.before());
            }
        }
        assertTrue(LineCleaner.isUsual("第十二条　县级以上民政部门应当自受理之日起10日内作出决定（附理由）。"));
    }

    @Test
    void anyMixOfTheirOwnSignsIsReadWithoutFailure() {
        var signs =
                List.of(
                        "?", "(", ")", "（", "（xiàn）", "(guān)", "關", "县", "&#", "12;", "&amp;",
                        "lt;", "第", "十 ", "条", "\"", ",", "：", "\uFFFD", "\uE5E5", "￥", "F",
                        "\uD83D", " ", "覆", "锛", "涓€", "æ", "¿", "Õþ", "１", "O", "l", "—", "ニ", "〔",
                        "2017", "]", "号", "民 ", "，", "ā", "\u0304", "年", "月", "O日", "⻓", "\uF0B7",
                        "章");
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
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
    void aLongLineOfAnythingIsReadInTime() {
        for (var sign :
                List.of(
                        "(", "(a", "關(guān)", "(guān)", "?(F(x", "第 十 ", "&#1", "\"(", "锛",
                        "浠\uFFFD", "涓€", "æ", "Ã", "Õþ", "第", "第1O", "民 ", "〔2017", "１2", "，",
                        "a\u0304", "ａ．", "&amp;", "（—）", "年", "\u200B", "\uE004", "鏀跨瓥")) {
            int length = sign.equals("(") ? 1_000_000 : 100_000;
            var line = "關" + sign.repeat(length / sign.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Cleaner.cleanLine(line), sign);
        }
    }
}
