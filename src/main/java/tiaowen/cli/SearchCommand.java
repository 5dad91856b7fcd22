package tiaowen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.api.AnswerJson;
import tiaowen.api.HitAnswer;
import tiaowen.engine.SearchFilters;
import tiaowen.search.Hit;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.search.SearchRequest.Editions;
import tiaowen.search.SearchResult;
import tiaowen.search.TermLocation;
import tiaowen.text.MarkedSpan;
import tiaowen.validity.DaySpan;

@Command(
        name = "search",
        sortOptions = false,
        description = {
            "检索条文。几个词用空格分开，表示都要有；\"加引号\" 表示连在一起；-词 表示不要；词 或 词 表示任一，可以加括号；",
            "标题: 文号: 机关: 地区: 类别: 状态: 政策: 章: 条:12 日期:2020..2023 限定范围；同句 同款 同条 要求词与词离得近；慈善法第十二条 直接查到该条。"
        },
        footer = {
            "",
            "例：tiaowen search 岗位设置 -企业",
            "    tiaowen search \"标题:条例 备案\" --json",
            "    tiaowen search 临时救助 --export 临时救助.docx --site http://127.0.0.1:7070",
            "批量输出每行：编号、名次、标题、版本、条号、条款标识、得分、匹配程度（exact words near semantic），以制表符分开。"
        })
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;
    @Mixin SharedOptions.Semantic semantic;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "最多给出几条，1 到 100000，默认 10")
    private int limit;

    @Option(
            names = "--editions",
            paramLabel = "folded|all",
            defaultValue = "folded",
            description = "folded（默认）：同一条的各个版本合为一条，现行的在前；all：各算一条")
    private Editions editions;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "只查这一天（或这一年、这一段）有效的版本，如 2018-05-01、2022、2021-07-01..2022")
    private String at;

    @Option(names = "--json", description = "每条结果一行 JSON")
    private boolean json;

    @Mixin private ExportOptions export;

    @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

    /** Either one query or a file of them. */
    private static final class Asked {
        @Parameters(paramLabel = "QUERY", arity = "1..*", description = "要检索的词句")
        private List<String> words;

        @Option(names = "--batch", paramLabel = "FILE.tsv", description = "一次检索很多：每行是编号、制表符、词句")
        private Path batch;
    }

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > 100_000) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "--limit 应在 1 到 100000 之间。");
        }
        if (at != null && DaySpan.parse(at).isEmpty()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "--at 应是一天、一个月、一年或一段日子，如 2018-05-01、2022、2021-07-01..2022。");
        }
        try (var library = Library.open(index.path(), new SemanticModel(console))) {
            if (export.given() && asked.batch == null) {
                var request = request(String.join(" ", asked.words));
                export.write(library, request, console);
            } else if (asked.batch == null) one(library, String.join(" ", asked.words));
            else all(library, BatchLine.read(asked.batch));
        }
        return 0;
    }

    private void one(Library library, String text) {
        var result = find(library, text);
        if (json) {
            result.hits().stream()
                    .map(hit -> AnswerJson.line(HitAnswer.of(hit)))
                    .forEach(line -> console.out().print(line + "\n"));
            return;
        }
        console.out().println(summary(result));
        result.mistakes().forEach(mistake -> console.out().println(mistake.message()));
        result.notes().forEach(console.out()::println);
        for (var policy : result.policies()) {
            console.out()
                    .println(
                            "政策：《"
                                    + plain(policy.title())
                                    + "》　"
                                    + policy.edition().date()
                                    + " "
                                    + policy.standing().word()
                                    + (policy.why().isEmpty() ? "" : "（" + policy.why() + "）")
                                    + "　/policies/"
                                    + policy.policy().slug());
        }
        for (var other : result.otherwise()) {
            console.out().println(other.label() + "：" + other.exact() + " 条完全匹配");
        }
        int rank = 0;
        for (var hit : result.hits()) {
            console.out().println();
            console.out()
                    .println(
                            ++rank
                                    + ". 《"
                                    + hit.edition().metadata().title()
                                    + "》"
                                    + hit.clause().label()
                                    + "　"
                                    + hit.edition().date()
                                    + " "
                                    + hit.standing().word()
                                    + " ["
                                    + hit.tier().label()
                                    + "]");
            hit.heading().forEach(part -> console.out().println("   " + plain(part)));
            console.out().println("   " + marked(hit.snippet()));
            where(hit).ifPresent(line -> console.out().println("   " + line));
            console.out()
                    .println(
                            "   /policies/"
                                    + hit.policy().slug()
                                    + "/"
                                    + hit.edition().date()
                                    + "/"
                                    + hit.clause().eid());
        }
    }

    /** Where the terms stand, in words; empty where all stand in the text that is shown. */
    private static Optional<String> where(Hit hit) {
        boolean allInText =
                hit.where().stream()
                        .allMatch(location -> location.parts().contains(TermLocation.Part.TEXT));
        if (allInText) return Optional.empty();
        return Optional.of(
                hit.where().stream()
                        .map(
                                location ->
                                        "“"
                                                + location.term()
                                                + "”在"
                                                + location.parts().stream()
                                                        .sorted()
                                                        .map(TermLocation.Part::label)
                                                        .collect(Collectors.joining("、")))
                        .collect(Collectors.joining("，", "（", "）")));
    }

    private static String summary(SearchResult result) {
        var parts = new java.util.ArrayList<String>();
        if (result.exact() > 0) parts.add(result.exact() + " 条完全匹配" + machineRead(result));
        if (result.words() > 0) parts.add(result.words() + " 条含有各个词语");
        if (result.near() > 0) parts.add(result.near() + " 条相近");
        if (result.semantic() > 0) parts.add(result.semantic() + " 条语义相近");
        return parts.isEmpty() ? "没有找到。" : String.join("，", parts) + "。";
    }

    private void all(Library library, List<BatchLine> questions) {
        for (var lines :
                OrderedParallel.map(
                        questions,
                        question -> lines(question.id(), find(library, question.text())))) {
            console.out().print(lines);
        }
    }

    private SearchResult find(Library library, String text) {
        return library.find(request(text));
    }

    private SearchRequest request(String text) {
        var request = SearchRequest.of(text).editions(editions).page(1, limit);
        return request.filters(
                        SearchFilters.NONE.at(Optional.ofNullable(at).flatMap(DaySpan::parse)))
                .semantic(!semantic.without);
    }

    private static String lines(String id, SearchResult result) {
        var out = new StringBuilder();
        int rank = 0;
        for (Hit hit : result.hits()) {
            out.append(
                    String.join(
                            "\t",
                            id,
                            Integer.toString(++rank),
                            hit.edition().metadata().title(),
                            hit.edition().date(),
                            hit.clause().label(),
                            hit.clause().eid(),
                            String.format(Locale.ROOT, "%.4f", hit.score()),
                            hit.tier().name().toLowerCase(Locale.ROOT)));
            out.append('\n');
        }
        return out.toString();
    }

    private static String plain(List<MarkedSpan> spans) {
        return spans.stream().map(MarkedSpan::text).collect(Collectors.joining());
    }

    private static String marked(List<MarkedSpan> spans) {
        return spans.stream()
                .map(span -> span.marked() ? "【" + span.text() + "】" : span.text())
                .collect(Collectors.joining())
                .replace("\n", "\n   ");
    }

    private static String machineRead(SearchResult result) {
        int read = result.exactMachineRead();
        return read == 0 ? "" : "（其中机器识读 " + read + " 条）";
    }
}
