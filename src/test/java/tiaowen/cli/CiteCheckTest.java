package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;

class CiteCheckTest {
    @TempDir static Path folder;

    @BeforeAll
    static void build() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("邻里互助条例(2023-09-10).md"),
                """
                # 邻里互助条例

                第一条　互助组织不得收取费用。

                第二条　本条例自2027年1月1日起施行。
                """);
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
    }

    private static Called check(String draft, String... more) {
        var arguments =
                new ArrayList<>(List.of("cite", "--index", folder.resolve("index").toString()));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--check", "-"));
        return Called.withInput(draft, arguments.toArray(String[]::new));
    }

    @Test
    void everyCitationIsALine() {
        var called = check("第一行。\n\n依照《邻里互助条例》第一条办理。\n", "--on", "2027-05-01");
        assertEquals(0, called.code(), called.err());
        assertEquals(
                List.of(
                        "3",
                        "《邻里互助条例》第一条",
                        "right",
                        "邻里互助条例",
                        "2023-09-10",
                        "tiao-1",
                        "《邻里互助条例》第一条，未见废止。"),
                List.of(called.out().strip().split("\t", -1)));
    }

    @Test
    void aDraftWithSomethingWrongEndsWithOne() {
        assertEquals(1, check("依照《邻里互助条例》第八条办理。").code());
        var early = check("依照《邻里互助条例》第一条办理。", "--on", "2026-05-01");
        assertEquals(1, early.code());
        assertTrue(early.out().contains("\tnot-yet\t"), early.out());
        assertEquals(0, check("依照《某某办法》第八条办理。").code());
    }

    @Test
    void theReportIsForPeopleToo() {
        var text = check("依照《邻里互助条例》第八条办理。", "--format", "text").out();
        assertTrue(text.contains("第 1 行　《邻里互助条例》第八条　【没有这一条】"), text);
        assertTrue(text.contains("查到 1 处引用：1 处没有这一条。"), text);
        var markdown = check("依照《邻里互助条例》第八条办理。", "--format", "markdown").out();
        assertTrue(markdown.startsWith("# 文稿核对结果"), markdown);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        var called =
                Called.with(
                        "cite",
                        "--index",
                        folder.resolve("index").toString(),
                        "--check",
                        folder.resolve("没有.docx").toString());
        assertEquals(1, called.code());
        assertTrue(called.err().contains("不存在"), called.err());
    }
}
