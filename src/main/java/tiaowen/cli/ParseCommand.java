package tiaowen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.audit.Account;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.PagedFiles;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.ScanReading;
import tiaowen.corpus.SourceFile;
import tiaowen.model.Document;
import tiaowen.model.Failure;
import tiaowen.web.staff.ReportFile;

@Command(
        name = "parse",
        sortOptions = false,
        description = "读文件，显示读出了什么：标题、日期、条文、释义、引用、修复记录。不建索引。",
        footer = {
            "",
            "例：tiaowen parse corpus/某办法.docx",
            "    tiaowen parse --report 某办法的处理记录.html corpus/某办法.docx"
        })
final class ParseCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ParseCommand.class);

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Corpus corpus;

    @Option(
            names = "--format",
            paramLabel = "jsonl|text",
            defaultValue = "text",
            description = "jsonl：每份文件一行 JSON；text（默认）：给人看")
    private Format format;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "另写一个网页：每一段原文去了哪里，改了什么，去掉了什么，怎样更正")
    private Path report;

    @Mixin private SharedOptions.Ocr ocr;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件、压缩包（.zip），或整个文件夹")
    private List<Path> paths;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (report == null) return read(account -> {});
        try (var page = Files.newBufferedWriter(report)) {
            int[] code = new int[1];
            ReportFile.write(page, each -> code[0] = read(each));
            console.err().println("处理记录写在 " + report + "，用浏览器打开即可。");
            return code[0];
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    "report-not-written", "处理记录没有写成：" + report + "。请检查文件夹是否存在、磁盘是否已满。", e);
        }
    }

    private int read(Consumer<Account> also) {
        int failed = 0;
        var sites = CuratedFiles.sites(corpus.path());
        int cores = Runtime.getRuntime().availableProcessors();
        var scans = ocr.without ? ScanReading.NONE : new ScanModel(console, cores).now();
        var given =
                paths.stream()
                        .flatMap(path -> Corpus.filesAt(path).stream())
                        .map(file -> file.withSites(sites).withScans(scans))
                        .toList();
        var files = PagedFiles.joined(given);
        // As many documents at a time as there are cores; results in the order given.
        for (var result : OrderedParallel.map(files, this::read)) {
            switch (result) {
                case Read read -> {
                    show(read.document());
                    read.account().ifPresent(also);
                }
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

    /** The account takes a comparison of every character: only a report needs it. */
    private Result read(SourceFile file) {
        try {
            if (report == null) {
                return new Read(Pipeline.read(file, file.place()), Optional.empty());
            }
            var account = Pipeline.account(file, file.place());
            return new Read(account.document(), Optional.of(account));
        } catch (Failure failure) {
            return new Unread(failure.getMessage());
        } catch (OutOfMemoryError e) {
            // What this document held is free again; the others need not go with it.
            LOG.error("out of memory in {}", file.place(), e);
            return new Unread(file.place() + " 没有读成：内存不够。请拆成几个文件，或者用 JAVA_OPTS=-Xmx2g 增加内存后重试。");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot read {}", file.place(), e);
            return new Unread(file.place() + " 没有读成，是程序出了错，详情见日志。请把这份文件反馈给维护者，其余文件不受影响。");
        }
    }

    private sealed interface Result {}

    private record Read(Document document, Optional<Account> account) implements Result {}

    private record Unread(String reason) implements Result {}

    /** Named as they are typed. */
    private enum Format {
        jsonl,
        text
    }
}
