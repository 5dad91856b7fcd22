package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Failure;

class CorpusTest {
    @TempDir private Path folder;

    @Test
    void whatPeopleAndProgramsKeepBesidePoliciesIsNotTakenForOne() throws IOException {
        for (var name :
                List.of(
                        "办法.md",
                        "通知.docx.meta.yaml",
                        "README.md",
                        "glossary.yaml",
                        "synonyms.txt",
                        "sites.yaml",
                        ".DS_Store",
                        "_草稿.md",
                        "~$通知.docx",
                        ".git/config",
                        "省/README.md",
                        "省/通知.docx",
                        "_旧/通知.docx")) {
            write(name);
        }
        assertEquals(List.of("办法.md", "省/通知.docx"), names());
    }

    @Test
    void linksInACircleAreFollowedOnce() throws IOException {
        write("省/通知.md");
        Files.createSymbolicLink(folder.resolve("省/回到顶上"), folder);
        assertEquals(List.of("省/通知.md"), names());
    }

    @Test
    void aLinkToNothingStaysInTheListSoThatReadingItSaysWhy() throws IOException {
        Files.createSymbolicLink(folder.resolve("断.md"), folder.resolve("没有.md"));
        var file = Corpus.scan(folder).files().getFirst();
        var failure = assertThrows(Failure.class, file::fingerprint);
        assertTrue(failure.getMessage().startsWith("断.md"), failure.getMessage());
    }

    @Test
    void namesAreTheSameOnSystemsThatTakeAccentsApart() throws IOException {
        write("cafe\u0301.md");
        assertEquals(List.of("caf\u00e9.md"), names());
    }

    @Test
    void aMissingFolderIsSaid() {
        var failure = assertThrows(Failure.class, () -> Corpus.scan(folder.resolve("没有")));
        assertEquals("no-corpus", failure.code());
    }

    @Test
    void aPathOfOneFileMeansThatFileWhateverItsName() throws IOException {
        write("_草稿.md");
        assertEquals("_草稿.md", Corpus.filesAt(folder.resolve("_草稿.md")).getFirst().name());
        assertThrows(Failure.class, () -> Corpus.filesAt(folder.resolve("没有.md")));
    }

    @Test
    void theFingerprintChangesWithTheFileAndWithItsSidecarAndNotWithTime() throws IOException {
        write("通知.md");
        var file = Corpus.scan(folder).files().getFirst();
        var first = file.fingerprint();
        Files.setLastModifiedTime(file.path(), FileTime.fromMillis(0));
        assertEquals(first, file.fingerprint());
        Files.writeString(folder.resolve("通知.md.meta.yaml"), "region: 山西\n");
        var withSidecar = file.fingerprint();
        assertNotEquals(first, withSidecar);
        Files.writeString(file.path(), "别的内容");
        assertNotEquals(withSidecar, file.fingerprint());
    }

    @Test
    void aSynonymLineWithOneWordAloneIsNamedByItsNumber() throws IOException {
        Files.writeString(folder.resolve("synonyms.txt"), "低保 = 最低生活保障\n\n单独一个\n");
        var failure = assertThrows(Failure.class, () -> CuratedFiles.read(folder));
        assertEquals("bad-synonyms", failure.code());
        assertEquals(
                "synonyms.txt 第 3 行“单独一个”没有两个不同的词。每行写成“日常说法 = 政策用语”，说明文字以 # 开头。",
                failure.getMessage());
    }

    @Test
    void aSynonymFileGivesGroupsAndPassesOverRemarks() throws IOException {
        Files.writeString(
                folder.resolve("synonyms.txt"),
                "\ufeff# 说明，用 = 隔开\n低保 = 最低生活保障\n\n社工 ＝ 社会工作者、社会工作人员\n");
        assertEquals(
                List.of(List.of("低保", "最低生活保障"), List.of("社工", "社会工作者", "社会工作人员")),
                CuratedFiles.read(folder).synonyms());
    }

    @Test
    void aGlossaryThatIsNoYamlIsNamedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("glossary.yaml"), "- term: 低保\n  note: [没有关上\n");
        var failure = assertThrows(Failure.class, () -> CuratedFiles.read(folder));
        assertEquals("bad-glossary", failure.code());
        assertTrue(failure.getMessage().contains("第 3 行"), failure.getMessage());
        Files.writeString(folder.resolve("glossary.yaml"), "- english: charity\n");
        assertTrue(
                assertThrows(Failure.class, () -> CuratedFiles.read(folder))
                        .getMessage()
                        .contains("第 1 个词"));
    }

    private List<String> names() {
        return Corpus.scan(folder).files().stream().map(SourceFile::name).toList();
    }

    private void write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "内容");
    }

    @Test
    void aChangeOfSiteRulesChangesPagesAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("甲.html"), "<p>第一条　补贴按月发放。");
        Files.writeString(folder.resolve("乙.md"), "# 乙\n第一条 补贴按月发放。");
        var before = Corpus.scan(folder).files();
        Files.writeString(folder.resolve("sites.yaml"), "- site: a.cn\n  content: '#zoom'\n");
        var after = Corpus.scan(folder).files();
        assertEquals(2, after.size());
        assertEquals(before.getFirst().fingerprint(), after.getFirst().fingerprint());
        assertNotEquals(before.getLast().fingerprint(), after.getLast().fingerprint());
    }

    @Test
    void aPageIsReadByTheRulesOfItsSite() throws IOException {
        Files.writeString(
                folder.resolve("甲.html"),
                "<base href=http://a.cn/><h1>示例市补贴办法</h1><div id=zoom><p>第一条　补贴按月发放。</div><p>第二条说得好，这是网友的话，不是正文的内容。");
        Files.writeString(
                folder.resolve("sites.yaml"), "- site: a.cn\n  content: '#zoom'\n  title: h1\n");
        var document = Pipeline.read(Corpus.scan(folder).files().getFirst()).document();
        assertEquals(1, document.clauses().size());
        assertEquals("sites-yaml", document.dropped().getFirst().rule());
        assertEquals("示例市补贴办法", document.metadata().title());
    }
}
