package tiaowen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiaowen.search.Library;

@Command(
        name = "define",
        sortOptions = false,
        description = "查一个术语的释义，每条释义都注明出处。",
        footer = {"", "例：tiaowen define 慈善组织"})
final class DefineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Options.Help help;
    @Mixin private Options.Index index;

    @Parameters(paramLabel = "TERM", arity = "1..*", description = "术语")
    private List<String> words;

    DefineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var wanted = String.join(" ", words);
        try (var library = Library.open(index.path())) {
            var term = library.term(wanted);
            if (term.isEmpty()) {
                console.out().println("没有找到“" + wanted + "”的释义。");
                var similar =
                        library.glossary().stream()
                                .filter(t -> t.term().contains(wanted))
                                .limit(10)
                                .toList();
                if (!similar.isEmpty()) {
                    console.out()
                            .println(
                                    "含有这几个字的术语："
                                            + String.join(
                                                    "、",
                                                    similar.stream().map(t -> t.term()).toList())
                                            + "。");
                }
                return 0;
            }
            console.out()
                    .println(
                            term.get().term()
                                    + (term.get().english().isEmpty()
                                            ? ""
                                            : "　" + term.get().english()));
            for (var sense : term.get().senses()) {
                console.out().println();
                console.out().println("  " + sense.definition().definition().replace("\n", "\n  "));
                console.out()
                        .println(
                                "  ——《"
                                        + sense.edition().metadata().title()
                                        + "》（"
                                        + sense.edition().date()
                                        + "）"
                                        + sense.label()
                                        + "  /policies/"
                                        + sense.policy().slug()
                                        + "/"
                                        + sense.edition().date()
                                        + "/"
                                        + sense.definition().eid());
            }
        }
        return 0;
    }
}
