package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "第三章　总 则, ZHANG, 3, 第三章",
        "第 十 二 条　按月发放。, ARTICLE, 12, 第十二条",
        "第12条 按月发放。, ARTICLE, 12, 第12条",
        "第１２条　按月发放。, ARTICLE, 12, 第１２条",
        "第十二條　按月發放。, ARTICLE, 12, 第十二條",
        "第一百二十四 条 按月发放。, ARTICLE, 124, 第一百二十四条",
        "第十二条：按月发放。, ARTICLE, 12, 第十二条",
        "第十二条. 按月发放。, ARTICLE, 12, 第十二条",
        "第十二条、按月发放。, ARTICLE, 12, 第十二条",
        "(第十二条)按月发放。, ARTICLE, 12, 第十二条",
        "第\u200b十二\u200b条　按月发放。, ARTICLE, 12, 第十二条",
        "第三節　登記, JIE, 3, 第三節",
        "【第二十条】按月发放。, ARTICLE, 20, 第二十条",
        "第一百零三条之二　按月发放。, ARTICLE, 103, 第一百零三条之二",
        "第二分编 物权, FENBIAN, 2, 第二分编",
        "第三部分 工作安排, PART, 3, 第三部分",
        "十二、工作要求, HAN, 12, 十二、",
        "（三）建立台账, HAN_BRACKETS, 3, （三）",
        "㈢建立台账, HAN_BRACKETS, 3, ㈢",
        "4.建立台账, NUMBER, 4, 4.",
        "４．建立台账, NUMBER, 4, ４．",
        "(5)建立台账, NUMBER_BRACKETS, 5, (5)",
        "⑤建立台账, CIRCLED, 5, ⑤",
        "2.3 建立台账, DECIMAL, 3, 2.3",
        "丙、建立台账, STEM, 3, 丙、",
        "b）建立台账, LETTER, 2, b）"
    })
    void readsTheNumberThatOpensALine(String line, Label.Kind kind, int number, String printed) {
        var label = Label.read(line).orElseThrow();
        assertEquals(kind, label.kind());
        assertEquals(number, label.number());
        assertEquals(printed, label.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年工作要点",
                "1.5万元",
                "三级社会工作师",
                "第十二届会议",
                "（试行）",
                "（2023）",
                "第一，加强领导",
                "U.S. 标准"
            })
    void otherNumbersAreNoLabels(String line) {
        var label = Label.read(line);
        // 1.5 may be a decimal label: only its sequence can tell
        assertTrue(label.isEmpty() || label.get().kind() == Label.Kind.DECIMAL, label::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第五条、第六条所称互助", "第五条、前款的规定", "第五条、附件二所列", "第五条、本办法第七条规定的"})
    void aListOfPlacesIsNotSetApartFromTheFirst(String line) {
        var label = Label.read(line).orElseThrow();
        assertFalse(label.apart());
        assertTrue(label.rest().startsWith("、"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第五条：按月发放。", "第五条.按月发放。", "第五条．按月发放。", "第五条、按月发放。", "第五条 ：按月发放。"})
    void aMarkBehindTheLabelIsNoPartOfTheWords(String line) {
        var label = Label.read(line).orElseThrow();
        assertTrue(label.apart());
        assertEquals("按月发放。", label.rest());
    }

    @Test
    void whatFollowsTheLabelIsStripped() {
        assertEquals("按月发放。", Label.read("第一条：\u00a0\u00a0按月发放。").orElseThrow().rest());
    }
}
