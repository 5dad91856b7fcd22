package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.engine.Tier;

class ExclusionTest {
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

    @ParameterizedTest
    @CsvSource({
        "互助组织 -捐赠, 捐赠",
        "互助组织备案登记 -捐赠, 捐赠",
        "邻里互助登记规程 -捐赠, 捐赠",
        "楼道照明管理规程 -岗位, 岗位",
        "照明 NOT 岗位, 岗位",
        "楼道照明管理规程 不含 六十日, 六十日",
        "互助 -(捐赠 或 备案), 捐赠",
        "互助 -(捐赠 或 备案), 备案",
        "(互助 -捐赠) 或 (照明 -捐赠), 捐赠",
        "邻里互助条列第四条 -捐赠, 捐赠",
    })
    void whatIsExcludedIsNeitherInTitleNorHeadingsNorText(String typed, String excluded) {
        var result = library.find(SearchRequest.of(typed).page(1, 100));
        assertTrue(result.total() > 0, typed);
        for (var hit : result.hits()) {
            assertFalse(hit.clause().text().contains(excluded), hit.toString());
            assertFalse(hit.edition().metadata().title().contains(excluded), hit.toString());
            assertFalse(hit.clause().heading().contains(excluded), hit.toString());
            for (var above : hit.clause().path()) {
                assertFalse(above.contains(excluded), hit.toString());
            }
        }
    }

    @Test
    void theseSearchesReachEveryTier() {
        var tiers = EnumSet.noneOf(Tier.class);
        for (var typed : new String[] {"互助组织 -捐赠", "楼道 照明管理 -捐赠", "楼道照明管理规程 -岗位"}) {
            library.find(SearchRequest.of(typed).page(1, 100))
                    .hits()
                    .forEach(hit -> tiers.add(hit.tier()));
        }
        assertTrue(tiers.containsAll(Set.of(Tier.EXACT, Tier.NEAR)), tiers.toString());
    }

    @Test
    void excludedConditionsHoldInEveryTier() {
        for (var typed : new String[] {"照明 -标题:通知", "楼道照明管理规程 -标题:通知", "楼道照明管理规程 -日期:2022"}) {
            var result = library.find(SearchRequest.of(typed).page(1, 100));
            assertTrue(result.total() > 0, typed);
            for (var hit : result.hits()) {
                assertFalse(hit.edition().metadata().title().contains("通知"), hit.toString());
            }
        }
    }

    @Test
    void aSearchWithinResultsFindsWhatBothFind() {
        var within = SearchRequest.of("街道办事处").within(List.of("互助组织"));
        var both = library.find(SearchRequest.of("互助组织 街道办事处").page(1, 50));
        var result = library.find(within.page(1, 50));
        assertTrue(result.exact() > 0);
        assertEquals(both.exact(), result.exact());
        assertEquals(names(both, Tier.EXACT), names(result, Tier.EXACT));
    }

    @Test
    void aSearchWithinAQuestionsAnswersFindsAmongThem() {
        var question = SearchRequest.of("互助组织可以接受别人捐的东西吗？");
        var answers = library.find(question.page(1, 100));
        var result =
                library.find(SearchRequest.of("登记").within(List.of(question.text())).page(1, 100));
        assertTrue(result.exact() > 0);
        assertTrue(names(answers).containsAll(names(result)), names(result).toString());
    }

    @Test
    void searchesWithinEachOtherNarrowStepByStep() {
        var steps = SearchRequest.of("捐赠").within(List.of("邻里", "互助组织"));
        var result = library.find(steps.page(1, 50));
        assertEquals(Set.of("邻里互助条例 第四条"), names(result, Tier.EXACT));
        var citation = SearchRequest.of("备案").within(List.of("邻里互助条例第三条"));
        assertEquals(Set.of("邻里互助条例 第三条"), names(library.find(citation), Tier.EXACT));
        assertEquals(0, library.find(steps.within(List.of("捐赠", "备案"))).total());
    }

    private static Set<String> names(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.policy().title() + " " + hit.clause().label())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(SearchResult result, Tier tier) {
        return result.hits().stream()
                .filter(hit -> hit.tier() == tier)
                .map(hit -> hit.policy().title() + " " + hit.clause().label())
                .collect(Collectors.toSet());
    }
}
