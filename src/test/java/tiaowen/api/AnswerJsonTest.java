package tiaowen.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How answers are written as JSON. */
class AnswerJsonTest {
    private static final PlaceAnswer PLACE =
            new PlaceAnswer("shequ-shitang-banfa", "社区食堂管理办法", "2024-06-01", "tiao-3", "第三条");

    @Test
    void theFieldsStandInTheOrderInWhichARecordNamesThem() {
        assertEquals(
                "{\"error\":{\"code\":\"no-such-policy\",\"message\":\"没有收录这项政策。\"}}",
                AnswerJson.line(ErrorAnswer.of("no-such-policy", "没有收录这项政策。")));
    }

    @Test
    void whatAnAnswerIsAboutStandsBesideTheRest() {
        var history = new HistoryAnswer(PLACE, List.of(), "/h");
        assertEquals(
                "{\"policy\":\"shequ-shitang-banfa\",\"title\":\"社区食堂管理办法\","
                        + "\"edition\":\"2024-06-01\",\"eid\":\"tiao-3\",\"label\":\"第三条\","
                        + "\"editions\":[],\"url\":\"/h\"}",
                AnswerJson.line(history));
    }

    @Test
    void whatIsLackingIsNullAndADayIsWrittenAsIso() {
        assertEquals(
                "{\"eid\":null,\"day\":\"2024-06-01\"}",
                AnswerJson.line(new Found(Optional.empty(), LocalDate.of(2024, 6, 1))));
    }

    private record Found(Optional<String> eid, LocalDate day) {}
}
