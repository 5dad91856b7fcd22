package tiaowen.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.query.QueryParser;

class LuceneTranslationTest {
    private final LuceneTranslation translation =
            new LuceneTranslation(condition -> List.of("办法.md"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "款 | text_pairs:款",
                "补贴 | text_pairs:补贴",
                "临时补贴 | text_pairs:\"临时 ? 补贴\"",
                "生活费 | text_pairs:\"生活 活费\"",
                "補貼 | text_pairs:补贴",
                "补贴 岗位 | +(text_pairs:补贴) +(text_pairs:岗位)",
                "补贴 或 津贴 | (text_pairs:补贴) (text_pairs:津贴)",
                "“60日” | text_pairs:\"60 0日\"",
                "补贴 标题:办法 | +(text_pairs:补贴) +source:(办法.md)",
            })
    void aTermIsARunOfPairsSideBySide(String typed, String lucene) {
        assertEquals(lucene, translation.inText(QueryParser.parse(typed)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补贴 -岗位 | +(text_pairs:补贴 head_pairs:补贴) -(text_pairs:岗位 head_pairs:岗位)",
                "-岗位 | +type:clause -(text_pairs:岗位 head_pairs:岗位)",
            })
    void whatMustNotBeThereIsMeantToTheLetter(String typed, String lucene) {
        assertEquals(lucene, translation.exact(QueryParser.parse(typed)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "社会工作岗位 | +all_words:社会 +all_words:工作 +all_words:岗位",
                "补贴 -岗位 | +(+all_words:补贴) -(text_pairs:岗位 head_pairs:岗位)",
            })
    void wordsMayStandApart(String typed, String lucene) {
        assertEquals(lucene, translation.words(QueryParser.parse(typed)).toString());
    }
}
