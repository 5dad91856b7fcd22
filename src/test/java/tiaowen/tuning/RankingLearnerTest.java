package tiaowen.tuning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingLearnerTest {
    private static final boolean[] BOTH = {true, true};

    /** Thirty questions whose answer has more of the first column and no less of the second. */
    private static List<RankingCase> firstColumnTells() {
        var cases = new ArrayList<RankingCase>();
        for (int i = 0; i < 30; i++) {
            float noise = (i % 7) / 7f;
            cases.add(
                    new RankingCase(
                            0,
                            new float[][] {{0.2f, noise}, {1, 1 - noise}, {0.1f, 0.5f}},
                            new float[3],
                            new int[] {10, 11, 12},
                            new int[] {-1, 0, -1},
                            1));
        }
        return cases;
    }

    private static double[] shares(List<RankingCase> cases) {
        var shares = new double[cases.size()];
        Arrays.fill(shares, 1.0 / shares.length);
        return shares;
    }

    @Test
    void aColumnThatTellsAnswersApartGetsTheWeight() {
        var cases = firstColumnTells();
        var weights = RankingLearner.learn(cases, new double[2], shares(cases), BOTH);
        assertTrue(weights[0] > Math.abs(weights[1]), Arrays.toString(weights));
        for (var one : cases) assertEquals(1, one.measure(weights).reciprocal());
    }

    @Test
    void theSameCasesGiveTheSameWeights() {
        var cases = firstColumnTells();
        assertArrayEquals(
                RankingLearner.learn(cases, new double[2], shares(cases), BOTH),
                RankingLearner.learn(cases, new double[2], shares(cases), BOTH));
    }

    @Test
    void aColumnThatIsLeftOutWeighsNothing() {
        var cases = firstColumnTells();
        var weights =
                RankingLearner.learn(
                        cases, new double[2], shares(cases), new boolean[] {false, true});
        assertEquals(0, weights[0]);
    }

    @Test
    void twoEditionsOfOneClauseTakeOnePlace() {
        var one =
                new RankingCase(
                        0,
                        new float[][] {{3}, {2}, {1}},
                        new float[3],
                        new int[] {7, 7, 8},
                        new int[] {-1, -1, 0},
                        1);
        assertEquals(0.5, one.measure(new double[] {1}).reciprocal());
    }
}
