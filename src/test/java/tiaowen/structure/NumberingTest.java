package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.codes;
import static tiaowen.structure.Texts.eids;
import static tiaowen.structure.Texts.structure;
import static tiaowen.structure.Texts.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of papers and standards that do not nest as 一、 （一） 1. do. */
class NumberingTest {
    @ParameterizedTest
    @ValueSource(strings = {"%s 助餐", "%s　助餐", "%s助餐"})
    void decimalNumbersStandBelowAHeadingThatHasNoNumber(String dress) {
        var found =
                structure(
                        """
                        互助服务质量规范
                        ## 范围
                        本规范适用于社区互助服务。
                        ## 服务要求
                        %s
                        5.1.1 供餐时间
                        每日供餐两次。
                        5.1.2 供餐人员
                        a)持健康证明。
                        b)每年培训一次。
                        5.2 助行
                        陪同出行应当由两人进行。
                        """
                                .formatted(dress.formatted("5.1")));
        assertEquals(List.of("服务要求", "5.1 助餐"), clause(found, "wu.1.1").path());
        assertEquals("供餐人员", clause(found, "wu.1.2").heading());
        assertEquals("陪同出行应当由两人进行。", clause(found, "wu.2").text());
    }

    @Test
    void sumsThatOpenALineAreNoDecimalNumbers() {
        var found = structure("互助补贴标准\n一、标准\n每户每年补贴\n1.5万元，另加\n2.1万元。\n二、发放\n按季发放。");
        assertEquals(List.of("yi", "er"), eids(found));
    }

    @Test
    void bareNumbersThatGoOnAreLabels() {
        var found =
                structure(
                        """
                        互助公約
                        1 為促進鄰里互助，特制定本公約。
                        2 本公約所稱互助，指鄰里之間自願提供之服務。
                        3 互助站應公布服務時間，並接受居民監督。
                        4 互助站不得收取費用，但另有約定者，從其約定。
                        5 本公約自公布日施行。
                        """);
        assertEquals("5", clause(found, "wu").label());
        assertEquals("本公約自公布日施行。", clause(found, "wu").text());
    }

    @Test
    void aSignatureMayStandAboveATextThatIsSetBelow() {
        var found =
                structure(
                        """
                        关于调整互助补贴的通知
                        一、提高标准。每户每月提高十元，由各区财政承担。
                        二、本通知自印发之日起施行。
                        示例市民政局
                        2024年3月1日
                        ^互助补贴政策解读
                        一、调整的背景
                        物价有所上涨，居民多次提出建议。
                        二、调整的内容
                        每户每月提高十元，由各区财政承担。
                        """);
        assertEquals(List.of("示例市民政局", "2024年3月1日"), found.body().signature());
        assertEquals("本通知自印发之日起施行。", clause(found, "er").text());
    }

    @Test
    void textsInTraditionalCharactersHaveTheSameStructure() {
        var found =
                structure(
                        """
                        鄰里互助條例
                        第一章　總則
                        第一條　為促進鄰里互助，制定本條例。
                        第二章　登記
                        第一節　一般規定
                        第二條　互助組織應當登記，但第三條另有規定者不在此限。
                        附則
                        第三條　本條例自公布日施行。
                        附錄一　登記表
                        姓名與住址。
                        """);
        assertEquals(
                List.of("tiao-1", "tiao-2", "tiao-3"),
                eids(found).stream().filter(it -> it.startsWith("tiao")).toList());
        assertEquals(List.of("第二章 登記", "第一節 一般規定"), clause(found, "tiao-2").path());
        assertEquals(List.of("附則"), clause(found, "tiao-3").path());
        assertEquals("第三條", clause(found, "tiao-3").label());
        assertTrue(eids(found).getLast().startsWith("fulu"));
    }

    @Test
    void numbersGoOnThroughTheHeadingsAboveThem() {
        var found =
                structure(
                        """
                        互助工作要点
                        一、重点任务
                        （一）建站点
                        1.新建站点。每个社区一个。
                        2.改造站点。逐步更换设备。
                        二、保障措施
                        3.加强领导。各区明确专人。
                        4.加强培训。每季培训一次。
                        """);
        assertEquals("加强领导。各区明确专人。", words(found, "er.3"));
        assertEquals("加强培训。每季培训一次。", words(found, "er.4"));
    }

    @Test
    void bracketsThatGoOnBehindTheHanNumbersAreTheOuterOnes() {
        var found =
                structure(
                        """
                        互助事业发展报告
                        （一）过去一年
                        站点增加到三百个，服务人次翻了一番。
                        （二）今年安排
                        今年要做好两件事。
                        一、扩大覆盖
                        每个街道都要有站点，山区可以流动服务。
                        二、提高质量
                        开展满意度调查，结果向居民公布。
                        （三）展望
                        三年内实现城乡全覆盖。
                        """);
        assertEquals(List.of("yi", "er", "er.1", "er.2", "san"), eids(found));
        assertEquals(List.of("（二）今年安排"), clause(found, "er.2").path());
    }

    @Test
    void aNumberThatIsPrintedTwiceBeginsASectionEachTime() {
        var found =
                structure(
                        "互助检测指南\n（一）采样对象\n全部站点。\n（二）采样种类。\n每站采集用水、餐具和台面三种样品。\n（二）采样方法。\n由两人在场随机抽取并当场封存。\n（三）送检\n当日送检。");
        assertEquals(List.of("yi", "er", "er_2", "san"), eids(found));
        assertEquals(List.of("numbering-duplicate"), codes(found));
    }

    @Test
    void aTableWithItsNameDoesNotInterruptTheNumbers() {
        var found =
                structure(
                        """
                        互助补贴解读
                        1.补贴给谁？
                        给提供互助服务的家庭。
                        ^表一：补贴标准
                        |类别|标准|
                        |助餐|十元|
                        2.怎样申领？
                        向村民委员会申领。
                        """);
        assertEquals(List.of("yi", "er"), eids(found));
        assertEquals("类别\t标准\n助餐\t十元", words(found, "yi.biao-1"));
    }

    @Test
    void itemsOfAListMayBeginInsideTheParagraphThatAnnouncesThem() {
        var found =
                structure(
                        """
                        第一条　申请互助应当提交：（一）申请书；（二）证明。
                        第二条　有下列情形之一的，不予登记：1.材料不全；2.材料不实的。
                        第三条　将“应当提交：（一）申请书；（二）证明”改为“应当提交申请书”。
                        第四条　本办法自公布之日起施行。
                        """);
        assertEquals("证明。", words(found, "tiao-1.kuan-1.xiang-2"));
        assertEquals("材料不实的。", words(found, "tiao-2.kuan-1.xiang-2"));
        assertTrue(words(found, "tiao-3.kuan-1").contains("（二）证明”改为"));
    }

    @Test
    void anItemMayBeginWithAYear() {
        var found =
                structure(
                        "互助奖补细则\n一、不予奖补的情形\n1.未登记的；\n2.2020年以来失信的；\n3.提供虚假材料的。\n二、附则\n本细则由民政局解释。");
        assertEquals("2020年以来失信的；", words(found, "yi.2"));
        assertEquals("提供虚假材料的。", words(found, "yi.3"));
    }

    @Test
    void aShortHeadingKeepsTheStopThatTheSourcePrints() {
        var found = structure("互助通知\n一、适用范围。\n本通知适用于本市行政区域内由民政部门登记的互助组织及其成员。\n二、施行。\n自印发之日起施行。");
        assertEquals("适用范围。", clause(found, "yi").heading());
    }
}
