package tiaowen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.api.AnswerJson;
import tiaowen.api.Links;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.model.Clause;
import tiaowen.model.Failure;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Library;
import tiaowen.web.view.ChangeWording;

@Command(
        name = "compare",
        sortOptions = false,
        description = "逐条比较一项政策的两个版本：新增、删去、移动和修改的条文。",
        footer = {
            "",
            "例：tiaowen compare 慈善法 2016-03-16 2023-12-29",
            "    tiaowen compare cishan-fa 2016-03-16 2023-12-29 --json",
            "删去的文字写成 [-文字-]，新增的文字写成 {+文字+}。--json 每条一行，连未变的条文也在内。"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Parameters(index = "0", paramLabel = "POLICY", description = "政策的名称，或链接里的名字")
    private String name;

    @Parameters(
            index = "1",
            paramLabel = "FROM",
            arity = "0..1",
            description = "较早版本的日期，默认是 TO 的前一个版本")
    private String from;

    @Parameters(index = "2", paramLabel = "TO", arity = "0..1", description = "较晚版本的日期，默认是最新的版本")
    private String to;

    @Option(names = "--json", description = "每条变动一行 JSON")
    private boolean json;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var library = Library.open(index.path())) {
            var policy = policy(library);
            var later = to == null ? policy.editions().getFirst().date() : to;
            var earlier = from == null ? before(policy, later) : from;
            var made = library.compare(policy.slug(), earlier, later);
            if (made.isEmpty()) {
                var dates =
                        policy.editions().stream()
                                .map(e -> e.date())
                                .collect(Collectors.joining("、"));
                throw new Failure(
                        "no-edition",
                        "《" + policy.title() + "》没有这样的两个版本，收录的版本是：" + dates + "。",
                        null);
            }
            if (json) lines(policy, earlier, later, made.get());
            else print(policy, earlier, later, made.get());
        }
        return 0;
    }

    private Policy policy(Library library) {
        // A title may hold another one: 关于适用《民事诉讼法》的解释.
        var named =
                library.policy(name)
                        .or(
                                () ->
                                        library.policies().stream()
                                                .filter(policy -> policy.title().equals(name))
                                                .findFirst());
        if (named.isPresent()) return named.get();
        return library.cite(name).candidates().stream()
                .findFirst()
                .map(CitationAnswer.Candidate::policy)
                .orElseThrow(() -> new Failure("no-policy", "没有收录名叫“" + name + "”的政策。", null));
    }

    private static String before(Policy policy, String date) {
        var dates = policy.editions().stream().map(e -> e.date()).toList();
        int at = dates.indexOf(date);
        return at < 0 || at + 1 == dates.size() ? date : dates.get(at + 1);
    }

    private void print(Policy policy, String earlier, String later, Comparison made) {
        console.out().println("《" + policy.title() + "》");
        console.out().println(later + " 与 " + earlier + " 相比：" + made.counts().words() + "。");
        for (var change : made.changes()) {
            if (!change.kind().touchesWords() && !change.crossed()) continue;
            console.out().println();
            console.out().println(head(change));
            console.out().println("  " + marked(change).replace("\n", "\n  "));
        }
    }

    private static String head(ClauseChange change) {
        var was = change.before().map(CompareCommand::label).orElse("");
        var is = change.after().map(CompareCommand::label).orElse("");
        return switch (change.kind()) {
            case SAME -> is + "　未变";
            case MOVED -> is + "　移动（原" + was + "）";
            case CHANGED -> is + "　修改";
            case MOVED_CHANGED -> is + "　修改（原" + was + "）";
            case ADDED -> is + "　新增";
            case REMOVED -> "原" + was + "　删去";
        };
    }

    private static String label(Clause clause) {
        return Optional.of(clause.label()).filter(l -> !l.isEmpty()).orElse(clause.eid());
    }

    private static String marked(ClauseChange change) {
        return change.pieces().stream()
                .map(
                        piece ->
                                switch (piece.kind()) {
                                    case KEPT -> piece.text();
                                    case REMOVED -> "[-" + piece.text() + "-]";
                                    case ADDED -> "{+" + piece.text() + "+}";
                                })
                .collect(Collectors.joining());
    }

    private void lines(Policy policy, String earlier, String later, Comparison made) {
        var words =
                new ChangeWording(
                        Links.edition(policy.slug(), earlier),
                        Links.edition(policy.slug(), later),
                        made);
        for (var change : made.changes()) {
            console.out().print(AnswerJson.line(words.answer(change)) + "\n");
        }
    }
}
