package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void aWeightMayGrowWithTheLengthOfTheQuestion() {
        var weights =
                Weights.parse(
                        """
                        [questions with meaning]   # 说明
                        meaning = 3.5, length: -1
                        """);
        var meaning = weights.question(true).get(Feature.MEANING);
        assertEquals(3.5, meaning.at(0));
        assertEquals(3, meaning.at(0.5));
    }

    @Test
    void whatTheFileDoesNotNameWeighsNothing() {
        assertEquals(0, Weights.parse("[questions]\n").question(false).get(Feature.LAW).at(1));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        var line = "words = many";
        var thrown = assertThrows(IllegalArgumentException.class, () -> Weights.parse(line));
        assertEquals(line, thrown.getMessage());
    }

    @Test
    void theShippedFileNamesFeaturesThatThereAre() {
        assertEquals(List.of(), Weights.shipped().unknown());
        assertTrue(Weights.shipped().question(false).get(Feature.WORDS).at(0) > 0);
        assertTrue(Weights.shipped().question(true).get(Feature.MEANING).at(0) > 0);
    }
}
