package tiaowen.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tiaowen.build.BuildReport;
import tiaowen.build.CorpusWatcher;
import tiaowen.index.Generations;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.web.WebServer;
import tiaowen.web.site.SiteAddress;

@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "打开网站。还没有索引时先建；语料有变化时先更新。按 Ctrl+C 结束。",
            "网站运行时，语料文件夹里新放、改动、移走的文件会自动更新到网站；也可以另外运行 tiaowen build。"
        },
        footer = {"", "例：tiaowen serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
    /** Who starts the program opens a page at once, and that one needs the processor. */
    private static final Duration AFTER_FIRST_PAGES = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Console console;

    @Mixin SharedOptions.Help help;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "监听的地址，默认 127.0.0.1（只有本机能访问）；0.0.0.0 表示所有地址")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "端口，默认 7070；0 表示任选一个")
    private int port;

    @Option(names = "--no-watch", description = "不看守语料文件夹：文件有变化时不自动更新")
    private boolean noWatch;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "别人访问本站的网址，如 https://tiaowen.example.cn；链接、二维码、导出和订阅都用它")
    private Optional<String> baseUrl;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "IP",
            split = ",",
            description = "前置代理的地址；只有它说的 X-Forwarded-Proto 和 X-Forwarded-Host 会采用")
    private List<String> trustedProxies = List.of();

    @Mixin private SharedOptions.Corpus corpus;
    @Mixin private SharedOptions.Index index;

    @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port 应在 0 到 65535 之间。");
        }
        var address = address();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var model = new ScanModel(console, threads);
        var built = bringUpToDate(model);
        var meaning = new SemanticModel(console);
        var beside = Executors.newSingleThreadExecutor(ServeCommand::besideServing);
        try (var library = Library.open(index.path(), meaning);
                var server = WebServer.start(library, corpus.path(), host, port, address)) {
            var state = library.state();
            console.err().println("共 " + state.policies() + " 份政策，" + state.clauses() + " 条。");
            console.err()
                    .println(
                            "请用浏览器打开 http://"
                                    + shown(host)
                                    + ":"
                                    + server.port()
                                    + "/ ，按 Ctrl+C 结束。");
            boolean meant = built.isPresent() || state.semantic();
            CompletableFuture.delayedExecutor(
                            AFTER_FIRST_PAGES.toMillis(), TimeUnit.MILLISECONDS, beside)
                    .execute(() -> goOn(model, meaning, meant, built, threads));
            if (built.isPresent() && !noWatch) {
                watch(
                        model,
                        report ->
                                beside.execute(() -> goOn(model, meaning, true, report, threads)));
            }
            var ended = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> end(server, library, ended), "shutdown"));
            ended.await();
        }
        return 0;
    }

    /** What links begin with, as the options say. */
    private SiteAddress address() {
        var base = baseUrl.flatMap(SiteAddress::readBase);
        if (baseUrl.isPresent() && base.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--base-url 应像 https://tiaowen.example.cn，只写到域名和端口为止。");
        }
        var proxies = new LinkedHashSet<String>();
        for (var typed : trustedProxies) {
            proxies.add(
                    SiteAddress.readProxy(typed)
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    spec.commandLine(),
                                                    "--trusted-proxy 应是代理的 IP 地址，如 127.0.0.1。")));
        }
        return new SiteAddress(base, proxies);
    }

    /**
     * Builds before serving, but only what belongs together: an index that was named without a
     * corpus may have been built from any corpus, so it is served as it is.
     *
     * @return what the build did; empty where the index is not ours to go on with
     */
    private Optional<BuildReport> bringUpToDate(ScanModel model) {
        boolean there = Generations.exists(index.path());
        if (there && corpus.isDefault() && !index.isDefault()) return Optional.empty();
        try {
            return Optional.of(
                    BuildRunner.words(
                            corpus.path(), index.path(), false, Optional.of(model), console));
        } catch (Failure failure) {
            if (!there) throw failure;
            console.err().println(failure.getMessage() + "先用已有的索引打开网站。");
            return Optional.empty();
        }
    }

    /**
     * Loads the model of meaning before the first question needs it, reads the pages that are still
     * pictures, and computes the vectors that are missing: beside serving, on half of the cores, so
     * that no page waits. The server moves over by itself when they are there. Stopped with the
     * server, this goes on when that starts again.
     *
     * @param meant whether questions are asked for their meaning, or will be once this is done
     * @param built what the build before did; empty where the index is not ours to go on with
     */
    private void goOn(
            ScanModel model,
            SemanticModel meaning,
            boolean meant,
            Optional<BuildReport> built,
            int threads) {
        boolean understood = meant && meaning.get().isPresent();
        if (built.isEmpty()) return;
        readScans(model, built.get());
        if (understood) BuildRunner.vectors(index.path(), meaning, threads, console);
    }

    private static Thread besideServing(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name("beside-serving")
                .priority(Thread.MIN_PRIORITY)
                .unstarted(work);
    }

    /**
     * Builds whenever the files of the corpus have changed, as long as the program runs.
     *
     * @param built takes what each build did
     */
    private void watch(ScanModel model, Consumer<Optional<BuildReport>> built) {
        CorpusWatcher.start(
                corpus.path(),
                List.of(index.path()),
                CorpusWatcher.Timing.USUAL,
                new CorpusWatcher.Action() {
                    @Override
                    public void build() {
                        try {
                            built.accept(
                                    Optional.of(
                                            BuildRunner.words(
                                                    corpus.path(),
                                                    index.path(),
                                                    false,
                                                    Optional.of(model),
                                                    console)));
                        } catch (Failure failure) {
                            boolean waits = failure.code().equals("build-running");
                            if (!waits) console.err().println(failure.getMessage());
                            throw failure;
                        }
                    }

                    @Override
                    public void emptied(int gone, int before) {
                        console.err()
                                .println(
                                        "语料文件夹里原有的 %,d 个文件一下少了 %,d 个，没有自动更新，网站照旧。"
                                                        .formatted(before, gone)
                                                + "如果确实要移走它们，请运行 tiaowen build。");
                    }
                });
    }

    /** The words that are served must not go for a page that cannot be read. */
    private void readScans(ScanModel model, BuildReport built) {
        try {
            BuildRunner.scans(corpus.path(), index.path(), built, model, console);
        } catch (Failure failure) {
            LOG.warn("{}", failure.code(), failure);
            console.err().println(failure.getMessage());
        }
    }

    private static void end(WebServer server, Library library, CountDownLatch ended) {
        server.close();
        library.close();
        ended.countDown();
    }

    private static String shown(String host) {
        if (host.equals("0.0.0.0") || host.equals("::")) return "127.0.0.1";
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
