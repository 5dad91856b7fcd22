package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitListBoostTest {
    @TempDir static Path folder;
    static Library library;

    @BeforeAll
    static void open() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "社区停车场管理办法(2022-04-01).md",
                """
                # 社区停车场管理办法

                第一章　总　则

                第一条　为了方便居民停车，制定本办法。

                第二章　停车场

                第二条　停车场应当划定消防通道，配备值守人员。

                第三条　停车场应当在入口公示停车收费标准，公示内容每年核对一次。

                第四条　停车场调整停车收费标准的，应当在十日内重新公示。

                第三章　法律责任

                第五条　停车场违反本办法第三条规定，未公示停车收费标准的，由街道办事处责令改正，处五百元罚款。

                第六条　停车场违反本办法第二条、第三条规定，多次公示虚假停车收费标准的，处一千元罚款。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<String> found(String query) {
        return library.find(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.clause().eid())
                .toList();
    }

    private static Explanation explain(String query, String eid) {
        var request = SearchRequest.of(query);
        var hit =
                library.find(request).hits().stream()
                        .filter(h -> h.clause().eid().equals(eid))
                        .findFirst()
                        .orElseThrow();
        return library.explain(request, hit.policy().slug(), hit.edition().date(), eid)
                .orElseThrow();
    }

    @Test
    void whatRulesAMatterComesBeforeWhatPunishesItsBreach() {
        var eids = found("停车收费标准 公示");
        assertEquals(List.of("tiao-3", "tiao-4"), eids.subList(0, 2));
        assertEquals(4, eids.size());
    }

    @Test
    void theHitsThatReferToOneAreCountedInItsExplanation() {
        var said =
                explain("停车收费标准 公示", "tiao-3").parts().stream()
                        .filter(part -> part.label().equals("被结果里的条文引用"))
                        .map(Explanation.Part::value)
                        .toList();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("2 条"), said.getFirst());
    }

    @Test
    void aLaterHitIsToldHowManyStandBeforeIt() {
        var said =
                explain("停车收费标准 公示", "tiao-6").parts().stream()
                        .filter(part -> part.label().equals("前面已有结果"))
                        .map(Explanation.Part::value)
                        .toList();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("前面有 3 条"), said.getFirst());
    }

    @Test
    void theFactorsOfAHitExplainItsWholeScore() {
        var explanation = explain("停车收费标准 公示", "tiao-3");
        double sum = explanation.parts().stream().mapToDouble(Explanation.Part::contribution).sum();
        assertEquals(explanation.hit().score(), sum, 1e-3);
    }
}
