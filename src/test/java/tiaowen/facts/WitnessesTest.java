package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.clean.Cleaner;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.model.Source;
import tiaowen.structure.Structurer;

/** Whole papers and pages, from their blocks to what is known of them. */
class WitnessesTest {
    private static final String TEXT = "为了帮助遇到困难的家庭，根据有关规定，结合本地实际，现将有关事项通知如下，请认真贯彻执行。";

    /** A line each block: {@code # } a heading, {@code |} a row of a table, else text. */
    private static Metadata of(Map<String, String> tags, String lines) {
        var blocks = new ArrayList<Block>();
        int number = 0;
        for (var line : lines.strip().lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("# ")) {
                blocks.add(new Block.Heading(number, 2, line.substring(2), Look.PLAIN));
            } else if (line.startsWith("|")) {
                var rows =
                        Arrays.stream(line.split(" // ", -1))
                                .map(row -> List.of(row.substring(1).split("\\|", -1)))
                                .toList();
                blocks.add(new Block.Table(number, rows, Look.PLAIN));
            } else if (!line.isEmpty()) {
                blocks.add(new Block.Text(number, line, Look.PLAIN));
            }
        }
        var tagged = new HashMap<String, List<String>>();
        tags.forEach((key, value) -> tagged.put(key, List.of(value)));
        var format = tags.isEmpty() ? "text" : "html";
        var source = new Source("页面.html", format, "UTF-8", Map.of(), tagged, blocks, List.of());
        var cleaned = Cleaner.clean(source);
        return Facts.find("页面.html", cleaned, Structurer.structure(cleaned)).metadata();
    }

    private static Metadata of(String lines) {
        return of(Map.of(), lines);
    }

    @Test
    void aTitleStandsBelowLetterheadAndNumber() {
        var paper =
                of(
                        """
                        示例市民政局文件
                        示民发〔2023〕7号
                        # 示例市民政局关于印发《示例市临时
                        # 救助实施细则》的通知
                        各县区民政局：
                        %s
                        示例市民政局
                        2023年4月24日
                        """
                                .formatted(TEXT));
        assertEquals("示例市民政局关于印发《示例市临时救助实施细则》的通知", paper.title());
        assertEquals(Optional.of("示民发〔2023〕7号"), paper.docNumber());
        assertEquals(List.of("示例市民政局"), paper.issuers());
        assertEquals(Optional.of(LocalDate.of(2023, 4, 24)), paper.promulgated());
    }

    @Test
    void aTitleThatThePageKnowsToTheLetterIsFoundBelowOtherHeadings() {
        var page =
                of(
                        Map.of("ArticleTitle", "示例市民政局关于开展示例核查工作的通知"),
                        """
                        # 示例市民政局政府信息公开
                        规章
                        # 示例市民政局关于开展示例核查工作的通知
                        各县区民政局：
                        %s
                        """
                                .formatted(TEXT));
        assertEquals("示例市民政局关于开展示例核查工作的通知", page.title());
    }

    @ParameterizedTest
    @CsvSource({
        "示例市临时救助办法_政策法规_示例市人民政府, 示例市临时救助办法",
        "示例市民政局-关于开展示例核查工作的通知, 关于开展示例核查工作的通知",
        "示例市人民政府 政策文件 示例市临时救助办法, 示例市临时救助办法",
        "[已废止]示例市临时救助办法, 示例市临时救助办法",
        "【救助】示民规〔2026〕2号示例市民政局关于开展示例核查工作的通知, 示例市民政局关于开展示例核查工作的通知",
        "SLXD16-2023-0002 示例市临时救助办法（试行第十版）, 示例市临时救助办法（试行第十版）"
    })
    void whatSitesHangOnATitleIsNoPartOfIt(String window, String title) {
        var tags = Map.of("title", window, "SiteName", "示例市人民政府", "ColumnName", "政策文件");
        assertEquals(title, of(tags, TEXT + TEXT).title());
    }

    @Test
    void theVersionBelowATitleBelongsToIt() {
        assertEquals(
                "示例病防控方案（第八版）",
                of("""
                                # 示例病防控方案
                                （第八版）
                                %s
                                """
                                .formatted(TEXT))
                        .title());
    }

    @Test
    void aTextWithoutLineBreaksIsReadFromItsFirstWords() {
        var rest = "一、申请人应当向所在地提出申请。".repeat(12);
        var paper =
                of(
                        "山西省民政厅山西省财政厅文件晋民发〔2020〕11号关于做好示例结算工作的通知各市民政局、财政局:"
                                + TEXT
                                + rest
                                + "山西省民政厅2020年9月14日");
        assertEquals("关于做好示例结算工作的通知", paper.title());
        assertEquals(Optional.of("晋民发〔2020〕11号"), paper.docNumber());
        assertEquals(List.of("山西省民政厅", "山西省财政厅"), paper.issuers());
        assertEquals(Optional.of(LocalDate.of(2020, 9, 14)), paper.promulgated());
        assertEquals("山西", paper.region());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "索 引 号：SL01 ⏎ 备注/文号：示政规〔2022〕6号 ⏎ 公文生成日期：2022-11-26",
                "|索  引  号: SL01|文      号: 示政规〔2022〕6号|成文日期: 2022-11-26",
                "|索引号|SL01||发布单位|| // |文　号|示政规〔2022〕6号||成文日期|2022-11-26",
                "|索取号|文件编号|成文日期 // |SL01|示政规〔2022〕6号|2022-11-26",
                "1.[索引号] SL01 ⏎ 2.[发文字号] 示政规〔2022〕6号 ⏎ 3.[成文日期] 2022-11-26 ⏎ 4.[废止日期]",
                "【法宝引证码】CLI.1.1 ⏎ 【发文字号】示政规〔2022〕6号 ⏎ 【发布日期】2022.11.26",
                "**索引号**: SL01 ⏎ **发文字号**: 示政规〔2022〕6号 ⏎ **成文日期**: 2022年11月26日"
            })
    void factsAreReadInWhateverShapeAPageHasThem(String head) {
        var page =
                of(
                        Map.of("SiteName", "示例县人民政府"),
                        head.replace(" ⏎ ", "\n") + "\n关于开展示例核查工作的通知\n" + TEXT);
        assertEquals(Optional.of("示政规〔2022〕6号"), page.docNumber());
        assertEquals(Optional.of(LocalDate.of(2022, 11, 26)), page.promulgated());
        assertEquals("关于开展示例核查工作的通知", page.title());
    }

    @Test
    void whoSignsBehindTheLastSentenceOrAboveADayInDigitsHasSigned() {
        var joined =
                of(
                        """
                        关于对示例公司采取责令改正措施的决定
                        你公司未按期披露年度报告，应当在三十日内改正。复议期间，上述措施不停止执行。山西省示例监督管理局2024年11月19日
                        """);
        assertEquals(List.of("山西省示例监督管理局"), joined.issuers());
        assertEquals(Optional.of(LocalDate.of(2024, 11, 19)), joined.promulgated());
        var digits = Signing.in(List.of("阅览室自下周起全天开放。", "示例市图书管理局", "2014-6-9"));
        assertEquals(List.of("示例市图书管理局"), digits.offices());
        assertEquals(Optional.of(LocalDate.of(2014, 6, 9)), digits.day());
    }

    @Test
    void anOrderIsNumberedByItsOfficeAndItsAnnouncementByTheYear() {
        var order =
                of(
                        """
                        太原市人民政府令
                        （第16号）
                        《太原市示例数据管理办法》已经2020年4月29日市人民政府常务会议审议通过，现予公布，自2020年6月15日起施行。
                        市　长：张示例
                        2020年5月15日
                        太原市示例数据管理办法
                        第一条　为了规范管理，制定本办法。
                        """);
        assertEquals(Optional.of("太原市人民政府令第16号"), order.docNumber());
        assertEquals(List.of("太原市人民政府"), order.issuers());
        assertEquals(PolicyKind.LOCAL_RULE, order.kind());
        assertEquals(Optional.of(LocalDate.of(2020, 5, 15)), order.promulgated());
        assertEquals(Optional.of(LocalDate.of(2020, 6, 15)), order.effective());
        var announcement =
                of(
                        """
                        关于示例捐赠政策的公告
                        财政部 税务总局公告2020年第9号
                        %s
                        财政部 税务总局
                        2020年2月6日
                        """
                                .formatted(TEXT));
        assertEquals(Optional.of("财政部税务总局公告2020年第9号"), announcement.docNumber());
        assertEquals(List.of("财政部", "税务总局"), announcement.issuers());
        assertEquals("全国", announcement.region());
    }

    @Test
    void theCongressThatApprovesIsNoIssuer() {
        var law =
                of(
                        """
                        太原市示例条例
                        （2018年8月30日太原市第十四届人民代表大会常务
                        委员会第十一次会议通过　2018年9月21日山西省第
                        十三届人民代表大会常务委员会第五次会议批准）
                        第一条　为了规范管理，制定本条例。
                        """);
        assertEquals(List.of("太原市人民代表大会常务委员会"), law.issuers());
        assertEquals("太原", law.region());
        assertEquals(PolicyKind.LOCAL_REGULATION, law.kind());
    }

    @Test
    void allWhoSignANoticeIssueItThoughAnotherTextStandsBelow() {
        var paper =
                of(
                        """
                        关于印发《示例服务管理规定》的通知
                        各有关单位：
                        %s
                        国家示例办公室
                        工业和信息化部
                        公安部
                        海关总署
                        二〇二五年四月二十三日
                        示例服务管理规定
                        第一条　为了规范管理，制定本规定。
                        """
                                .formatted(TEXT));
        assertEquals(List.of("国家示例办公室", "工业和信息化部", "公安部", "海关总署"), paper.issuers());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 23)), paper.promulgated());
        assertEquals("全国", paper.region());
    }

    @Test
    void anOfficeThatIsToldByItsPlaceGetsItsWholeName() {
        var page =
                of(
                        Map.of("SiteIDCode", "1401000009", "SiteName", "某某门户"),
                        """
                        |索引号|SL01|发文机关|市民政局|成文日期|2022-11-26
                        关于开展示例核查工作的通知
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(List.of("太原市民政局"), page.issuers());
        assertEquals("太原", page.region());
    }

    @Test
    void aLawOfTheStateOnThePageOfALocalOfficeIsNotItsOwn() {
        var page =
                of(
                        Map.of("SiteIDCode", "1401000009"),
                        """
                        |索引号|SL01|发布机构|太原市民政局|名称|中华人民共和国示范法
                        第一条　为了规范管理，制定本法。
                        """);
        assertEquals("中华人民共和国示范法", page.title());
        assertEquals(List.of(), page.issuers());
        assertEquals("全国", page.region());
        assertEquals(PolicyKind.LAW, page.kind());
    }

    @Test
    void aSentenceAboveALawTellsWhenItWasPassed() {
        var law =
                of(
                        """
                        中华人民共和国示范法
                        2018年3月20日，第十三届全国人大一次会议表决通过了《中华人民共和国示范法》。
                        第一条　为了规范管理，制定本法。
                        第二条　本法自公布之日起施行。
                        """);
        assertEquals(List.of("全国人民代表大会"), law.issuers());
        assertEquals(Optional.of(LocalDate.of(2018, 3, 20)), law.effective());
    }

    @Test
    void aNoteThatThePageWidthCutsIsReadWhole() {
        var law =
                of(
                        """
                        示例示范条例
                        （2011 年 12 月 15 日山西省人民政府令第 61 号公布，
                        根据 2015 年
                        9 月 30 日山西省人民政府令第 132 号修订，自2016年1月1日起施行）
                        第一条　为了规范管理，制定本条例。
                        第二条　本条例自 2012 年 2 月 1 日起施行。
                        """);
        assertEquals(Optional.of(LocalDate.of(2015, 9, 30)), law.promulgated());
        assertEquals(Optional.of("山西省人民政府令第61号"), law.docNumber());
        assertEquals(List.of("山西省人民政府"), law.issuers());
    }

    @Test
    void whoeverStandsBetweenTheLastSentenceAndTheDaySigns() {
        var paper =
                of(
                        """
                        关于做好示例报名工作的通知
                        示大教〔2021〕36号　　签发人：张示例
                        各学院：
                        %s
                        示例大学教务科
                        2021 年 3 月 5 日
                        联系人：李示例
                        """
                                .formatted(TEXT));
        assertEquals(List.of("示例大学教务科"), paper.issuers());
        assertEquals(Optional.of("示大教〔2021〕36号"), paper.docNumber());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 5)), paper.promulgated());
    }

    @Test
    void theDayOnWhichASitePutAPageOutIsNotThatOfThePaper() {
        var page =
                of(
                        Map.of("SiteName", "示例市人民政府"),
                        """
                        关于开展示例核查工作的通知
                        （发布日期：2019年05月31日　文号：示政规〔2019〕7号）
                        %s
                        示例市民政局
                        2019年5月30日
                        """
                                .formatted(TEXT));
        assertEquals(Optional.of(LocalDate.of(2019, 5, 30)), page.promulgated());
    }

    @Test
    void questionsAndAnswersExplain() {
        assertEquals(
                PolicyKind.EXPLANATION,
                of("近日有关部门负责人就示例政策回答了记者提问。\n问：示例政策有哪些内容？\n答：有三项。\n问：何时执行？\n答：即日起。").kind());
    }

    @ParameterizedTest
    @CsvSource({
        "2023 年 1 月 6 日, 2023-01-06",
        "２０２３年１２月２９日, 2023-12-29",
        "二○○七年六月五日, 2007-06-05",
        "二OO七年六月五日, 2007-06-05",
        "二〇二〇年十一月二十日, 2020-11-20",
        "中華民國112年3月1日, 2023-03-01",
        "2021- 08- 16, 2021-08-16"
    })
    void daysAreReadAsTheyArePrinted(String printed, String day) {
        assertEquals(Optional.of(LocalDate.parse(day)), Days.first(printed));
    }

    @Test
    void aNumberThatCleaningTookForTheSitesIsReadAllTheSame() {
        var cleaned =
                cleaned(
                        List.of("示例区临时救助实施办法", "示救规〔2023〕1号", "第一条　" + TEXT + TEXT + TEXT),
                        Set.of(2));
        var metadata = Facts.find("页面.html", cleaned, Structurer.structure(cleaned)).metadata();
        assertEquals(Optional.of("示救规〔2023〕1号"), metadata.docNumber());
    }

    @Test
    void aTitleThatCleaningTookForTheSitesIsBetterThanNone() {
        var cleaned =
                cleaned(
                        List.of(
                                "阳泉市民政局 阳泉市财政局",
                                "关于做好临时救助工作的",
                                "通 知",
                                "各县（区）民政局：",
                                TEXT + TEXT + TEXT),
                        Set.of(1, 2, 3));
        var metadata = Facts.find("页面.html", cleaned, Structurer.structure(cleaned)).metadata();
        assertEquals("阳泉市民政局阳泉市财政局关于做好临时救助工作的通知", metadata.title());
    }

    /** Lines of a text of which cleaning dropped those with these numbers. */
    private static Cleaned cleaned(List<String> lines, Set<Integer> dropped) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) blocks.add(new Block.Text(blocks.size() + 1, line, Look.PLAIN));
        var source = new Source("页面.html", "text", "UTF-8", Map.of(), Map.of(), blocks, List.of());
        var kept = blocks.stream().filter(b -> !dropped.contains(b.line())).toList();
        return new Cleaned(source, Map.of(), kept, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void rowsOfLabelsStandBesideOrAboveTheirWords() {
        var page =
                of(
                        """
                        |索取号|发布时间|发布机构|文件编号|备注 // |07/2024-12||示例市卫生健康委员会|示卫基层〔2024〕5号|
                        # 关于开展主题宣传活动的通知
                        各区卫生健康委：
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(Optional.of("示卫基层〔2024〕5号"), page.docNumber());
        assertEquals(List.of("示例市卫生健康委员会"), page.issuers());
    }

    @Test
    void labelsInTraditionalCharactersAreRead() {
        var law =
                of(
                        """
                        法規名稱：示例社會救助法施行細則
                        修正日期：民國 113 年 03 月 27 日
                        第 1 條
                        本細則依示例社會救助法（以下簡稱本法）第四十五條規定訂定之。
                        """);
        assertEquals("示例社會救助法施行細則", law.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 27)), law.promulgated());
    }

    @Test
    void theCoverOfAStandardTellsItsNumberItsDaysAndItsIssuer() {
        var standard =
                of(
                        """
                        ICS 03.080.99
                        DB14/T  2451—2022
                        # 社区养老服务规范
                        2022-04-15发布
                        2022-07-14实施
                        山西省市场监督管理局
                        发 布
                        1　范围
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(Optional.of("DB14/T 2451—2022"), standard.docNumber());
        assertEquals(Optional.of(LocalDate.of(2022, 4, 15)), standard.promulgated());
        assertEquals(Optional.of(LocalDate.of(2022, 7, 14)), standard.effective());
        assertEquals(List.of("山西省市场监督管理局"), standard.issuers());
        assertEquals("山西", standard.region());
    }

    @ParameterizedTest
    @CsvSource({
        "22 太原市人民政府关于加强防灾减灾工作的意见, 太原市人民政府关于加强防灾减灾工作的意见",
        "关于开展示例核查工作的通知（示民发〔2023〕8号）, 关于开展示例核查工作的通知",
        "2023年示例工作要点, 2023年示例工作要点"
    })
    void numbersAroundATitleAreNoPartOfIt(String printed, String title) {
        assertEquals(title, of("# %s\n%s".formatted(printed, TEXT)).title());
    }

    @Test
    void aLastLineThatSaysTheTitleIsThePapersOwn() {
        var record =
                of(
                        """
                        # 长治市救助行动计划(2021—2023年)的通知
                        长治市人民政府办公室 长治市民政局
                        长治市人民政府办公室、长治市民政局关于印发长治市救助行动计划（2021-2023年）的通知
                        各县人民政府：
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(List.of("长治市人民政府办公室", "长治市民政局"), record.issuers());
    }

    @Test
    void aNoticeWithoutTitleIsCalledAfterWhatItPutsOut() {
        var notice =
                of(
                        """
                        各镇人民政府：
                        现将《晋源区燃气设施保护办法》印发给你们，请认真贯彻执行，并及时报告执行中的问题。
                        晋源区人民政府办公室
                        2013年6月26日
                        """);
        assertEquals("晋源区燃气设施保护办法", notice.title());
    }

    @Test
    void anExplanationIsNotCalledAfterTheTextThatItQuotes() {
        var page =
                of(
                        Map.of("title", "《平台信息报送规定》政策解读报告"),
                        """
                        # 《平台信息报送规定》
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(PolicyKind.EXPLANATION, page.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "经省政府同意，全省各市要抓好落实，安徽省将开展督查。, 安徽",
        "列入县财政预算，按照《柳河县发展资金管理办法》执行。, 柳河",
        "申请人可以浏览www.swd.gov.hk了解申请办法和有关资料。, 香港",
        "根据《中国共产党章程》制定，请各级党组织执行。, 全国"
    })
    void aTextTellsItsPlace(String sentence, String region) {
        assertEquals(region, of("# 关于开展工作的意见\n" + TEXT + "\n" + sentence).region());
    }

    @ParameterizedTest
    @CsvSource({
        "示例社召开会议研究2022年重点工作计划, OTHER",
        "2022年示例市重点工作计划, PLAN",
        "示例统计研究会章程, OTHER",
        "示例机构评级办法（试行）, NORMATIVE_DOCUMENT",
        "示例規定常見問題解答, EXPLANATION"
    })
    void aTitleTellsTheKind(String title, PolicyKind kind) {
        assertEquals(kind, of("# " + title + "\n" + TEXT).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "民 政 部　　财 政 部, 民政部 财政部",
        "阳泉市示例中学, 阳泉市示例中学",
        "万载县统计局 国家统计局万载调查队, 万载县统计局 国家统计局万载调查队",
        "全国妇联　中国残联, 全国妇联 中国残联",
        "社會福利署, 社會福利署"
    })
    void thoseWhoSignAreOfficesOfManyNames(String signed, String issuers) {
        var paper = of("# 关于开展工作的意见\n%s\n%s\n2023年3月1日".formatted(TEXT, signed));
        assertEquals(List.of(issuers.split(" ")), paper.issuers());
        assertEquals(Optional.of(LocalDate.of(2023, 3, 1)), paper.promulgated());
    }

    @Test
    void aCharterSaysInItsLastArticleWhenItWasAdopted() {
        var charter =
                of(
                        """
                        # 示例市慈善总会定向捐赠管理办法
                        第一条　为了规范定向捐赠资金的使用和管理，制定本办法。
                        第二条　本办法由办公室负责解释。
                        第三条　本办法经2018年7月20日会长办公会表决通过之日起生效。
                        """);
        assertEquals(Optional.of(LocalDate.of(2018, 7, 20)), charter.promulgated());
        assertEquals(Optional.of(LocalDate.of(2018, 7, 20)), charter.effective());
    }

    @ParameterizedTest
    @CsvSource({"（示例县统计局）, 示例县统计局", "复议期间不停止执行。国家统计局太原调查队2021年7月18日, 国家统计局太原调查队"})
    void whoIssuedAPaperMayStandBelowItInManyWays(String last, String issuer) {
        var paper = of("# 关于示例县基本情况的公报\n" + TEXT + "\n" + last);
        assertEquals(List.of(issuer), paper.issuers());
    }

    @Test
    void aNumberBelowATitleIsNoPartOfItWhateverItsLength() {
        var paper =
                of(
                        """
                        # 示例建设费缴费告知书
                        山西省　　太原市　　[2021]第RF140105000085号
                        %s
                        """
                                .formatted(TEXT));
        assertEquals("示例建设费缴费告知书", paper.title());
    }

    @Test
    void whatASiteSaysAboveAPaperIsNotItsTitle() {
        var paper =
                of(
                        """
                        您当前所在的位置： 首页 > 住房保障 > 通知公告
                        关于受理示例公寓申请的公告
                        %s
                        """
                                .formatted(TEXT));
        assertEquals("关于受理示例公寓申请的公告", paper.title());
    }

    @Test
    void theDayBelowATitleIsReadThoughTheSiteSpeaksOfItselfAbove() {
        var page =
                of(
                        Map.of("title", "关于示例零关税政策的通知"),
                        """
                        示例省位于中国最南端，面积约三万五千平方公里，海岸线总长一千八百公里，有大小港湾六十八个，是著名的旅游地。
                        关于示例零关税政策的通知
                        2020-11-13 09:08:55 作者：admin 阅读次数：8
                        %s
                        """
                                .formatted(TEXT));
        assertEquals(Optional.of(LocalDate.of(2020, 11, 13)), page.published());
    }

    @Test
    void aPageWithoutANameOfItsSiteIsPlacedByItsFoot() {
        var page =
                of(
                        Map.of("title", "12380"),
                        """
                        举报须知
                        一、请认真填写举报表单中的各项目。
                        二、举报人应当实事求是地反映问题。
                        三、提倡实名举报。
                        中共太原市委组织部版权所有 示ICP备00000000号
                        """);
        assertEquals("太原", page.region());
    }

    @Test
    void questionsAndAnswersInLatinLettersExplain() {
        var paper =
                of(
                        """
                        Q: 太原市居家养老服务的对象以及标准
                        A: 具有本市户籍且常住的七十周岁以上老年人，可以自愿申请居家养老服务。
                        Q: 太原市居民医保的集中参保期
                        A: 居民医保集中参保期为每年九月一日至十二月三十一日，待遇享受期为次年全年。
                        """);
        assertEquals(PolicyKind.EXPLANATION, paper.kind());
    }
}
