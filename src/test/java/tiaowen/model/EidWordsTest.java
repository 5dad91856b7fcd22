package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EidWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tiao-102.kuan-1     | 第一百零二条第一款",
                "bian-2.zhang-10     | 第二编第十章",
                "tiao-12-1.kuan-2    | 第十二条之一第二款",
                "san.2               | ''",
                "tiao-0              | ''",
                "tiao-99999999999999 | ''",
                "fujian-1.tiao-3     | ''",
            })
    void anEidOfAStatuteIsReadAloud(String eid, String words) {
        assertEquals(words, EidWords.of(eid));
    }
}
