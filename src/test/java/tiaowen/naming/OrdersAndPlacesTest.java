package tiaowen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.naming.CitationAnswer.Outcome;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;
import tiaowen.search.SearchRequest;

/**
 * Papers found by the number of an order or announcement, and by the places that theirs lies in.
 */
class OrdersAndPlacesTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "太原会堂.md",
                """
                # 太原市社区会堂管理办法

                （2020年5月15日太原市人民政府令第16号公布）

                第一条　社区会堂向居民开放。
                """);
        sample.file(
                "会堂公告.md",
                """
                # 关于会堂税费的公告

                财政部 税务总局公告2020年第9号

                社区会堂的税费按照有关规定减半征收，具体办法由各地另行规定，请遵照执行。
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
        "太原市人民政府令第16号, 太原市社区会堂管理办法",
        "太原市人民政府令第十六号第一条, 太原市社区会堂管理办法",
        "财政部 税务总局公告2020年第9号, 关于会堂税费的公告",
        "财政部税务总局公告〔2020〕9号, 关于会堂税费的公告"
    })
    void anOrderIsCitedByItsNumber(String text, String title) {
        var answer = library.cite(text);
        assertEquals(Outcome.RESOLVED, answer.outcome());
        assertEquals(title, answer.candidates().getFirst().policy().title());
    }

    @ParameterizedTest
    @CsvSource({
        "地区:太原 会堂, 太原市社区会堂管理办法",
        "地区:山西 会堂, 太原市社区会堂管理办法",
        "地区:山西省 会堂, 太原市社区会堂管理办法",
        "文号:太原市人民政府令第十六号, 太原市社区会堂管理办法",
        "太原市人民政府令第16号, 太原市社区会堂管理办法",
        "财政部税务总局公告2020年第9号, 关于会堂税费的公告"
    })
    void itIsFoundByItsNumberAndByTheProvinceOfItsCity(String query, String title) {
        var result = library.find(SearchRequest.of(query));
        assertEquals(title, result.hits().getFirst().policy().title());
    }
}
