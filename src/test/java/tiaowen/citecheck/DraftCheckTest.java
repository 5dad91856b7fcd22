package tiaowen.citecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.compare.DiffPiece;

class DraftCheckTest {
    private static SampleLaw law;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        law = SampleLaw.in(folder);
    }

    @AfterAll
    static void close() {
        law.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照《邻里互助条例》第三条办理。 | tiao-3",
                "依照《邻里互助条例》第３条办理。 | tiao-3",
                "依照《邻里互助条例》3条办理。 | tiao-3",
                "依照邻里互助条例第三条之一办理。 | tiao-3-1",
                "依照邻里互助条例3条办理。 | tiao-3",
                "提交《邻里互助条例》第二条第二款第（一）项规定的材料。 | tiao-2.kuan-2.xiang-1",
                "提交《邻里互助条例》第二条第二项规定的材料。 | tiao-2.kuan-2.xiang-2",
                "贯彻《邻里互助条例》，加强邻里互助。 | ''",
            })
    void whatIsThereIsRight(String text, String eid) {
        var finding = law.finding(text);
        assertEquals(Verdict.RIGHT, finding.verdict());
        assertEquals(eid, finding.targets().getFirst().eid());
        assertEquals("2023-09-10", finding.targets().getFirst().edition());
    }

    @Test
    void everyMemberOfARangeAndOfARowIsAnswered() {
        assertEquals(
                List.of("tiao-1", "tiao-2", "tiao-3", "tiao-4.kuan-1", "tiao-5"),
                law.check("适用《邻里互助条例》第一条至第三条、第四条第一款和第五条。").findings().stream()
                        .map(f -> f.targets().getFirst().eid())
                        .toList());
        assertEquals(
                List.of("tiao-2", "tiao-3", "tiao-4"),
                law.check("适用《邻里互助条例》第二至四条。").findings().stream()
                        .map(f -> f.targets().getFirst().eid())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照《邻里互助条例》第九条办理。 | 最后一条是第五条",
                "依照《邻里互助条例》第二条第五款办理。 | 第二条只有 2 款",
                "依照《邻里互助条例》第六条办理。 | 2019年5月1日的版本有过这一条",
            })
    void aNumberThatIsNotThereIsNeverANeighbours(String text, String why) {
        var finding = law.finding(text);
        assertEquals(Verdict.NO_SUCH_PROVISION, finding.verdict());
        assertTrue(finding.message().contains(why), finding.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照《社区食堂管理办法》第一条办理。 | REPEALED | 社区助餐服务条例",
                "《社区食堂管理办法》自本办法施行之日起废止。 | RIGHT | 社区食堂管理办法",
                "依照《楼道照明条例》第一条办理。 | NOT_YET | 2027年1月1日",
                "依照《太阳能热水器条例》第一条办理。 | NOT_IN_COLLECTION | 没有收录",
                "依照《邻里互住条例》第一条办理。 | SEVERAL | 误写",
                "依照《助餐服务条例》第一条办理。 | SEVERAL | 请写明全称",
                "依照《关于做好楼道照明工作的通知》（云民发[2022]8号）办理。 | RIGHT | 未见废止",
                "依照《邻里互助条例》（云民发〔2022〕8号）第一条办理。 | DISAGREES | 关于做好楼道照明工作的通知",
                "依照《关于做好楼道照明工作的通知》（云民发〔2022〕9号）办理。 | DISAGREES | 云民发〔2022〕8号",
                "依照《关于加强灯具管理的通知》（云民发〔2022〕8号）办理。 | DISAGREES | 关于做好楼道照明工作的通知",
                "依照云民发【2022】第8号文办理。 | RIGHT | 未见废止",
                "依照云民发(2021)8号文办理。 | NOT_IN_COLLECTION | 云民发〔2021〕8号",
                "依照居权保条例第一条办理。 | RIGHT | 请写全称",
            })
    void everyCaseHasAnAnswerOfItsOwn(String text, Verdict verdict, String why) {
        var finding = law.finding(text);
        assertEquals(verdict, finding.verdict(), finding.message());
        assertTrue(finding.message().contains(why), finding.message());
    }

    @Test
    void theYearOfAnEditionIsRespected() {
        var changed = law.finding("依照《邻里互助条例》（2019年）第三条办理。");
        assertEquals(Verdict.CHANGED, changed.verdict());
        assertEquals(
                List.of("2019-05-01", "2023-09-10"),
                changed.targets().stream().map(CitationTarget::edition).toList());
        assertTrue(changed.difference().stream().anyMatch(p -> p.kind() == DiffPiece.Kind.ADDED));
        var same = law.finding("依照《邻里互助条例（2019年）》第四条办理。");
        assertEquals(Verdict.RIGHT, same.verdict());
        assertEquals("2019-05-01", same.targets().getFirst().edition());
        var row = law.check("依照《邻里互助条例》（2023修订）第一条、第三条。").findings();
        assertEquals("2023-09-10", row.getLast().targets().getFirst().edition());
        var none = law.finding("依照《邻里互助条例》（2021年）第四条办理。");
        assertEquals(Verdict.NOT_IN_COLLECTION, none.verdict());
    }

    @Test
    void theDayOfTheDraftDecidesWhichEditionItMeans() {
        var report =
                law.check(
                        """
                        关于开展邻里互助的通知

                        依照《邻里互助条例》第三条和第四条开展互助。

                        云岭市民政局
                        2020年3月2日
                        """);
        assertEquals(
                List.of(Verdict.CHANGED, Verdict.RIGHT),
                report.findings().stream().map(CitationFinding::verdict).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《邻里互助条例》第四条规定：“互助组织不得收取费用。” | RIGHT",
                "《邻里互助条例》第三条规定，“互助组织可以接受捐赠……每年公布一次”。 | RIGHT",
                "《邻里互助条例》第四条规定：“互助组织不得收取任何费用。” | QUOTE_DIFFERS",
                "《邻里互助条例》第四条规定：互助组织可以收取费用。 | QUOTE_DIFFERS",
                "《邻里互助条例》第三条规定：“互助组织可以接受捐赠，捐赠财产应当登记造册，每年公布一次。” | RIGHT",
                "“互助组织应当建立回访制度”（《邻里互助条例》第三条之一）。 | RIGHT",
                "根据《邻里互助条例》第三条，开展“互助进楼道”活动。 | RIGHT",
            })
    void quotedWordsAreHeldAgainstTheClause(String text, Verdict verdict) {
        assertEquals(verdict, law.finding(text).verdict());
    }

    @Test
    void whereAQuotationDiffersIsShown() {
        var finding = law.finding("《邻里互助条例》第四条规定：“互助组织不得收取任何费用。”");
        assertEquals(
                "任何",
                finding.difference().stream()
                        .filter(p -> p.kind() == DiffPiece.Kind.ADDED)
                        .map(DiffPiece::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void theDraftsOwnProvisionsAreLookedForInTheDraft() {
        assertEquals(
                List.of(
                        "本办法第一条 right",
                        "本办法第九条 unresolved",
                        "前款 right",
                        "前款 unresolved",
                        "本条第一款 right"),
                law.verdicts(
                        """
                        云岭市互助积分办法

                        第一条　依照本办法第一条、本办法第九条执行。

                        前款规定的积分按月公布。

                        第二条　前款规定的积分可以转让。

                        违反本条第一款的，取消积分。

                        """));
    }

    @Test
    void theSummaryCountsEachAnswer() {
        var report = law.check("依照《邻里互助条例》第三条、第九条和《楼道照明条例》办理。");
        assertEquals("查到 3 处引用：1 处正确，1 处尚未施行，1 处没有这一条。", report.summary());
        assertEquals(2, report.wrong());
    }

    @Test
    void aTitleAloneIsReadToo() {
        assertEquals(Verdict.RIGHT, law.finding("《邻里互助条例》第四条").verdict());
        assertEquals(Verdict.RIGHT, law.finding("《邻里互助条例》").verdict());
    }

    @Test
    void placesAreWhereTheWordsStand() {
        var report = law.check("第一行没有引用。\n\n第三行引用《邻里互助条例》第四条。\n");
        var place = report.findings().getFirst().place();
        assertEquals(3, place.line());
        var text = report.draft().lines().get(place.paragraph()).text();
        assertEquals("《邻里互助条例》第四条", text.substring(place.start(), place.end()));
    }

    @Test
    void lawsNamedWithoutMarksAreFoundBehindWordsThatLawsFollow() {
        assertEquals(
                List.of("邻里互助条例 right", "社区食堂管理办法 repealed"),
                law.verdicts("根据邻里互助条例和社区食堂管理办法的规定，制定本办法。"));
        assertEquals(List.of(), law.verdicts("依法执行，采取各种办法。"));
    }

    @Test
    void aLawThatAnotherEndedIsRepealedThoughItsTextIsNotHere() {
        var finding = law.finding("依照《上门照料暂行办法》第二条办理。");
        assertEquals(Verdict.REPEALED, finding.verdict());
        assertTrue(finding.message().contains("由《居家老年人权益服务保障条例》废止"), finding.message());
        assertEquals(List.of(), finding.targets());
    }

    @Test
    void theDraftsOwnNumberAndWhatItSendsOutAreNoCitations() {
        assertEquals(
                List.of("《邻里互助条例》 right"),
                law.verdicts(
                        """
                        关于印发《云岭市互助积分管理规定》的通知

                        云民发〔2026〕3号

                        各区民政局：

                        现将《云岭市互助积分管理规定》印发给你们，请结合《邻里互助条例》贯彻执行。

                        云岭市民政局
                        2026年5月8日
                        """));
    }

    @Test
    void theLawNamedLastIsMeantByThisLaw() {
        assertEquals(
                List.of("《邻里互助条例》第三条 right", "条例第四条 right"),
                law.verdicts("收费适用《邻里互助条例》第三条，该条例第四条另有规定的除外。"));
    }

    @Test
    void anOfficeIsNoLaw() {
        // 办法 ends with 法, and is none.
        assertEquals(Verdict.NOT_IN_COLLECTION, law.finding("依照《社区食堂法》第一条。").verdict());
    }

    @Test
    void whateverIsTypedIsAnswered() {
        var words =
                List.of(
                        "《",
                        "》",
                        "邻里互助条例",
                        "第",
                        "三",
                        "条",
                        "款",
                        "项",
                        "之",
                        "一",
                        "（",
                        "）",
                        "〔",
                        "〕",
                        "2019",
                        "年",
                        "号",
                        "前",
                        "本",
                        "办法",
                        "“",
                        "”",
                        "规定：",
                        "、",
                        "至",
                        "—",
                        "\n",
                        "云民发",
                        "8",
                        "该",
                        "废止",
                        "……",
                        "第一条　",
                        "一、",
                        "\ud83d\ude00");
        var random = new Random(42);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("文稿");
            for (int i = 0; i < 40; i++) text.append(words.get(random.nextInt(words.size())));
            for (var finding : law.check(text.toString()).findings()) {
                assertTrue(finding.message().endsWith("。"), finding.toString());
            }
        }
    }
}
