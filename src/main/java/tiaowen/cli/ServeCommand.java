package tiaowen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tiaowen.build.BuildReport;
import tiaowen.index.Generations;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.web.WebServer;

@Command(
        name = "serve",
        sortOptions = false,
        description = {
            "打开网站。还没有索引时先建；语料有变化时先更新。按 Ctrl+C 结束。",
            "网站运行时可以另外运行 tiaowen build，建好后网站自动换上新索引。"
        },
        footer = {"", "例：tiaowen serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
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
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var model = new ScanModel(console, threads);
        var built = bringUpToDate(model);
        var meaning = new SemanticModel(console);
        try (var library = Library.open(index.path(), meaning);
                var server = WebServer.start(library, corpus.path(), host, port)) {
            var state = library.state();
            console.err().println("共 " + state.policies() + " 份政策，" + state.clauses() + " 条。");
            console.err()
                    .println(
                            "请用浏览器打开 http://"
                                    + shown(host)
                                    + ":"
                                    + server.port()
                                    + "/ ，按 Ctrl+C 结束。");
            goOn(model, meaning, built, threads);
            var ended = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> end(server, library, ended), "shutdown"));
            ended.await();
        }
        return 0;
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
     * @param built what the build before did; empty where the index is not ours to go on with
     */
    private void goOn(
            ScanModel model, SemanticModel meaning, Optional<BuildReport> built, int threads) {
        Thread.ofPlatform()
                .daemon()
                .name("meaning")
                .priority(Thread.MIN_PRIORITY)
                .start(
                        () -> {
                            boolean understood = meaning.get().isPresent();
                            if (built.isEmpty()) return;
                            readScans(model, built.get());
                            if (understood) {
                                BuildRunner.vectors(index.path(), meaning, threads, console);
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
