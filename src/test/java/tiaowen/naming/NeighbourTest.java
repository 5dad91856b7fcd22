package tiaowen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer.Outcome;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;
import tiaowen.search.SearchRequest;

class NeighbourTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir private static Path folder;
    private static Library library;

    @BeforeAll
    static void open() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "契约法典(2020-05-28).md",
                """
                # 中华人民共和国契约法典

                第一条　为了保护契约当事人的权益，制定本法。

                第五条　契约依法成立的，受法律保护。

                第九条　本法自2021年1月1日起施行。《中华人民共和国契约法》、《中华人民共和国家庭法》同时废止。
                """);
        sample.file(
                "劳务契约法(2012-12-28).md",
                """
                # 中华人民共和国劳务契约法

                第一条　为了完善劳务契约制度，制定本法。

                第五条　订立劳务契约，应当遵循合法、公平的原则。

                第六条　劳务契约法第五条的规定适用于劳务派遣。
                """);
        sample.file(
                "家庭法解释(2011-08-09).md",
                """
                # 最高人民法院关于适用《中华人民共和国家庭法》若干问题的解释

                第一条　当事人依照家庭法第五条起诉的，人民法院应当受理。

                第五条　家庭成员之间的契约，适用契约法第五条。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void noFormOfACitationOfWhatIsNotHereLeadsToAnotherLaw() {
        var titles =
                List.of(
                        "契约法", "家庭法", "渡口法", "航标管理条例", "劳动教育法", "救济法", "孤儿法", "拍卖师法", "契约登记条例",
                        "村庄法", "火星采矿法", "邻里法", "照明条例", "公证员法", "民法通则", "侵权法");
        var check = NeighbourCheck.of(library, titles, TODAY);
        assertTrue(check.asked() >= 200, check.asked() + " asked");
        assertEquals(List.of(), check.wrong());
    }

    @Test
    void whatHasEndedIsSaidInTheSameWordsEverywhere() {
        var words = "《中华人民共和国契约法》自2021年1月1日起由《中华人民共和国契约法典》废止；没有收录它的文本。";
        var answer = library.cite("契约法第5条");
        assertEquals(Outcome.NOT_IN_COLLECTION, answer.outcome());
        assertEquals(Optional.of(words), answer.said(TODAY));
        assertEquals(words, library.find(SearchRequest.of("契约法第5条")).notes().getFirst());
        assertEquals("自2021年1月1日起已废止，没有收录", library.suggest("契约法第5条", 5).getFirst().note());
        assertEquals("自2021年1月1日起已废止，没有收录", library.suggest("契约法", 5).getFirst().note());
    }

    @Test
    void textsThatMentionTheProvisionAreStillFoundAndNotThoseOfALongerTitle() {
        var found =
                library.find(SearchRequest.of("契约法第五条")).hits().stream()
                        .map(hit -> hit.policy().title())
                        .toList();
        assertEquals(List.of("最高人民法院关于适用《中华人民共和国家庭法》若干问题的解释"), found);
    }

    @Test
    void whatRestsOnAnEndedLawSaysSoFirst() {
        var text = "《最高人民法院关于适用〈中华人民共和国家庭法〉若干问题的解释》第五条";
        var said = library.cite(text).said(TODAY).orElse("");
        assertTrue(said.contains("所依据的法律已废止：标题所指的《中华人民共和国家庭法》"), said);
        assertEquals(said, library.find(SearchRequest.of(text)).notes().getFirst());
    }

    @Test
    void aTitleOfItsOwnIsFoundAsBefore() {
        assertEquals(
                List.of("中华人民共和国劳务契约法"),
                library.cite("劳务契约法第五条").candidates().stream()
                        .map(CitationAnswer.Candidate::policy)
                        .map(Policy::title)
                        .toList());
    }
}
