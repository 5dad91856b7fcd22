package tiaowen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.index.BuildLock;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.index.Generations;
import tiaowen.index.SharedCharacters;
import tiaowen.index.Vectors;
import tiaowen.model.Failure;

class VectorBuilderTest {
    @TempDir private Path folder;
    private Path corpus;
    private Path index;
    private final SharedCharacters embedding = SharedCharacters.named("characters");

    /** Seven clauses, of which two editions share one: six different texts. */
    @BeforeEach
    void threeFiles() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        index = folder.resolve("index");
        write("晾晒管理办法(2018-01-01).md", "晾晒管理办法", "不得在消防通道晾晒。", "晾晒架由物业服务人设置。");
        write("晾晒管理办法(2024-01-01).md", "晾晒管理办法", "不得在消防通道晾晒。", "晾晒架由居民委员会设置。");
        write("电梯加装办法(2022-05-01).md", "电梯加装办法", "加装电梯由业主共同决定。", "费用由业主分担。", "加装前应当公示。");
        words();
    }

    @Test
    void wordsAreServedBeforeAnyVectorIsComputed() throws IOException {
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(7, generation.catalogue().clauses());
            assertTrue(generation.vectors().isEmpty());
            assertTrue(generation.verify().getLast().contains("没有语义向量"));
        }
    }

    @Test
    void aTextThatEditionsShareIsComputedOnce() throws IOException {
        var report = vectors(embedding);
        assertEquals(6, report.computed());
        assertEquals(6, embedding.clauses().size());
        assertTrue(
                embedding.clauses().contains("电梯加装办法 第二条 费用由业主分担。"),
                embedding.clauses().toString());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(report.generation(), generation.name());
            assertEquals(7, generation.catalogue().clauses());
            assertEquals(6, generation.vectors().orElseThrow().texts().size());
            assertEquals("语义向量完好：6 种条文文字都有。", generation.verify().getLast());
        }
    }

    @Test
    void wherePartsAreMissingOnlyTheseAreComputed() throws IOException {
        vectors(embedding);
        write("电梯加装办法(2022-05-01).md", "电梯加装办法", "加装电梯由业主共同决定。", "费用由受益的业主分担。", "加装前应当公示。");
        words();
        var later = SharedCharacters.named("characters");
        assertEquals(1, vectors(later).computed());
        assertEquals(List.of("电梯加装办法 第二条 费用由受益的业主分担。"), later.clauses());
    }

    @Test
    void changedWordsAreServedAtOnceWithTheVectorsThatAreKnown() throws IOException {
        vectors(embedding);
        write("路灯办法.md", "路灯办法", "路灯由镇人民政府维护。");
        words();
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(8, generation.catalogue().clauses());
            assertEquals(
                    "语义向量完好：7 种条文文字中 6 种有，其余 1 种运行 tiaowen build 补算。",
                    generation.verify().getLast());
        }
    }

    @Test
    void whereNoneIsMissingNothingIsPublished() throws IOException {
        var first = vectors(embedding);
        var again = vectors(embedding);
        assertFalse(again.published());
        assertEquals(0, again.computed());
        assertEquals(first.generation(), Generations.current(index).orElseThrow());
    }

    @Test
    void whatWasComputedBeforeItWasKilledIsNotComputedAgain() throws IOException {
        var before = Generations.current(index);
        var failure = assertThrows(Failure.class, () -> vectors(SharedCharacters.failingAfter(4)));
        assertEquals("vectors-failed", failure.code());
        assertEquals(before, Generations.current(index), "the words are served as they were");

        words();
        assertEquals(2, vectors(embedding).computed());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals("语义向量完好：6 种条文文字都有。", generation.verify().getLast());
        }
    }

    @Test
    void vectorsOfAnotherModelAreComputedAnew() throws IOException {
        vectors(embedding);
        var other = SharedCharacters.named("other");
        assertEquals(6, vectors(other).computed());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals("other", generation.vectors().orElseThrow().embedding());
        }
    }

    @Test
    void toRollBackIsToGoToTheWordsBeforeNotToTheSameWithoutVectors() throws IOException {
        vectors(embedding);
        write("路灯办法.md", "路灯办法", "路灯由镇人民政府维护。");
        words();
        vectors(embedding);
        Generations.rollback(index);
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(7, generation.catalogue().clauses());
            assertEquals("语义向量完好：6 种条文文字都有。", generation.verify().getLast());
        }
    }

    @Test
    void aFileThatComesBackFindsItsVectors() throws IOException {
        vectors(embedding);
        var file = corpus.resolve("晾晒管理办法(2018-01-01).md");
        var away = folder.resolve("away.md");
        Files.move(file, away);
        words();
        Files.move(away, file);
        words();
        assertEquals(0, vectors(embedding).computed());
    }

    @Test
    void vectorsThatNothingUsesAreDroppedWhenThereAreMany() throws IOException {
        vectors(embedding);
        Files.delete(corpus.resolve("电梯加装办法(2022-05-01).md"));
        write("路灯办法.md", "路灯办法", "路灯由镇人民政府维护。");
        words();
        vectors(embedding);
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(4, generation.vectors().orElseThrow().texts().size());
        }
    }

    @Test
    void aStoreThatIsLostBeginsWithTheVectorsThatAreServed() throws IOException {
        vectors(embedding);
        Generations.delete(index.resolve(Vectors.FOLDER));
        write("路灯办法.md", "路灯办法", "路灯由镇人民政府维护。");
        words();
        assertEquals(1, vectors(embedding).computed());
    }

    @Test
    void aStoreThatIsDamagedCostsNothingButTime() throws IOException {
        vectors(embedding);
        try (var files = Files.newDirectoryStream(index.resolve(Vectors.FOLDER), "segments_*")) {
            // Not in place: generations hold links of the same file.
            for (var file : files) {
                Files.delete(file);
                Files.writeString(file, "damaged");
            }
        }
        write("路灯办法.md", "路灯办法", "路灯由镇人民政府维护。");
        words();
        vectors(embedding);
        try (var generation = Generation.openCurrent(index)) {
            assertEquals("语义向量完好：7 种条文文字都有。", generation.verify().getLast());
        }
    }

    @Test
    void whoeverReadsIsNotDisturbed() throws IOException {
        try (var served = Generation.openCurrent(index)) {
            vectors(embedding);
            assertEquals(7, served.catalogue().clauses());
            assertTrue(served.document("晾晒管理办法(2018-01-01).md").isPresent());
        }
    }

    @Test
    void twoAtOnceAreRefused() throws IOException {
        try (var lock = BuildLock.ofVectors(index)) {
            var failure = assertThrows(Failure.class, () -> vectors(embedding));
            assertEquals("build-running", failure.code());
            assertFalse(lock.toString().isEmpty());
        }
    }

    @Test
    void wordsArePublishedWhileVectorsAreComputedAndGetTheirsToo() throws IOException {
        var news = new AtomicBoolean();
        Embedding whileItWorks =
                new Embedding() {
                    @Override
                    public String name() {
                        return embedding.name();
                    }

                    @Override
                    public float[] clause(String text) {
                        if (!news.getAndSet(true)) publishMore();
                        return embedding.clause(text);
                    }

                    @Override
                    public float[] question(String text) {
                        return embedding.question(text);
                    }
                };
        var report = vectors(whileItWorks);
        assertEquals(7, report.computed());
        assertEquals(7, report.texts());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(report.generation(), generation.name());
            assertEquals(8, generation.catalogue().clauses());
            assertEquals(7, generation.vectors().orElseThrow().texts().size());
        }
    }

    private void publishMore() {
        try {
            write("云梯办法(2024-01-01).md", "云梯办法", "云梯应当每年检修。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words();
    }

    @Test
    void progressSaysHowManyAndWhen() {
        var heard = new ArrayList<String>();
        VectorBuilder.build(
                index,
                embedding,
                1,
                new BuildProgress() {
                    @Override
                    public void beginVectors(int texts) {
                        heard.add("begin " + texts);
                    }

                    @Override
                    public void vectorDone() {
                        heard.add("done");
                    }
                });
        assertEquals(List.of("begin 6", "done", "done", "done", "done", "done", "done"), heard);
    }

    private VectorReport vectors(Embedding by) {
        return VectorBuilder.build(index, by, 2, BuildProgress.SILENT);
    }

    private void words() {
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
    }

    private void write(String name, String title, String... sentences) throws IOException {
        var text = new StringBuilder("# " + title + "\n");
        for (int i = 0; i < sentences.length; i++) {
            text.append("\n第")
                    .append("一二三".charAt(i))
                    .append("条　")
                    .append(sentences[i])
                    .append("\n");
        }
        Files.writeString(corpus.resolve(name), text);
    }
}
