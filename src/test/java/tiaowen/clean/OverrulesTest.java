package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Source;

class OverrulesTest {
    private static final List<String> NOTICE =
            List.of(
                    "关于做好临时救助工作的通知",
                    "各市民政局：",
                    "现就做好临时救助工作通知如下&#65306;请认真执行。",
                    "工作要求",
                    "各地应当公开办理流程。",
                    "点此下载申请表",
                    "责任编辑：王某");

    @Test
    void withoutAnyTheRulesDecide() {
        var cleaned = clean(Map.of());
        assertEquals(List.of("责任编辑：王某"), texts(cleaned.dropped().stream().map(d -> d.text())));
        assertEquals("现就做好临时救助工作通知如下：请认真执行。", text(cleaned, 3));
    }

    @Test
    void aBlockThatAPersonKeepsIsTakenOutByNoRule() {
        var cleaned = clean(Map.of("keep", List.of("责任编辑：王某")));
        assertEquals(List.of(), cleaned.dropped());
        assertEquals("责任编辑：王某", text(cleaned, 7));
        assertTrue(cleaned.repairs().stream().anyMatch(r -> r.rule().equals("by-hand-keep")));
    }

    @Test
    void aBlockThatAPersonDropsIsOnRecord() {
        var cleaned = clean(Map.of("drop", List.of("点此下载申请表")));
        assertEquals("by-hand-drop", cleaned.dropped().getFirst().rule());
        assertEquals("点此下载申请表", cleaned.dropped().getFirst().text());
    }

    @Test
    void aLineBecomesAHeadingAndAHeadingALine() {
        var heading = clean(Map.of("heading", List.of("工作要求")));
        assertInstanceOf(Block.Heading.class, block(heading, 4));
        var source =
                new Source(
                        "通知.html",
                        "html",
                        "UTF-8",
                        Map.of("not-heading", List.of("工作要求")),
                        Map.of(),
                        List.of(new Block.Heading(1, 2, "工作要求", Look.PLAIN)),
                        List.of());
        assertInstanceOf(Block.Text.class, block(Cleaner.clean(source), 1));
    }

    @Test
    void aRuleIsSwitchedOffForAFileOrForABlock() {
        var written = "现就做好临时救助工作通知如下&#65306;请认真执行。";
        assertEquals(written, text(clean(Map.of("without-rule", List.of("html-entities"))), 3));
        var one = Map.of("without-rule", List.of("html-entities " + written));
        assertEquals(written, text(clean(one), 3));
        var other = Map.of("without-rule", List.of("html-entities 工作要求"));
        assertEquals("现就做好临时救助工作通知如下：请认真执行。", text(clean(other), 3));
    }

    @Test
    void aLongBlockIsNamedByItsOpening() {
        var cleaned = clean(Map.of("drop", List.of("各地应当公开…")));
        assertEquals("各地应当公开办理流程。", cleaned.dropped().getFirst().text());
    }

    @Test
    void whiteSpaceDoesNotMatter() {
        assertEquals(1, clean(Map.of("drop", List.of(" 工作　要求 "))).repairs().size());
        assertEquals(2, clean(Map.of("drop", List.of(" 工作　要求 "))).dropped().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "drop", "heading", "not-heading"})
    void wordsThatAreNowhereAreAWarning(String key) {
        var warnings = clean(Map.of(key, List.of("没有这一段"))).warnings();
        assertEquals("overrule-unused", warnings.getFirst().code());
        assertTrue(warnings.getFirst().message().contains("没有这一段"));
    }

    @Test
    void aRuleThatDoesNotExistIsAWarning() {
        var warnings = clean(Map.of("without-rule", List.of("no-such-rule"))).warnings();
        assertTrue(warnings.getFirst().message().contains("no-such-rule"));
    }

    private static Cleaned clean(Map<String, List<String>> stated) {
        var blocks = new ArrayList<Block>();
        for (var line : NOTICE) {
            blocks.add(new Block.Text(blocks.size() + 1, line, Look.PLAIN));
        }
        return Cleaner.clean(
                new Source("通知.txt", "text", "UTF-8", stated, Map.of(), blocks, List.of()));
    }

    private static Block block(Cleaned cleaned, int line) {
        return cleaned.blocks().stream().filter(b -> b.line() == line).findFirst().orElseThrow();
    }

    private static String text(Cleaned cleaned, int line) {
        return block(cleaned, line).text();
    }

    private static List<String> texts(java.util.stream.Stream<String> texts) {
        return texts.toList();
    }
}
