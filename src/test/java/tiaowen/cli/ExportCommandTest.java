package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;

class ExportCommandTest {
    @TempDir static Path folder;

    @BeforeAll
    static void build() throws IOException {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("渡口管理办法(2020-06-01).md"),
                "# 渡口管理办法\n\n第一条　渡口由乡镇人民政府管理。\n\n第二条　渡船应当配备救生衣。\n");
        IndexBuilder.build(corpus, index(), false, BuildProgress.SILENT);
    }

    private static Path index() {
        return folder.resolve("index");
    }

    private static Called export(String... words) {
        var args = new String[words.length + 3];
        args[0] = "export";
        args[1] = "--index";
        args[2] = index().toString();
        System.arraycopy(words, 0, args, 3, words.length);
        return Called.with(args);
    }

    @Test
    void markdownIsShownWhereNoFileIsNamed() {
        var shown = export("渡口管理办法", "--format", "md");
        assertEquals(0, shown.code());
        assertTrue(shown.out().contains("promulgated: \"2020-06-01\""), shown.out());
        assertTrue(shown.out().contains("第二条　渡船应当配备救生衣。"));
    }

    @Test
    void theEndingOfTheFileSaysTheForm() throws IOException {
        var file = folder.resolve("办法.docx");
        var written = export("dukou-guanli-banfa", "2020-06-01", "-o", file.toString());
        assertEquals("已写入 " + file + "。\n", written.out().replace("\r\n", "\n"));
        assertEquals('P', Files.readAllBytes(file)[0]); // a zip archive, as every docx is
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertTrue(export("渡口").err().contains("标题里有这几个字的是：《渡口管理办法》"));
        var old = export("渡口管理办法", "1999-01-01");
        assertEquals(1, old.code());
        assertTrue(old.err().contains("收录的版本是：2020-06-01"), old.err());
        assertTrue(export("渡口管理办法", "--format", "pdf").err().contains("docx、md 或 txt"));
    }
}
