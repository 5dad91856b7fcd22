package tiaowen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiaowen.corpus.Entry;
import tiaowen.index.Generation;
import tiaowen.model.Citation;
import tiaowen.model.Warning;
import tiaowen.search.CiteAnswer;
import tiaowen.search.Library;

@Command(
        name = "check",
        sortOptions = false,
        description = {"检查正在使用的索引：文件是否完好，条数是否相符；列出指向不存在条款的引用，和有地方需要留意的文件。", "索引有损坏时退出码为 1。"},
        footer = {"", "例：tiaowen check --all"})
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Console console;

    @Mixin Options.Help help;
    @Mixin private Options.Index index;

    @Option(names = "--all", description = "全部列出，不只前 20 项")
    private boolean all;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws java.io.IOException {
        try (var generation = Generation.openCurrent(index.path());
                var library = Library.open(index.path())) {
            console.out().println("索引 " + generation.name());
            generation.verify().forEach(line -> console.out().println("  " + line));
            dangling(generation, library);
            warnings(generation);
        }
        return 0;
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
    private static boolean pointsNowhere(Citation citation, Entry entry, Library library) {
        if (citation.dangling()) return true;
        if (citation.title().isEmpty() || citation.target().isEmpty()) return false;
        var issued = entry.metadata().promulgated();
        return library.cite(citation, issued).outcome() == CiteAnswer.Outcome.NO_SUCH_PROVISION;
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
