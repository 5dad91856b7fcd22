package tiaowen.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.compare.ClauseChange;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.Tier;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;
import tiaowen.search.SearchRequest;
import tiaowen.validity.DaySpan;

/** Provisions followed over three editions of a policy, and the text that was in force on a day. */
class EditionsOverTimeTest {
    private static final String POLICY = "shequ-shitang-guanli-banfa";

    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void open() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "社区食堂管理办法(2015-01-10).md",
                """
                # 社区食堂管理办法

                第一条　为了方便老年人就餐，制定本办法。

                第二条　社区食堂应当每月公布收支情况。

                第三条　社区食堂不得收取押金，不得强制消费。
                """);
        sample.file(
                "社区食堂管理办法(2019-06-20).md",
                """
                # 社区食堂管理办法

                第一条　为了方便老年人就餐，制定本办法。

                第二条　街道办事处应当为社区食堂提供场所和水电方面的帮助。

                第三条　社区食堂应当每季度公布收支情况。

                第四条　社区食堂不得收取押金，不得强制消费。
                """);
        sample.file(
                "社区食堂管理办法(2024-02-01).md",
                """
                # 社区食堂管理办法

                第一条　为了方便老年人就餐，制定本办法。

                第二条　本办法所称老年人，是指六十周岁以上的居民。

                第三条　街道办事处应当为社区食堂提供场所和水电方面的帮助。

                第四条　社区食堂应当每季度公布收支情况。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static Optional<String> follow(String from, String eid, String to) {
        return library.successor(POLICY, from, eid, to);
    }

    @Test
    void aProvisionIsFollowedThroughEveryEditionBetween() {
        assertEquals(Optional.of("tiao-4"), follow("2015-01-10", "tiao-2", "2024-02-01"));
        assertEquals(Optional.of("tiao-2"), follow("2024-02-01", "tiao-4", "2015-01-10"));
        assertEquals(Optional.of("tiao-2"), follow("2015-01-10", "tiao-2", "2015-01-10"));
    }

    @Test
    void whatWasRemovedOnTheWayLeadsNowhere() {
        assertEquals(Optional.of("tiao-4"), follow("2015-01-10", "tiao-3", "2019-06-20"));
        assertEquals(Optional.empty(), follow("2015-01-10", "tiao-3", "2024-02-01"));
        assertEquals(Optional.empty(), follow("2015-01-10", "tiao-2", "1999-01-01"));
        assertEquals(Optional.empty(), follow("2015-01-10", "tiao-99", "2024-02-01"));
    }

    @Test
    void theHistoryOfAClauseTellsEachEditionNewestFirst() {
        var history = library.history(POLICY, "tiao-3", "2019-06-20");
        assertEquals(
                List.of("tiao-4", "tiao-3", "tiao-2"),
                history.stream().map(ClauseEdition::eid).toList());
        assertEquals(
                List.of(ClauseChange.Kind.MOVED, ClauseChange.Kind.MOVED_CHANGED),
                history.stream()
                        .flatMap(h -> h.change().stream())
                        .map(ClauseChange::kind)
                        .toList());
    }

    @Test
    void theHistoryOfARemovedClauseEndsWithTheEditionThatRemovedIt() {
        var newest = library.history(POLICY, "tiao-3", "2015-01-10").getFirst();
        assertEquals("2024-02-01", newest.edition().date());
        assertEquals(
                Optional.of(ClauseChange.Kind.REMOVED), newest.change().map(ClauseChange::kind));
        assertEquals("", newest.eid());
    }

    @Test
    void aSearchOfADayFindsTheTextThatWasInForceThen() {
        assertEquals(List.of("2015-01-10"), found("押金", "2018-05-01"));
        assertEquals(List.of("2019-06-20"), found("押金", "2020-05-01"));
        assertEquals(List.of(), found("押金", "2025-05-01"));
        assertEquals(List.of(), found("押金", "2014-12-31"));
        assertEquals(List.of("2019-06-20", "2015-01-10"), found("押金", "2018..2020"));
    }

    private static List<String> found(String text, String day) {
        var filters = SearchFilters.NONE.at(DaySpan.parse(day));
        return library.find(SearchRequest.of(text).filters(filters)).hits().stream()
                .filter(hit -> hit.tier() == Tier.EXACT)
                .map(hit -> hit.edition().date())
                .toList();
    }
}
