package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final List<String> COMMANDS =
            List.of(
                    "serve",
                    "build",
                    "add",
                    "parse",
                    "clean",
                    "search",
                    "cite",
                    "define",
                    "compare",
                    "check",
                    "bench",
                    "rollback");

    @Test
    void helpNamesEveryCommandInChinese() {
        var help = Called.with("--help");
        assertEquals(0, help.code());
        for (var command : COMMANDS) {
            assertTrue(help.out().contains("\n  " + command + " "), command);
        }
        assertTrue(help.out().contains("退出码"));
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void eachCommandExplainsItself(String command) {
        var help = Called.with(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("用法：tiaowen " + command), help.out());
        assertTrue(help.out().contains("选项："));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "search",
                "search --limit x 岗位",
                "search --limit 0 岗位",
                "cite",
                "parse"
            })
    void wrongUsageEndsWithTwoAndSaysWhereToRead(String words) {
        var called = Called.with(words.isEmpty() ? new String[0] : words.split(" ", -1));
        assertEquals(2, called.code());
        assertTrue(called.err().contains("--help"), called.err());
        assertFalse(called.err().contains("Exception"), called.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"search 岗位", "cite 慈善法第三条", "define 慈善组织", "check", "rollback"})
    void withoutAnIndexTheMessageSaysWhatToDo(String words, @TempDir Path empty) {
        var called = Called.with((words + " --index " + empty).split(" ", -1));
        assertEquals(1, called.code());
        assertTrue(called.err().contains("还没有索引"), called.err());
        assertFalse(called.err().contains("\tat "), called.err());
    }

    @Test
    void aMissingCorpusIsOneClearLine(@TempDir Path folder) {
        var called =
                Called.with(
                        "build",
                        "--corpus",
                        folder.resolve("没有").toString(),
                        "--index",
                        folder.resolve("i").toString());
        assertEquals(1, called.code());
        assertEquals(1, called.err().lines().count(), called.err());
        assertTrue(called.err().contains("没有找到语料文件夹"), called.err());
    }

    @Test
    void cleanListsItsRulesWithAnExampleEach() {
        var called = Called.with("clean", "--rules");
        assertTrue(
                called.out()
                        .contains(
                                """
                                不可见字符（invisible-characters）
                                    去掉夹在字里行间、看不见却把词拆开的零宽字符。
                                    例　临时[U+200B]生活补贴
                                    得　临时生活补贴
                                """),
                called.out());
    }

    @Test
    void cleanGivesAsManyLinesAsItTakes() {
        var called =
                Called.withInput(
                        "關(guān)于印發(fā)實(shí)施意見的通知\n\n第一条　为了规范管理，制定本办法。\n", "clean", "--lines");
        assertEquals("关于印发实施意见的通知\n\n第一条　为了规范管理，制定本办法。\n", called.out());
    }
}
