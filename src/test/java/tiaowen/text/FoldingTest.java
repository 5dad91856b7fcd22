package tiaowen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "關於社會團體登記的條件, 关于社会团体登记的条件",
        "離婚冷靜期, 离婚冷静期",
        "自書遺囑, 自书遗嘱",
        "ＡＢＣ１２３, abc123",
        "晋民发［２０２４］６号, 晋民发(2024)6号",
        "晋民发〔2024〕6号, 晋民发(2024)6号",
        "「志愿者」, \"志愿者\"",
    })
    void spellingsOfOneThingBecomeTheSame(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource({"著作权", "乾隆年间", "狼藉", "社会工作者"})
    void simplifiedTextStaysAsItIs(String text) {
        assertEquals(text, Folding.fold(text));
    }

    /**
     * Of the characters that GB 2312 has, simplified texts print these for the simplified alone.
     */
    @Test
    void traditionalCharactersAreFoldedAsIcuDoes() {
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        var simplified = Charset.forName("GB2312").newEncoder();
        int folded = 0;
        for (char c = '\u3400'; c <= '\u9fff'; c++) {
            boolean stays = simplified.canEncode(c) && "於後徵夥菸".indexOf(c) < 0;
            var one = stays ? "" : simplify.transliterate(String.valueOf(c));
            var expected = one.length() == 1 ? one : String.valueOf(c);
            assertEquals(expected, Folding.fold(String.valueOf(c)));
            if (one.length() == 1 && one.charAt(0) != c) folded++;
        }
        assertTrue(folded > 2_000, "characters folded: " + folded);
    }

    @Test
    void aFoldedTextIsAsLongAsTheText() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text =
                    random.ints(random.nextInt(40), 0, 0x30000)
                            .filter(c -> c < 0xD800 || c > 0xDFFF)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertEquals(text.length(), Folding.fold(text).length());
        }
    }

    @Test
    void whiteSpaceAndInvisibleCharactersArePassedOver() {
        assertEquals("临时补贴", Folding.squeeze("临 时\n补\u200b贴\u3000\ufeff"));
    }
}
