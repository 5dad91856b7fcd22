package tiaowen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Citations as people type them. */
class TypedCitationsTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "社区会堂管理规定(2018-07-01).md",
                """
                # 社区会堂管理规定

                第一条　社区会堂向居民开放。

                第二条　社区会堂不得出租。
                """);
        sample.file(
                "社区会堂收费办法(2019-07-01).md",
                """
                # 社区会堂收费办法

                第一条　根据《社区会堂管理规定》（云岭市人民政府令第12号），制定本办法。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "邻里互助条例（2019年）第三条, 2019-05-01",
        "邻里互助条例(2019)第3条, 2019-05-01",
        "《邻里互助条例》（2019年5月1日）第三条, 2019-05-01",
        "邻里互助条例（2019年修正）第三条, 2019-05-01",
        "邻里互助条例2019年版第三条, 2019-05-01",
        "2019年邻里互助条例第3条, 2019-05-01",
        "2019年版《邻里互助条例》第3条, 2019-05-01",
        "邻里互助条例（2021年）第三条, 2019-05-01",
        "邻里互助条例（2023年修订）第三条, 2023-09-10",
        "邻里互助条例第三条, 2023-09-10",
    })
    void aYearPicksTheEdition(String text, String edition) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals(edition, answer.candidates().getFirst().edition().date());
        assertEquals("tiao-3", answer.candidates().getFirst().eid());
    }

    @Test
    void aYearBeforeEveryEditionIsAskedBack() {
        var answer = library.cite("邻里互助条例（1999年）第三条");
        assertEquals(Outcome.CANDIDATES, answer.outcome());
        assertEquals(2, answer.candidates().size());
    }

    @Test
    void aProvisionThatTheNamedEditionLacksIsNoNeighbour() {
        assertEquals(Outcome.NO_SUCH_PROVISION, library.cite("邻里互助条例（2019年）第三条第二款").outcome());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【邻里互助条例】第三条",
                "「邻里互助条例」第三条",
                "『邻里互助条例』第3条",
                "“邻里互助条例”第三条",
                "\"邻里互助条例\"第三条",
                "〈邻里互助条例〉第三条",
                "邻里互助条例的第三条",
                "邻里互助条例中的第三条",
                "邻里互助条例里第三条",
                "邻里互助条例第 三 条",
                "邻里互助条例第３条",
                "邻里互助条例 § 3",
            })
    void anyMarksAndLinkingWordsWillDo(String text) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals("tiao-3", answer.candidates().getFirst().eid());
    }

    @ParameterizedTest
    @CsvSource({
        "云岭市人民政府令第12号, ''",
        "云岭市人民政府令第十二号, ''",
        "云岭市人民政府令 第12号 第二条, tiao-2",
    })
    void anOrderNamesItsPaperWhereACitingTextTellsBoth(String text, String eid) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals("社区会堂管理规定", answer.candidates().getFirst().policy().title());
        assertEquals(eid, answer.candidates().getFirst().eid());
    }

    @Test
    void anOrderThatIsNotHereIsSaidToBeSoAndIsACitation() {
        assertEquals(Outcome.NOT_IN_COLLECTION, library.cite("国务院令第250号").outcome());
        assertEquals(Outcome.NOT_IN_COLLECTION, library.cite("主席令第四十三号").outcome());
        assertEquals(Outcome.NO_SUCH_PROVISION, library.cite("云岭市人民政府令第12号第九条").outcome());
    }
}
