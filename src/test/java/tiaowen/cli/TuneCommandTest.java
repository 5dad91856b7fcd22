package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneCommandTest {
    @TempDir Path folder;

    @Test
    void weightsAreLearnedFromQuestionsAndWrittenWithTheRunThatMadeThem() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var index = folder.resolve("index").toString();
        Files.writeString(
                corpus.resolve("借伞办法(2022-03-01).md"),
                """
                # 借伞办法

                第一条　居民可以凭居住证明借用雨伞。

                第二条　雨伞应当在十日内归还。

                第三条　雨伞损坏的，按照成本赔偿。

                第四条　借伞点由社区管理。
                """);
        var questions = folder.resolve("q.jsonl");
        Files.writeString(
                questions,
                line("借伞要什么证明？", "第一条")
                        + line("雨伞多久要还回去？", "第二条")
                        + line("伞坏了怎么赔？", "第三条")
                        + line("借伞点归谁管理？", "第四条"));
        var weights = folder.resolve("weights.txt");
        Called.with("build", "--corpus", corpus.toString(), "--index", index, "--no-semantic");
        var called =
                Called.with(
                        "tune",
                        "--questions",
                        questions.toString(),
                        "--index",
                        index,
                        "--weights",
                        weights.toString());
        assertEquals(0, called.code(), called.err());
        var written = Files.readString(weights);
        assertTrue(written.contains("tiaowen tune --questions q.jsonl --seed 1"), written);
        assertTrue(written.contains("[questions]\n"), written);
        assertTrue(called.out().contains("没有学过的一半"), called.out());
    }

    @Test
    void aLineThatIsNoQuestionIsNamed() throws IOException {
        var questions = folder.resolve("q.jsonl");
        Files.writeString(questions, "{\"text\": \"雨伞多久要还\"}\n");
        var called = Called.with("tune", "--questions", questions.toString());
        assertEquals(1, called.code());
        assertTrue(called.err().contains("第 1 行不是问题"), called.err());
    }

    private static String line(String question, String label) {
        return "{\"question\": \"%s\", \"relevant\": [{\"title\": \"借伞办法\", \"label\": \"%s\"}]}%n"
                .formatted(question, label);
    }
}
