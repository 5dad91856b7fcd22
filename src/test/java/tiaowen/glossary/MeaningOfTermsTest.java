package tiaowen.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.build.VectorBuilder;
import tiaowen.engine.Tier;
import tiaowen.index.Embedding;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;

/** Several terms together describe what is looked for; what they mean then orders their hits. */
class MeaningOfTermsTest {
    @TempDir private Path folder;
    private Path index;

    @BeforeEach
    void twoClausesThatHoldBothTerms() throws IOException {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        index = folder.resolve("index");
        Files.writeString(
                corpus.resolve("停车管理办法(2021-03-01).md"),
                """
                # 停车管理办法

                第一条　停车费用应当公示，停车费用的标准由业主共同决定，停车费用专款专用。

                第二条　临时停车不满半小时的，不收取费用，物业服务人不得要求押证。

                第三条　业主可以共同决定在夜间关闭停车场的一部分出入口。
                """);
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        VectorBuilder.build(index, new ThinksOfFreeParking(), 1, BuildProgress.SILENT);
    }

    @Test
    void amongHitsThatHoldAllTermsTheOneThatIsMeantComesFirst() {
        assertEquals(List.of("第一条", "第二条"), labels(request("停车 费用").semantic(false)));
        assertEquals(List.of("第二条", "第一条"), labels(request("停车 费用")));
    }

    @Test
    void meaningAddsNothingToWhatHoldsTheTerms() {
        try (var library = library()) {
            var result = library.find(request("停车 费用"));
            assertEquals(2, result.exact());
            assertTrue(
                    result.hits().stream().limit(2).allMatch(hit -> hit.tier() == Tier.EXACT),
                    result.toString());
        }
    }

    @Test
    void oneTermAloneIsOrderedByItsWords() {
        assertEquals(labels(request("费用").semantic(false)), labels(request("费用")));
    }

    private Library library() {
        return Library.open(index, () -> Optional.of(new ThinksOfFreeParking()));
    }

    private List<String> labels(SearchRequest request) {
        try (var library = library()) {
            return library.find(request).hits().stream()
                    .filter(hit -> hit.tier() == Tier.EXACT)
                    .map(hit -> hit.clause().label())
                    .toList();
        }
    }

    private static SearchRequest request(String text) {
        return SearchRequest.of(text);
    }

    /** Takes every question for one about parking without a charge. */
    private static final class ThinksOfFreeParking implements Embedding {
        @Override
        public String name() {
            return "free parking";
        }

        @Override
        public float[] clause(String text) {
            return text.contains("不收取费用") ? new float[] {1, 0} : new float[] {0, 1};
        }

        @Override
        public float[] question(String text) {
            return new float[] {1, 0};
        }
    }
}
