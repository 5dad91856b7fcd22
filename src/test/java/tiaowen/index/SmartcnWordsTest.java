package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmartcnWordsTest {
    @Test
    void marksAreNoWords() {
        assertEquals(List.of("社会", "工作者", "应当", "持证", "上岗"), cut("社会工作者，应当（持证）上岗。"));
    }

    @Test
    void traditionalTextGivesTheWordsOfSimplifiedText() {
        assertEquals(cut("社会团体登记条件"), cut("社會團體登記條件"));
    }

    @Test
    void aWordBrokenOverTwoLinesIsOneWord() {
        assertEquals(cut("志愿服务组织"), cut("志愿服\n务组织"));
    }

    @Test
    void wordsOfOtherScriptsStayApart() {
        assertEquals(List.of("iso", "9001", "认证"), cut("ISO 9001认证"));
    }

    @Test
    void noTextMakesItThrow() {
        var random = new Random(11);
        var keywords = "第条款项社会工作者。，、\n 　ＡＢ12.5%〔〕\ud83d\ude00\u0000\ufffd";
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(200); n > 0; n--) {
                text.append(keywords.charAt(random.nextInt(keywords.length())));
            }
            assertDoesNotThrow(() -> cut(text.toString()));
        }
    }

    private static List<String> cut(String text) {
        return new SmartcnWords().of(text);
    }
}
