package tiaowen.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.tuning.AnsweredQuestion;
import tiaowen.tuning.AnsweredQuestion.Answer;
import tiaowen.tuning.RankingTuning;

@Command(
        name = "tune",
        sortOptions = false,
        description = {
            "从已知答案的问题里学排序的权重，并量一量它们和每一项各有多大用处。",
            "问题一半用来学，另一半用来量，再对调；最后的权重用全部问题学得。三个数依次是 MRR@10、前十条查全率、前一百条查全率，各文件之间以 | 分开。"
        },
        footer = {
            "",
            "例：tiaowen tune --questions 问题.jsonl --weights weights.txt",
            "文件每行一个问题：{\"question\": \"…\", \"relevant\": [{\"title\": \"慈善法\", \"label\": \"第四十一条\"}]}",
            "写出的 weights.txt 放到 src/main/resources/tiaowen/search/ranking/ 之下，重新构建程序后生效。"
        })
final class TuneCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Option(
            names = "--questions",
            paramLabel = "FILE.jsonl",
            required = true,
            arity = "1..*",
            description = "已知答案的问题，可以有几个文件，各自计分")
    private List<Path> files;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "决定哪个问题分到哪一半，默认 1；同样的数总得到同样的权重")
    private long seed;

    @Option(names = "--brief", description = "不逐项量每一项单独有多大用处、去掉它又如何，快得多")
    private boolean brief;

    @Option(names = "--weights", paramLabel = "FILE", description = "把权重写到这个文件；不写则只打印")
    private Path weights;

    TuneCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var sets = new ArrayList<List<AnsweredQuestion>>();
        for (var file : files) sets.add(read(file));
        try (var library = Library.open(index.path(), new SemanticModel(console))) {
            var text = RankingTuning.weightsFile(library, sets, seed, brief, this::println);
            var whole = text.replace("# RUN", run());
            if (weights == null) {
                console.out().println(whole);
            } else {
                Files.writeString(weights, whole);
                println("权重已写到 " + weights + "。");
            }
        } catch (IOException e) {
            throw new Failure("tune-file", weights + " 写不进去。请检查文件夹和写入权限。", e);
        }
        return 0;
    }

    private void println(String line) {
        console.out().println(line);
        console.out().flush();
    }

    private String run() {
        var names =
                files.stream()
                        .map(f -> f.getFileName().toString())
                        .collect(Collectors.joining(" "));
        return "# tiaowen tune --questions " + names + " --seed " + seed;
    }

    private static List<AnsweredQuestion> read(Path file) {
        var questions = new ArrayList<AnsweredQuestion>();
        try {
            int number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) questions.add(question(file, number, line));
            }
        } catch (IOException e) {
            throw new Failure("tune-questions", file + " 无法读取。请检查文件是否存在，是否 UTF-8 编码。", e);
        }
        if (questions.size() < 4) {
            throw new Failure("tune-questions", file + " 里的问题不到 4 个，学不出权重。请多准备一些。");
        }
        return questions;
    }

    private static AnsweredQuestion question(Path file, int number, String line) {
        Optional<JacksonException> trouble = Optional.empty();
        try {
            var json = JSON.readTree(line);
            var answers = new ArrayList<Answer>();
            for (var one : json.path("relevant")) {
                answers.add(new Answer(one.path("title").asText(), one.path("label").asText()));
            }
            var text = json.path("question").asText();
            if (!text.isBlank() && !answers.isEmpty()) return new AnsweredQuestion(text, answers);
        } catch (JacksonException e) {
            trouble = Optional.of(e);
        }
        throw new Failure(
                "tune-questions",
                file + " 第 " + number + " 行不是问题：每行应有 question 和 relevant（各有 title 和 label）。",
                trouble.orElse(null));
    }
}
