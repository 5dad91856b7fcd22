package tiaowen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        sortOptions = false,
        description = {
            "按语料更新索引。只重新处理有变化的文件；建好并核对之后才换上，正在运行的网站不会中断。",
            "先换上字词索引，再识别扫描件和图片里的文字（每页约十秒），再补算还没有的语义向量（每秒约百条）；",
            "中断之后再次运行，从中断处接着做。",
            "读不出来的文件会逐个说明原因，其余照常。"
        },
        footer = {"", "例：tiaowen build", "    tiaowen build --corpus 法规 --index 法规索引"})
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Corpus corpus;
    @Mixin private SharedOptions.Index index;

    @Option(names = "--full", description = "全部重新处理，不管有没有变化")
    private boolean full;

    @Mixin SharedOptions.Semantic semantic;
    @Mixin SharedOptions.Ocr ocr;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int cores = Runtime.getRuntime().availableProcessors();
        var scanning =
                ocr.without
                        ? Optional.<ScanModel>empty()
                        : Optional.of(new ScanModel(console, cores));
        var report = BuildRunner.words(corpus.path(), index.path(), full, scanning, console);
        if (scanning.isPresent()) {
            report =
                    BuildRunner.scans(corpus.path(), index.path(), report, scanning.get(), console);
        }
        if (!semantic.without) {
            BuildRunner.vectors(index.path(), new SemanticModel(console), cores, console);
        }
        return report.failed().isEmpty() ? 0 : 1;
    }
}
