package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource({
        "三, 3",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "一百一十二, 112",
        "一千零四十三, 1043",
        "一千二百六十, 1260",
        "二〇, 20",
        "12, 12",
        "１２, 12",
        "1043, 1043"
    })
    void readsNumbersInEverySpelling(String text, int value) {
        assertEquals(value, Numeral.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第", "十十", "一二十", "12条", "百千", "1二"})
    void refusesWhatIsNoNumber(String text) {
        assertTrue(Numeral.parse(text).isEmpty());
    }

    @Test
    void readsBackEveryNumberThatItWrites() {
        for (int n = 1; n <= 9999; n++)
            assertEquals(n, Numeral.parse(Numeral.han(n)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1, yi", "3, san", "10, shi", "12, shier", "20, ershi", "25, ershiwu"})
    void writesTheNumberOfAHeadingInPinyin(int value, String pinyin) {
        assertEquals(pinyin, Numeral.pinyin(value));
    }
}
