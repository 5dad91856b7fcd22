package tiaowen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.SourceFile;
import tiaowen.model.Document;
import tiaowen.model.Failure;

@Command(
        name = "parse",
        sortOptions = false,
        description = "读文件，显示读出了什么：标题、日期、条文、释义、引用、修复记录。不建索引。",
        footer = {"", "例：tiaowen parse --format text corpus/某办法.docx"})
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Options.Help help;

    @Option(
            names = "--format",
            paramLabel = "jsonl|text",
            defaultValue = "text",
            description = "jsonl：每份文件一行 JSON；text（默认）：给人看")
    private Format format;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件、压缩包（.zip），或整个文件夹")
    private List<Path> paths;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int failed = 0;
        var files = paths.stream().flatMap(path -> Corpus.filesAt(path).stream()).toList();
        // As many documents at a time as there are cores; results in the order given.
        for (var result : Ahead.map(files, ParseCommand::read)) {
            switch (result) {
                case Read read -> show(read.document());
                case Unread unread -> {
                    failed++;
                    console.err().println(unread.reason());
                }
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private void show(Document document) {
        switch (format) {
            case jsonl -> console.out().print(DocumentJson.line(document) + "\n");
            case text -> DocumentText.print(document, console.out());
        }
    }

    private static Result read(SourceFile file) {
        try {
            return new Read(Pipeline.read(file, file.place()));
        } catch (Failure failure) {
            return new Unread(failure.getMessage());
        }
    }

    private sealed interface Result {}

    private record Read(Document document) implements Result {}

    private record Unread(String reason) implements Result {}

    /** Named as they are typed. */
    private enum Format {
        jsonl,
        text
    }
}
