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

class CompareCommandTest {
    @TempDir static Path folder;

    @BeforeAll
    static void build() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("社区食堂管理办法(2020-03-01).md"),
                """
                # 社区食堂管理办法

                第一条　为了方便老年人就餐，制定本办法。

                第二条　社区食堂应当每月公布收支情况。
                """);
        Files.writeString(
                corpus.resolve("社区食堂管理办法(2024-06-01).md"),
                """
                # 社区食堂管理办法

                第一条　为了方便老年人就餐，制定本办法。

                第二条　社区食堂应当明码标价，不得收取押金。

                第三条　社区食堂应当每季度公布收支情况。
                """);
        IndexBuilder.build(corpus, folder.resolve("index"), false, BuildProgress.SILENT);
    }

    private static Called compare(String... words) {
        var args = new String[words.length + 3];
        args[0] = "compare";
        System.arraycopy(words, 0, args, 1, words.length);
        args[words.length + 1] = "--index";
        args[words.length + 2] = folder.resolve("index").toString();
        return Called.with(args);
    }

    @Test
    void theLastTwoEditionsAreComparedWhereNoDatesAreGiven() {
        var called = compare("社区食堂管理办法");
        assertEquals(0, called.code(), called.err());
        assertTrue(called.out().contains("2024-06-01 与 2020-03-01 相比：修改 1 条，新增 1 条，其余 1 条未变。"));
        assertTrue(called.out().contains("第三条　修改（原第二条）\n  社区食堂应当每[-月-]{+季度+}公布收支情况。"));
    }

    @Test
    void asJsonEveryClauseIsOneLine() {
        var called = compare("社区食堂管理办法", "2020-03-01", "2024-06-01", "--json");
        assertEquals(3, called.out().lines().count());
        assertTrue(
                called.out().contains("{\"kind\":\"same\",\"from\":\"tiao-1\",\"to\":\"tiao-1\""));
    }

    @Test
    void anEditionThatIsNotThereIsNamedWithThoseThatAre() {
        var called = compare("社区食堂管理办法", "1999-01-01", "2024-06-01");
        assertEquals(1, called.code());
        assertTrue(called.err().contains("2024-06-01、2020-03-01"), called.err());
    }

    @Test
    void aSearchKeepsToTheEditionsOfADay() {
        var index = folder.resolve("index").toString();
        var now = Called.with("search", "押金", "--at", "2024-07-01", "--index", index);
        var then = Called.with("search", "押金", "--at", "2021-01-01", "--index", index);
        assertTrue(now.out().contains("1 条完全匹配"), now.out());
        assertTrue(then.out().contains("没有找到"), then.out());
        var wrong = Called.with("search", "押金", "--at", "昨天", "--index", index);
        assertEquals(2, wrong.code());
    }
}
