package tiaowen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.index.CompletenessReport;
import tiaowen.index.Generation;
import tiaowen.model.Citation;
import tiaowen.model.Warning;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Library;

@Command(
        name = "check",
        sortOptions = false,
        description = {
            "检查正在使用的索引：文件是否完好，条数是否相符；检索是否一条不漏、一条不多：",
            "逐字扫描全部条文，与检索结果比对（释义里的全部词语，和任取的一、二、三个字）；",
            "列出指向不存在条款的引用，和有地方需要留意的文件。比对结果留在索引文件夹里，网页“检索质量”显示它。",
            "索引有损坏，或检索有遗漏、有多余时，退出码为 1。"
        },
        footer = {"", "例：tiaowen check --all"})
final class CheckCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);
    private static final int SHOWN = 20;

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Option(names = "--all", description = "全部列出，不只前 20 项")
    private boolean all;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "300",
            description = "一、二、三个字的词各任取几个来比对，0 到 100000，默认 300")
    private int sample;

    @Spec private CommandSpec spec;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (sample < 0 || sample > 100_000) {
            throw new ParameterException(spec.commandLine(), "--sample 应在 0 到 100000 之间。");
        }
        try (var generation = Generation.openCurrent(index.path());
                var library = Library.open(index.path())) {
            console.out().println("索引 " + generation.name());
            generation.verify().forEach(line -> console.out().println("  " + line));
            var quality = library.prove(sample);
            completeness(quality);
            machineRead(generation);
            dangling(generation, library);
            warnings(generation);
            return quality.complete() ? 0 : 1;
        }
    }

    private void completeness(CompletenessReport quality) {
        console.out().println();
        console.out()
                .printf(
                        Locale.ROOT,
                        "完整性：%d 个词逐一检索，与逐字扫描 %d 条的结果比对，用时 %.1f 秒。%n",
                        quality.terms(),
                        quality.clauses(),
                        quality.took().toMillis() / 1000.0);
        for (var sample : quality.samples()) {
            boolean right = sample.lost() == 0 && sample.foreign() == 0;
            var outcome =
                    right ? "一处不漏，一处不多" : "漏 " + sample.lost() + " 处，多 " + sample.foreign() + " 处";
            console.out()
                    .printf(
                            Locale.ROOT,
                            "  %s：%d 个，扫描到 %d 处，%s。%n",
                            sample.label(),
                            sample.terms(),
                            sample.hits(),
                            outcome);
        }
        if (!quality.complete()) {
            list("漏掉的和多余的条文", quality.faults().stream().map(CheckCommand::line).toList());
            console.out().println("请运行 tiaowen build --full 重建索引；重建后仍有，请把以上内容告诉维护者。");
        }
        try {
            quality.write(index.path());
        } catch (IOException e) {
            LOG.warn("{}", index.path(), e);
            console.err().println("比对结果没能留在 " + index.path() + " 里，网页上看不到。请检查文件夹的权限。");
        }
    }

    private static String line(CompletenessReport.Fault fault) {
        return (fault.lost() ? "漏 " : "多 ")
                + "“"
                + fault.term()
                + "” "
                + fault.source()
                + " "
                + fault.eid()
                + " 《"
                + fault.title()
                + "》"
                + fault.label();
    }

    /** What a machine read is counted apart: nobody may take it for the text that was printed. */
    private void machineRead(Generation generation) {
        var lines = new ArrayList<String>();
        int clauses = 0;
        int doubtful = 0;
        for (var entry : generation.catalogue().entries()) {
            if (entry.machineRead() == 0) continue;
            clauses += entry.machineRead();
            doubtful += entry.doubtful();
            lines.add(
                    "%s：%d 条，%d 个字请核对"
                            .formatted(entry.source(), entry.machineRead(), entry.doubtful()));
        }
        if (lines.isEmpty()) return;
        int all = generation.catalogue().clauses();
        list("机器识读的文件（共 %d 条中的 %d 条，%d 个字请核对）".formatted(all, clauses, doubtful), lines);
    }

    private void dangling(Generation generation, Library library) {
        var lines =
                generation.catalogue().entries().stream()
                        .flatMap(
                                entry ->
                                        entry.citations().stream()
                                                .filter(
                                                        citation ->
                                                                pointsNowhere(
                                                                        citation, entry, library))
                                                .map(
                                                        citation ->
                                                                entry.source()
                                                                        + " "
                                                                        + citation.eid()
                                                                        + "："
                                                                        + citation.text()))
                        .toList();
        list("指向不存在条款的引用", lines);
    }

    /** Other policies that are not in the collection are no fault; a wrong number is. */
    private static boolean pointsNowhere(Citation citation, CatalogueEntry entry, Library library) {
        if (citation.dangling()) return true;
        if (citation.title().isEmpty() || citation.target().isEmpty()) return false;
        var issued = entry.metadata().promulgated();
        return library.cite(citation, issued).outcome() == CitationAnswer.Outcome.NO_SUCH_PROVISION;
    }

    private void warnings(Generation generation) {
        var catalogue = generation.catalogue();
        var lines =
                catalogue.entries().stream()
                        .flatMap(
                                entry ->
                                        catalogue.warnings(entry.source()).stream()
                                                .map(warning -> line(entry.source(), warning)))
                        .toList();
        list("需要留意的地方", lines);
    }

    private static String line(String source, Warning warning) {
        return source + " " + warning;
    }

    private void list(String name, List<String> lines) {
        console.out().println();
        console.out().println(name + "：" + (lines.isEmpty() ? "没有" : lines.size() + " 处"));
        lines.stream()
                .limit(all ? Long.MAX_VALUE : SHOWN)
                .forEach(line -> console.out().println("  " + line));
        if (!all && lines.size() > SHOWN) {
            console.out().println("  ……还有 " + (lines.size() - SHOWN) + " 处，加 --all 全部列出。");
        }
    }
}
