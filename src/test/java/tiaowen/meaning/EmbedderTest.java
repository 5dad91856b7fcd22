package tiaowen.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real model, where this machine can run it. */
class EmbedderTest {
    private static Embedder embedder;

    @BeforeAll
    static void load() {
        switch (Embedder.load()) {
            case Embedder.Loaded.Ready ready -> embedder = ready.embedder();
            case Embedder.Loaded.Unavailable not -> abort(not.why());
        }
    }

    @AfterAll
    static void close() {
        if (embedder != null) embedder.close();
    }

    @Test
    void aQuestionIsNearerToItsAnswerThanToOtherClausesWithoutACommonWord() {
        var question = embedder.question("家里太穷了，政府每个月给不给钱");
        double answer = product(question, clause("生活困难的家庭，可以申请最低生活保障金，按月发放。"));
        double other = product(question, clause("消防车通道应当保持畅通，不得堆放杂物。"));
        assertTrue(answer > other + 0.05, answer + " against " + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "低保", "\ud83d", "A-1\u0000\uFFFD"})
    void everyTextHasAVectorOfUnitLength(String text) {
        var vector = embedder.question(text);
        assertEquals(512, vector.length);
        assertEquals(1, product(vector, vector), 1e-4);
    }

    @Test
    void aTextOfAnyLengthHasAVector() {
        var vector = clause("救助对象应当如实申报。".repeat(5_000));
        assertEquals(1, product(vector, vector), 1e-4);
    }

    @Test
    void capitalsSayNothingElseThanSmallLetters() {
        assertEquals(1, product(clause("iso标准"), clause("ISO标准")), 1e-4);
    }

    private static float[] clause(String text) {
        return embedder.clause(text);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
