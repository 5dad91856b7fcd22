package tiaowen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.search.CiteAnswer;
import tiaowen.search.Library;

@Command(
        name = "cite",
        sortOptions = false,
        description = {
            "查一处引用指的是哪一条。每个可能的条款一行：结果、标题、版本、条款标识，以制表符分开。",
            "结果是 resolved（就是它）、candidates（可能是这几处）、no-such-provision（有这份文件，没有这一条）、",
            "not-in-collection（库里没有这份文件）、not-a-citation（不是引用）。"
        },
        footer = {"", "例：tiaowen cite 慈善法第十二条第二款"})
final class CiteCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Options.Help help;
    @Mixin private Options.Index index;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    /** Either one text or a file of them. */
    private static final class Asked {
        @Parameters(paramLabel = "TEXT", arity = "1..*", description = "引用的写法，如 《慈善法》第十二条")
        private List<String> words;

        @Option(
                names = "--batch",
                paramLabel = "FILE.tsv",
                description = "一次查很多：每行是编号、制表符、引用；输出以编号开头，只给第一个")
        private Path batch;
    }

    CiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var library = Library.open(index.path())) {
            if (asked.batch == null) {
                var answer = library.cite(String.join(" ", asked.words));
                int shown = Math.max(1, answer.candidates().size());
                for (int i = 0; i < shown; i++) console.out().print(line(answer, i) + "\n");
            } else {
                var questions = Batch.read(asked.batch);
                for (var line :
                        Ahead.map(
                                questions, q -> q.id() + "\t" + line(library.cite(q.text()), 0))) {
                    console.out().print(line + "\n");
                }
            }
        }
        return 0;
    }

    private static String line(CiteAnswer answer, int i) {
        var outcome = answer.outcome().code();
        if (i >= answer.candidates().size()) return outcome + "\t\t\t";
        var candidate = answer.candidates().get(i);
        return String.join(
                "\t",
                outcome,
                candidate.edition().metadata().title(),
                candidate.edition().date(),
                candidate.eid());
    }
}
