package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.web.WebServer;

@Command(
        name = "bench",
        sortOptions = false,
        description = {
            "测量检索速度，连同筛选项的计数和词语的标记：打开索引后的第一遍（冷），热身之后的一遍（热），",
            "给出中位数、95%% 和 99%% 分位（毫秒）、每秒条数和最慢的几条。机器忙闲不同，结果只宜并排比较。"
        },
        footer = {
            "",
            "例：tiaowen bench 词语.txt --threads 4",
            "    tiaowen bench 词语.txt --suggest --http --no-semantic",
            "    tiaowen bench 词语.txt --server http://127.0.0.1:7070 --threads 8 --mixed 10000"
        })
final class BenchCommand implements Callable<Integer> {
    /** Characters after which nobody needs suggestions. */
    private static final int LONGEST_TYPED = 12;

    private static final int SUGGESTIONS = 10;

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Mixin private SharedOptions.Semantic semantic;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "热的一遍同时检索几条，1 到 64，默认 1")
    private int threads;

    @Option(names = "--suggest", description = "再测输入时的提示：每条从第一个字起，逐字输入")
    private boolean suggest;

    @Option(names = "--http", description = "再经由网页服务测一遍")
    private boolean http;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "不打开索引，只测一个正在运行的网站，例如 http://127.0.0.1:7070")
    private String server;

    @Option(
            names = "--mixed",
            paramLabel = "N",
            defaultValue = "0",
            description = "配合 --server：检索之外，再打开 N 个各种页面（全文、条文、术语、引用、提示）")
    private int mixed;

    @Parameters(paramLabel = "FILE", description = "每行一个检索词句")
    private Path file;

    @Spec private CommandSpec spec;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 64) {
            throw new ParameterException(spec.commandLine(), "--threads 应在 1 到 64 之间。");
        }
        var queries = queries();
        if (server != null) {
            running(queries);
            return 0;
        }
        try (var library = Library.open(index.path(), new SemanticModel(console))) {
            Consumer<String> find =
                    text -> library.find(SearchRequest.of(text).semantic(!semantic.without));
            console.out().println(BenchTiming.of(queries, 1, find).line("检索（冷）"));
            warm("检索（热）", queries, find);
            if (suggest) {
                warm("提示", typed(queries), text -> library.suggest(text, SUGGESTIONS));
            }
            if (http) overHttp(library, queries);
        }
        return 0;
    }

    /** What somebody has typed after each key. */
    private static List<String> typed(List<String> queries) {
        var typed = new LinkedHashSet<String>();
        for (var query : queries) {
            int most = Math.min(LONGEST_TYPED, query.codePointCount(0, query.length()));
            for (int i = 1; i <= most; i++) {
                typed.add(query.substring(0, query.offsetByCodePoints(0, i)));
            }
        }
        return List.copyOf(typed);
    }

    /** Once through for warming up, once timed. */
    private void warm(String name, List<String> queries, Consumer<String> work) {
        queries.forEach(work);
        var benchTiming = BenchTiming.of(queries, threads, work);
        var with = threads == 1 ? name : name + "，" + threads + " 条同时";
        console.out().println(benchTiming.line(with));
        console.out().println("  最慢：" + String.join("；", benchTiming.slowest()));
    }

    private List<String> queries() {
        try {
            var lines =
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .distinct()
                            .toList();
            if (lines.isEmpty()) throw new Failure("bench-file", file + " 是空的。请每行写一个检索词句。");
            return lines;
        } catch (IOException e) {
            throw new Failure("bench-file", file + " 读不出来。请检查文件是否存在、是不是 UTF-8。", e);
        }
    }

    private void overHttp(Library library, List<String> queries) {
        try (var site = WebServer.start(library, DefaultPaths.corpus(), "127.0.0.1", 0);
                var load = new ServerLoad("http://127.0.0.1:" + site.port())) {
            warm("网页服务", ServerLoad.searches(queries), load::get);
        }
    }

    private void running(List<String> queries) {
        try (var load = new ServerLoad(server)) {
            warm("检索页", ServerLoad.searches(queries), load::get);
            if (mixed == 0) return;
            var timing = BenchTiming.of(load.mixed(queries, mixed), threads, load::get);
            console.out().println(timing.line("各种页面"));
            console.out().println("  最慢：" + String.join("；", timing.slowest()));
        }
    }
}
