package tiaowen.search.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingWeightsTest {
    @Test
    void aWeightMayGrowWithTheLengthOfTheQuestion() {
        var weights =
                RankingWeights.parse(
                        """
                        [questions with meaning]   # 说明
                        meaning = 3.5, length: -1
                        """);
        var meaning = weights.question(true).get(RankingFeature.MEANING);
        assertEquals(3.5, meaning.at(0));
        assertEquals(3, meaning.at(0.5));
    }

    @Test
    void whatTheFileDoesNotNameWeighsNothing() {
        assertEquals(
                0,
                RankingWeights.parse("[questions]\n")
                        .question(false)
                        .get(RankingFeature.LAW)
                        .at(1));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        var line = "words = many";
        var thrown = assertThrows(IllegalArgumentException.class, () -> RankingWeights.parse(line));
        assertEquals(line, thrown.getMessage());
    }

    @Test
    void theShippedFileNamesFeaturesThatThereAre() {
        assertEquals(List.of(), RankingWeights.shipped().unknown());
        assertTrue(RankingWeights.shipped().question(false).get(RankingFeature.WORDS).at(0) > 0);
        assertTrue(RankingWeights.shipped().question(true).get(RankingFeature.MEANING).at(0) > 0);
    }
}
