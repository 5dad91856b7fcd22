package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.engine.Tier;
import tiaowen.naming.CitationAnswer.Outcome;

class NamedEntityLookupTest {
    private static Library library;

    @BeforeAll
    static void build(@TempDir Path folder) {
        library = Library.open(SampleLibrary.in(folder).index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static SearchResult find(String text) {
        return library.find(SearchRequest.of(text));
    }

    private static String first(String text) {
        var hit = find(text).hits().getFirst();
        return hit.policy().title() + " " + hit.clause().eid();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邻里互住条例第三条", // sounds alike
                "邻里胡助条例 3",
                "邻里互条例第3条", // left out
                "邻里互互助条例3条", // twice
                "邻互里助条例 第三条", // swapped
                "邻里互厨条例第三条", // wrong
                "邻里互助条列第三条", // the last word, so that it looks like no title
                "邻里互助第三条", // the last word missing
                "《中人华民共和国邻里互助条例》第三条", // before the title
                "《中华人民共和和国邻里互助条例》第三条",
                "鄰里互住條例第三條"
            })
    void titleWithATypingErrorStillLeadsToTheProvision(String text) {
        assertEquals("邻里互助条例 tiao-3", first(text));
    }

    @Test
    void whatAMisspeltTitleFindsIsNeverExactAndTheAnswerSaysWhatWasLookedUp() {
        var result = find("邻里互住条例第三条");
        assertEquals(0, result.exact());
        assertEquals(Tier.NEAR, result.hits().getFirst().tier());
        assertEquals(List.of("馆藏里没有《邻里互住条例》，按名称相近的《邻里互助条例》查找。"), result.notes());
        assertEquals("名称相近", result.policies().getFirst().why());
    }

    @Test
    void misspeltTitleIsNoCitation() {
        assertEquals(Outcome.NOT_IN_COLLECTION, library.cite("邻里互住条例第三条").outcome());
    }

    @Test
    void misspeltTitleBesideATermNarrowsTheTerm() {
        assertEquals("邻里互助条例 tiao-4", first("邻里互住条例 捐赠"));
    }

    @Test
    void policyIsShownBeforeTheClausesWhenItsTitleIsWritten() {
        var policy = find("《邻里互助条例》").policies().getFirst();
        assertEquals("邻里互助条例", policy.policy().title());
        assertEquals("2023-09-10", policy.edition().date());
        assertEquals("", policy.why());
    }

    @Test
    void policyIsShownForItsShortNameItsNumberAndAWordOfItsTitle() {
        assertEquals("简称", find("邻助条例").policies().getFirst().why());
        var numbered = find("云民发〔2022〕8号").policies().getFirst();
        assertEquals("关于做好楼道照明工作的通知", numbered.policy().title());
        assertEquals("文号", numbered.why());
        assertEquals(2, find("楼道照明").policies().size());
        assertTrue(find("居民").policies().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邻里互助 定义",
                "邻里互助 是指",
                "什么是邻里互助",
                "邻里互助是什么？",
                "邻里互助的含义",
                "何谓鄰里互助",
                "邻里互助条例 邻里互助 含义",
                "邻里互助条例中的邻里互助是指什么",
                "邻里互住条例 邻里互助",
                "邻里互助 邻里互助条例"
            })
    void clauseThatDefinesTheTermIsTheFirstHitWhenItsMeaningIsAsked(String text) {
        assertEquals("邻里互助条例 tiao-2", first(text));
    }

    @Test
    void glossaryEntryIsGivenWhenTheMeaningIsAskedAndOnlyThen() {
        assertEquals("邻里互助", find("邻里互助 定义").term().orElseThrow().term());
        assertEquals(List.of("按询问“邻里互助”的含义理解，写明定义的条文列在最前。"), find("邻里互助 定义").notes());
        assertTrue(find("邻里互助").term().isEmpty());
        assertTrue(find("楼道 定义").term().isEmpty());
    }

    @Test
    void wordsThatAskAreSearchedAsTheyStandWhereTextsHoldThem() {
        var result = find("邻里互助，是指居民");
        assertEquals(1, result.exact());
        assertTrue(result.term().isEmpty());
    }
}
