package tiaowen.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.web.WebServer;

@Command(
        name = "bench",
        sortOptions = false,
        description = {
            "测量检索速度：先全部检索一遍热身，再逐条计时，给出中位数、95%% 和 99%% 分位（毫秒）。",
            "一次只检索一条；同一台机器忙闲不同，结果只宜并排比较。"
        },
        footer = {"", "例：tiaowen bench --http 词语.txt"})
final class BenchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Options.Help help;
    @Mixin private Options.Index index;

    @Option(names = "--http", description = "再经由网页服务测一遍")
    private boolean http;

    @Parameters(paramLabel = "FILE", description = "每行一个检索词句")
    private Path file;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var queries = queries();
        try (var library = Library.open(index.path())) {
            measure("检索器", queries, text -> library.find(SearchRequest.of(text)));
            if (http) overHttp(library, queries);
        }
        return 0;
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
        try (var server = WebServer.start(library, Home.corpus(), "127.0.0.1", 0);
                var client = HttpClient.newHttpClient()) {
            var page = "http://127.0.0.1:" + server.port() + "/search?q=";
            measure(
                    "网页服务",
                    queries,
                    text -> get(client, page + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        }
    }

    private static void get(HttpClient client, String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) throw new Failure("bench-http", address + " 的回答是 " + status + "。");
        } catch (IOException e) {
            throw new Failure("bench-http", "网页服务没有回答：" + address + "。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("bench-http", "测量被中断。", e);
        }
    }

    private void measure(String name, List<String> queries, Consumer<String> work) {
        queries.forEach(work);
        double[] took = new double[queries.size()];
        for (int i = 0; i < took.length; i++) {
            long begin = System.nanoTime();
            work.accept(queries.get(i));
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s\t%d 条\tp50 %.2f ms\tp95 %.2f ms\tp99 %.2f ms\t最长 %.2f ms%n",
                        name,
                        took.length,
                        at(took, 0.50),
                        at(took, 0.95),
                        at(took, 0.99),
                        took[took.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
