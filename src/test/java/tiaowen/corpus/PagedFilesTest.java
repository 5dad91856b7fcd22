package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Clause;
import tiaowen.model.Dropped;
import tiaowen.model.Warning;

class PagedFilesTest {
    @TempDir private Path folder;

    private void page(String name, String text, String pager) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<title>示例市补贴办法_示例市民政局</title><div class=crumb>当前位置：首页 &gt; 法规</div><h1>示例市补贴办法</h1>"
                        + "<div>发布时间：2024-03-01</div><div id=zoom><p>"
                        + text
                        + "</p></div>"
                        + pager);
    }

    private static String script(int index) {
        return "<script>createPageHTML(2, " + index + ", \"t2024\", \"html\");</script>";
    }

    @Test
    void oneOfTwoPagesIsWarnedOfWithTheNameOfTheNext() throws IOException {
        page("t2024.html", "第一条　为了规范补贴发放，制定本办法。", script(0));
        var document = Pipeline.read(Corpus.scan(folder).files().getFirst()).document();
        assertEquals(
                List.of("原文共 2 页，本文件是第 1 页，下一页是 t2024_1.html，请补上其余各页。"),
                document.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void pagesOfOneArticleInAFolderAreOneDocument() throws IOException {
        page("t2024.html", "第一条　为了规范补贴发放，制定本办法。", script(0));
        page("t2024_1.html", "第二条　补贴按月发放，任何单位不得拖延。", script(1));
        page("other.html", "第一条　为了规范救助工作，制定本规定。", "");
        var files = Corpus.scan(folder).files();
        assertEquals(
                List.of("other.html", "t2024.html"), files.stream().map(SourceFile::name).toList());
        var account = Pipeline.account(files.getLast());
        var document = account.document();
        assertEquals(
                List.of("tiao-1", "tiao-2"), document.clauses().stream().map(Clause::eid).toList());
        assertEquals(List.of(), document.warnings());
        assertTrue(
                document.dropped().stream()
                        .map(Dropped::rule)
                        .toList()
                        .contains("repeated-page-head"));
        assertTrue(account.ledger().balanced());
    }

    @Test
    void linksNameTheNextPageToo() throws IOException {
        page(
                "a.html",
                "第一条　为了规范补贴发放，制定本办法。",
                "<p>上一页 1 <a href=b.html>2</a> <a href=./b.html>下一页</a></p>");
        page(
                "b.html",
                "第二条　补贴按月发放，任何单位不得拖延。",
                "<p><a href=a.html>上一页</a> 1 2 <a href=c.html>下一页</a></p>");
        var file = Corpus.scan(folder).files().getFirst();
        var document = Pipeline.read(file).document();
        assertEquals(2, document.clauses().size());
        assertEquals(
                List.of("原文还有下一页，这里有 2 页，下一页是 c.html，请补上其余各页。"),
                document.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void aChangedLaterPageChangesTheDocument() throws IOException {
        page("t2024.html", "第一条　为了规范补贴发放，制定本办法。", script(0));
        page("t2024_1.html", "第二条　补贴按月发放，任何单位不得拖延。", script(1));
        var before = Corpus.scan(folder).files().getFirst().fingerprint();
        page("t2024_1.html", "第二条　补贴按季发放，任何单位不得拖延。", script(1));
        assertTrue(!before.equals(Corpus.scan(folder).files().getFirst().fingerprint()));
    }
}
