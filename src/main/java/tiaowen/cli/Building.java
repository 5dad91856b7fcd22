package tiaowen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import tiaowen.index.BuildReport;
import tiaowen.index.IndexBuilder;

/** A build that says on standard error how it goes on and what came of it. */
final class Building {
    private Building() {}

    static BuildReport run(Path corpus, Path index, boolean full, Console console) {
        var report = build(corpus, index, full, console);
        tell(report, console);
        return report;
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
