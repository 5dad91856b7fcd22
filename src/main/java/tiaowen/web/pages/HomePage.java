package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.model.PolicyKind;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.GlossaryView;
import tiaowen.web.view.HomeView;
import tiaowen.web.view.Shell;

/** {@code /}: the search box, what is new, and ways to browse. */
public record HomePage(WebContext site) implements Handler {
    private static final int LATEST = 7;

    @Override
    public void handle(Context ctx) {
        var library = site.library();
        var policies = library.policies();
        var kinds =
                policies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.current(site.today()).metadata().kind(),
                                        Collectors.counting()));
        var counts =
                Arrays.stream(PolicyKind.values())
                        .filter(kinds::containsKey)
                        .map(
                                kind ->
                                        new HomeView.Count(
                                                kind.label(),
                                                "/policies?kind=" + Links.encode(kind.label()),
                                                kinds.get(kind).intValue()))
                        .toList();
        var terms = library.glossary();
        var view =
                new HomeView(
                        site.shelf().examples(),
                        site.shelf().news().latest(LATEST),
                        counts,
                        letters(terms),
                        policies.size(),
                        terms.size());
        var shell = site.shell(ctx, "", "在收录的文件与法规中逐条查找，每一条都有固定链接。", Shell.Place.HOME, "", "/");
        site.page(ctx, "home", shell, view);
    }

    private static List<GlossaryView.Letter> letters(List<tiaowen.glossary.GlossaryTerm> terms) {
        return GlossaryPage.letters(terms, "").stream()
                .filter(letter -> letter.letter().length() == 1 && !letter.letter().equals("#"))
                .toList();
    }
}
