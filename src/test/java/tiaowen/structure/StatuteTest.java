package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.structure.Texts.clause;
import static tiaowen.structure.Texts.codes;
import static tiaowen.structure.Texts.eids;
import static tiaowen.structure.Texts.structure;
import static tiaowen.structure.Texts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Block;
import tiaowen.model.Clause;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Source;

class StatuteTest {
    private static final String RULES =
            """
            某某市社区互助管理办法
            （2021年3月4日某某市人民政府第12次常务会议通过　根据2023年5月6日《关于修改部分规章的决定》修正）
            第一章　总　则
            第一条　为了规范社区互助活动，制定本办法。
            第二条　本市行政区域内的社区互助活动，适用本办法。
            法律、法规另有规定的，从其规定。
            第二章　互助组织
            第一节　设立
            第三条　设立互助组织，应当具备下列条件：
            （一）有固定的活动场所；
            （二）有与活动相适应的人员：
            1.专职人员不少于二人；
            2.志愿者不少于十人。
            互助组织可以跨社区设立。
            第三条之一　互助组织可以设立分支机构。
            第三章　附则
            第四条　本办法自2021年6月1日起施行。
            """;

    @Test
    void articlesKeepTheirChaptersAsPath() {
        var found = structure(RULES);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3", "tiao-3-1", "tiao-4"), eids(found));
        assertEquals(List.of("第一章 总则"), clause(found, "tiao-2").path());
        assertEquals(List.of("第二章 互助组织", "第一节 设立"), clause(found, "tiao-3-1").path());
        assertEquals("第三条之一", clause(found, "tiao-3-1").label());
        assertEquals(List.of(), found.warnings());
    }

    @Test
    void titleAndHistoryStandApartFromTheText() {
        var found = structure(RULES);
        assertEquals(Optional.of("某某市社区互助管理办法"), found.title());
        assertEquals(1, found.body().history().size());
    }

    @Test
    void itemsBelongToTheParagraphThatAnnouncesThem() {
        var found = structure(RULES);
        assertEquals("有固定的活动场所；", words(found, "tiao-3.kuan-1.xiang-1"));
        assertEquals("志愿者不少于十人。", words(found, "tiao-3.kuan-1.xiang-2.mu-2"));
        assertEquals("互助组织可以跨社区设立。", words(found, "tiao-3.kuan-2"));
        assertTrue(
                clause(found, "tiao-3").text().startsWith("设立互助组织，应当具备下列条件：\n（一）有固定的活动场所；\n（二）有"));
    }

    @Test
    void divisionsAreNamedByTheirNumbersAndThoseAbove() {
        var found = structure(RULES);
        assertEquals("设立", words(found, "zhang-2.jie-1"));
        assertEquals("总则", words(found, "zhang-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第%s条　",
                "第%s条 ",
                "第%s条",
                "第 %s 条　",
                "【第%s条】",
                "第%s条：",
                "*第%s条\n",
                "### 第%s条 "
            })
    void labelsAreReadInAnyDress(String dress) {
        var text = new StringBuilder("某某市互助办法\n");
        var numbers = List.of("一", "二", "三", "四");
        for (var number : numbers) {
            text.append(dress.formatted(number)).append("互助组织应当公开账目").append(number).append("次。\n");
        }
        var found = structure(text.toString());
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4"), eids(found));
        assertEquals("第三条", clause(found, "tiao-3").label().replace(" ", ""));
        assertEquals("互助组织应当公开账目三次。", clause(found, "tiao-3").text());
    }

    @Test
    void digitsNumberArticlesToo() {
        var found = structure("互助办法\n第9条 账目应当公开。\n第10条 账目应当保存十年。\n第 11 条 本办法自发布之日起施行。");
        assertEquals(List.of("tiao-9", "tiao-10", "tiao-11"), eids(found));
    }

    @Test
    void aReferenceAtTheStartOfALineIsNoArticle() {
        var found =
                structure(
                        """
                        第一条 互助活动由街道办事处指导。
                        第二条 街道办事处应当建立台账，台账的内容依照
                        第三条规定的格式填写，并依照
                        第二章的规定公开。
                        第三条 台账格式由民政部门制定。
                        第四条 本办法自发布之日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4"), eids(found));
        assertTrue(clause(found, "tiao-2").text().contains("第三条规定的格式"));
        assertTrue(clause(found, "tiao-2").text().contains("第二章的规定公开"));
        assertEquals("台账格式由民政部门制定。", clause(found, "tiao-3").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三条、第四条所称台账，是指互助台账。",
                "第三条规定的台账，由民政部门保管。",
                "第三条第二款所列台账，不得涂改。",
                "第三章另有规定的，从其规定。",
                "第三章的规定，适用于楼栋互助。",
                "第二节至第四节的规定，适用于楼栋互助。"
            })
    void aLineThatOpensWithAPlaceCitedBelongsToTheArticleAbove(String reference) {
        var found =
                structure(
                        "互助办法\n第一章 总则\n第一条 互助应当自愿。\n第二条 互助应当登记。\n"
                                + reference
                                + "\n第二章 附则\n第三条 台账应当公开。\n第四条 本办法自发布之日起施行。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4"), eids(found));
        assertEquals("互助应当登记。\n" + reference, clause(found, "tiao-2").text());
        assertEquals(List.of("第二章 附则"), clause(found, "tiao-3").path());
    }

    @Test
    void aTableInsideAnArticleBelongsToIt() {
        var found =
                structure(
                        """
                        互助办法
                        第一条 互助金按下表发放：
                        |人数|金额|
                        |一人|一百元|
                        发放前应当公示。
                        第二条 本办法自发布之日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2"), eids(found));
        assertEquals("互助金按下表发放：\n人数\t金额\n一人\t一百元\n发放前应当公示。", clause(found, "tiao-1").text());
        assertEquals("人数\t金额\n一人\t一百元", words(found, "tiao-1.biao-1"));
        assertEquals("发放前应当公示。", words(found, "tiao-1.kuan-2"));
    }

    @Test
    void headingsWithoutABlankAreHeadings() {
        var found = structure("互助办法\n第一章总则\n第一条 互助应当自愿。\n第二章附则\n第二条 本办法自发布之日起施行。");
        assertEquals(List.of("第一章 总则"), clause(found, "tiao-1").path());
        assertEquals(List.of("第二章 附则"), clause(found, "tiao-2").path());
    }

    @Test
    void articlesOnOneLineNeedNoBlankBetweenThem() {
        var found = structure("互助条例\n第一条　互助应当自愿。第二条　互助应当登记。第三条　账目应当公开。\n第四条　本条例自发布之日起施行。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4"), eids(found));
        assertEquals("互助应当登记。", clause(found, "tiao-2").text());
    }

    @Test
    void partsWithoutANumberAreDivisions() {
        var found = structure("互助条例\n总　则\n第一条 互助应当自愿。\n分　则\n第二条 互助应当登记。\n附　则\n第三条 本条例自发布之日起施行。");
        assertEquals(List.of("总则"), clause(found, "tiao-1").path());
        assertEquals(List.of("分则"), clause(found, "tiao-2").path());
        assertEquals(List.of("附则"), clause(found, "tiao-3").path());
    }

    @Test
    void aSupplementOnTheLineOfItsFirstArticleIsADivision() {
        var found = structure("互助办法\n第一章 总则　第一条　互助应当自愿。\n附则　第二条　本办法自发布之日起施行。");
        assertEquals(List.of("tiao-1", "tiao-2"), eids(found));
        assertEquals(List.of("附则"), clause(found, "tiao-2").path());
    }

    @Test
    void theNameOfABookIsNoLineOfTheTitle() {
        var found =
                structure(
                        """
                        # 示例法典
                        # 总则
                        ## 第一章 一般规定
                        第一条 为了示例，制定本法。
                        第二条 本法适用于示例。
                        """);
        assertEquals("示例法典", found.title().orElseThrow());
        assertEquals(List.of("总则", "第一章 一般规定"), clause(found, "tiao-1").path());
    }

    @Test
    void aTitleCutBehindAMarkIsOneTitle() {
        var found = structure("关于办理互助账目、\n互助台账案件若干问题的规定\n第一条 互助应当自愿。\n第二条 互助应当登记。");
        assertEquals(Optional.of("关于办理互助账目、互助台账案件若干问题的规定"), found.title());
    }

    @Test
    void headingsOnTwoLinesAreOne() {
        var found =
                structure(
                        """
                        ^第一章
                        ^总则
                        第一条　互助活动应当自愿。
                        ^第二章　场所、设施、
                        ^器材的管理
                        第二条　场所应当安全。
                        """);
        assertEquals(List.of("第一章 总则"), clause(found, "tiao-1").path());
        assertEquals(List.of("第二章 场所、设施、器材的管理"), clause(found, "tiao-2").path());
    }

    @Test
    void tableOfContentsIsNotText() {
        var found =
                structure(
                        """
                        某某市互助条例
                        目　　录
                        第一章 总则………1
                        第二章 互助组织………3
                        第三章 附则………9
                        第一章 总则
                        第一条 互助活动应当自愿。
                        第二章 互助组织
                        第二条 互助组织应当登记。
                        第三章 附则
                        第三条 本条例自2020年1月1日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
        assertEquals(List.of("第二章 互助组织"), clause(found, "tiao-2").path());
        assertEquals(List.of("table-of-contents"), codes(found));
        assertTrue(found.warnings().getFirst().message().contains("第二章 互助组织"));
    }

    @Test
    void tableOfContentsWithoutItsWordIsRecognisedByItsHeadingsComingAgain() {
        var found =
                structure(
                        """
                        第一章 总则
                        第二章 附则
                        第一章 总则
                        第一条 互助活动应当自愿。
                        第二章 附则
                        第二条 本条例自2020年1月1日起施行。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2"), eids(found));
        assertEquals(List.of("第二章 附则"), clause(found, "tiao-2").path());
    }

    @Test
    void signatureAndAnnexAreNotPartOfTheLastArticle() {
        var found =
                structure(
                        """
                        某某市互助办法
                        第一条 互助活动应当自愿。
                        第二条 本办法自发布之日起施行。
                        某某市民政局
                        2022年4月5日
                        附件1：登记表填写说明
                        第一条 登记表用钢笔填写。
                        第二条 登记表一式两份。
                        附件2
                        互助组织名册
                        |名称|负责人|
                        |甲社|张某|
                        """);
        assertEquals("本办法自发布之日起施行。", clause(found, "tiao-2").text());
        assertEquals(List.of("某某市民政局", "2022年4月5日"), found.body().signature());
        assertEquals("登记表一式两份。", clause(found, "fujian-1.tiao-2").text());
        assertEquals(List.of("附件1 登记表填写说明"), clause(found, "fujian-1.tiao-2").path());
        assertEquals("互助组织名册", words(found, "fujian-2"));
        assertEquals("名称\t负责人\n甲社\t张某", clause(found, "fujian-2.biao-1").text());
    }

    @Test
    void articlesQuotedInADecisionAreNotItsOwn() {
        var found =
                structure(
                        """
                        关于修改《某某市互助办法》的决定
                        一、将第三条修改为：“第三条　互助组织应当登记。
                        “未经登记的，不得开展活动。”
                        二、增加一条，作为第四条：
                        第四条　互助组织应当公开账目。
                        三、删去第九条。
                        """);
        assertEquals(List.of("yi", "er", "san"), eids(found));
        assertTrue(clause(found, "yi").text().contains("未经登记的"));
        assertTrue(clause(found, "er").text().contains("第四条　互助组织应当公开账目。"));
    }

    @Test
    void aMissingArticleIsAWarningWithItsLine() {
        var found = structure("第一条 甲应当登记。\n第二条 乙应当登记。\n第四条 丙应当登记。\n第五条 丁应当登记。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-4", "tiao-5"), eids(found));
        assertEquals(List.of("numbering-gap"), codes(found));
        assertEquals(3, found.warnings().getFirst().line());
    }

    @Test
    void aNumberPrintedTwiceGetsASuffixAndAWarning() {
        var found = structure("第一条 甲应当登记。\n第二条 乙应当登记。\n第二条 丙应当登记。\n第三条 丁应当登记。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-2_2", "tiao-3"), eids(found));
        assertEquals(List.of("numbering-duplicate"), codes(found));
    }

    @Test
    void prefaceAndOpeningArePreambles() {
        var preface = structure("互助公约\n序　言\n邻里守望，自古有之。\n第一章 总则\n第一条 公约由居民会议制定。\n第二条 公约自通过之日起生效。");
        assertEquals(Clause.Kind.PREAMBLE, clause(preface, "xuyan").kind());
        assertEquals("序言", clause(preface, "xuyan").heading());
        var opening = structure("互助案件解释\n为正确处理互助纠纷，现解释如下：\n第一条 互助协议有效。\n第二条 本解释自发布之日起施行。");
        assertEquals(Clause.Kind.PREAMBLE, clause(opening, "qianyan").kind());
        assertEquals("为正确处理互助纠纷，现解释如下：", words(opening, "duan-1"));
    }

    @Test
    void headingsWithHanNumbersMayStandAboveArticles() {
        var found =
                structure(
                        """
                        互助案件若干问题的规定
                        一、一般规定
                        第一条 下列纠纷属于互助纠纷：
                        一、账目纠纷；
                        二、场所纠纷。
                        二、审理
                        第二条 互助纠纷先行调解。
                        第三条 调解不成的，依法审理。
                        """);
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
        assertEquals(List.of("二、审理"), clause(found, "tiao-2").path());
        assertEquals("场所纠纷。", words(found, "tiao-1.kuan-1.xiang-2"));
    }

    @Test
    void anOrderAboveAStatuteIsItsHistory() {
        var found =
                structure(
                        """
                        某某市人民政府令
                        第 18 号
                        《某某市互助条例》已经市政府常务会议通过，现予公布，自2020年1月1日起施行。
                        市长　张某
                        2019年11月2日
                        某某市互助条例
                        第一条 互助活动应当自愿。
                        第二条 本条例自2020年1月1日起施行。
                        """);
        assertEquals(Optional.of("某某市互助条例"), found.title());
        assertEquals(List.of("tiao-1", "tiao-2"), eids(found));
        assertEquals(5, found.body().history().size());
    }

    @Test
    void supplementWithoutANumberIsADivision() {
        var found = structure("第一章 总则\n第一条 互助活动应当自愿。\n附　则\n第二条 本条例自2020年1月1日起施行。");
        assertEquals(List.of("附则"), clause(found, "tiao-2").path());
        assertEquals("附则", words(found, "fuze"));
    }

    @Test
    void notesBetweenTableOfContentsAndTextAreHistory() {
        var found =
                structure(
                        """
                        某某市互助条例
                        目录
                        第一章 总则
                        第二章 附则
                        2019年5月6日 某某市第十五届人民代表大会第三次会议通过
                        2021年3月4日 《某某市人民代表大会关于修改〈某某市互助条例〉
                        〈某某市志愿条例〉的决定》第一次修正
                        第一章 总则
                        第一条 互助活动应当自愿。
                        第二章 附则
                        第二条 本条例自2020年1月1日起施行。
                        """);
        assertEquals(3, found.body().history().size());
        assertEquals(List.of("tiao-1", "tiao-2"), eids(found));
    }

    @Test
    void itemsOfADecisionAboveTheStatuteItPutsOutAreSections() {
        var found =
                structure(
                        """
                        关于修改《互助办法》的决定
                        现决定对《互助办法》作如下修改：
                        一、将第二条修改为：“互助组织应当登记。”
                        二、删去第三条。
                        第一条 互助活动应当自愿。
                        第二条 互助组织应当登记。
                        """);
        assertEquals(List.of("qianyan", "yi", "er", "tiao-1", "tiao-2"), eids(found));
    }

    @Test
    void articlesQuotedBehindAColonAreWordsOfTheArticleThatQuotesThem() {
        var found =
                structure(
                        """
                        第五十一条 附件中的名册由民政部门更新。
                        第五十二条 增加一节，作为第七节。内容如下：
                        第七节 监察
                        第一百二十三条 监察由专人负责。
                        第一百二十四条 监察每年一次。
                        第五十三条 本修正案自公布之日起施行。
                        """);
        assertEquals(List.of("tiao-51", "tiao-52", "tiao-53"), eids(found));
        assertTrue(clause(found, "tiao-52").text().contains("第一百二十四条 监察每年一次。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第%s条%s %s", "第%s条　%s%s", "第%s条 %s\n%s"})
    void articlesMayHaveHeadingsOfTheirOwnInTheBracketsOfTheSource(String dress) {
        for (var heading : List.of("【%s】", "（%s）", "[%s]")) {
            var text =
                    "互助办法\n"
                            + dress.formatted("一", heading.formatted("目的"), "为了规范互助，制定本办法。\n")
                            + dress.formatted("二", heading.formatted("原则"), "互助活动应当自愿。\n")
                            + dress.formatted("三", heading.formatted("施行"), "本办法自发布之日起施行。\n");
            readsTheHeading(text, heading.formatted("原则"));
        }
    }

    private static void readsTheHeading(String text, String heading) {
        var found = structure(text);
        assertEquals(heading, clause(found, "tiao-2").heading());
        assertEquals("互助活动应当自愿。", clause(found, "tiao-2").text());
    }

    @Test
    void wordsInBracketsThatOpenOneArticleAreItsText() {
        var found = structure("第一条 （以下简称互助）互助应当自愿。\n第二条 互助应当登记。\n第三条 本办法自发布之日起施行。");
        assertEquals("", clause(found, "tiao-1").heading());
        assertEquals("（以下简称互助）互助应当自愿。", clause(found, "tiao-1").text());
    }

    @Test
    void articlesThatAPageRanTogetherComeApart() {
        var found = structure("第一章 总则 第一条 互助应当自愿。 第二条 互助应当登记。依照第三条 办理。 第二章 附则 第三条 本办法自发布之日起施行。");
        assertEquals(List.of("tiao-1", "tiao-2", "tiao-3"), eids(found));
        assertEquals(List.of("第一章 总则"), clause(found, "tiao-1").path());
        assertEquals(List.of("第二章 附则"), clause(found, "tiao-3").path());
        assertEquals("互助应当登记。依照第三条 办理。", clause(found, "tiao-2").text());
    }

    @Test
    void aParagraphBetweenItemsBelongsToTheItemBeforeIt() {
        var found =
                structure(
                        """
                        第一条 互助组织分为：
                        （一）社区互助组，包括：
                        1.常设互助组；
                        2.临时互助组。
                        临时互助组不设账户。
                        （二）楼栋互助组。
                        互助组织可以合并。
                        第二条 本办法自发布之日起施行。
                        """);
        assertEquals("楼栋互助组。", words(found, "tiao-1.kuan-1.xiang-2"));
        assertEquals("临时互助组不设账户。", words(found, "tiao-1.kuan-1.xiang-1.duan-1"));
        assertEquals("互助组织可以合并。", words(found, "tiao-1.kuan-2"));
    }

    @Test
    void aTitleOverTwoLinesIsWholeWhereThePropertiesOfTheFileSayIt() {
        var lines = List.of("示例省社会救助和慈善事业", "协同发展的若干设想", "第一条　为了帮助困难家庭，制定本办法。");
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            blocks.add(new Block.Text(blocks.size() + 1, line, Look.PLAIN));
        }
        var title = "示例省社会救助和慈善事业协同发展的若干设想";
        for (var said : List.of(title, "文档 1")) {
            var tagged = Map.of("title", List.of(said));
            var source = new Source("1.pdf", "pdf", "UTF-8", Map.of(), tagged, blocks, List.of());
            var cleaned =
                    new Cleaned(
                            source, Map.of(), blocks, List.of(), List.of(), List.of(), List.of());
            var found = Structurer.structure(cleaned).title();
            assertEquals(said.equals(title), found.equals(Optional.of(title)));
        }
    }
}
