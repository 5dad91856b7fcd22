package tiaowen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.build.BuildReport;
import tiaowen.build.IndexBuilder;
import tiaowen.build.VectorBuilder;
import tiaowen.build.VectorReport;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.ScanReading;
import tiaowen.corpus.SourceFile;
import tiaowen.index.Embedding;
import tiaowen.model.Failure;

/** A build that says on standard error how it goes on and what came of it. */
final class BuildRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BuildRunner.class);

    private BuildRunner() {}

    /**
     * Words alone: the step that all else waits for. Scans whose pages were read before are among
     * them; the others wait for {@link #scans}.
     */
    static BuildReport words(
            Path corpus, Path index, boolean full, Optional<ScanModel> scanning, Console console) {
        boolean reads = scanning.isPresent() && scanning.get().mayRead();
        var scans = reads ? ScanReading.kept(index) : ScanReading.keptAlone(index);
        var report = build(corpus, index, full, scans, console);
        tell(report, console);
        return report;
    }

    /**
     * Reads the pages that are still pictures, and then builds with their words. What was read when
     * the program is ended is kept.
     *
     * @param report of the build of words
     * @return the report of the last build
     */
    static BuildReport scans(
            Path corpus, Path index, BuildReport report, ScanModel model, Console console) {
        if (report.waiting().isEmpty() || model.get().isEmpty()) return report;
        read(corpus, index, Set.copyOf(report.waiting()), model, console);
        var again = build(corpus, index, false, ScanReading.kept(index), console);
        tell(again, console);
        return again;
    }

    private static void read(
            Path corpus, Path index, Set<String> waiting, ScanModel model, Console console) {
        var files =
                Corpus.scan(corpus, index).files().stream()
                        .filter(file -> waiting.contains(file.name()))
                        .toList();
        try (var progress = BuildDisplay.on(console)) {
            progress.beginScans(pages(files, index));
            for (var file : files) {
                try {
                    Pipeline.read(
                            file.withScans(ScanReading.reading(model, index, progress::scanDone)));
                } catch (Failure failure) {
                    // The build that follows names it.
                    LOG.info("{} {}", failure.code(), file.name(), failure);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    LOG.error("cannot read {}", file.name(), e);
                }
            }
        }
        ScanReading.tidy(index);
    }

    /** How many pages of these files are not read yet. */
    private static int pages(List<SourceFile> files, Path index) {
        var kept = ScanReading.kept(index);
        for (var file : files) {
            try {
                file.withScans(kept).read();
            } catch (Failure | StackOverflowError | OutOfMemoryError e) {
                LOG.debug("{} waits: {}", file.name(), e.toString());
            }
        }
        return kept.missing().get();
    }

    /**
     * Computes the vectors that are missing. Words are all that a build must have: what goes wrong
     * here is said, and no more.
     *
     * @param threads that compute at once
     */
    static void vectors(
            Path index, Supplier<Optional<Embedding>> meaning, int threads, Console console) {
        var embedding = meaning.get();
        if (embedding.isEmpty()) return;
        try {
            tell(vectors(index, embedding.get(), threads, console), console);
        } catch (Failure failure) {
            LOG.warn("{}", failure.code(), failure);
            console.err().println(failure.getMessage());
        }
    }

    private static VectorReport vectors(
            Path index, Embedding embedding, int threads, Console console) {
        try (var progress = BuildDisplay.on(console)) {
            return VectorBuilder.build(index, embedding, threads, progress);
        }
    }

    private static void tell(VectorReport report, Console console) {
        if (!report.published()) return;
        console.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "语义向量已齐：新算 %d 种条文文字，共 %d 种，用时 %.1f 秒；索引 %s 已换上。",
                                report.computed(),
                                report.texts(),
                                report.seconds(),
                                report.generation()));
    }

    /** The display is closed before anything else is said. */
    private static BuildReport build(
            Path corpus, Path index, boolean full, ScanReading scans, Console console) {
        try (var progress = BuildDisplay.on(console)) {
            return IndexBuilder.build(corpus, index, full, progress, scans);
        }
    }

    private static void tell(BuildReport report, Console console) {
        for (var failed : report.failed()) {
            console.err().println((failed.waiting() ? "等待识别：" : "没有处理：") + failed.message());
        }
        if (!report.published()) {
            console.err().println("语料没有变化，索引 " + report.generation() + " 照旧。");
            return;
        }
        var parts = new ArrayList<String>();
        if (!report.added().isEmpty()) parts.add("新增 " + report.added().size());
        if (!report.changed().isEmpty()) parts.add("更新 " + report.changed().size());
        if (!report.removed().isEmpty()) parts.add("移除 " + report.removed().size());
        if (report.unchanged() > 0) parts.add("未变 " + report.unchanged());
        int waiting = report.waiting().size();
        if (waiting > 0) parts.add("等待识别 " + waiting);
        int failed = report.failed().size() - waiting;
        if (failed > 0) parts.add("未处理 " + failed);
        console.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "索引 %s 已建好：%s；共 %d 条，用时 %.1f 秒。",
                                report.generation(),
                                String.join("，", parts),
                                report.clauses(),
                                report.seconds()));
        if (report.warnings() > 0) {
            console.err().println("有 " + report.warnings() + " 处需要留意，运行 tiaowen check 查看。");
        }
    }
}
