package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.BuildReport;
import tiaowen.build.IndexBuilder;
import tiaowen.corpus.Pipeline;
import tiaowen.model.Failure;
import tiaowen.model.Update;

class GenerationsTest {
    @TempDir private Path folder;
    private Path corpus;
    private Path index;

    @BeforeEach
    void onePolicy() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        index = folder.resolve("index");
        change("甲");
    }

    @Test
    void whatAKilledBuildLeavesIsRemovedByTheNext() throws IOException {
        build();
        Files.createDirectory(index.resolve("g-000002"));
        Files.writeString(index.resolve("g-000002/_0.fdt"), "half a file");
        Files.writeString(index.resolve("CURRENT.next"), "g-0000");
        change("乙");
        assertEquals("g-000002", build().generation());
        assertEquals(List.of("g-000001", "g-000002"), Generations.all(index));
        assertFalse(Files.exists(index.resolve("CURRENT.next")));
    }

    @Test
    void theNameOfAGenerationThatWasRolledBackFromIsNotUsedAgain() throws IOException {
        build();
        change("乙");
        build();
        assertEquals("g-000001", Generations.rollback(index));
        change("丙");
        assertEquals("g-000003", build().generation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g-000009\n", "garbage"})
    void aLostPointerIsFoundAgainAndTheLogOfUpdatesWithIt(String pointer) throws IOException {
        build();
        change("乙");
        build();
        var updates = updates();
        Files.writeString(index.resolve(Generations.CURRENT), pointer);
        change("丙");
        assertEquals("g-000003", build().generation());
        assertEquals(updates, updates().subList(1, updates.size() + 1));
    }

    @Test
    void aCheckOfWhatIsPublishedNeedsNoRightToWrite() throws IOException {
        build();
        // Whoever may not write gets no lock either, as here, where another one holds it.
        try (var directory = FSDirectory.open(index.resolve("g-000001"));
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                var generation = Generation.openCurrent(index)) {
            lock.ensureValid();
            assertTrue(generation.verify().getFirst().endsWith("个索引段的校验和正确。"));
        }
    }

    private List<Update> updates() throws IOException {
        try (var generation = Generation.openCurrent(index)) {
            return generation.updates();
        }
    }

    @Test
    void aBuildThatDiesWhileReadingLeavesTheServedGeneration() {
        build();
        change("乙");
        assertThrows(
                OutOfMemoryError.class,
                () ->
                        IndexBuilder.build(
                                corpus,
                                index,
                                false,
                                BuildProgress.SILENT,
                                file -> {
                                    throw new OutOfMemoryError("as if");
                                }));
        assertEquals("g-000001", Generations.current(index).orElseThrow());
        assertEquals("g-000002", build().generation());
    }

    @Test
    void aGenerationThatIsDamagedBeforeItIsPublishedIsNotServed() throws IOException {
        build();
        change("乙");
        var failure =
                assertThrows(
                        Failure.class,
                        () ->
                                IndexBuilder.build(
                                        corpus,
                                        index,
                                        false,
                                        new BuildProgress() {
                                            @Override
                                            public void step(String name) {
                                                if (name.equals("核对索引")) damage("g-000002");
                                            }
                                        },
                                        Pipeline::read));
        assertEquals("index-check-failed", failure.code());
        assertEquals(List.of("g-000001"), Generations.all(index));
    }

    @Test
    void aSecondBuilderIsToldWhoBuilds() {
        build();
        change("乙");
        var failures = new ArrayList<Failure>();
        IndexBuilder.build(
                corpus,
                index,
                false,
                BuildProgress.SILENT,
                file -> {
                    failures.add(assertThrows(Failure.class, this::build));
                    return Pipeline.read(file);
                });
        assertEquals("build-running", failures.getFirst().code());
        assertTrue(
                failures.getFirst().getMessage().contains("进程 " + ProcessHandle.current().pid()));
    }

    @Test
    void rollingBackServesTheGenerationBeforeAndTheNextBuildGoesOnFromIt() throws IOException {
        build();
        change("乙");
        build();
        assertEquals("g-000001", Generations.rollback(index));
        assertEquals("g-000001", Generations.current(index).orElseThrow());
        var report = build();
        assertEquals(List.of("办法.md"), report.changed());
        try (var generation = Generation.openCurrent(index)) {
            var text = generation.document("办法.md").orElseThrow().clauses().getFirst().text();
            assertTrue(text.contains("乙"), text);
        }
    }

    @Test
    void withoutAnEarlierGenerationThereIsNoWayBack() {
        build();
        var failure = assertThrows(Failure.class, () -> Generations.rollback(index));
        assertEquals("no-earlier-generation", failure.code());
        assertEquals("g-000001", Generations.current(index).orElseThrow());
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Files.createDirectories(index);
        Files.writeString(index.resolve("论文.docx"), "mine");
        var failure = assertThrows(Failure.class, this::build);
        assertEquals("foreign-folder", failure.code());
        try (var files = Files.list(index)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anIndexInsideItsCorpusIsNoPartOfIt() {
        index = corpus.resolve("index");
        build();
        assertFalse(build().published());
    }

    @Test
    void anIndexOfAnotherSchemaIsNotServedButBuiltAnew() throws IOException {
        build();
        var manifest = index.resolve("g-000001").resolve(Manifest.FILE);
        var other =
                Files.readString(manifest)
                        .replace("\"schema\":" + Manifest.SCHEMA + ",", "\"schema\":999,");
        Files.writeString(manifest, other);
        var failure = assertThrows(Failure.class, () -> Generation.openCurrent(index));
        assertEquals("index-schema", failure.code());
        assertEquals(1, build().added().size());
        Generation.openCurrent(index).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "catalogue.bin", "segments_1"})
    void aDamagedIndexIsSaidInOneSentenceAndBuiltAnew(String file) throws IOException {
        build();
        var path = index.resolve("g-000001").resolve(file);
        var bytes = Files.readAllBytes(path);
        Files.delete(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
        var failure = assertThrows(Failure.class, () -> Generation.openCurrent(index));
        assertEquals("index-broken", failure.code());
        assertTrue(build().published());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g-7", "../elsewhere", "g-000001/../..", "g-000009"})
    void aPointerToNothingIsNoIndexAndNoWayOut(String pointer) throws IOException {
        build();
        Files.writeString(index.resolve("CURRENT"), pointer);
        assertThrows(Failure.class, () -> Generation.openCurrent(index));
        build();
        Generation.openCurrent(index).close();
    }

    @Test
    void withoutAnIndexTheReaderIsToldToBuild() {
        var failure = assertThrows(Failure.class, () -> Generation.openCurrent(index));
        assertEquals("no-index", failure.code());
        assertTrue(failure.getMessage().contains("tiaowen build"));
    }

    private BuildReport build() {
        return IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
    }

    private void change(String word) {
        try {
            Files.writeString(
                    corpus.resolve("办法.md"),
                    "# 示例市救助办法\n\n第一条　" + word + "类对象按月发放补贴。\n\n第二条　本办法自公布之日起施行。\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void damage(String generation) {
        try (var files = Files.list(index.resolve(generation))) {
            for (var file : files.filter(f -> f.toString().endsWith(".fdt")).toList()) {
                if (Files.getLastModifiedTime(file).toMillis()
                        < System.currentTimeMillis() - 600_000) {
                    continue;
                }
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.delete(file);
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
