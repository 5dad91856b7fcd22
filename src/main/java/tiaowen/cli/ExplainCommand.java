package tiaowen.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Explanation;
import tiaowen.search.Hit;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;

@Command(
        name = "explain",
        sortOptions = false,
        description = {"说明一条结果为什么排在这个位置：靠什么找到，各项各占多少分，排在它前面的一条多了什么。", "不写是哪一条时，说明排在第一的结果。"},
        footer = {"", "例：tiaowen explain 捐了钱反悔不给了怎么办 慈善法第四十一条"})
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;
    @Mixin SharedOptions.Semantic semantic;

    @Parameters(index = "0", paramLabel = "QUERY", description = "检索的词句；有空格时加引号")
    private String query;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CITATION",
            description = "哪一条，如 慈善法第四十一条")
    private String citation;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var library = Library.open(index.path(), new SemanticModel(console))) {
            var request = SearchRequest.of(query).semantic(!semantic.without);
            return citation == null ? first(library, request) : named(library, request);
        }
    }

    private int first(Library library, SearchRequest request) {
        var hits = library.find(request).hits();
        if (hits.isEmpty()) return none("没有找到任何条文，因此没有可以说明的结果。请换一个说法。");
        var hit = hits.getFirst();
        return library.explain(
                        request, hit.policy().slug(), hit.edition().date(), hit.clause().eid())
                .map(this::print)
                .orElseGet(() -> none("索引刚刚更换，请再试一次。"));
    }

    private int named(Library library, SearchRequest request) {
        var answer = library.cite(citation);
        if (answer.candidates().isEmpty() || answer.outcome() != CitationAnswer.Outcome.RESOLVED) {
            return none("“" + citation + "”不能确定是哪一条。请写出政策全称和条号，如 慈善法第四十一条。");
        }
        Optional<Explanation> explained =
                answer.candidates().stream()
                        .flatMap(
                                one ->
                                        library
                                                .explain(
                                                        request,
                                                        one.policy().slug(),
                                                        one.edition().date(),
                                                        one.eid())
                                                .stream())
                        .findFirst();
        return explained
                .map(this::print)
                .orElseGet(() -> none("“" + query + "”没有找到" + citation + "：它不含检索词，也不在最相近的条文里。"));
    }

    private int none(String why) {
        console.err().println(why);
        return 1;
    }

    private int print(Explanation explanation) {
        var out = console.out();
        var hit = explanation.hit();
        out.println(
                "第 " + explanation.rank() + " 条　" + name(hit) + " [" + hit.tier().label() + "]");
        explanation.reasons().forEach(out::println);
        if (!explanation.parts().isEmpty()) {
            out.println();
            out.println("得分的组成（各项相加）：");
        }
        explanation.parts().forEach(part -> out.println(line(part)));
        explanation
                .above()
                .ifPresent(
                        above -> {
                            out.println();
                            out.println("前一条　" + name(above.hit()));
                            out.println(above.reason());
                            above.more().forEach(part -> out.println(line(part)));
                        });
        return 0;
    }

    private static String line(Explanation.Part part) {
        return String.format(
                Locale.ROOT,
                "  %+8.2f  %s：%s（%s）",
                part.contribution(),
                part.label(),
                part.value(),
                part.meaning());
    }

    private static String name(Hit hit) {
        return "《"
                + hit.edition().metadata().title()
                + "》"
                + hit.clause().label()
                + "　"
                + hit.edition().date();
    }
}
