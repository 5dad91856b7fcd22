package tiaowen.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.glossary.ResolvedDefinition.Ground;
import tiaowen.model.Provision;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;

/** Which terms of a text are marked, and with whose definition. */
class TermsInPlaceTest {
    @TempDir Path folder;
    private SampleLibrary sample;

    @BeforeEach
    void aCollection() {
        sample = SampleLibrary.in(folder);
    }

    /** The marks of an edition as {@code eid term ground policy edition}, in reading order. */
    private List<String> marks(String title, String date) {
        sample.build();
        try (var library = Library.open(sample.index())) {
            var policy =
                    library.policies().stream()
                            .filter(p -> p.title().equals(title))
                            .findFirst()
                            .orElseThrow();
            var edition = policy.edition(date).orElseThrow();
            var documents = library.read(policy.slug(), date);
            var terms = library.applying(policy, edition, documents);
            return documents.stream()
                    .flatMap(document -> document.body().walk())
                    .flatMap(
                            provision ->
                                    terms.in(provision.eid(), text(provision)).stream()
                                            .map(mark -> said(provision, mark)))
                    .toList();
        }
    }

    private static String text(Provision provision) {
        return provision instanceof Provision.Paragraph p
                ? p.text()
                : provision instanceof Provision.Item i ? i.text() : "";
    }

    private static String said(Provision provision, TermsInPlace.Mark mark) {
        var definition = mark.applied();
        assertEquals(definition.term(), text(provision).substring(mark.start(), mark.end()));
        return provision.eid()
                + " "
                + definition.term()
                + " "
                + definition.ground()
                + " "
                + definition.sense().edition().metadata().title()
                + " "
                + definition.sense().edition().date();
    }

    @Test
    void aTermIsMarkedOnceInEachClauseButNotWhereItIsDefined() {
        sample.file(
                "社区食堂条例(2022-01-01).md",
                """
                # 社区食堂条例

                第一条　为了规范社区食堂，制定本条例。

                第二条　本条例所称社区食堂，是指为居民提供膳食的非营利场所。社区食堂由街道办事处登记。

                第三条　社区食堂应当公示菜价。社区食堂不得浪费粮食。
                """);
        assertEquals(
                List.of(
                        "tiao-1.kuan-1 社区食堂 OWN 社区食堂条例 2022-01-01",
                        "tiao-2.kuan-1 社区食堂 OWN 社区食堂条例 2022-01-01",
                        "tiao-3.kuan-1 社区食堂 OWN 社区食堂条例 2022-01-01"),
                marks("社区食堂条例", "2022-01-01"));
    }

    @Test
    void aDefinitionOfAChapterHoldsInThatChapterAlone() {
        sample.file(
                "河道清洁条例(2022-01-01).md",
                """
                # 河道清洁条例

                第一章　总　则

                第一条　清洁工具由街道办事处配发。

                第二章　打捞

                第二条　本章所称清洁工具，是指打捞用的船只和网具。

                第三条　清洁工具应当每年检修。

                第三章　附　则

                第四条　清洁工具不得出租。
                """);
        assertEquals(
                List.of("tiao-3.kuan-1 清洁工具 OWN 河道清洁条例 2022-01-01"), marks("河道清洁条例", "2022-01-01"));
    }

    @Test
    void aPaperUsesTheWordsOfTheLawItWasMadeUnder() {
        sample.file(
                "邻里互助条例实施细则(2024-01-01).md",
                """
                # 邻里互助条例实施细则

                第一条　根据《邻里互助条例》，制定本细则。

                第二条　街道办事处应当为邻里互助提供场地。
                """);
        assertEquals(
                List.of("tiao-2.kuan-1 邻里互助 BASIS 邻里互助条例 2023-09-10"),
                marks("邻里互助条例实施细则", "2024-01-01"));
    }

    @Test
    void anOlderEditionIsReadByTheLawOfItsTime() {
        for (var date : List.of("2020-01-01", "2024-01-01")) {
            sample.file(
                    "邻里互助条例实施细则(" + date + ").md",
                    """
                    # 邻里互助条例实施细则

                    第一条　根据《邻里互助条例》，制定本细则。

                    第二条　街道办事处应当为邻里互助提供场地。
                    """);
        }
        assertEquals(
                List.of("tiao-2.kuan-1 邻里互助 BASIS 邻里互助条例 2019-05-01"),
                marks("邻里互助条例实施细则", "2020-01-01"));
    }

    @Test
    void aPapersOwnDefinitionGoesBeforeThatOfTheLawAboveIt() {
        sample.file(
                "邻里互助条例实施细则(2024-01-01).md",
                """
                # 邻里互助条例实施细则

                第一条　根据《邻里互助条例》，制定本细则。

                第二条　本细则所称邻里互助，是指登记在册的邻里互助活动。

                第三条　街道办事处应当为邻里互助提供场地。
                """);
        assertEquals(
                List.of("tiao-3.kuan-1 邻里互助 OWN 邻里互助条例实施细则 2024-01-01"),
                marks("邻里互助条例实施细则", "2024-01-01"));
    }

    @Test
    void aStrangersDefinitionCountsWhereItsLawIsAboutTheTermAndNobodyContradicts() {
        sample.file(
                "中华人民共和国邻里照看法(2022-01-01).md",
                """
                # 中华人民共和国邻里照看法

                第一条　本法所称邻里照看，是指居民之间的日常照看。

                第二条　本法所称接送工具，是指接送儿童的车辆。
                """);
        sample.file(
                "托管班管理办法(2023-01-01).md",
                """
                # 托管班管理办法

                第一条　托管班可以开展邻里照看，备足接送工具。
                """);
        assertEquals(
                List.of("tiao-1.kuan-1 邻里照看 OTHER 中华人民共和国邻里照看法 2022-01-01"),
                marks("托管班管理办法", "2023-01-01"));
    }

    @Test
    void aStrangersDefinitionThatAnotherContradictsIsNotGuessedAt() {
        sample.file(
                "中华人民共和国邻里照看法(2022-01-01).md",
                """
                # 中华人民共和国邻里照看法

                第一条　本法所称邻里照看，是指居民之间的日常照看。
                """);
        sample.file(
                "社区养老条例(2022-01-01).md",
                """
                # 社区养老条例

                第一条　本条例所称邻里照看，是指低龄老年人照看高龄老年人。
                """);
        sample.file(
                "托管班管理办法(2023-01-01).md",
                """
                # 托管班管理办法

                第一条　托管班可以开展邻里照看。
                """);
        assertEquals(List.of(), marks("托管班管理办法", "2023-01-01"));
    }

    @Test
    void theLongestTermWins() {
        sample.file(
                "社区食堂条例(2022-01-01).md",
                """
                # 社区食堂条例

                第一条　本条例所称食堂，是指供应膳食的场所。

                第二条　本条例所称食堂经营者，是指承包食堂的个人。

                第三条　食堂经营者应当定期体检。
                """);
        assertTrue(
                marks("社区食堂条例", "2022-01-01")
                        .contains("tiao-3.kuan-1 食堂经营者 OWN 社区食堂条例 2022-01-01"));
        assertEquals(
                1,
                marks("社区食堂条例", "2022-01-01").stream().filter(m -> m.startsWith("tiao-3")).count());
    }

    @Test
    void aShortNameHoldsBehindThePlaceThatGivesIt() {
        sample.file(
                "灯具管理办法(2022-01-01).md",
                """
                # 灯具管理办法

                第一条　照明中心负责巡查。

                第二条　区照明设施管理中心（以下简称照明中心）负责登记，照明中心应当公示结果。

                第三条　照明中心受理投诉。
                """);
        sample.file(
                "路灯通告(2023-01-01).md",
                """
                # 路灯管理通告

                第一条　照明中心每月巡查。
                """);
        assertEquals(
                List.of(
                        "tiao-2.kuan-1 照明中心 OWN 灯具管理办法 2022-01-01",
                        "tiao-3.kuan-1 照明中心 OWN 灯具管理办法 2022-01-01"),
                marks("灯具管理办法", "2022-01-01"));
        assertEquals(List.of(), marks("路灯管理通告", "2023-01-01"));
    }

    @Test
    void everydayWordsAndPartsOfOtherWordsAreNotMarked() {
        sample.file(
                "门店条例(2022-01-01).md",
                """
                # 门店条例

                第一条　本条例所称单位，是指法人。本条例所称门店，是指临街的铺面。本条例所称以下，包括本数。

                第二条　单位应当在三十日以下的期限内报告非门店经营情况。
                """);
        assertEquals(List.of(), marks("门店条例", "2022-01-01"));
    }

    @Test
    void quotedWordsAndCitationsStayAsTheyAre() {
        sample.file(
                "门店条例(2022-01-01).md",
                """
                # 门店条例

                第一条　本条例所称邻里互助，是指门店之间的互助。

                第二条　标明“邻里互助”字样的，适用《邻里互助条例》第三条。
                """);
        assertEquals(List.of(), marks("门店条例", "2022-01-01"));
    }

    @Test
    void aMarkTellsThatPoliciesInForceDefineTheTermOtherwise() {
        sample.file(
                "门店条例(2022-01-01).md",
                """
                # 门店条例

                第一条　本条例所称邻里互助，是指门店之间的互助。

                第二条　门店可以参加邻里互助。
                """);
        sample.build();
        try (var library = Library.open(sample.index())) {
            var policy =
                    library.policies().stream()
                            .filter(p -> p.title().equals("门店条例"))
                            .findFirst()
                            .orElseThrow();
            var edition = policy.edition("2022-01-01").orElseThrow();
            var terms =
                    library.applying(policy, edition, library.read(policy.slug(), edition.date()));
            assertEquals(
                    Optional.of(1),
                    terms.at("tiao-2.kuan-1", "邻里互助").map(ResolvedDefinition::others));
            assertEquals(
                    Optional.of(Ground.OWN),
                    terms.at("tiao-2.kuan-1", "鄰里互助").map(ResolvedDefinition::ground));
            assertEquals(Optional.empty(), terms.at("tiao-2.kuan-1", "门店互助"));
        }
    }
}
