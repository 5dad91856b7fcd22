package tiaowen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiaowen.export.TermBase;
import tiaowen.export.TermTable;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.EidWords;
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;

@Command(
        name = "define",
        sortOptions = false,
        description = "查一个术语的释义，每条释义都注明出处和适用范围；或者写出全部术语。",
        footer = {"", "例：tiaowen define 慈善组织", "    tiaowen define --all --format tbx > 术语.tbx"})
final class DefineCommand implements Callable<Integer> {
    private final Console console;

    /** Forms of the whole glossary. */
    enum Form {
        csv,
        tbx
    }

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Option(names = "--all", description = "写出全部术语，而不是查一个")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "csv|tbx",
            defaultValue = "csv",
            description = "--all 的格式：csv（默认，表格）或 tbx（ISO 30042 术语库）")
    private Form form;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "",
            description = "--all 的链接前面的网址；不写则链接从 /policies 开始")
    private String site;

    @Parameters(paramLabel = "TERM", arity = "0..*", description = "术语")
    private List<String> words;

    @Spec private CommandSpec spec;

    DefineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean asked = words != null && !words.isEmpty();
        if (asked == all) {
            throw new ParameterException(spec.commandLine(), "请写一个要查的术语，或者用 --all 写出全部术语。");
        }
        try (var library = Library.open(index.path())) {
            if (all) {
                console.out().print(whole(library.glossary()));
                console.out().flush();
            } else {
                define(library, String.join(" ", words));
            }
        }
        return 0;
    }

    private String whole(List<GlossaryTerm> terms) {
        var today = ChinaTime.today();
        var address = site.replaceAll("/+$", "");
        return switch (form) {
            case csv -> TermTable.of(terms, today, address);
            case tbx -> TermBase.of(terms, today, address);
        };
    }

    private void define(Library library, String wanted) {
        var term = library.term(wanted);
        if (term.isEmpty()) {
            missing(library, wanted);
            return;
        }
        var english = term.get().english();
        console.out().println(term.get().term() + (english.isEmpty() ? "" : "　" + english));
        for (var sense : term.get().senses()) define(sense);
    }

    private void define(GlossaryTerm.Sense sense) {
        var definition = sense.definition();
        console.out().println();
        console.out().println("  " + definition.definition().replace("\n", "\n  "));
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
                                + definition.eid());
        if (definition.scope().isEmpty()) return;
        var scope = EidWords.of(definition.scope());
        console.out().println("  仅适用于" + (scope.isEmpty() ? "部分条文" : scope));
    }

    private void missing(Library library, String wanted) {
        library.cite(wanted).said(ChinaTime.today()).ifPresent(console.out()::println);
        console.out().println("没有找到“" + wanted + "”的释义。");
        var similar =
                library.glossary().stream()
                        .map(GlossaryTerm::term)
                        .filter(term -> term.contains(wanted))
                        .limit(10)
                        .collect(Collectors.joining("、"));
        if (!similar.isEmpty()) {
            console.out().println("含有这几个字的术语：" + similar + "。");
        }
    }
}
