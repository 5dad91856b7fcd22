package tiaowen.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;
import tiaowen.text.MarkedSpan;

/** Who cites whom, in a small collection where an amendment moves an article. */
class CitationGraphTest {
    private static final String OLD =
            """
            # 屋顶绿化促进条例

            第一条　为了促进屋顶绿化，改善居住环境，制定本条例。

            第二条　屋顶绿化的养护费用由房屋所有权人承担，所有权人可以约定由使用人承担。

            第三条　违反本条例第二条规定，拒不承担养护费用的，由街道办事处责令改正。
            """;

    /** A new article moves the second to the third place. */
    private static final String NEW =
            """
            # 屋顶绿化促进条例

            第一条　为了促进屋顶绿化，改善居住环境，制定本条例。

            第二条　县级以上人民政府应当将屋顶绿化纳入国土空间规划，安排经费。

            第三条　屋顶绿化的养护费用由房屋所有权人承担，所有权人可以约定由使用人承担。

            第四条　违反本条例第三条规定，拒不承担养护费用的，由街道办事处责令改正。
            """;

    @TempDir static Path folder;
    private static Library library;
    private static String roof;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file("屋顶绿化促进条例(2016-05-01).md", OLD);
        sample.file("屋顶绿化促进条例(2022-03-01).md", NEW);
        sample.file(
                "小区公共收益管理办法(2018-04-02).md",
                """
                # 小区公共收益管理办法

                第一条　公共收益可以用于《屋顶绿化促进条例》第二条规定的养护费用。

                第二条　公共收益不得用于其他用途。
                """);
        sample.file(
                "小区公共收益管理办法(2019-04-02).md",
                """
                # 小区公共收益管理办法

                第一条　公共收益可以用于《屋顶绿化促进条例》第二条规定的养护费用，每年公布一次。

                第二条　公共收益不得用于其他用途。
                """);
        sample.file(
                "老旧小区改造办法(2023-06-01).md",
                """
                # 老旧小区改造办法

                第一条　改造项目包括屋顶绿化。屋顶绿化的养护费用，适用《屋顶绿化促进条例》第三条的规定。

                第二条　改造项目的经费，适用《屋顶绿化促进条例》第二条和《邻里互助条例》第四条的规定。
                """);
        sample.build();
        library = Library.open(sample.index());
        roof = slug("屋顶绿化促进条例");
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static String slug(String title) {
        return library.policies().stream()
                .filter(policy -> policy.title().equals(title))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    private static CitingPlace.All whoCites(String edition, String eid) {
        return library.citedBy(roof, edition, eid, 0, 10).orElseThrow();
    }

    private static List<String> titles(CitingPlace.All all) {
        return all.from().stream().map(from -> from.policy().title()).toList();
    }

    @Test
    void aCitationMeansTheEditionThatWasInForceAndIsFollowedToWhereTheArticleIsNow() {
        var all = whoCites("2022-03-01", "tiao-3");
        assertEquals(List.of("老旧小区改造办法", "小区公共收益管理办法"), titles(all));
        var old = all.from().get(1).places().getFirst();
        assertEquals("2016-05-01", old.meant().date());
        assertEquals("tiao-2", old.target());
    }

    @Test
    void aNumberThatNowBelongsToAnotherArticleGathersNoCitationsOfTheOldOne() {
        assertEquals(List.of("老旧小区改造办法"), titles(whoCites("2022-03-01", "tiao-2")));
        assertEquals(2, whoCites("2016-05-01", "tiao-2").policies());
    }

    @Test
    void editionsOfACitingPolicyAreFoldedIntoTheCurrentOne() {
        var from = whoCites("2022-03-01", "tiao-3").from().get(1);
        assertEquals("2019-04-02", from.edition().date());
        assertTrue(from.current());
        assertEquals(1, from.places().size());
        assertEquals(List.of("2018-04-02"), from.older().stream().map(e -> e.date()).toList());
    }

    @Test
    void aPlaceShowsItsSentenceWithTheCitationMarked() {
        var place = whoCites("2022-03-01", "tiao-3").from().getFirst().places().getFirst();
        assertEquals("第一条", place.label());
        assertEquals(
                List.of(
                        new MarkedSpan("屋顶绿化的养护费用，适用", false),
                        new MarkedSpan("《屋顶绿化促进条例》第三条", true),
                        new MarkedSpan("的规定。", false)),
                place.sentence());
    }

    @Test
    void whatThePolicyCitesItselfStandsApart() {
        var all = whoCites("2022-03-01", "tiao-3");
        assertEquals(1, all.inside().size());
        assertEquals("第四条", all.inside().getFirst().places().getFirst().label());
        assertFalse(titles(all).contains("屋顶绿化促进条例"));
    }

    @Test
    void countsAreOfOtherPoliciesAlone() {
        assertEquals(Map.of("tiao-2", 1, "tiao-3", 2), library.citedByCounts(roof, "2022-03-01"));
        assertEquals(Map.of("tiao-4", 1), counts("邻里互助条例", "2023-09-10", "tiao-4"));
    }

    private static Map<String, Integer> counts(String title, String edition, String eid) {
        var all = library.citedByCounts(slug(title), edition);
        return Map.of(eid, all.getOrDefault(eid, 0));
    }

    @Test
    void longListsComeInPages() {
        var second = library.citedBy(roof, "2022-03-01", "tiao-3", 1, 1).orElseThrow();
        assertEquals(2, second.policies());
        assertEquals(List.of("小区公共收益管理办法"), titles(second));
    }

    @Test
    void whatIsNotThereIsCitedByNobodyAndSaysSo() {
        assertTrue(library.citedBy(roof, "2022-03-01", "tiao-9", 0, 10).isEmpty());
        assertTrue(library.citedBy("wu", "2022-03-01", "tiao-1", 0, 10).isEmpty());
        assertEquals(Map.of(), library.citedByCounts("wu", "2022-03-01"));
        assertEquals(0, whoCites("2022-03-01", "tiao-1").places());
    }
}
