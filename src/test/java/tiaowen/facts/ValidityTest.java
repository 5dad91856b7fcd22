package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.model.Metadata;

class ValidityTest {
    /** Metadata of a text that was issued on 2024-01-10 and ends with this sentence. */
    private static Metadata of(String sentence) {
        return Drafts.document(
                        "示范补贴办法",
                        List.of("2024年1月10日示范省民政厅发布"),
                        "第一条　为了规范补贴，制定本办法。\n第九条　" + sentence,
                        List.of(),
                        Map.of(),
                        Map.of(),
                        "x.txt")
                .metadata();
    }

    @ParameterizedTest
    @CsvSource({
        "本办法自2024年9月5日起施行。, 2024-09-05",
        "本办法自2024年9月5日零时起执行。, 2024-09-05",
        "本办法从二〇二四年九月五日起生效。, 2024-09-05",
        "本办法自公布之日起施行。, 2024-01-10",
        "本办法自发布之日起30日后施行。, 2024-02-09",
        "本办法自公布之日起满三个月施行。, 2024-04-10",
        "本办法由民政厅负责解释，自2024年9月5日起试行。, 2024-09-05",
        "本办法自2024年1月1日起至2028年12月31日有效。, 2024-01-01"
    })
    void theFirstDayIsReadInEveryForm(String sentence, LocalDate day) {
        assertEquals(day, of(sentence).effective().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "本办法自2024年1月1日起至2028年12月31日有效。, 2028-12-31",
        "'本办法自2024年4月1日起施行，有效期5年。', 2029-03-31",
        "'本办法自2024年4月1日起施行，有效期为五年。', 2029-03-31",
        "本办法自2024年4月1日起施行。有效期至2027年3月31日。, 2027-03-31",
        "'本办法自公布之日起施行，试行期为二年。', 2026-01-09",
        "'本办法自2024年4月1日起试行，试行1年。', 2025-03-31"
    })
    void theLastDayFollowsFromTheTermOfValidity(String sentence, LocalDate day) {
        assertEquals(day, of(sentence).expires().orElseThrow());
    }

    @Test
    void theTermOfACertificateIsNotTheTextsOwn() {
        assertEquals(true, of("登记证书有效期5年。本办法自2024年4月1日起施行。").expires().isEmpty());
        assertEquals(true, of("登记证书自发证之日起有效，有效期5年。").expires().isEmpty());
    }

    @Test
    void anotherTextsDayIsNotThisOnes() {
        assertEquals(true, of("《示范法》自2024年4月1日起施行后登记的，按照本办法办理。").effective().isEmpty());
    }
}
