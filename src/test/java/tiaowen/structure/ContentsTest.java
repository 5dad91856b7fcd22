package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.codes;
import static tiaowen.structure.Texts.structure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of contents, which are no clauses. */
class ContentsTest {
    private static final String PLAN =
            """
            1 总则
            1.1 目的
            为了及时互助，制定本预案。
            2 响应
            2.1 一级（Ⅰ级）响应行动
            街道负责人到场，民政部门调配物资。
            2.2 二级（Ⅱ级）响应行动
            社区负责人到场，志愿者参加。
            3 附则
            本预案由民政局解释。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "目录\n1 总则\n1.1 目的\n2 响应\n2.1 一级响应\n2.2 二级响应\n3 附则\n",
                "目　录\n１　总则………………１\n１．１　目的………………１\n２　响应………………２\n２．１　一级（Ⅰ级）响应行动………３\n２．２　二级（Ⅱ级）响应行动………４\n３　附则………………５\n",
                "目次\n1 总则 . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1\n1.1 目的 (1)\n2 响应 2\n3 附则 5\n",
                "目录\n1总则1.1目的\n2响应2.1一级(Ⅰ级)响应行动2.2二级(Ⅱ级)响应行动\n3附则\n",
                "1 总则\n1.1 目的\n2 响应\n2.1 一级（Ⅰ级）响应行动\n2.2 二级（Ⅱ级）响应行动\n3 附则\n"
            })
    void aTableOfContentsIsDroppedWithAWarningHoweverItIsPrinted(String contents) {
        var found = structure("邻里互助应急预案\n" + contents + PLAN);
        assertEquals(List.of("table-of-contents"), codes(found));
        assertEquals(
                List.of("yi.1", "er.1", "er.2", "san"),
                Texts.eids(found),
                found.clauses().toString());
        assertEquals("为了及时互助，制定本预案。", clause(found, "yi.1").text());
    }

    @Test
    void chaptersThatWordCountsItselfAreKnownFromTheContents() {
        var found =
                structure(
                        """
                        互助条例
                        目录
                        第一章　总则
                        第二章　组织与登记
                        第三章　附则
                        总则
                        第一条　为了规范互助，制定本条例。
                        组织与登记
                        第二条　互助组织应当登记。
                        附则
                        第三条　本条例自公布之日起施行。
                        """);
        assertEquals(List.of("组织与登记"), clause(found, "tiao-2").path());
        assertTrue(clause(found, "tiao-1").text().endsWith("制定本条例。"));
    }

    @Test
    void dotsAndAPageAreAnEntryWhateverTheTextSays() {
        var found =
                structure("互助手册\n目录\n邻里互助办法………………1\n互助账目规定………………12\n一、总则\n互助应当自愿。\n二、附则\n由社区解释。\n");
        assertEquals(List.of("yi", "er"), Texts.eids(found));
    }

    @Test
    void theCoverOfAStandardIsNoClause() {
        var found =
                structure(
                        "邻里互助服务规范\nService specification for mutual aid\n2012-06-29发布　2012-07-01实施\n1 范围\n本标准适用于邻里互助。\n2 术语\n下列术语适用于本标准。\n5. 1  台账\n台账每季更新。\n");
        assertEquals("yi", Texts.eids(found).getFirst());
    }
}
