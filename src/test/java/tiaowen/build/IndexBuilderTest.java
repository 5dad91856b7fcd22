package tiaowen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.SourceFile;
import tiaowen.index.Fields;
import tiaowen.index.Generation;
import tiaowen.index.Generations;
import tiaowen.model.Failure;
import tiaowen.model.Update;

class IndexBuilderTest {
    @TempDir private Path folder;
    private Path corpus;
    private Path index;

    @BeforeEach
    void threePolicies() throws IOException {
        corpus = Files.createDirectory(folder.resolve("语 料"));
        index = folder.resolve("索引");
        write("志愿服务办法(2019-12-02).md", statute("示例市志愿服务办法", "志愿者应当年满十四周岁。"));
        write("临时救助办法(2020-05-01).md", statute("示例市临时救助办法", "临时救助由乡镇人民政府受理。"));
        write("旧/志愿服务办法(2011-03-01).md", statute("示例市志愿服务办法", "志愿者应当年满十八周岁。"));
    }

    @Test
    void buildsFromNothing() throws IOException {
        var report = build();
        assertTrue(report.published());
        assertEquals("g-000001", report.generation());
        assertEquals(3, report.added().size());
        assertEquals(List.of(), report.failed());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(2, generation.catalogue().policies().size());
            assertEquals(3, generation.catalogue().editions());
            assertEquals(report.clauses(), generation.catalogue().clauses());
            assertEquals(4, generation.manifest().checks().size());
        }
    }

    @Test
    void aStoredDocumentComesBackAsItWasRead() throws IOException {
        build();
        var name = "志愿服务办法(2019-12-02).md";
        try (var generation = Generation.openCurrent(index)) {
            assertEquals(
                    Pipeline.read(new SourceFile(corpus.resolve(name), name), name),
                    generation.document(name).orElseThrow());
            assertTrue(generation.document("没有.md").isEmpty());
        }
    }

    @Test
    void nothingChangedPublishesNothing() throws IOException {
        build();
        var report = build();
        assertFalse(report.published());
        assertEquals(3, report.unchanged());
        assertEquals(List.of("g-000001"), Generations.all(index));
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        build();
        write("临时救助办法(2020-05-01).md", statute("示例市临时救助办法", "临时救助由街道办事处受理。"));
        var read = new ArrayList<String>();
        var report =
                IndexBuilder.build(
                        corpus,
                        index,
                        false,
                        BuildProgress.SILENT,
                        file -> {
                            read.add(file.name());
                            return Pipeline.read(file);
                        });
        assertEquals(List.of("临时救助办法(2020-05-01).md"), read);
        assertEquals(read, report.changed());
        assertEquals(2, report.unchanged());
    }

    @Test
    void ofAnArchiveOnlyTheDocumentsThatChangedAreReadAgain() throws IOException {
        var one = statute("示例市养老服务办法", "养老服务由民政部门主管。");
        var two = statute("示例市殡葬管理办法", "殡葬管理由民政部门主管。");
        archive(Map.of("养老.md", one, "殡葬.md", two));
        assertEquals(5, build().added().size());
        archive(Map.of("养老.md", one, "殡葬.md", two.replace("主管", "负责"), "空.md", ""));
        var report = build();
        assertEquals(List.of("资料.zip/殡葬.md"), report.changed());
        assertEquals("资料.zip/空.md", report.failed().getFirst().source());
        archive(Map.of("养老.md", one));
        assertEquals(List.of("资料.zip/殡葬.md"), build().removed());
        try (var generation = Generation.openCurrent(index)) {
            assertTrue(generation.document("资料.zip/养老.md").isPresent());
        }
    }

    private void archive(Map<String, String> texts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(corpus.resolve("资料.zip")))) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aChangedSidecarIsAChangeOfItsFile() throws IOException {
        build();
        write("临时救助办法(2020-05-01).md.meta.yaml", "slug: linshi\n");
        assertEquals(List.of("临时救助办法(2020-05-01).md"), build().changed());
        try (var generation = Generation.openCurrent(index)) {
            assertTrue(generation.catalogue().policy("linshi").isPresent());
        }
    }

    @Test
    void manySmallBuildsEndWhereOneBuildOfEverythingEnds() throws IOException {
        build();
        write("社会组织规定.md", statute("示例市社会组织规定", "社会组织应当依照章程开展活动。"));
        build();
        write("又一份/社会组织规定.md", statute("示例市社会组织规定", "社会组织应当依照章程开展活动。"));
        build();
        Files.delete(corpus.resolve("临时救助办法(2020-05-01).md"));
        build();
        write("志愿服务办法(2019-12-02).md", statute("示例市志愿服务办法", "志愿者应当年满十六周岁。"));
        build();
        Files.delete(corpus.resolve("社会组织规定.md"));
        build();

        var fresh = folder.resolve("fresh");
        IndexBuilder.build(corpus, fresh, true, BuildProgress.SILENT);
        assertEquals(dump(fresh), dump(index));
    }

    @Test
    void aRepeatedTextIsIndexedOnceAndStaysWhenTheFirstFileGoes() throws IOException {
        int before = build().clauses();
        write("抄件/临时救助办法(2020-05-01).md", statute("示例市临时救助办法", "临时救助由乡镇人民政府受理。"));
        assertEquals(before, build().clauses());
        Files.delete(corpus.resolve("临时救助办法(2020-05-01).md"));
        assertEquals(before, build().clauses());
    }

    @Test
    void aFileThatFailsIsNamedAndTheRestIsBuilt() throws IOException {
        write("空.md", "");
        var report = build();
        assertEquals(3, report.added().size());
        assertEquals("空.md", report.failed().getFirst().source());
        assertTrue(report.failed().getFirst().message().contains("空.md"));
        assertFalse(build().published(), "a file that still fails changes nothing");
    }

    @Test
    void aFileThatMeetsABugOfOursIsNamedAndTheRestIsBuilt() {
        var report =
                IndexBuilder.build(
                        corpus,
                        index,
                        false,
                        BuildProgress.SILENT,
                        file -> {
                            if (file.name().startsWith("临时")) throw new IllegalStateException("x");
                            return Pipeline.read(file);
                        });
        assertEquals(2, report.added().size());
        assertTrue(report.failed().getFirst().message().startsWith("临时救助办法(2020-05-01).md"));
    }

    @Test
    void aFileThatCanNoLongerBeReadLeavesTheIndex() throws IOException {
        build();
        write("临时救助办法(2020-05-01).md", "");
        var report = build();
        assertEquals(List.of("临时救助办法(2020-05-01).md"), report.removed());
        try (var generation = Generation.openCurrent(index)) {
            assertTrue(generation.catalogue().titled("示例市临时救助办法").isEmpty());
        }
    }

    @Test
    void curatedTermsAndSynonymsComeAlongAndTheirChangeIsAChange() throws IOException {
        build();
        write("glossary.yaml", "- term: 志愿者\n  english: volunteer\n");
        write("synonyms.txt", "# 日常说法 = 政策用语\n义工 = 志愿者\n");
        assertTrue(build().published());
        try (var generation = Generation.openCurrent(index)) {
            assertEquals("volunteer", generation.curated().terms().getFirst().english());
            assertEquals(List.of(List.of("义工", "志愿者")), generation.curated().synonyms());
        }
    }

    @Test
    void updatesSayWhatReadersWillNotice() throws IOException {
        build();
        write("志愿服务办法(2019-12-02).md", statute("示例市志愿服务办法", "志愿者应当年满十六周岁。"));
        Files.delete(corpus.resolve("临时救助办法(2020-05-01).md"));
        build();
        try (var generation = Generation.openCurrent(index)) {
            var updates = generation.updates();
            assertEquals(5, updates.size());
            var changed = updates.get(0);
            assertEquals(
                    new Update(
                            generation.built(),
                            Update.Kind.CHANGED,
                            "shili-shi-zhiyuan-fuwu-banfa",
                            "示例市志愿服务办法",
                            "2019-12-02",
                            changed.rewritten()),
                    changed);
            assertTrue(
                    changed.rewritten().orElseThrow().touched().stream()
                            .anyMatch(t -> t.after().contains("志愿者应当年满十六周岁。")));
            assertEquals(Update.Kind.REMOVED, updates.get(1).kind());
            assertEquals(Update.Kind.ADDED, updates.get(2).kind());
        }
    }

    @Test
    void aReaderOfTheServedGenerationIsNotDisturbedByBuilds() throws IOException {
        build();
        try (var served = Generation.openCurrent(index)) {
            int clauses = served.reader().numDocs();
            for (int i = 0; i < 3; i++) {
                write("办法" + i + ".md", statute("示例办法之" + i, "第" + i + "次修改。"));
                build();
            }
            assertEquals(clauses, served.reader().numDocs());
            assertTrue(served.document("旧/志愿服务办法(2011-03-01).md").isPresent());
        }
        assertEquals(List.of("g-000003", "g-000004"), Generations.all(index));
    }

    @Test
    void aMissingCorpusIsSaidAndTheIndexStays() {
        build();
        var failure =
                assertThrows(
                        Failure.class,
                        () ->
                                IndexBuilder.build(
                                        folder.resolve("没有"), index, false, BuildProgress.SILENT));
        assertEquals("no-corpus", failure.code());
        assertTrue(Generations.exists(index));
    }

    private BuildReport build() {
        return IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
    }

    private void write(String name, String text) throws IOException {
        var file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String statute(String title, String sentence) {
        return """
        # %s

        ## 第一章 总则

        第一条　为了规范有关工作，制定本办法。

        第二条　%s

        第三条　本办法自公布之日起施行。
        """
                .formatted(title, sentence);
    }

    /** All that a search can meet: the catalogue, and for every live document its terms. */
    private static List<String> dump(Path index) throws IOException {
        var lines = new TreeMap<String, TreeSet<String>>();
        try (var generation = Generation.openCurrent(index)) {
            for (var leaf : generation.reader().leaves()) {
                var reader = leaf.reader();
                SortedDocValues sources = reader.getSortedDocValues(Fields.SOURCE);
                var ordinals = reader.getNumericDocValues(Fields.ORDINAL);
                var live = reader.getLiveDocs();
                var keys = new ArrayList<String>();
                for (int doc = 0; doc < reader.maxDoc(); doc++) {
                    boolean is = sources != null && sources.advanceExact(doc);
                    boolean clause = ordinals != null && ordinals.advanceExact(doc);
                    keys.add(
                            (is ? sources.lookupOrd(sources.ordValue()).utf8ToString() : "?")
                                    + " "
                                    + (clause ? ordinals.longValue() : -1));
                    if (live == null || live.get(doc)) lines.put(keys.get(doc), new TreeSet<>());
                }
                for (var info : reader.getFieldInfos()) {
                    if (reader.terms(info.name) == null) continue;
                    TermsEnum terms = reader.terms(info.name).iterator();
                    while (terms.next() != null) {
                        var postings = terms.postings(null);
                        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                            int doc = postings.docID();
                            if (live != null && !live.get(doc)) continue;
                            lines.get(keys.get(doc))
                                    .add(
                                            info.name
                                                    + ":"
                                                    + terms.term().utf8ToString()
                                                    + " "
                                                    + postings.freq());
                        }
                    }
                }
            }
            assertTrue(lines.size() > 5, "a dump of nothing proves nothing");
            var all = new ArrayList<String>();
            lines.forEach((key, terms) -> all.add(key + " " + terms));
            generation.catalogue().policies().forEach(policy -> all.add(policy.toString()));
            generation
                    .catalogue()
                    .entries()
                    .forEach(
                            entry -> {
                                all.add(entry.toString());
                                all.add(generation.document(entry.source()).toString());
                            });
            return all;
        }
    }
}
