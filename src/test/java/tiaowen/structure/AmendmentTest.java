package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.eids;
import static tiaowen.structure.Texts.structure;
import static tiaowen.structure.Texts.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Structured;

class AmendmentTest {
    private static final String HEAD = "关于修改《某某市互助条例》的决定\n某某市人民代表大会常务委员会决定对《某某市互助条例》作如下修改：\n";

    private static Structured decision(String items) {
        return structure(HEAD + items);
    }

    @Test
    void itemsAndParagraphsInsideAQuotationNumberNothing() {
        var found =
                decision(
                        """
                        一、将第三条修改为：“第三条　互助组织应当登记，并提交下列材料：
                        “（一）申请书；
                        “（二）章程。
                        “未经登记的，不得开展活动。”
                        二、删去第九条。
                        """);
        assertEquals(List.of("qianyan", "yi", "er"), eids(found));
        assertEquals("“（二）章程。", words(found, "yi.duan-3"));
        assertEquals(List.of(), found.warnings());
    }

    @Test
    void aQuotationWhoseMarksStandOnlyAtItsEndsIsOneToo() {
        var found =
                decision(
                        """
                        一、增加二条，作为第四条、第五条：“第四条　互助组织应当公开账目。
                        第五条　账目应当保存十年，包括：
                        （一）纸质账目；
                        （二）电子账目。
                        第三章　附则
                        保存期满的，可以销毁。”
                        二、删去第九条。
                        """);
        assertEquals(List.of("qianyan", "yi", "er"), eids(found));
        assertEquals("（一）纸质账目；", words(found, "yi.duan-3"));
    }

    @Test
    void aQuotationMayBeginBelowTheLineThatAnnouncesIt() {
        var found =
                decision(
                        """
                        一、增加一章，作为第三章：
                        “第三章　保障
                        “第二十条　互助者享受保险。
                        “第二十一条　互助者受表彰。”
                        二、删去第九条。
                        """);
        assertEquals(List.of("qianyan", "yi", "er"), eids(found));
        assertEquals("“第二十条　互助者享受保险。", words(found, "yi.duan-3"));
    }

    @Test
    void quotationsInsideAQuotationDoNotEndIt() {
        var found =
                decision(
                        """
                        一、将第二条修改为：“第二条　名称中应当有“互助”字样。
                        一、前款所称“互助”，是指邻里相帮。”
                        二、将第七条中的“民政局”修改为“民政部门”。
                        """);
        assertEquals(List.of("qianyan", "yi", "er"), eids(found));
    }

    @Test
    void aQuotationThatIsNeverClosedEndsAtTheNextItem() {
        var found =
                decision(
                        """
                        一、将第三条修改为：“互助组织应当登记。
                        （一）填写登记表；
                        （二）提交章程。
                        二、将第五条第二款修改为：“账目应当公开。
                        三、本修正案自公布之日起施行。
                        """);
        assertEquals(List.of("qianyan", "yi", "er", "san"), eids(found));
    }

    @Test
    void itemsOfSeveralLawsStandBelowTheLawTheyChange() {
        var found =
                structure(
                        """
                        关于修改《某某省互助条例》等两部地方性法规的决定
                        某某省人民代表大会常务委员会决定：
                        一、对《某某省互助条例》作出修改
                        （一）将第三条修改为：“第三条　互助组织应当登记。
                        “登记不收费。”
                        （二）删去第九条。
                        二、对《某某省志愿条例》作出修改
                        （一）第三条修改为：“志愿者应当登记。”
                        本决定自公布之日起施行。
                        """);
        assertEquals("对《某某省志愿条例》作出修改", words(found, "er"));
        assertEquals("删去第九条。", words(found, "yi.2"));
        assertEquals("第三条修改为：“志愿者应当登记。”", words(found, "er.1"));
        assertEquals("本决定自公布之日起施行。", words(found, "duan-2"));
    }

    @Test
    void whatComesOfADecisionIsNotPartOfItsLastItem() {
        var found = decision("一、删去第三条。\n二、删去第九条。\n本决定自公布之日起施行。\n《某某市互助条例》根据本决定作相应修改，重新公布。");
        assertEquals("删去第九条。", clause(found, "er").text());
        assertEquals("本决定自公布之日起施行。\n《某某市互助条例》根据本决定作相应修改，重新公布。", clause(found, "duan-2").text());
    }

    @Test
    void quotedParagraphsAreNoParagraphsOfTheArticleThatQuotesThem() {
        var found =
                structure(
                        """
                        关于修改《互助办法》的决定
                        第一条 将第三条修改为：
                        “第三条　互助组织应当登记。
                        “登记不收费。”
                        本条修改不溯及既往。
                        第二条 增加一条，作为第四条：“第四条　账目应当公开。
                        第五条　账目应当保存。”
                        第三条 本决定自公布之日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
        assertEquals("本条修改不溯及既往。", words(found, "tiao-1.kuan-2"));
        assertEquals("“登记不收费。”", words(found, "tiao-1.kuan-1.duan-2"));
        assertEquals("增加一条，作为第四条：“第四条　账目应当公开。\n第五条　账目应当保存。”", clause(found, "tiao-2").text());
    }

    @Test
    void theAmendedTextBelowADecisionIsAnAnnexWithItsOwnContentsAndNumbers() {
        var found =
                decision(
                        """
                        一、将第二条修改为：“第二条　互助组织应当登记。”
                        本决定自公布之日起施行。
                        某某市互助条例
                        （2020年1月1日某某市人民代表大会常务委员会通过　根据2023年3月1日《关于修改〈某某市互助条例〉的决定》修正）
                        目录
                        第一章　总则
                        第二章　附则
                        第一章　总则
                        第一条　互助应当自愿。
                        第二章　附则
                        第二条　互助组织应当登记。
                        """);
        assertEquals(
                List.of(
                        "qianyan",
                        "yi",
                        "duan-2",
                        "fujian.qianyan",
                        "fujian.tiao-1",
                        "fujian.tiao-2"),
                eids(found));
        assertEquals(List.of("某某市互助条例", "第二章 附则"), clause(found, "fujian.tiao-2").path());
    }

    @Test
    void aMarkLeftOpenInAnOrdinaryArticleSwallowsNothing() {
        var found = structure("互助办法\n第一条 名称由“互助组改为互助社。\n第二条 互助应当登记。\n第三条 账目应当公开。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
    }
}
