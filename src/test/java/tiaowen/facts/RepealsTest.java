package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Repeal;

class RepealsTest {
    private static List<Repeal> of(String title, String lines) {
        return Drafts.document(title, lines).repeals();
    }

    private static List<String> titles(String lines) {
        return of("示范补贴办法", lines).stream().map(Repeal::title).toList();
    }

    @Test
    void aPolicyThatEndsWithThisOneIsNamedWithItsDay() {
        var repeals =
                of(
                        "示范补贴办法",
                        "第九条　本办法自2024年5月1日起施行。2009年3月2日示范省民政厅发布的《示范补贴暂行办法》（示民发〔2009〕12号）同时废止。");
        assertEquals(
                List.of(
                        new Repeal(
                                "tiao-9.kuan-1",
                                "示范补贴暂行办法",
                                Optional.of("示民发〔2009〕12号"),
                                Optional.of(LocalDate.of(2009, 3, 2)),
                                Optional.of(LocalDate.of(2024, 5, 1)),
                                Repeal.Manner.TOGETHER)),
                repeals);
    }

    @Test
    void aTitleWithAStopInItAfterAQuoteThatNeverClosesBreaksNothing() {
        Assertions.assertDoesNotThrow(() -> titles("第九条　“甲，《关于乙；丙的办法》同时废止。"));
    }

    @Test
    void severalPoliciesEndTogether() {
        assertEquals(
                List.of("甲补贴办法", "乙补贴办法", "丙补贴规定"),
                titles(
                        "第九条　本办法自2024年5月1日起施行。《甲补贴办法》、2001年国务院批准发布的《乙补贴办法》和《丙补贴规定》（示民发〔2009〕12号）同时废止。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《旧办法》即行废止。",
                "《旧办法》同时停止执行。",
                "《旧办法》自2024年6月1日起废止。",
                "《旧办法》自本办法施行之日起不再执行。",
                "《旧办法》等3件规范性文件一并废止。",
                "现决定废止《旧办法》。",
                "本办法施行后，《旧办法》（示民（发）〔1999〕3号）全文废止，之前的规定与本办法不一致的，以本办法为准。"
            })
    void aRepealIsSaidInManyWays(String sentence) {
        assertEquals(List.of("旧办法"), titles("第九条　" + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《旧办法》第三条同时废止。",
                "《旧办法》中关于补贴标准的规定同时废止。",
                "《旧办法》已废止的，按照本办法执行。",
                "《旧办法》废止前已经受理的申请，仍按原规定办理。",
                "根据《旧办法》颁发的证书同时废止。",
                "有关规定与《示范办法》不一致的，不再执行。",
                "根据《示范省关于修改和废止部分规章的决定》修正。"
            })
    void partsAndWhatEndedBeforeEndNothing(String sentence) {
        assertEquals(List.of(), titles("第九条　" + sentence));
    }

    @Test
    void aListOfEndedPoliciesFollowsItsAnnouncement() {
        var lines =
                """
                为规范管理，现决定废止下列规范性文件：
                （一）《甲补贴办法》（示民发〔2003〕1号）
                （二）2005年6月1日发布的《乙补贴办法》
                本决定自公布之日起施行，由《丙工作规则》规定的机构解释。
                """;
        assertEquals(List.of("甲补贴办法", "乙补贴办法"), titles(lines));
    }

    @Test
    void aDecisionNamesInItsTitleWhatItEnds() {
        var repeals = of("示范省人民政府关于废止《甲补贴办法》等两件规章的决定", "示范省人民政府决定，自2024年3月1日起执行。");
        assertEquals(List.of("甲补贴办法"), repeals.stream().map(Repeal::title).toList());
    }

    @Test
    void anExplanationEndsNothingItself() {
        assertEquals(List.of(), of("《示范补贴办法》解读", "《旧办法》同时废止。"));
    }

    @Test
    void aCourtsTitleIsKeptWithItsCourt() {
        assertEquals(
                List.of("最高人民法院关于审理示范案件若干问题的解释"),
                titles("第九条　最高人民法院2003年1月2日发布的《关于审理示范案件若干问题的解释》同时废止。"));
    }

    @Test
    void anEndlessLineIsReadInTheTimeOfItsLength() {
        for (var piece : List.of("《", "《甲办法》、", "（", "废止", "《旧办法》（", "同时")) {
            var line = piece.repeat(1_000_000 / piece.length()) + "废止";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                            Drafts.document(
                                    "示范", List.of(), line, List.of(), Map.of(), Map.of(), "x"),
                    piece);
        }
    }
}
