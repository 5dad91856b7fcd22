package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.engine.SearchFilters;
import tiaowen.search.AlternativeSearch.Kind;

class AlternativeSearchesTest {
    private static Library library;

    @BeforeAll
    static void build(@TempDir Path folder) {
        library = Library.open(SampleLibrary.in(folder).index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<AlternativeSearch> otherwise(SearchRequest request) {
        return library.find(request).otherwise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"互助阻织", "互组助织", "互助组组织", "互助组只"})
    void spellingThatTheCollectionHasIsOfferedForATermThatNoTextHolds(String typed) {
        var offered = otherwise(SearchRequest.of(typed)).getFirst();
        assertEquals(Kind.SPELLING, offered.kind());
        assertEquals("您是不是要找“互助组织”", offered.label());
        assertEquals("互助组织", offered.request().text());
        assertEquals(
                library.find(offered.request()).exact(), offered.exact(), "the count is quotable");
    }

    @Test
    void noSpellingIsOfferedForATermThatIsFound() {
        assertEquals(List.of(), otherwise(SearchRequest.of("互助组织")));
    }

    @Test
    void filterThatLeavesNothingIsNamedAndWhatItWouldBeWithoutIt() {
        var year =
                new SearchFilters(Set.of(), Set.of(), Set.of(), Set.of(2022), Set.of(), Set.of());
        var result = library.find(SearchRequest.of("互助组织").filters(year));
        var wider = result.otherwise().getFirst();
        assertEquals(Kind.WIDER, wider.kind());
        assertEquals("不限年份", wider.label());
        assertTrue(wider.exact() > 0);
        assertTrue(result.notes().toString().contains("去掉“"), result.notes().toString());
    }

    @Test
    void termThatStandsInTheWayIsLeftOut() {
        var offered = otherwise(SearchRequest.of("互助组织 太空电梯"));
        assertEquals(
                List.of(Kind.FEWER_TERMS), offered.stream().map(AlternativeSearch::kind).toList());
        assertEquals("互助组织", offered.getFirst().request().text());
    }

    @Test
    void everydayWordIsOfferedAsPoliciesSayIt() {
        var offered = otherwise(SearchRequest.of("老人 费用")).getFirst();
        assertEquals(Kind.SYNONYM, offered.kind());
        assertEquals("老年人 费用", offered.request().text());
    }
}
