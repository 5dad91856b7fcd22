package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.text.MarkedSpan;

class HighlighterTest {
    @ParameterizedTest
    @CsvSource({
        "临时补贴, 发给临时补贴。, 发给[临时补贴]。",
        "臨時補貼, 发给临时补贴。, 发给[临时补贴]。",
        "临时补贴, 發給臨時補貼。, 發給[臨時補貼]。",
        "ABC, 使用ＡＢＣ标准, 使用[ＡＢＣ]标准",
        "20日, 自收到之日起２０日内, 自收到之日起[２０日]内",
        "补贴, 补贴补贴, [补贴补贴]",
    })
    void wordsAreMarkedAsTheTextPrintsThem(String word, String text, String marked) {
        assertEquals(marked, print(new Highlighter(List.of(word)).mark(text)));
    }

    @Test
    void aWordBrokenOverTwoLinesIsMarkedWhole() {
        assertEquals("发给[临时\n　补贴]。", print(new Highlighter(List.of("临时补贴")).mark("发给临时\n　补贴。")));
    }

    @Test
    void aShortTextIsItsOwnSnippet() {
        var text = "互助组织可以接受捐赠。捐赠财产应当登记造册。";
        assertEquals(text, text(new Highlighter(List.of("捐赠")).snippet(text)));
    }

    @Test
    void aSnippetShowsTheSentencesThatHoldMostWords() {
        var text =
                "居民委员会应当协助做好登记工作。".repeat(12) + "申请岗位津贴的，应当提交身份证明。" + "街道办事处应当为居民提供便利。".repeat(12);
        var snippet = print(new Highlighter(List.of("岗位津贴", "身份证明")).snippet(text));
        assertTrue(snippet.contains("申请[岗位津贴]的，应当提交[身份证明]。"), snippet);
        assertTrue(snippet.startsWith("……") && snippet.endsWith("……"), snippet);
        assertTrue(snippet.length() < 200, snippet);
    }

    @Test
    void aLongSentenceIsCutAroundTheWord() {
        var text = "甲".repeat(400) + "岗位津贴" + "乙".repeat(400);
        var snippet = print(new Highlighter(List.of("岗位津贴")).snippet(text));
        assertTrue(snippet.contains("[岗位津贴]"), snippet);
        assertTrue(snippet.length() < 180, snippet);
    }

    @Test
    void noTextAndNoWordMakeItThrow() {
        var random = new Random(9);
        var letters = "补贴岗位。；\n 　ＡbＢ20〔〕\ud83d\ude00\u200b";
        for (int i = 0; i < 3_000; i++) {
            var highlighter =
                    new Highlighter(
                            List.of(random(random, letters, 4), random(random, letters, 3)));
            var text = random(random, letters, 500);
            assertEquals(text, text(highlighter.mark(text)));
            assertTrue(text(highlighter.snippet(text)).length() <= 200);
        }
    }

    private static String random(Random random, String letters, int most) {
        var text = new StringBuilder();
        for (int n = random.nextInt(most + 1); n > 0; n--)
            text.append(letters.charAt(random.nextInt(letters.length())));
        return text.toString();
    }

    private static String print(List<MarkedSpan> spans) {
        return spans.stream()
                .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }

    private static String text(List<MarkedSpan> spans) {
        return spans.stream().map(MarkedSpan::text).collect(Collectors.joining());
    }
}
