package tiaowen.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "岗位设置 | 岗位设置",
                "岗位　津贴 | 岗位 津贴",
                "岗位，津贴、补贴 | 岗位 津贴 补贴",
                "（岗位 津贴） | 岗位 津贴",
                "20% 以上 | 20% 以上",
            })
    void blanksAndMarksSeparateTerms(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“社会 工作” 岗位 | “社会 工作” 岗位",
                "「社会工作」 | “社会工作”",
                "\"社会工作\"岗位 | “社会工作” 岗位",
                "“社会工作 | 社会工作",
                "社会工作” | 社会工作",
                "“” 岗位 | 岗位",
            })
    void quotesKeepTheirTextWhole(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "补贴 -临时 | (补贴 -临时)",
                "补贴 －“临时 生活” | (补贴 -“临时 生活”)",
                "补贴 NOT 临时 | (补贴 -临时)",
                "补贴 不含:临时 | (补贴 -临时)",
                "补贴 不含：临时 | (补贴 -临时)",
                "-临时 | (* -临时)",
                "补贴 - | 补贴",
                "补贴-临时 | 补贴-临时",
            })
    void whatFollowsAMinusMustNotBeThere(String typed, String read) {
        assertRead(typed, read);
    }

    @Test
    void orBindsCloserThanABlank() {
        assertRead("补贴 岗位 或 津贴", "补贴 (岗位 或 津贴)");
        assertRead("岗位 OR 津贴", "岗位 或 津贴");
        assertRead("岗位|津贴｜补贴", "岗位 或 津贴 或 补贴");
        assertRead("或 岗位 或", "岗位");
    }

    @Test
    void fieldsSpeakOfThePolicy() {
        assertRead("标题:慈善 募捐", "标题:慈善 募捐");
        assertRead("title：慈善", "标题:慈善");
        assertRead("机关：民政部 地区:山西", "机关:民政部 地区:山西");
        assertRead("文号:晋民发〔2017〕49号", "文号:晋民发〔2017〕49号");
        assertRead("类别:行政法规", "类别:行政法规");
        assertRead("类别:规章", "类别:(部门规章 或 地方政府规章)");
        assertRead("状态:有效", "状态:现行有效");
        assertRead("补贴 -标题:临时", "(补贴 -标题:临时)");
        assertRead("标题:", "*");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01..2023-12-31",
        "2023年5月, 2023-05-01..2023-05-31",
        "2023-05-04, 2023-05-04..2023-05-04",
        "2020..2023, 2020-01-01..2023-12-31",
        "2020-2023, 2020-01-01..2023-12-31",
        "2023至2020, 2020-01-01..2023-12-31",
        "2020.., 2020-01-01..",
        "..2023, ..2023-12-31",
        ">=2020-06, 2020-06-01..",
        "２０２３, 2023-01-01..2023-12-31",
    })
    void daysMayBeYearsMonthsAndRanges(String typed, String range) {
        assertRead("日期:" + typed, "日期:" + range);
    }

    @Test
    void whatAFieldDoesNotTakeIsLeftOutAndSaid() {
        var query = QueryParser.read("补贴 日期:去年 类别:公文 状态:未知");
        assertEquals("补贴", query.query().toString());
        assertEquals(
                List.of("去年", "公文", "未知"),
                query.mistakes().stream()
                        .map(mistake -> query.text().substring(mistake.from(), mistake.to()))
                        .toList());
        var first = query.mistakes().getFirst().message();
        assertTrue(first.startsWith("没有看懂日期“去年”"), first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老人申请高龄津贴怎么办理",
                "慈善组织想公开募捐，要什么资格，登记多久以后能申请",
                "捐了钱以后反悔不给了，能不能去告",
                "单位没交社保可以辞职吗",
                "高龄津贴停发之后的补发？",
                "“以奖代补”的津贴可以停发吗",
                "津贴停发了找谁？（补贴、补助 等）",
                "申请高龄津贴多久给答复",
            })
    void sentencesThatAskAreQuestions(String typed) {
        assertEquals("问:" + typed, QueryParser.parse(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁执法",
                "不知道",
                "高龄津贴发放标准",
                "“怎么办理高龄津贴”",
                "怎么办理 “高龄津贴”",
                "怎么办理 -高龄津贴",
                "谁执法谁普法",
                "关于高龄津贴是否计入收入的答复"
            })
    void shortOrQuotedTextsAreNoQuestions(String typed) {
        assertFalse(QueryParser.parse(typed) instanceof Query.Question, typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(岗位 或 津贴) 标准 | (岗位 或 津贴) 标准",
                "标准 （岗位 津贴） | 标准 (岗位 津贴)",
                "((岗位 或 津贴) 标准) 或 补贴 | ((岗位 或 津贴) 标准) 或 补贴",
                "补贴 -(临时 或 短期) | (补贴 -(临时 或 短期))",
                "岗位 或 -津贴 | 岗位 或 (* -津贴)",
                "标题:(慈善 或 救助) 备案 | (标题:慈善 或 标题:救助) 备案",
                "标题:慈善 或 备案 | 标题:慈善 或 备案",
                "-状态:已废止 备案 | (备案 -状态:已废止)",
            })
    void bracketsAtTheEdgesOfAPartAreAGroup(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "第九十条 （二） 捐赠 | 第九十条 （二） 捐赠",
                "互助管理办法草稿 （试行） 备案 | 互助管理办法草稿 （试行） 备案",
                "依照晋民发〔2017〕49号执行 | 依照晋民发〔2017〕49号执行",
                "街道办事处（以下简称街道）负责 | 街道办事处（以下简称街道）负责",
                "（一）申请书 （二）照片 | （一）申请书 （二）照片",
                "互助组织（团体 协会）应当 | 互助组织 团体 协会 应当",
            })
    void otherBracketsBelongToTheirWords(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "岗位 同句 津贴 | 岗位 同句 津贴",
                "岗位 /s 津贴 /s 标准 | 岗位 同句 津贴 同句 标准",
                "岗位 同段 “津贴” | 岗位 同款 “津贴”",
                "岗位 SAME_CLAUSE 津贴 | 岗位 同条 津贴",
                "岗位 同句 津贴 同款 标准 | (岗位 同句 津贴) 同款 标准",
                "岗位 或 职位 同句 津贴 | (岗位 或 职位) 同句 津贴",
                "岗位 同句 -津贴 备案 | (岗位 同句 (* -津贴)) 备案",
            })
    void nearnessStandsBetweenWords(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource({
        "条:12, 条:12",
        "条：第十二条, 条:12",
        "条:12..20, 条:12..20",
        "条:12-20, 条:12..20",
        "条:第十二条至第二十条, 条:12..20",
        "条:12-1, 条:12-1",
        "条:十二之一, 条:12-1",
        "条:第12条之1, 条:12-1",
        "article:12.., 条:12..",
        "章:三, 章:3",
        "章:第一章, 章:1",
        "政策:《邻里互助条例》, 政策:邻里互助条例",
        "在:个保法, 政策:个保法",
    })
    void fieldsSpeakOfThePlaceToo(String typed, String read) {
        assertRead(typed, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "补贴 “岗位 | “ | 补贴 岗位",
                "补贴 (岗位 或 津贴 | ( | 补贴 (岗位 或 津贴)",
                "补贴 岗位) | ) | 补贴 岗位",
                "补贴 标题: | 标题: | 补贴",
                "标提:办法 补贴 | 标提: | 标题:办法 补贴",
                "titel:办法 | titel: | 标题:办法",
                "日期:去年 补贴 | 去年 | 补贴",
                "条:很多 补贴 | 很多 | 补贴",
                "条:20..12 | 20..12 | 条:12..20",
                "日期:2023..2020 | 2023..2020 | 日期:2020-01-01..2023-12-31",
                "补贴 或 | 或 | 补贴",
                "同句 补贴 | 同句 | 补贴",
                "补贴 且 | 且 | 补贴",
                "补贴 - 临时 | - | 补贴 临时",
                "补贴 NOT | NOT | 补贴",
                "-临时 | -临时 | (* -临时)",
                "标题:办法 同句 补贴 | 同句 | 标题:办法 补贴",
                "补贴 () 岗位 | () | 补贴 岗位",
            })
    void aMistakeIsNamedWithItsPlaceAndTheNearestReadingTaken(
            String typed, String place, String read) {
        var query = QueryParser.read(typed);
        assertTrue(query.mistakes().size() > 0, typed);
        var mistake = query.mistakes().getFirst();
        assertEquals(place, query.text().substring(mistake.from(), mistake.to()));
        assertRead(typed, read);
    }

    @Test
    void aSignAloneIsAWord() {
        assertEquals(List.of(), QueryParser.read("或").mistakes());
        assertRead("或", "或");
        assertRead("同条", "同条");
    }

    @Test
    void partsAreShownInWords() {
        assertLabel("(岗位 或 津贴) 同句 标准", "同一句内（含“岗位”或含“津贴”）且含“标准”");
        assertLabel("-(岗位 或 津贴)", "不含“岗位”且不含“津贴”");
        assertLabel("-状态:已废止", "状态不是“已废止”");
        assertLabel("条:12-1", "是第12条之1");
        assertLabel("章:2..", "在第2章及以后");
        assertLabel("政策:个保法", "在《个保法》中");
        assertLabel("(岗位 -津贴) 或 补贴", "（含“岗位”但不含“津贴”）或含“补贴”");
    }

    private static void assertLabel(String typed, String label) {
        assertEquals(label, QueryParser.read(typed).parts().getFirst().label());
    }

    @Test
    void aCitationIsReadAsOne() {
        assertRead("志愿服务办法第十二条", "引:志愿服务办法 tiao-12");
        assertRead("晋民发[2017]049号", "引:晋民发〔2017〕49号");
    }

    @Test
    void everyPartCanBeTakenAway() {
        var query = QueryParser.read("岗位 -临时 补贴 或 津贴 标题:办法");
        assertEquals(
                List.of(
                        new ParsedQuery.Part("含“岗位”", "-临时 补贴 或 津贴 标题:办法"),
                        new ParsedQuery.Part("不含“临时”", "岗位 补贴 或 津贴 标题:办法"),
                        new ParsedQuery.Part("含“补贴”或含“津贴”", "岗位 -临时 标题:办法"),
                        new ParsedQuery.Part("标题含“办法”", "岗位 -临时 补贴 或 津贴")),
                query.parts());
    }

    @Test
    void aLongTextIsCutAndTheAnswerSaysSo() {
        var query = QueryParser.read("补贴 ".repeat(5_000));
        assertEquals(2, query.notes().size(), query.notes().toString());
        assertTrue(query.text().length() <= QueryParser.LONGEST);
        assertEquals(QueryParser.LONGEST, QueryParser.read("补".repeat(10_000)).text().length());
    }

    @Test
    void controlCharactersAreBlanks() {
        assertRead("岗位\u0000津贴\u001b[0m", "岗位 津贴 0m");
    }

    @Test
    void noTextMakesItThrow() {
        var random = new Random(3);
        var pieces =
                List.of(
                        "岗位",
                        "慈善法",
                        "第十二条",
                        "“",
                        "”",
                        "\"",
                        "「",
                        "-",
                        "－",
                        "或",
                        "OR",
                        "NOT",
                        "|",
                        "标题:",
                        "日期:",
                        "日期:2020..",
                        "..",
                        "类别：",
                        "不含:",
                        "不含：",
                        " ",
                        "　",
                        "，",
                        "《",
                        "》",
                        "(",
                        "）",
                        "？",
                        "吗",
                        "\u0000",
                        "\ud83d",
                        "\ude00",
                        "12",
                        "条",
                        "../",
                        "<script>",
                        "*",
                        "~",
                        "\\");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--)
                text.append(pieces.get(random.nextInt(pieces.size())));
            assertDoesNotThrow(() -> QueryParser.read(text.toString()).toString(), text::toString);
        }
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--)
                text.append((char) random.nextInt(0x10000));
            assertDoesNotThrow(() -> QueryParser.read(text.toString()).toString(), text::toString);
        }
    }

    private static void assertRead(String typed, String read) {
        assertEquals(read, QueryParser.parse(typed).toString());
    }
}
