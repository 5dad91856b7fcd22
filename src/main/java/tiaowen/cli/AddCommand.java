package tiaowen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.Pipeline;
import tiaowen.fetch.PageFetcher;
import tiaowen.model.Document;
import tiaowen.model.Failure;

@Command(
        name = "add",
        sortOptions = false,
        description = {
            "添加政策：先显示读出了什么，确认后复制到语料文件夹。之后运行 tiaowen build 即可检索到。",
            "可以是文件、压缩包（.zip，里面每份文件各算一份）、网址，或 -（从标准输入读）。"
        },
        footer = {
            "",
            "例：tiaowen add 某办法.docx",
            "    tiaowen add --yes https://www.example.gov.cn/content.html"
        })
final class AddCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(AddCommand.class);

    private static final String SIDECAR = ".meta.yaml";

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Corpus corpus;

    @Option(
            names = {"-y", "--yes"},
            description = "不问，直接复制")
    private boolean yes;

    @Option(names = "--name", paramLabel = "NAME", description = "存成什么文件名；从标准输入读时，没有它就按标题取名")
    private String name;

    @Option(names = "--private", description = "允许从本机和内部网络的网址取")
    private boolean privateToo;

    @Parameters(paramLabel = "FILE|URL|-", arity = "1..*", description = "文件、网址或 -")
    private List<String> sources;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        for (var source : sources) {
            try {
                failed += add(source);
            } catch (Failure failure) {
                LOG.info("add {}: {}", source, failure.code(), failure);
                console.err().println(failure.getMessage());
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    /** Adds one source, and says how many documents in it could not be read. */
    private int add(String source) throws IOException {
        boolean address = source.startsWith("http://") || source.startsWith("https://");
        if (source.equals("-")) {
            return passing(
                    folder -> Files.write(folder.resolve("标准输入.txt"), console.in().readAllBytes()));
        }
        if (address) {
            return passing(folder -> new PageFetcher(privateToo).fetch(source, folder));
        }
        return offer(Path.of(source));
    }

    /**
     * What is no file yet becomes one for the time of the preview, so that it is read the same way.
     */
    private int passing(Bringing bringing) throws IOException {
        var folder = Files.createTempDirectory("tiaowen-add");
        try {
            return offer(bringing.into(folder));
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    /** Brings a document into a folder as a file, and perhaps its sidecar. */
    private interface Bringing {
        Path into(Path folder) throws IOException;
    }

    private int offer(Path file) throws IOException {
        int failed = preview(file);
        var name = this.name == null ? file.getFileName().toString() : this.name;
        var target = corpus.path().resolve(Path.of(name).getFileName());
        if (Files.exists(target)) {
            throw new Failure(
                    "add-exists", "语料里已经有 " + target.getFileName() + "，没有覆盖。请用 --name 另取一个文件名。");
        }
        if (!yes && !confirmed(target)) {
            console.out().println("没有添加。");
            return failed;
        }
        copy(file, target);
        console.out().println("已添加到 " + target + "。运行 tiaowen build 后即可检索。");
        return failed;
    }

    /**
     * Shows what the documents of a file say, of an archive each of them.
     *
     * @return how many could not be read; each is named
     * @throws Failure if none can be read
     */
    private int preview(Path path) {
        var sites = CuratedFiles.sites(corpus.path());
        var scans = new ScanModel(console, Runtime.getRuntime().availableProcessors()).now();
        var files =
                Corpus.filesAt(path).stream()
                        .map(file -> file.withSites(sites).withScans(scans))
                        .toList();
        var failures = new ArrayList<Failure>();
        int shown = 0;
        for (var file : files) {
            try {
                var document = Pipeline.read(file, file.name());
                if (files.size() > 1) console.out().println(file.name());
                preview(document);
                shown++;
            } catch (Failure failure) {
                failures.add(failure);
            } catch (StackOverflowError e) {
                var message = file.name() + " 没有读成，是程序出了错，详情见日志。请把这份文件反馈给维护者。";
                failures.add(new Failure("unreadable-file", message, e));
            }
        }
        if (shown == 0 && files.size() == 1) throw failures.getFirst();
        for (var failure : failures) {
            LOG.info("add {}: {}", path, failure.code(), failure);
            console.err().println(failure.getMessage());
        }
        if (shown == 0) {
            throw new Failure("add-nothing", path.getFileName() + " 里没有能读取的文件，没有添加。");
        }
        if (files.size() > 1) {
            var unread = failures.isEmpty() ? "" : "，" + failures.size() + " 份未能读取";
            console.out().println("共 " + shown + " 份" + unread + "。压缩包将原样保存。");
        }
        return failures.size();
    }

    private void preview(Document document) {
        var known = document.metadata();
        console.out().println("《" + known.title() + "》");
        console.out().println("  类别：" + known.kind().label());
        known.docNumber().ifPresent(number -> console.out().println("  文号：" + number));
        if (!known.issuers().isEmpty()) {
            console.out().println("  机关：" + String.join("、", known.issuers()));
        }
        known.promulgated().ifPresent(day -> console.out().println("  公布：" + day));
        known.effective().ifPresent(day -> console.out().println("  施行：" + day));
        console.out()
                .println(
                        "  条文 "
                                + document.clauses().size()
                                + " 条，释义 "
                                + document.definitions().size()
                                + " 条，引用 "
                                + document.citations().size()
                                + " 处；修复 "
                                + document.repairs().size()
                                + " 处，去除 "
                                + document.dropped().size()
                                + " 段。");
        document.clauses().stream()
                .limit(3)
                .forEach(
                        clause ->
                                console.out()
                                        .println(
                                                "  ["
                                                        + clause.eid()
                                                        + "] "
                                                        + clause.label()
                                                        + " "
                                                        + opening(clause.text())));
        document.warnings().forEach(warning -> console.out().println("  注意：" + warning));
    }

    private static String opening(String text) {
        var line = text.lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "……" : line;
    }

    private boolean confirmed(Path target) throws IOException {
        if (!console.terminal()) {
            console.out().println("以上是预览。确认添加请加 --yes。");
            return false;
        }
        console.out().print("复制到 " + target + " 吗？输入 y 确认：");
        console.out().flush();
        var answer =
                new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
                        .readLine();
        return answer != null
                && (answer.strip().equalsIgnoreCase("y") || answer.strip().equals("是"));
    }

    /** The sidecar goes along, under the name that belongs to the new one. */
    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(file, target);
            var sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
            if (Files.exists(sidecar)) {
                Files.copy(sidecar, target.resolveSibling(target.getFileName() + SIDECAR));
            }
        } catch (FileAlreadyExistsException e) {
            throw new Failure("add-exists", "语料里已经有 " + e.getFile() + "，没有覆盖。", e);
        } catch (IOException e) {
            throw new Failure("add-write", target + " 写不进去。请检查语料文件夹是否可写、磁盘是否已满。", e);
        }
    }
}
