package tiaowen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermSpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "六十日, 60日",
        "六十日, ６０日",
        "二十个工作日, 20个工作日",
        "二十四个月, 24个月",
        "三个月, 3个月",
        "两年, 2年",
        "两年, 二年",
        "六十周岁以上, 60周岁以上",
        "八百万元, 800万元",
        "八百万元, 8000000元",
        "八百万元, '8,000,000元'",
        "一万零五百元, 10500元",
        "一千元以上五千元以下, 1000元以上5000元以下",
        "一点五倍, 1.5倍",
        "百分之三, 3%",
        "百分之三, ３％",
        "百分之一点五, 1.5%",
        "千分之五, 5‰",
        "二分之一, 1/2",
        "第二十条, 第20条",
        "第一百零五条第二款, 第105条第2款",
        "第十二条之一, 第12条之一",
        "二〇二〇年, 2020年",
        "二零二零年, 2020年",
        "二○二○年十二月一日, 2020年12月1日",
        "一至三年, 1至3年",
    })
    void anAmountMeetsItsOtherSpellingsBothWays(String one, String other) {
        assertTrue(
                TermSpellings.of(one).containsAll(TermSpellings.of(other)),
                () -> TermSpellings.of(one) + "");
        assertTrue(
                TermSpellings.of(other).containsAll(TermSpellings.of(one)),
                () -> TermSpellings.of(other) + "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一般规定", "三个代表", "百分比", "2023", "社会工作", "百姓", "万元", "千元以上", "002年", "一二"})
    void wordsThatAreNoAmountsStay(String typed) {
        assertEquals(List.of(typed), TermSpellings.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "自收到之日起一百六十日内, 六十日, true",
        "自收到之日起六十日内, 六十日, false",
        "占百分之三十五, 百分之三, true",
        "占百分之三的, 百分之三, false",
        "于160日内, 60日, true",
        "于60日内, 60日, false",
        "占13%, 3%, true",
        "占1.3%, 3%, true",
    })
    void anAmountInsideALongerNumberIsTold(String text, String spelling, boolean cut) {
        assertEquals(cut, TermSpellings.cutsNumber(text, text.indexOf(spelling), spelling));
    }

    @ParameterizedTest
    @CsvSource({
        "60 日, 60日",
        "800 万元, 800万元",
        "第 20 条, 第20条",
        "补贴 60 日内 发放, 补贴 60日内 发放",
        "3 人员, 3 人员",
        "2020 日常管理, 2020 日常管理",
    })
    void aBlankBetweenANumberAndItsUnitSaysNothing(String typed, String read) {
        assertEquals(read, NumberForms.closedUp(typed));
    }

    @Test
    void noTermMakesItThrow() {
        var random = new Random(4);
        var letters = "〇零一二两十百千万亿点分之第条年日元个月%‰/.,0123456789至";
        for (int i = 0; i < 20_000; i++) {
            var term = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                term.append(letters.charAt(random.nextInt(letters.length())));
            }
            var all = TermSpellings.of(term.toString());
            assertEquals(term.toString(), all.getFirst());
            assertFalse(all.contains(""));
        }
    }
}
