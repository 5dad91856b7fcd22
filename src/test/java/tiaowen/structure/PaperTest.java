package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.codes;
import static tiaowen.structure.Texts.eids;
import static tiaowen.structure.Texts.structure;
import static tiaowen.structure.Texts.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tiaowen.model.Clause;
import tiaowen.model.Structured;

class PaperTest {
    private static final String NOTICE =
            """
            某某省民政厅关于做好互助工作的通知
            某民发〔2020〕7号
            各市民政局：
            为做好互助工作，现通知如下：
            一、总体要求
            坚持自愿互助，量力而行。
            二、主要任务
            （一）建立台账
            台账应当记载以下内容：
            1.互助对象的姓名；
            2.互助的方式；
            3.互助的时间。
            台账每季度更新一次。
            （二）公开账目
            账目在社区公告栏公开，接受居民监督。
            三、工作要求
            各地应当于6月底前报送情况。
            附件：1.互助台账
            2.互助账目表
            某某省民政厅
            2020年3月1日
            """;

    @Test
    void levelsFollowTheOrderInWhichThePaperNestsItsNumbers() {
        var found = structure(NOTICE);
        assertEquals(
                List.of("qianyan", "yi", "er.1", "er.2", "san", "fujian-qingdan"), eids(found));
        var clause = clause(found, "er.1");
        assertEquals(Clause.Kind.SECTION, clause.kind());
        assertEquals("（一）", clause.label());
        assertEquals("建立台账", clause.heading());
        assertEquals(List.of("二、主要任务"), clause.path());
    }

    @Test
    void aShortListStaysWithTheSectionThatAnnouncesIt() {
        var found = structure(NOTICE);
        assertEquals(
                "台账应当记载以下内容：\n1.互助对象的姓名；\n2.互助的方式；\n3.互助的时间。\n台账每季度更新一次。",
                clause(found, "er.1").text());
        assertEquals("互助的方式；", words(found, "er.1.2"));
        assertEquals("台账每季度更新一次。", words(found, "er.1.duan-2"));
    }

    @Test
    void headSignatureAndListOfAnnexesStandApart() {
        var found = structure(NOTICE);
        assertEquals(Optional.of("某某省民政厅关于做好互助工作的通知"), found.title());
        assertEquals(List.of("某民发〔2020〕7号"), found.body().history());
        assertEquals(List.of("某某省民政厅", "2020年3月1日"), found.body().signature());
        assertEquals("各市民政局：\n为做好互助工作，现通知如下：", clause(found, "qianyan").text());
        assertEquals("各地应当于6月底前报送情况。", clause(found, "san").text());
        assertEquals("附件：\n1.互助台账\n2.互助账目表", clause(found, "fujian-qingdan").text());
    }

    @Test
    void longNumberedParagraphsAreClausesOfTheirOwn() {
        var long1 = "1.加强宣传。" + "各地应当通过多种方式宣传互助活动。".repeat(40);
        var long2 = "2.加强检查。" + "各地应当定期检查互助台账。".repeat(40);
        var found = structure("互助工作意见\n一、工作措施\n" + long1 + "\n" + long2);
        assertEquals(List.of("yi.1", "yi.2"), eids(found));
        assertEquals(List.of("一、工作措施"), clause(found, "yi.2").path());
        assertTrue(clause(found, "yi.1").text().startsWith("加强宣传。"));
    }

    @Test
    void theOutermostLevelIsPinyinWhateverItsPattern() {
        var found = structure("工作要点\n1.登记工作\n做好登记。\n（1）准备\n备好表格。\n2.检查工作\n做好检查。");
        assertEquals(List.of("yi", "yi.1", "er"), eids(found));
    }

    @Test
    void decimalNumbersNest() {
        var found =
                structure(
                        """
                        互助应急预案
                        1 总则
                        1.1 编制目的
                        为了及时互助。
                        1.2 适用范围
                        适用于本市。
                        2 组织体系
                        2.1 指挥机构
                        由民政局组成，经费1.5万元。
                        """);
        assertEquals(List.of("yi.1", "yi.2", "er.1"), eids(found));
        assertEquals("适用范围", clause(found, "yi.2").heading());
    }

    @Test
    void numbersThatOpenAWordAreNoLabels() {
        var found = structure("工作意见\n一、队伍建设\n队伍以中青年为主，配备\n二、三级社会工作师若干名。\n二、经费\n经费列入预算。");
        assertEquals(List.of("yi", "er"), eids(found));
        assertTrue(clause(found, "yi").text().contains("二、三级社会工作师"));
    }

    @Test
    void paragraphsWithoutAnyNumberAreFoundWithAWarning() {
        var found = structure("关于互助的回信\n来信收悉。\n互助活动很好，望坚持。");
        assertEquals(List.of("duan-1"), eids(found));
        assertEquals("来信收悉。\n互助活动很好，望坚持。", found.clauses().getFirst().text());
        assertEquals(List.of("no-structure"), codes(found));
    }

    @Test
    void questionsAreHeadingsOfTheirAnswers() {
        var found = structure("互助政策问答\n问：什么是互助？\n答：互助是邻里相帮。\n问：怎样登记？\n答：到社区登记。");
        assertEquals(List.of("wen-1", "wen-2"), eids(found));
        assertEquals("问：怎样登记？", clause(found, "wen-2").heading());
        assertEquals("答：到社区登记。", clause(found, "wen-2").text());
    }

    @Test
    void headingsOfTheFormatItselfNeedNoNumber() {
        var found = structure("# 互助指南\n## 怎样报名\n到社区报名。\n## 怎样退出\n书面告知即可。");
        assertEquals(List.of("biaoti-1", "biaoti-2"), eids(found));
        assertEquals("怎样退出", clause(found, "biaoti-2").heading());
    }

    @Test
    void aMissingNumberIsAWarning() {
        var found = structure("工作意见\n一、宣传\n做好宣传。\n三、检查\n做好检查。");
        assertEquals(List.of("yi", "san"), eids(found));
        assertEquals(List.of("numbering-gap"), codes(found));
    }

    @Test
    void aStatuteThatANoticePutsOutKeepsItsArticles() {
        var found =
                structure(
                        """
                        关于印发《互助办法》的通知
                        各区民政局：
                        现将《互助办法》印发给你们，请遵照执行。
                        某某市民政局
                        2020年3月1日
                        互助办法
                        第一条 互助活动应当自愿。
                        第二条 本办法自发布之日起施行。
                        """);
        assertEquals(List.of("qianyan", "tiao-1", "tiao-2"), eids(found));
        assertEquals(Optional.of("关于印发《互助办法》的通知"), found.title());
        assertEquals(List.of("某某市民政局", "2020年3月1日"), found.body().signature());
    }

    @Test
    void aStatuteBelowANumberedTextIsAnAnnex() {
        var found =
                structure(
                        """
                        关于印发《互助办法》的通知
                        一、各地要认真学习。
                        二、各地要抓好落实。
                        互助办法
                        第一条 互助活动应当自愿。
                        第二条 本办法自发布之日起施行。
                        """);
        assertEquals(List.of("yi", "er", "fujian.tiao-1", "fujian.tiao-2"), eids(found));
        assertEquals("互助办法", words(found, "fujian"));
    }

    @Test
    void aLongTextWithoutNumbersIsCutAtItsParagraphs() {
        var paragraph = "邻里之间应当互相照应，遇事多商量。".repeat(12) + "\n";
        var found = structure("关于邻里的讲话\n" + paragraph.repeat(20));
        assertTrue(found.clauses().size() > 3);
        assertFalse(found.clauses().stream().anyMatch(c -> c.text().length() > 1500));
    }

    @Test
    void entriesOfALongListFillClausesTogether() {
        var list = new StringBuilder("互助用品管理办法\n第一条 用品见附件。\n第二条 本办法自发布之日起施行。\n附件\n用品目录\n");
        for (int i = 1; i <= 300; i++) list.append(i).append("．桌椅").append(i).append("号\n");
        var found = structure(list.toString());
        assertEquals(List.of("tiao-1", "tiao-2", "fujian.duan-1"), eids(found).subList(0, 3));
        assertTrue(found.clauses().size() < 10);
        assertTrue(found.clauses().stream().allMatch(c -> c.text().length() < 1500));
        assertEquals("桌椅7号", words(found, "fujian.qi"));
    }

    @Test
    void headingsTenThousandLevelsDeepDoNotExhaustTheStack() {
        var text = new StringBuilder("互助手册\n");
        for (int i = 2; i < 10_000; i++)
            text.append("#".repeat(i)).append(" 第").append(i).append("层\n");
        text.append("到此为止。\n");
        var found = structure(text.toString());
        assertEquals(9_999, found.body().walk().count());
    }

    @Test
    void theLastMemberOfAListIsNoHeadingOfTheParagraphBelow() {
        var found =
                structure(
                        """
                        互助工作规定
                        一、申请互助应当提交下列材料：
                        （一）申请书；
                        （二）其他有关材料。
                        社区互助组织可以要求申请人补充材料，但是不得要求重复提交同一材料。
                        二、互助组织应当公开账目。
                        """);
        assertEquals(List.of("yi", "er"), eids(found));
        assertEquals("社区互助组织可以要求申请人补充材料，但是不得要求重复提交同一材料。", words(found, "yi.duan-2"));
    }

    @Test
    void numbersBelowAStemBelongToIt() {
        var found = structure("互助志愿者评定标准\n甲、基本条件\n一、年满十八周岁。\n二、品行良好。\n乙、优秀条件\n一、服务满一百小时。\n二、无投诉。");
        assertEquals("服务满一百小时。", words(found, "er.1"));
        assertEquals(List.of(), found.warnings());
    }

    @Test
    void chaptersOfAPlanHoldSectionsThatBeginAnew() {
        var found =
                structure(
                        """
                        互助事业发展规划
                        第一章 发展基础
                        一、成绩
                        互助组织增多。
                        第二章 主要任务
                        一、建队伍
                        培训骨干。
                        """);
        assertEquals(List.of("zhang-1.yi", "zhang-2.yi"), eids(found));
        assertEquals(List.of("第二章 主要任务"), clause(found, "zhang-2.yi").path());
    }

    @Test
    void aHeadingOfTheLowestLevelStandsBelowTheNumberThatIsOpen() {
        var found =
                Texts.structure(
                        """
                        关于做好助餐工作的通知
                        各区民政局：
                        一、提高认识
                        各区应当把助餐工作列入重点，落实责任到人。
                        ######工作要求
                        各区应当每天公布菜单，接受群众监督。
                        二、加强监督
                        各区应当每月检查一次，及时整改发现的问题。
                        """);
        assertEquals(List.of("qianyan", "yi", "yi.biaoti-1", "er"), eids(found));
    }

    @Test
    void aPartOfALongerListMayBeginAtAnyNumber() {
        var found =
                structure(
                        """
                        互助问答
                        现将居民关心的问题答复如下。
                        44．怎样申请互助？
                        向社区申请。
                        45．多久答复？
                        五日内答复。
                        46．不答复怎么办？
                        可以向街道反映。
                        """);
        assertEquals(List.of("44．", "45．", "46．"), labels(found));
    }

    @Test
    void bareNumbersBeforeQuestionsAreLabels() {
        var found =
                structure(
                        """
                        常见问题
                        1 怎样申请互助？
                        向社区申请。
                        2 多久答复？
                        五日内答复。
                        """);
        assertEquals(List.of("1", "2"), labels(found));
    }

    @Test
    void theTitleOfWhatANoticePutsOutIsAHeading() {
        var found =
                structure(
                        """
                        某某市民政局关于印发邻里互助暂行办法的通知
                        各有关单位：
                        《邻里互助暂行办法》已经审批同意，现印发给你们。
                        某某市民政局
                        2020年3月5日
                        邻里互助暂行办法
                        为了落实互助，制定本办法。
                        一、互助的范围
                        互助由社区组织。
                        """);
        assertEquals(List.of("邻里互助暂行办法"), clause(found, "yi").path());
    }

    @Test
    void whatStatesAFactIsNoTitle() {
        assertEquals(Optional.empty(), structure("保障对象：全县困难家庭\n一、标准\n每月三百元。\n").title());
    }

    @Test
    void aNoticeThatTwoDaysSignEndsAboveThem() {
        var found = structure(NOTICE.replace("2020年3月1日", "2020年3月1日签发\n2020年3月4日发布\n（此件主动公开）"));
        assertTrue(found.clauses().stream().noneMatch(c -> c.text().contains("此件主动公开")));
    }

    private static List<String> labels(Structured found) {
        return found.clauses().stream().map(Clause::label).filter(l -> !l.isEmpty()).toList();
    }
}
