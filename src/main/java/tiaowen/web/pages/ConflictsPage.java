package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.glossary.DefinitionVariant;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.PolicyKind;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.GlossaryListing;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ConflictsView;
import tiaowen.web.view.Shell;

/** {@code /glossary/conflicts}: terms that policies in force define differently, side by side. */
public record ConflictsPage(WebContext site, GlossaryListing terms) implements Handler {
    private static final String ADDRESS = "/glossary/conflicts";
    private static final int PAGE = 40;
    private static final int MOST = 160;
    private static final int SOURCES = 6;

    @Override
    public void handle(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var kind = PolicyKind.parse(QueryParameters.first(parameters, "kind"));
        var all = terms.contested();
        var chosen = all.stream().filter(row -> kind.isEmpty() || has(row, kind.get())).toList();
        int pages = Math.max(1, (chosen.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(number(QueryParameters.first(parameters, "page")), 1, pages);
        var shown = chosen.subList((page - 1) * PAGE, Math.min(chosen.size(), page * PAGE));
        var address = kind.map(k -> ADDRESS + "?kind=" + Links.encode(k.label())).orElse(ADDRESS);
        var view =
                new ConflictsView(
                        sentence(chosen, kind),
                        kinds(all, kind),
                        shown.stream().map(ConflictsPage::contested).toList(),
                        page,
                        pages,
                        address);
        var shell = site.shell(ctx, "同词异义", "现行文件作出不同定义的术语。", Shell.Place.GLOSSARY, "", ADDRESS);
        site.page(ctx, "conflicts", shell, view);
    }

    /** Total: what is no number is the first page. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static boolean has(GlossaryListing.Row row, PolicyKind kind) {
        return row.variants().stream()
                .flatMap(variant -> variant.senses().stream())
                .anyMatch(sense -> sense.edition().metadata().kind() == kind);
    }

    private static String sentence(List<GlossaryListing.Row> rows, Optional<PolicyKind> kind) {
        int variants = rows.stream().mapToInt(row -> row.variants().size()).sum();
        return "共 "
                + DisplayFormat.count(rows.size())
                + " 个词、"
                + DisplayFormat.count(variants)
                + " 种定义"
                + kind.map(k -> "，至少一种出自" + k.label()).orElse("");
    }

    private static List<ConflictsView.Kind> kinds(
            List<GlossaryListing.Row> rows, Optional<PolicyKind> chosen) {
        return Arrays.stream(PolicyKind.values())
                .map(kind -> kind(kind, rows, chosen))
                .filter(kind -> kind.number() > 0)
                .toList();
    }

    private static ConflictsView.Kind kind(
            PolicyKind kind, List<GlossaryListing.Row> rows, Optional<PolicyKind> chosen) {
        boolean here = chosen.equals(Optional.of(kind));
        return new ConflictsView.Kind(
                kind.label(),
                (int) rows.stream().filter(row -> has(row, kind)).count(),
                here ? ADDRESS : ADDRESS + "?kind=" + Links.encode(kind.label()),
                here);
    }

    private static ConflictsView.Contested contested(GlossaryListing.Row row) {
        var term = row.term().term();
        return new ConflictsView.Contested(
                term,
                Links.term(term),
                row.policies() + " 份文件，" + row.variants().size() + " 种定义",
                row.variants().stream().map(ConflictsPage::side).toList());
    }

    private static ConflictsView.Side side(DefinitionVariant variant) {
        var definition = variant.senses().getFirst().definition().definition();
        return new ConflictsView.Side(
                DisplayFormat.shortened(definition.replace('\n', ' '), MOST),
                variant.senses().stream().limit(SOURCES).map(ConflictsPage::source).toList());
    }

    private static ConflictsView.Source source(GlossaryTerm.Sense sense) {
        return new ConflictsView.Source(
                DisplayFormat.titled(sense.edition().metadata().title())
                        + DefinitionPlaces.place(sense),
                Links.clause(
                        sense.policy().slug(), sense.edition().date(), sense.definition().eid()),
                DefinitionPlaces.scope(sense));
    }
}
