package tiaowen.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;

/** How policies stand to each other, as their own texts say. */
class RelationsTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "邻里互助基金管理办法(2020-03-02).md",
                """
                # 邻里互助基金管理办法

                第一条　为了规范互助基金，根据《邻里互助条例》，制定本办法。

                第二条　互助基金专款专用。
                """);
        sample.file(
                "邻里互助积分管理办法(2021-03-02).md",
                """
                # 邻里互助积分管理办法

                第一条　为了鼓励互助，根据《邻里互助条例》第三条，制定本办法。

                第二条　本办法自2021年4月1日起施行。2020年3月2日公布的《邻里互助基金管理办法》同时废止。
                """);
        sample.file(
                "邻里互助志愿服务办法(2022-03-02).md",
                """
                # 邻里互助志愿服务办法

                第一条　为了发展志愿服务，根据《邻里互助条例》，制定本办法。
                """);
        sample.file(
                "关于修改《邻里互助条例》的决定(2023-09-10).md",
                """
                # 关于修改《邻里互助条例》的决定

                一、第三条增加一款。

                二、本决定自公布之日起施行。
                """);
        sample.file(
                "解读.md",
                """
                ---
                title: 《邻里互助条例》政策解读
                kind: 政策解读
                promulgated: 2023-10-08
                ---

                一、为什么修改

                为了减轻老年人的负担。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static Relations of(String title) {
        return library.relations(
                library.policies().stream()
                        .filter(policy -> policy.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .slug());
    }

    private static List<String> titles(List<Policy> policies) {
        return policies.stream().map(Policy::title).toList();
    }

    @Test
    void whatWasMadeUnderALawIsSaidAtBoth() {
        assertEquals(List.of("邻里互助条例"), titles(of("邻里互助基金管理办法").basedOn()));
        var under = titles(of("邻里互助条例").madeUnder());
        assertEquals(List.of("邻里互助志愿服务办法", "邻里互助积分管理办法", "邻里互助基金管理办法"), under);
    }

    @Test
    void whatEndedAnotherIsSaidAtBoth() {
        assertEquals(List.of("邻里互助基金管理办法"), titles(of("邻里互助积分管理办法").repeals()));
        assertEquals(List.of("邻里互助积分管理办法"), titles(of("邻里互助基金管理办法").repealedBy()));
    }

    @Test
    void aDecisionToAmendIsJoinedToWhatItAmends() {
        assertEquals(List.of("邻里互助条例"), titles(of("关于修改《邻里互助条例》的决定").amends()));
        assertEquals(List.of("关于修改《邻里互助条例》的决定"), titles(of("邻里互助条例").amendedBy()));
    }

    @Test
    void anExplanationIsJoinedToWhatItExplains() {
        assertEquals(List.of("邻里互助条例"), titles(of("《邻里互助条例》政策解读").explains()));
        assertEquals(List.of("《邻里互助条例》政策解读"), titles(of("邻里互助条例").explainedBy()));
    }

    @Test
    void sistersWereMadeUnderTheSameAndAreNotRelatedOtherwise() {
        var sisters = of("邻里互助志愿服务办法").sisters();
        assertEquals(
                List.of("邻里互助积分管理办法", "邻里互助基金管理办法"),
                sisters.stream().map(s -> s.policy().title()).toList());
        assertEquals("邻里互助条例", sisters.getFirst().under().title());
        assertEquals(1, of("邻里互助积分管理办法").sisters().size());
    }

    @Test
    void aPolicyThatNobodyNamesHasNoRelations() {
        assertEquals(List.of(), of("关于做好楼道照明工作的通知").basedOn());
        assertTrue(library.relations("wu").madeUnder().isEmpty());
    }
}
