package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.Tier;
import tiaowen.model.Status;
import tiaowen.text.MarkedSpan;

class LibraryTest {
    private static final String STATUTE = "邻里互助条例";
    private static final String DECREE = "楼道照明管理办法";
    private static final String NOTICE = "关于做好楼道照明工作的通知";

    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        library = Library.open(SampleLibrary.in(folder).index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void aTermFindsEveryClauseThatHoldsItToTheLetter() {
        var result = find("捐赠财产");
        assertEquals(List.of(STATUTE + " 第四条"), names(result));
        assertEquals(1, result.exact());
        assertEquals(Tier.EXACT, result.hits().getFirst().tier());
    }

    @Test
    void termsMayStandInTextHeadingAndTitle() {
        assertEquals(STATUTE + " 第三条", names(find("邻里 互助组织 街道办事处")).getFirst());
        assertEquals(Tier.EXACT, find("邻里 互助组织 街道办事处").hits().getFirst().tier());
    }

    @Test
    void noTermRunsFromATitleIntoAHeadingOrAText() {
        assertEquals(0, find("条例第一章").exact());
        assertEquals(0, find("总则为了弘扬").exact());
    }

    @Test
    void traditionalAndFullWidthQueriesFindSimplifiedText() {
        assertEquals(names(find("捐赠财产")), names(find("捐贈財產")));
        assertEquals(names(find("20日")), names(find("２０日")));
    }

    @Test
    void amountsAreFoundInBothSpellings() {
        assertEquals(List.of(DECREE + " 第三条"), exactNames(find("照明 60日")));
        assertEquals(List.of(STATUTE + " 第三条"), exactNames(find("街道办事处 二十日")));
    }

    @Test
    void whatIsExcludedStaysAwayInEveryTier() {
        var result = find("互助组织 -捐赠");
        assertTrue(result.exact() > 0);
        for (var hit : result.hits())
            assertFalse(hit.clause().text().contains("捐赠"), hit.toString());
        for (var hit : find("互助组织 照明 街道 -捐赠").hits()) {
            assertFalse(hit.clause().text().contains("捐赠"), hit.toString());
        }
    }

    @Test
    void orFindsEither() {
        var result = find("津贴 或 补贴");
        assertEquals(Set.of(DECREE, NOTICE), titles(result));
        assertEquals(2, result.exact());
    }

    @Test
    void fieldsNarrowTheSearch() {
        assertEquals(Set.of(NOTICE), titles(find("照明 标题:通知")));
        assertEquals(Set.of(NOTICE), titles(find("照明 机关:民政局")));
        assertEquals(Set.of(NOTICE), titles(find("照明 地区:云岭市")));
        assertEquals(Set.of(DECREE), titles(find("照明 日期:2021")));
        assertEquals(Set.of(NOTICE), titles(find("文号:云民发〔2022〕8号")));
    }

    @Test
    void whenNoTextHoldsTheTermNearTextsAreShownAndTheAnswerSaysSo() {
        var result = find("岗位津贴标准");
        assertEquals(0, result.exact());
        assertTrue(result.words() + result.near() > 0);
        assertEquals("没有找到含有“岗位津贴标准”的条文。", result.notes().getFirst());
    }

    @Test
    void whenNoTextHoldsAllTermsTheAnswerCountsEach() {
        var result = find("岗位 街道办事处");
        assertEquals(0, result.exact());
        assertEquals(
                "没有找到同时含有“岗位”和“街道办事处”的条文。“岗位”在 2 条中出现，“街道办事处”在 1 条中出现，没有一条两者都有。可以试试：去掉一个词，或改为“岗位 或 街道办事处”。",
                result.notes().getFirst());
    }

    @Test
    void aQuestionIsAnsweredByNearTexts() {
        var result = find("互助组织可以接受别人捐的东西吗？");
        assertEquals(Tier.NEAR, result.hits().getFirst().tier());
        assertEquals(STATUTE + " 第四条", names(result).getFirst());
    }

    @Test
    void editionsOfAClauseAreOneHitTheCurrentOneFirst() {
        var hit = find("互助组织可以接受捐赠").hits().getFirst();
        assertEquals("2023-09-10", hit.edition().date());
        assertEquals(List.of("2019-05-01"), hit.others());
        assertEquals(Status.CURRENT, hit.status());
    }

    @Test
    void unfoldedEveryEditionIsAHit() {
        var all =
                library.find(
                        request(
                                "互助组织可以接受捐赠",
                                SearchFilters.NONE,
                                SearchRequest.Editions.ALL,
                                1,
                                50));
        assertEquals(2, all.exact());
        assertEquals(
                List.of("2023-09-10", "2019-05-01"),
                all.hits().stream().limit(all.exact()).map(hit -> hit.edition().date()).toList());
    }

    @Test
    void aCountSaysWhatChoosingItWouldLeave() {
        var result = find("互助组织");
        for (var facet : result.facets()) {
            for (var value : facet.values()) {
                var chosen =
                        library.find(
                                request(
                                        "互助组织",
                                        choose(facet.name(), value.key()),
                                        SearchRequest.Editions.FOLDED,
                                        1,
                                        50));
                assertEquals(value.count(), chosen.exact(), facet.name() + " " + value.key());
            }
        }
        assertEquals(5, result.facets().size());
    }

    private static SearchFilters choose(String name, String key) {
        var none = SearchFilters.NONE;
        return switch (name) {
            case "kind" ->
                    new SearchFilters(
                            Set.of(tiaowen.model.PolicyKind.parse(key).orElseThrow()),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of());
            case "issuer" ->
                    new SearchFilters(
                            Set.of(), Set.of(key), Set.of(), Set.of(), Set.of(), Set.of());
            case "region" ->
                    new SearchFilters(
                            Set.of(), Set.of(), Set.of(key), Set.of(), Set.of(), Set.of());
            case "year" ->
                    new SearchFilters(
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(Integer.valueOf(key)),
                            Set.of(),
                            Set.of());
            case "status" ->
                    new SearchFilters(
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(Status.parse(key).orElseThrow()),
                            Set.of());
            default -> none;
        };
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        var whole =
                names(
                        library.find(
                                request(
                                        "照明 或 互助",
                                        SearchFilters.NONE,
                                        SearchRequest.Editions.ALL,
                                        1,
                                        100)));
        var paged = new ArrayList<String>();
        for (int page = 1; page <= 10; page++) {
            paged.addAll(
                    names(
                            library.find(
                                    request(
                                            "照明 或 互助",
                                            SearchFilters.NONE,
                                            SearchRequest.Editions.ALL,
                                            page,
                                            2))));
        }
        assertTrue(whole.size() > 6, whole.toString());
        assertEquals(whole, paged);
    }

    @Test
    void hitsMayBeOrderedByDateOrByTheRankOfTheLaw() {
        var byDate =
                library.find(SearchRequest.of("照明").order(SearchRequest.Order.DATE).page(1, 50));
        var dates = byDate.hits().stream().map(hit -> hit.edition().date()).toList();
        assertTrue(dates.size() > 3, dates.toString());
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
        var byRank =
                library.find(
                        SearchRequest.of("照明 或 邻里").order(SearchRequest.Order.RANK).page(1, 50));
        var kinds = byRank.hits().stream().map(hit -> hit.edition().metadata().kind()).toList();
        assertTrue(Set.copyOf(kinds).size() > 1, kinds.toString());
        assertEquals(kinds.stream().sorted().toList(), kinds);
    }

    @Test
    void askedWordsAreMarkedInTitleHeadingAndText() {
        var hit = find("邻里 捐赠财产").hits().getFirst();
        assertEquals(
                List.of(new MarkedSpan("邻里", true), new MarkedSpan("互助条例", false)), hit.title());
        assertTrue(hit.snippet().contains(new MarkedSpan("捐赠财产", true)), hit.snippet().toString());
    }

    @Test
    void aCitationPutsItsClauseFirstAndThoseThatCiteItBehind() {
        var result = find("邻里互助条例第三条");
        assertEquals(List.of(STATUTE + " 第三条", DECREE + " 第一条"), exactNames(result));
        assertEquals(STATUTE + " 第三条", names(find("邻里互助条例 3")).getFirst());
    }

    @Test
    void aTitleThatIsOnlyPartOfAnotherNamesNoProvisionOfIt() {
        var result = find("互助条例3条");
        assertEquals(List.of(), result.hits());
        assertTrue(
                result.notes().getFirst().contains("是另外的文件：《邻里互助条例》"), result.notes().toString());
    }

    @Test
    void besideWhatWasCitedNothingIsNear() {
        var result = find("邻里互助条例第四条");
        assertEquals(1, result.total());
        assertEquals(List.of("2019-05-01"), result.hits().getFirst().others());
    }

    @Test
    void aTextThatSharesNothingOfWeightIsNotNear() {
        var result = find("火星采矿许可ABC123");
        assertEquals(0, result.total());
        assertEquals("可以试试：换一种说法，少写几个字。", result.notes().getLast());
    }

    @Test
    void aCitationOfWhatIsNotThereIsSaid() {
        var result = find("邻里互助条例第九十条");
        assertTrue(result.notes().getFirst().startsWith("《邻里互助条例》里没有"), result.notes().toString());
    }

    @Test
    void noTextMakesItThrow() {
        var random = new Random(5);
        var pieces =
                List.of(
                        "照明",
                        "邻里互助条例",
                        "第三条",
                        "“",
                        "”",
                        "-",
                        "或",
                        "标题:",
                        "日期:2020..",
                        "状态:",
                        "不含:",
                        " ",
                        "，",
                        "《",
                        "》",
                        "吗？",
                        "\u0000",
                        "\ud83d",
                        "60日",
                        "3%",
                        "../",
                        "<b>",
                        "*",
                        "个保法");
        for (int i = 0; i < 1_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--)
                text.append(pieces.get(random.nextInt(pieces.size())));
            assertDoesNotThrow(() -> find(text.toString()), text::toString);
            assertDoesNotThrow(() -> library.cite(text.toString()), text::toString);
        }
        assertDoesNotThrow(() -> find("照".repeat(10_000)));
    }

    private static SearchResult find(String text) {
        return library.find(
                request(text, SearchFilters.NONE, SearchRequest.Editions.FOLDED, 1, 50));
    }

    private static SearchRequest request(
            String text,
            SearchFilters filters,
            SearchRequest.Editions editions,
            int page,
            int size) {
        return SearchRequest.of(text).filters(filters).editions(editions).page(page, size);
    }

    private static List<String> names(SearchResult result) {
        return result.hits().stream().map(LibraryTest::name).toList();
    }

    private static List<String> exactNames(SearchResult result) {
        return result.hits().stream()
                .filter(hit -> hit.tier() == Tier.EXACT)
                .map(LibraryTest::name)
                .toList();
    }

    private static String name(Hit hit) {
        return hit.policy().title() + " " + hit.clause().label();
    }

    private static Set<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.policy().title()).collect(Collectors.toSet());
    }
}
