package tiaowen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.naming.CitationAnswer.Outcome;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;

class CitationResolverTest {
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
        "邻里互助条例第三条, tiao-3",
        "《邻里互助条例》第三条第二款, tiao-3.kuan-2",
        "《中华人民共和国邻里互助条例》第三条, tiao-3",
        "鄰里互助條例第三條, tiao-3",
        "邻里互助条例 3, tiao-3",
        "根据《邻里互助条例》第三条的规定, tiao-3",
        "《邻里互助条例》, ''",
    })
    void aProvisionIsFoundInTheNewestEdition(String text, String eid) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals(1, answer.candidates().size());
        assertEquals(eid, answer.candidates().getFirst().eid());
        assertEquals("2023-09-10", answer.candidates().getFirst().edition().date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"邻里互助条例第六条", "邻里互助条例第三条第三款", "邻里互助条例第三条第一款第一项"})
    void aNumberThatIsNotThereIsNeverANeighbour(String text) {
        var answer = library.cite(text);
        assertEquals(Outcome.NO_SUCH_PROVISION, answer.outcome());
        assertEquals("", answer.candidates().getFirst().eid());
    }

    @Test
    void aPolicyThatIsNotHereIsSaidToBeSo() {
        assertEquals(Outcome.NOT_IN_COLLECTION, library.cite("《屋顶花园促进法》第三条").outcome());
        assertEquals(Outcome.NOT_IN_COLLECTION, library.cite("云民发〔1999〕1号").outcome());
    }

    @Test
    void plainWordsAreNoCitation() {
        assertEquals(Outcome.NOT_A_CITATION, library.cite("今天天气不错").outcome());
        assertEquals(Outcome.NOT_A_CITATION, library.cite("").outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云民发〔2022〕8号", "云民发[2022]08号", "云民发（2022）第8号"})
    void aDocumentNumberInAnyBracketsNamesItsPaper(String text) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals("关于做好楼道照明工作的通知", answer.candidates().getFirst().policy().title());
    }

    @Test
    void headingsOfPapersAreProvisionsToo() {
        assertEquals("er.2", library.cite("云民发〔2022〕8号二（二）").candidates().getFirst().eid());
        assertEquals(Outcome.RESOLVED, library.cite("云民发〔2022〕8号第二部分").outcome());
    }

    @Test
    void aNameThatMayMeanSeveralPoliciesGivesCandidates() {
        var answer = library.cite("《照明》");
        assertEquals(Outcome.CANDIDATES, answer.outcome());
        assertTrue(answer.candidates().size() > 1, answer.toString());
    }
}
