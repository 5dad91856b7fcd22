package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.engine.Tier;

class HitExplainerTest {
    @TempDir static Path folder;
    static Library library;

    @BeforeAll
    static void open() {
        library = Library.open(SampleLibrary.in(folder).index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static Explanation explain(String query, String eid) {
        var request = SearchRequest.of(query);
        var hit =
                library.find(request).hits().stream()
                        .filter(h -> h.clause().eid().equals(eid))
                        .findFirst()
                        .orElseThrow();
        return library.explain(
                        request, hit.policy().slug(), hit.edition().date(), hit.clause().eid())
                .orElseThrow();
    }

    @Test
    void thePartsOfAQuestionsHitAddUpToItsScore() {
        var explanation = explain("互助组织向谁备案？", "tiao-3");
        assertEquals(1, explanation.rank());
        double sum = explanation.parts().stream().mapToDouble(Explanation.Part::contribution).sum();
        assertEquals(explanation.hit().score(), sum, 1e-3);
    }

    @Test
    void thePartsOfAnExactHitAddUpToItsScore() {
        var explanation = explain("捐赠财产 造册", "tiao-4");
        assertEquals(Tier.EXACT, explanation.hit().tier());
        double sum = explanation.parts().stream().mapToDouble(Explanation.Part::contribution).sum();
        assertEquals(explanation.hit().score(), sum, 1e-3);
    }

    @Test
    void aLowerHitIsToldWhatTheOneAboveHasMoreOf() {
        var request = SearchRequest.of("互助组织");
        var second = library.find(request).hits().get(1);
        var explanation =
                library.explain(
                                request,
                                second.policy().slug(),
                                second.edition().date(),
                                second.clause().eid())
                        .orElseThrow();
        assertEquals(2, explanation.rank());
        assertEquals(
                library.find(request).hits().getFirst(), explanation.above().orElseThrow().hit());
        assertTrue(explanation.above().get().reason().startsWith("前一条"));
    }

    @Test
    void whatASearchDoesNotFindHasNoExplanation() {
        var request = SearchRequest.of("津贴");
        assertTrue(
                library.explain(request, "linli-huzhu-tiaoli", "2023-09-10", "tiao-3").isEmpty());
        assertTrue(library.explain(request, "no-such-policy", "2023-09-10", "tiao-3").isEmpty());
    }
}
