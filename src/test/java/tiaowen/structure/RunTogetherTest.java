package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.codes;
import static tiaowen.structure.Texts.eids;
import static tiaowen.structure.Texts.structure;
import static tiaowen.structure.Texts.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTogetherTest {
    private static final String WHOLE =
            "某某市民政局关于印发《邻里互助办法》的通知某民发〔2023〕7号各县民政局：现将《邻里互助办法》印发给你们。某某市民政局2023年5月1日邻里互助办法"
                    + "第一章总则第一条为了规范邻里互助，制定本办法。第二条邻里互助应当自愿。依照本办法第一条的规定，互助不得强制。"
                    + "第二章管理第一节登记第三条互助组织应当登记，登记包括：（一）名称；（二）负责人。第四条违反第三条规定的，责令改正。第三章附则第五条本办法自公布之日起施行。";

    @Test
    void aTextWithoutAnyLineBreakIsCutAtItsNumbersWithADoubt() {
        var found = structure(WHOLE);
        assertEquals(List.of("no-line-breaks"), codes(found));
        assertEquals(
                List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4", "tiao-5"),
                eids(found).stream().filter(eid -> eid.startsWith("tiao")).toList());
        assertEquals(List.of("第二章 管理", "第一节 登记"), clause(found, "tiao-4").path());
        assertEquals("违反第三条规定的，责令改正。", clause(found, "tiao-4").text());
        assertEquals("互助组织应当登记，登记包括：\n（一）名称；\n（二）负责人。", clause(found, "tiao-3").text());
    }

    @Test
    void itsHeadIsCutSoThatTheTitleIsFound() {
        assertEquals(Optional.of("某某市民政局关于印发《邻里互助办法》的通知"), structure(WHOLE).title());
    }

    @Test
    void aChapterAndItsFirstArticleMayShareALine() {
        var found =
                structure(
                        """
                        互助办法
                        第一章 总则第一条为了规范互助，制定本办法。
                        第二条互助应当自愿。
                        第二章 附则第三条本办法自公布之日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
        assertEquals(List.of("第二章 附则"), clause(found, "tiao-3").path());
        assertEquals(List.of(), codes(found));
    }

    @Test
    void aPaperWithoutLineBreaksIsCutAtItsNumbers() {
        var filler = "各区应当明确专人负责，落实经费，按月公布进度，并接受居民监督，于年底前将情况书面报告市民政局。".repeat(2);
        var found =
                structure(
                        "关于做好邻里互助工作的通知各区民政局：为了做好邻里互助工作，现通知如下：一、加强领导    （一）落实责任。"
                                + filler
                                + "二、完善制度（二）修改规则。将原规则修改为：“一、自愿。” "
                                + filler
                                + "（三）公布结果。"
                                + filler
                                + "三、施行本通知自印发之日起施行。");
        assertEquals(List.of("no-line-breaks"), codes(found));
        assertEquals(List.of("qianyan", "yi", "er", "san"), eids(found));
        assertEquals("公布结果。" + filler, words(found, "er.3"));
    }

    @Test
    void referencesInALongParagraphAreNoArticles() {
        var found =
                structure(
                        "第一条 互助应当自愿。\n第二条 违反第一条规定的，责令改正；违反第三条、第四条规定的，处以罚款；第五条规定的情形除外。\n第三条 本办法自公布之日起施行。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
    }

    @Test
    void aMillionCharactersTakeSeconds() {
        var text = "第一条互助应当自愿。第二章第三条（一）依照：1.".repeat(40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> structure(text));
    }

    @Test
    void aPaperInOneLineIsCutBehindItsTitleToo() {
        var filler = "各社区应当公开账目，接受居民监督，并按季度报送互助情况。".repeat(12);
        var found =
                structure(
                        "某某省民政厅关于互助规划的批复 某民函〔1999〕34号 某某市人民政府：你们的请示收悉。现批复如下：一、原则同意互助规划。"
                                + filler
                                + "\uE004二、互助资金由市筹集。三、认真组织实施。");
        assertEquals(Optional.of("某某省民政厅关于互助规划的批复"), found.title());
        assertEquals(List.of("qianyan", "yi", "er", "san"), eids(found));
    }
}
