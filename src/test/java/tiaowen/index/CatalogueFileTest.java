package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CuratedFiles;
import tiaowen.model.Failure;

class CatalogueFileTest {
    private static final String OLDER = "# 示例救助办法\n\n（2019年3月1日发布）\n\n第一条 为了规范救助，制定本办法。\n";
    private static final String NEWER =
            """
            # 示例救助办法

            示民发〔2024〕7号

            （2024年3月1日发布）

            第一条 为了规范救助，根据《示例社会救助条例》，制定本办法。

            第二条 本办法所称救助对象，是指生活困难的家庭。
            """;
    private static final String OTHER = "# 示例社会救助条例\n\n（2018年5月1日通过）\n\n第一条 为了保障基本生活，制定本条例。\n";

    @TempDir Path folder;
    private Path corpus;

    @BeforeEach
    void write() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("示例救助办法(2019-03-01).md"), OLDER);
        Files.writeString(corpus.resolve("示例社会救助条例(2018-05-01).md"), OTHER);
        Files.writeString(corpus.resolve("重复.md"), OTHER);
    }

    private Generation build(String index, boolean full) {
        IndexBuilder.build(corpus, folder.resolve(index), full, BuildProgress.SILENT);
        return Generation.openCurrent(folder.resolve(index));
    }

    /** The catalogue worked out of the entries again, as a build does. */
    private static Catalogue again(Catalogue catalogue) {
        return Catalogue.of(catalogue.entries(), catalogue.slugs());
    }

    private static void assertSame(Catalogue expected, Catalogue catalogue) {
        assertEquals(expected.policies(), catalogue.policies());
        assertEquals(expected.byTitleKey(), catalogue.byTitleKey());
        assertEquals(expected.byNumber(), catalogue.byNumber());
        assertEquals(expected.places(), catalogue.places());
        assertEquals(expected.details(), catalogue.details());
        assertEquals(expected.clauses(), catalogue.clauses());
        assertEquals(expected.editions(), catalogue.editions());
    }

    @Test
    void whatIsReadIsWhatWasWorkedOut() throws IOException {
        try (var generation = build("index", false)) {
            var catalogue = generation.catalogue();
            assertEquals(2, catalogue.policies().size());
            assertSame(again(catalogue), catalogue);
            assertTrue(catalogue.isRepetition("重复.md") || catalogue.place("重复.md").isPresent());
        }
    }

    @Test
    void aBuildOfWhatChangedEndsInTheCatalogueOfAFullOne() throws IOException {
        build("index", false).close();
        Files.writeString(corpus.resolve("示例救助办法(2024-03-01).md"), NEWER);
        Files.delete(corpus.resolve("重复.md"));
        try (var changed = build("index", false);
                var full = build("other", true)) {
            assertEquals(3, changed.catalogue().editions());
            assertEquals(1, changed.catalogue().numbered("示民发〔2024〕7号").size());
            assertSame(full.catalogue(), changed.catalogue());
        }
    }

    @Test
    void tablesOfABuildOfWhatChangedAreThoseOfAFullOne() throws IOException {
        build("index", false).close();
        Files.writeString(corpus.resolve("示例救助办法(2024-03-01).md"), NEWER);
        Files.delete(corpus.resolve("重复.md"));
        build("index", false).close();
        // the words of an edition change, and no name does
        Files.writeString(corpus.resolve("示例救助办法(2024-03-01).md"), NEWER.replace("生活困难", "生活十分困难"));
        build("index", false).close();
        build("other", true).close();
        var full = tables("other", "g-000001");
        assertTrue(full.size() >= 7, full.keySet().toString());
        assertEquals(full.keySet(), tables("index", "g-000003").keySet());
        tables("index", "g-000003")
                .forEach((name, bytes) -> assertArrayEquals(full.get(name), bytes, name));
    }

    /** Files of tables that do not tell when what was built, or number clauses as Lucene does. */
    private Map<String, byte[]> tables(String index, String generation) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder.resolve(index).resolve(generation))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!name.endsWith(Generation.TABLES)) continue;
                if (List.of(CatalogueFile.FILE, "clauses.bin").contains(name)) continue;
                bytes.put(name, Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void whatIsCutOffIsNoticedWhenTheFileIsOpened() throws IOException {
        build("index", false).close();
        var file = folder.resolve("index").resolve("g-000001").resolve(CatalogueFile.FILE);
        var bytes = Files.readAllBytes(file);
        replace(file, Arrays.copyOf(bytes, bytes.length - 20));
        var failure =
                assertThrows(Failure.class, () -> Generation.openCurrent(folder.resolve("index")));
        assertEquals("index-broken", failure.code());
    }

    @Test
    void damageInAnyFileOfTablesIsNoticedByACheck() throws IOException {
        build("index", false).close();
        var generation = folder.resolve("index").resolve("g-000001");
        var names = new ArrayList<>(tables("index", "g-000001").keySet());
        names.add(CatalogueFile.FILE);
        names.add("clauses.bin");
        for (var name : names) {
            var file = generation.resolve(name);
            var bytes = Files.readAllBytes(file);
            var damaged = bytes.clone();
            damaged[40] ^= 1;
            replace(file, damaged);
            var failure = assertThrows(Failure.class, this::check, name);
            assertEquals("index-broken", failure.code(), name);
            replace(file, bytes);
        }
        check();
    }

    private void check() throws IOException {
        try (var opened = Generation.openCurrent(folder.resolve("index"))) {
            assertTrue(opened.verify().size() > 2);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    @Test
    void verificationKnowsTheCatalogueOfOtherFiles() throws IOException {
        try (var generation = build("index", false);
                var directory = new ByteBuffersDirectory()) {
            var other = Catalogue.of(List.of(), generation.catalogue().slugs());
            CatalogueFile.write(directory, other, CuratedFiles.NONE, List.of());
            CatalogueFile.verify(directory, other);
            assertThrows(
                    CorruptIndexException.class,
                    () -> CatalogueFile.verify(directory, generation.catalogue()));
        }
    }
}
