package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.clean.Cleaner;
import tiaowen.extract.Extractor;
import tiaowen.model.Document;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.structure.Structurer;

/** Facts that stand in a file without the words that usually tell what they are. */
class UnlabelledFactsTest {
    private static final String TEXT = "为了帮助遇到困难的家庭，根据有关规定，结合本地实际，现将有关事项通知如下，请认真贯彻执行。";

    private static final String PAGE =
            """
            <html><head><title>%s</title></head><body>
            <div class="nav"><a href="/">首页</a><a href="/news">新闻</a><a href="/open">政务公开</a></div>
            %s
            <p>各区（市）民政局：</p>
            <p>%s</p>
            <p>一、提高认识</p>
            <p>各单位应当高度重视，明确责任，按时完成各项任务。</p>
            <p>二、加强监督</p>
            <p>对不按规定办理的，依法追究责任。</p>
            <p>示例市民政局</p>
            <p>2024年3月1日</p>
            <div class="foot">版权所有 示例网</div>
            </body></html>
            """;

    private static Document read(String name, String text) {
        var source = Extractor.read(name, text.getBytes(StandardCharsets.UTF_8), Map.of());
        var cleaned = Cleaner.clean(source);
        return Facts.find(name, cleaned, Structurer.structure(cleaned));
    }

    private static Metadata page(String window, String head) {
        return read("页面.html", PAGE.formatted(window, head, TEXT)).metadata();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>2024-03-05 09:08:55</span> 作者：<span>admin</span> 阅读次数：",
                "<span>15/03/2024 14:04</span>",
                "<p>发布于 2024-03-15 | 分类：政策法规</p>",
                "<p>发布时间：2024-03-15来源：访问量：</p>",
                "<p>文章发布人：办公室 发布时间:[2024-03-15]</p>",
                "<p>2024年3月15日 by 编辑</p>",
                "<ul><li>2024-03-15</li><li>来源：本站</li></ul>",
                "<p>示例网 2024-03-15</p>"
            })
    void aDayUnderATitleIsWhenTheSitePutItOut(String line) {
        var facts = page("关于做好临时救助工作的通知-示例网", "<h1>关于做好临时救助工作的通知</h1>" + line);
        var day = line.contains("2024-03-05") ? 5 : 15;
        assertEquals(Optional.of(LocalDate.of(2024, 3, day)), facts.published());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), facts.promulgated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>施行日期：2024-03-15</p>", "<p>颁布日期：2024-03-15</p>"})
    void aDayOfTheTextIsNotTheSites(String line) {
        var facts = page("关于做好临时救助工作的通知-示例网", "<h1>关于做好临时救助工作的通知</h1>" + line);
        assertEquals(Optional.empty(), facts.published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>欢迎来到示例系统</h2><h3>通知公告</h3><p>关于做好临时救助工作的通知</p>",
                "<p>当前位置：首页 > 政策 > 通知 关于做好临时救助工作的通知</p>"
            })
    void aTitleStandsBelowAGreetingOrBehindThePathToItsPage(String head) {
        assertEquals("关于做好临时救助工作的通知", page("示例网", head).title());
    }

    @Test
    void aLetterheadIsNoTitleWhereThePageHasOne() {
        var facts =
                page(
                        "示例县2022年国民经济和社会发展统计公报 | 示例县人民政府",
                        "<p>示例县统计局　　国家统计局示例调查队</p><p>（2023年5月）</p>");
        assertEquals("示例县2022年国民经济和社会发展统计公报", facts.title());
    }

    @Test
    void aCharterIsCalledAfterWhoseItIsAndIssuedWhenItWasAdopted() {
        var facts =
                read(
                                "章程.txt",
                                """
                                第一章 总则
                                第一条 本会的名称是示例市示例行业协会，英文名称略。
                                第二条 本会由有关单位自愿组成，接受民政部门的监督管理。
                                第三条 本会的宗旨是服务会员。
                                第二章 附则
                                第四条 本章程经2019年4月5日第三次会员代表大会表决通过。
                                第五条 本章程自通过之日起生效。
                                """)
                        .metadata();
        assertEquals("示例市示例行业协会章程", facts.title());
        assertEquals(Optional.of(LocalDate.of(2019, 4, 5)), facts.promulgated());
        assertEquals(Optional.of(LocalDate.of(2019, 4, 5)), facts.effective());
    }

    @Test
    void aTextInOneLineIsSignedBehindItsLastSentence() {
        var decision =
                read(
                        "决定.txt",
                        "当事人：张某，男，住所略。经查，示例股份有限公司（以下简称示例股份或公司）未按规定报送材料，本局决定给予警告。"
                                + "如对本决定不服，可在60日内申请复议。复议期间，上述决定不停止执行。国家金融监督管理总局太原监管分局2023年5月6日");
        var facts = decision.metadata();
        assertEquals(List.of("国家金融监督管理总局太原监管分局"), facts.issuers());
        assertEquals("太原", facts.region());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 6)), facts.promulgated());
        assertEquals("示例股份", decision.definitions().getFirst().term());
        assertEquals("示例股份有限公司", decision.definitions().getFirst().definition());
    }

    @Test
    void anAnswerToALetterSaysItsFactsUnderLabelsOfItsOwn() {
        var facts =
                read(
                                "答复.txt",
                                """
                                类型：咨询
                                留言标题：老年卡如何办理
                                留言内容：我想问一下老年卡如何办理，需要什么材料，谢谢您的回答。
                                留言时间：2021-05-06
                                答复内容：您好，请携带身份证到居住地社区办理，三个工作日内领取。感谢您的关注。
                                """)
                        .metadata();
        assertEquals("老年卡如何办理", facts.title());
        assertEquals(PolicyKind.EXPLANATION, facts.kind());
    }

    @Test
    void aFormLetterEndsItsTitleBeforeItsNumber() {
        var facts =
                read(
                                "通知书.txt",
                                """
                                缴费通知书
                                示例市示例区[2022]第AB202200017号
                                示例有限公司：
                                你单位申请的事项已经审核，应缴纳费用一万元，请于2022-08-06前到政务服务大厅办理缴费手续。
                                示例市人防办（地震局）
                                2022年07月18日
                                """)
                        .metadata();
        assertEquals("缴费通知书", facts.title());
        assertEquals(List.of("示例市人防办（地震局）"), facts.issuers());
    }

    @ParameterizedTest
    @CsvSource({
        "03-示例办法.txt, 示例办法",
        "a12_示例办法.txt, 示例办法",
        "（3）示例办法.txt, 示例办法",
        "2024-示例办法.txt, 2024-示例办法"
    })
    void theNumberOfAFileIsNotPartOfItsName(String file, String title) {
        assertEquals(title, read(file, "没有题目的一段话，只说一件事情。").metadata().title());
    }

    @Test
    void aLawWithoutNumbersIsALaw() {
        var facts =
                read(
                                "法.txt",
                                """
                                总则
                                为了规范示例活动，保障公民权益，根据宪法，制定本法。
                                国务院主管部门负责全国的示例工作。
                                附则
                                本法自2019年6月1日起施行。
                                """)
                        .metadata();
        assertEquals(PolicyKind.LAW, facts.kind());
        assertEquals(Optional.of(LocalDate.of(2019, 6, 1)), facts.effective());
    }

    @Test
    void aTextIsOfTheOnePlaceThatItNames() {
        var facts =
                read(
                                "须知.txt",
                                """
                                举报须知
                                1、本网站主要受理反映济宁市任城区各级领导干部有关问题的举报。
                                2、请认真填写各个项目，写清楚时间和地点，以便及时联系和办理。
                                3、来信请寄济宁市任城区示例路1号，邮政编码略。
                                """)
                        .metadata();
        assertEquals("任城", facts.region());
    }

    @Test
    void theDateOfFrontMatterIsWhenItWasPutOut() {
        var facts =
                read(
                                "问答.md",
                                """
                                ---
                                title: 关于示例工作的若干问答
                                date: 2024-03-05
                                ---

                                # 关于示例工作的若干问答

                                ## 谁可以申请？

                                凡是本地户籍的居民都可以申请，具体条件见下文的说明。
                                """)
                        .metadata();
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), facts.published());
    }
}
