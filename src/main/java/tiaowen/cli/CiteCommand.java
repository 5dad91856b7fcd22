package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;

@Command(
        name = "cite",
        sortOptions = false,
        description = {
            "查一处引用指的是哪一条。每个可能的条款一行：结果、标题、版本、条款标识，以制表符分开。",
            "结果是 resolved（就是它）、candidates（可能是这几处）、no-such-provision（有这份文件，没有这一条）、",
            "not-in-collection（库里没有这份文件）、not-a-citation（不是引用）。"
        },
        footer = {
            "",
            "例：tiaowen cite 慈善法第十二条第二款",
            "    tiaowen cite --check 某办法（征求意见稿）.docx",
            "",
            "--check 的结论：right（正确）、changed（此后已修改）、repealed（已废止）、not-yet（尚未施行）、",
            "no-such-provision（没有这一条）、several（可能指几处）、title-and-number-disagree（标题与文号不一致）、",
            "quote-differs（引文与原文不符）、unresolved（文内没有所指）、not-in-collection（未收录）。",
            "退出码：文稿里有需要改的地方时是 1；只有 right 和 not-in-collection 时是 0。"
        })
final class CiteCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

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

        @Option(
                names = "--check",
                paramLabel = "FILE|-",
                description = {
                    "核对一份文稿里的全部引用（docx、doc、pdf、html、md、txt；- 从标准输入读）。",
                    "每处引用一行，以制表符分开：行、原文、结论、标题、版本、条款标识、说明"
                })
        private String check;
    }

    @Option(
            names = "--format",
            paramLabel = "tsv|text|csv|markdown",
            defaultValue = "tsv",
            description = "--check 的输出：tsv（默认）；text 给人看；csv、markdown")
    private CitationCheckOutput.Format format;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "--check 按这一天的法律核对，默认今天，例如 2025-12-31")
    private LocalDate on;

    CiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (var library = Library.open(index.path())) {
            if (asked.check != null) {
                return CitationCheckOutput.check(
                        console, library, asked.check, format, Optional.ofNullable(on));
            }
            if (asked.batch == null) {
                var answer = library.cite(String.join(" ", asked.words));
                answer.said(ChinaTime.today()).ifPresent(console.err()::println);
                int shown = Math.max(1, answer.candidates().size());
                for (int i = 0; i < shown; i++) console.out().print(line(answer, i) + "\n");
            } else {
                var questions = BatchLine.read(asked.batch);
                for (var line :
                        OrderedParallel.map(
                                questions, q -> q.id() + "\t" + line(library.cite(q.text()), 0))) {
                    console.out().print(line + "\n");
                }
            }
        }
        return 0;
    }

    private static String line(CitationAnswer answer, int i) {
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
