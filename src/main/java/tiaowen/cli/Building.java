package tiaowen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.index.BuildReport;
import tiaowen.index.Embedding;
import tiaowen.index.IndexBuilder;
import tiaowen.index.VectorBuilder;
import tiaowen.index.VectorReport;
import tiaowen.model.Failure;

/** A build that says on standard error how it goes on and what came of it. */
final class Building {
    private static final Logger LOG = LoggerFactory.getLogger(Building.class);

    private Building() {}

    /** Words alone: the step that all else waits for. */
    static BuildReport words(Path corpus, Path index, boolean full, Console console) {
        var report = build(corpus, index, full, console);
        tell(report, console);
        return report;
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
    private static BuildReport build(Path corpus, Path index, boolean full, Console console) {
        try (var progress = BuildDisplay.on(console)) {
            return IndexBuilder.build(corpus, index, full, progress);
        }
    }

    private static void tell(BuildReport report, Console console) {
        report.failed().forEach(failed -> console.err().println("没有处理：" + failed.message()));
        if (!report.published()) {
            console.err().println("语料没有变化，索引 " + report.generation() + " 照旧。");
            return;
        }
        var parts = new ArrayList<String>();
        if (!report.added().isEmpty()) parts.add("新增 " + report.added().size());
        if (!report.changed().isEmpty()) parts.add("更新 " + report.changed().size());
        if (!report.removed().isEmpty()) parts.add("移除 " + report.removed().size());
        if (report.unchanged() > 0) parts.add("未变 " + report.unchanged());
        if (!report.failed().isEmpty()) parts.add("未处理 " + report.failed().size());
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
