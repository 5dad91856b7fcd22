package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "60日, 六十日",
        "六十日, 60日",
        "24个月, 二十四个月",
        "800万元, 八百万元",
        "八百万元, 800万元",
        "3%, 百分之三",
        "1.5%, 百分之一点五",
        "百分之一点五, 1.5%",
        "60周岁以上, 六十周岁以上",
        "二十个工作日, 20个工作日",
    })
    void anAmountIsLookedUpInItsOtherSpellingToo(String typed, String other) {
        assertEquals(List.of(typed, other), Spellings.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般规定", "三个代表", "百分比", "第六十条", "2023", "社会工作"})
    void wordsThatAreNoAmountsStay(String typed) {
        assertEquals(List.of(typed), Spellings.of(typed));
    }
}
