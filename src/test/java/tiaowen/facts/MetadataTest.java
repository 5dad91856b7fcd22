package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.model.Document;
import tiaowen.model.Evidence;
import tiaowen.model.Metadata;
import tiaowen.model.Origin;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.model.Warning;

class MetadataTest {
    private static Metadata of(
            String title, List<String> history, String lines, String... signature) {
        return Drafts.document(
                        title, history, lines, List.of(signature), Map.of(), Map.of(), "x.txt")
                .metadata();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "民政部等15部门关于做好示范工作的通知 | 民政部等15部门",
                "民政部、财政部关于做好示范工作的通知 | 民政部,财政部",
                "民政部财政部关于做好示范工作的通知 | 民政部,财政部",
                "民政部国家示范局关于做好示范工作的通知 | 民政部,国家示范局",
                "山西省民政厅山西省财政厅关于做好示范工作的通知 | 山西省民政厅,山西省财政厅",
                "民政部办公厅关于做好示范工作的通知 | 民政部办公厅"
            })
    void officesThatIssueTogetherAreToldApartInATitle(String title, String issuers) {
        assertEquals(List.of(issuers.split(",", -1)), of(title, List.of(), "正文。").issuers());
    }

    @ParameterizedTest
    @CsvSource({
        "山西省晋城市民政局, 晋城",
        "山西省民政厅, 山西",
        "阿坝州人民政府办公室, 阿坝",
        "杭州住房公积金管理中心, 杭州",
        "海关总署办公厅, 全国",
        "晋城市民政局, 晋城",
        "延边朝鲜族自治州人民政府, 延边",
        "湘西土家族苗族自治州人民政府, 湘西",
        "新疆生产建设兵团民政局, 新疆生产建设兵团",
        "晋城经济技术开发区管理委员会, 晋城经济技术开发区",
        "泽州县人民政府, 泽州",
        "民政部, 全国"
    })
    void theRegionFollowsFromTheOffice(String office, String region) {
        assertEquals(region, of("示范办法", List.of(), "正文。", office).region());
    }

    @Test
    void aNationalLawIsToldByWhoPassedIt() {
        var metadata =
                of(
                        "中华人民共和国示范法",
                        List.of(
                                "2016年3月16日 第十二届全国人民代表大会第四次会议通过",
                                "2023年12月29日 第十四届全国人民代表大会常务委员会第七次会议《关于修改〈中华人民共和国示范法〉的决定》修正"),
                        "第一条　本法自2016年9月1日起施行。");
        assertEquals(List.of("全国人民代表大会"), metadata.issuers());
        assertEquals(PolicyKind.LAW, metadata.kind());
        assertEquals("全国", metadata.region());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 29)), metadata.promulgated());
        assertEquals(Optional.of(LocalDate.of(2016, 9, 1)), metadata.effective());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示范管理条例 | 2008年12月1日 中华人民共和国国务院令第541号公布 | 国务院 | 行政法规 | 全国",
                "示范管理规定 | 1989年6月19日 海关总署、公安部令第7号发布 | 海关总署,公安部 | 部门规章 | 全国",
                "示范管理办法 | 2019年6月19日 民政部令第7号公布 | 民政部 | 部门规章 | 全国",
                "示范判定标准 | 2019年6月19日 应急管理部令第4号公布 | 应急管理部 | 部门规章 | 全国",
                "中国共产党示范工作条例 | 2019年6月19日 中共中央发布 | 中共中央 | 其他 | 全国",
                "最高人民法院关于示范问题的解释 | 2021年3月1日 最高人民法院审判委员会第1833次会议通过 | 最高人民法院 | 司法解释 | 全国",
                "山西省示范条例 | 2020年9月30日 山西省第十三届人民代表大会常务委员会第二十次会议通过 | 山西省人民代表大会常务委员会 | 地方性法规 | 山西",
                "山西省示范办法 | 2020年9月30日 山西省人民政府令第270号公布 | 山西省人民政府 | 地方政府规章 | 山西"
            })
    void issuersKindAndRegionFollowFromTheLineUnderTheTitle(
            String title, String line, String issuers, String kind, String region) {
        var metadata = of(title, List.of(line), "第一条　为了规范管理，制定本规定。");
        assertEquals(List.of(issuers.split(",")), metadata.issuers());
        assertEquals(kind, metadata.kind().label());
        assertEquals(region, metadata.region());
    }

    @Test
    void aNoticeIsSignedAndDatedUnderItsText() {
        var metadata =
                of(
                        "关于开展社区帮扶工作的通知",
                        List.of("晋示发〔2021〕7号"),
                        "一、总体要求\n各地应当及时部署。本通知自印发之日起施行。",
                        "山西省民政厅　山西省财政厅",
                        "二〇二一年三月五日");
        assertEquals(Optional.of("晋示发〔2021〕7号"), metadata.docNumber());
        assertEquals(List.of("山西省民政厅", "山西省财政厅"), metadata.issuers());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 5)), metadata.promulgated());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 5)), metadata.effective());
        assertEquals(PolicyKind.NORMATIVE_DOCUMENT, metadata.kind());
        assertEquals("山西", metadata.region());
    }

    @Test
    void aDayOfEntryIntoForceIsNotTheDayOfIssue() {
        var metadata =
                of(
                        "示范条例",
                        List.of("2004年3月8日 中华人民共和国国务院令第400号公布", "2004年6月1日 施行"),
                        "第一条　为了规范管理，制定本条例。");
        assertEquals(Optional.of(LocalDate.of(2004, 3, 8)), metadata.promulgated());
        assertEquals(Optional.of(LocalDate.of(2004, 6, 1)), metadata.effective());
    }

    @Test
    void whatWasStatedWinsOverTheTextAndTheTextOverTheName() {
        var stated =
                Map.of(
                        "title", List.of("示范办法（示例）"),
                        "kind", List.of("部门规章"),
                        "issuers", List.of("示范部"),
                        "region", List.of("示范"),
                        "effective", List.of("2022-01-01"),
                        "status", List.of("repealed"),
                        "sample", List.of("true"));
        var metadata =
                Drafts.document(
                                "另一个题目",
                                List.of("2021年3月5日 民政部令第7号公布"),
                                "第一条　本办法自2021年5月1日起施行。",
                                List.of(),
                                stated,
                                Map.of(),
                                "第三个题目(2020-01-01).md")
                        .metadata();
        assertEquals("示范办法（示例）", metadata.title());
        assertEquals(PolicyKind.DEPARTMENT_RULE, metadata.kind());
        assertEquals(List.of("示范部"), metadata.issuers());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 1)), metadata.effective());
        assertEquals(Optional.of(Status.REPEALED), metadata.status());
        assertTrue(metadata.sample());
    }

    @Test
    void anExplanationOnAPageKeepsThePagesDayAndSource() {
        var found = Map.of("published", List.of("2023/2/23 10:00:20"), "source", List.of("互联网"));
        var metadata =
                Drafts.document(
                                "《关于社区服务的实施意见》政策解读",
                                List.of(),
                                "一、背景\n我省社区服务发展迅速，山西各地积极探索。",
                                List.of(),
                                Map.of(),
                                found,
                                "page.html")
                        .metadata();
        assertEquals(PolicyKind.EXPLANATION, metadata.kind());
        assertEquals("山西", metadata.region());
        assertEquals(Optional.of(LocalDate.of(2023, 2, 23)), metadata.published());
        assertEquals(Optional.of("互联网"), metadata.origin());
        assertEquals("《关于社区服务的实施意见》政策解读", metadata.title());
    }

    @Test
    void aFileWithoutATitleIsCalledByItsName() {
        var metadata =
                Drafts.document(
                                "",
                                List.of(),
                                "没有题目的一段话。",
                                List.of(),
                                Map.of(),
                                Map.of(),
                                "示范 办法(2020-03-27).md")
                        .metadata();
        assertEquals("示范办法", metadata.title());
        assertEquals(Optional.of(LocalDate.of(2020, 3, 27)), metadata.promulgated());
    }

    private static final Map<String, List<String>> TABLE_AND_LINE =
            Map.of(
                    "information-table/docNumber", List.of("示民发[2024]7号"),
                    "information-table/written", List.of("2024-03-01"),
                    "information-table/index", List.of("SL0001/2024-00012"),
                    "information-table/published", List.of("2024-03-05"),
                    "publishing-line/published", List.of("2024-03-06"),
                    "publishing-line/source", List.of("示例市民政局"));

    private static Document page(List<String> history, Map<String, List<String>> stated) {
        return Drafts.document(
                "示例市补贴办法",
                history,
                "第一条　补贴按月发放。",
                List.of("示例市民政局", "2024年3月1日"),
                stated,
                TABLE_AND_LINE,
                "办法(2024-03-01).html");
    }

    @Test
    void allThatWasSaidIsKeptInTheOrderInWhichItIsBelieved() {
        var evidence = page(List.of("示民发〔2024〕8号"), Map.of()).metadata().evidence();
        assertEquals(
                List.of(
                        new Evidence("docNumber", "示民发〔2024〕8号", Origin.TEXT, true),
                        new Evidence("docNumber", "示民发[2024]7号", Origin.INFORMATION_TABLE, false)),
                evidence.stream().filter(e -> e.key().equals("docNumber")).toList());
        assertEquals(
                List.of(Origin.INFORMATION_TABLE, Origin.PUBLISHING_LINE),
                evidence.stream()
                        .filter(e -> e.key().equals("published"))
                        .map(Evidence::origin)
                        .toList());
        assertTrue(
                evidence.contains(
                        new Evidence(
                                "index", "SL0001/2024-00012", Origin.INFORMATION_TABLE, true)));
    }

    @Test
    void numbersAndDatesOnWhichSourcesDifferAreNamedInAWarning() {
        var warnings = page(List.of("示民发〔2024〕8号"), Map.of()).warnings();
        assertEquals(
                List.of(
                        "文号不一致：正文是“示民发〔2024〕8号”，信息公开表是“示民发[2024]7号”，用了前者，请核对。",
                        "发布日期不一致：信息公开表是“2024-03-05”，发布信息行是“2024-03-06”，用了前者，请核对。"),
                warnings.stream().map(Warning::message).toList());
    }

    @Test
    void whatPeopleStatedSettlesIt() {
        var document =
                page(
                        List.of("示民发〔2024〕8号"),
                        Map.of(
                                "docNumber", List.of("示民发〔2024〕9号"),
                                "published", List.of("2024-03-07")));
        assertEquals(Optional.of("示民发〔2024〕9号"), document.metadata().docNumber());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void theDayInTheInformationTableCountsWhereTheTextHasNone() {
        var metadata =
                Drafts.document(
                                "示例市补贴通知",
                                List.of(),
                                "一、补贴按月发放。",
                                List.of(),
                                Map.of(),
                                TABLE_AND_LINE,
                                "通知.html")
                        .metadata();
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), metadata.promulgated());
    }
}
