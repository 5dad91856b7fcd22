package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.citator.CitingPlace;
import tiaowen.model.Edition;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.PageNumbers;
import tiaowen.web.site.PolicyAddress;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.CitedByView;
import tiaowen.web.view.CitedByView.Group;
import tiaowen.web.view.CitedByView.Mention;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /policies/{policy}/{date}/{eid}/cited-by}: who cites a clause, all of them. */
public record CitedByPage(WebContext site) implements Handler {
    private static final int POLICIES = 20;

    /** On the page of the clause itself. */
    private static final int SOME = 5;

    private static final int PLACES = 2;

    @Override
    public void handle(Context ctx) {
        var place = PolicyAddress.clause(site, ctx);
        if (place.isEmpty()) return;
        var page = QueryParameters.first(QueryParameters.of(ctx.queryString()), "page");
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var view = view(place.get(), number);
        var shell =
                site.shell(
                        ctx,
                        "引用" + view.title() + view.place() + "的条文",
                        "",
                        Shell.Place.POLICIES,
                        "",
                        view.all());
        site.page(ctx, "citedby", shell, view);
    }

    private CitedByView view(PrintedEdition.Place place, int page) {
        var found = find(place, POLICIES * (page - 1), POLICIES);
        int pages = (found.policies() + POLICIES - 1) / POLICIES;
        return view(place, found, page, pages);
    }

    /** The first of them, for the page of the clause. */
    CitedByView some(PrintedEdition.Place place) {
        return view(place, find(place, 0, SOME), 1, 1).with(PLACES);
    }

    private CitingPlace.All find(PrintedEdition.Place place, int from, int most) {
        var printedEdition = place.text();
        return site.library()
                .citedBy(
                        printedEdition.policy().slug(),
                        printedEdition.edition().date(),
                        place.clause().eid(),
                        from,
                        most)
                .orElse(new CitingPlace.All(List.of(), 0, 0, List.of()));
    }

    private CitedByView view(
            PrintedEdition.Place place, CitingPlace.All found, int page, int pages) {
        var printedEdition = place.text();
        var slug = printedEdition.policy().slug();
        var date = printedEdition.edition().date();
        var all = Links.citedBy(slug, date, place.anchor());
        return new CitedByView(
                DisplayFormat.titled(printedEdition.edition().metadata().title()),
                place.label(),
                place.address(),
                found.policies(),
                found.places(),
                found.inside().stream().map(from -> group(from, place)).toList(),
                found.from().stream().map(from -> group(from, place)).toList(),
                all,
                PageNumbers.of(page, pages, n -> n == 1 ? all : all + "?page=" + n));
    }

    private Group group(CitingPlace.From from, PrintedEdition.Place cited) {
        var slug = from.policy().slug();
        var date = from.edition().date();
        var mentions = new ArrayList<Mention>();
        for (var place : from.places()) {
            mentions.add(
                    new Mention(
                            place.label(),
                            place.eid().isEmpty()
                                    ? Links.edition(slug, date)
                                    : Links.clause(slug, date, place.eid()),
                            place.sentence(),
                            note(place, cited)));
        }
        return new Group(
                DisplayFormat.titled(from.edition().metadata().title()),
                Links.edition(slug, date),
                DisplayFormat.edition(date),
                StatusMark.of(from.policy(), from.edition(), site.today()),
                older(from.older()),
                mentions,
                0);
    }

    /**
     * The part of the clause that is meant, where the words leave it out, and the edition where it
     * is another one.
     */
    private String note(CitingPlace place, PrintedEdition.Place cited) {
        if (!place.meant().date().equals(cited.text().edition().date())) {
            var edition = site.shelf().read(cited.text().policy(), place.meant());
            var then = edition.flatMap(t -> t.find(place.target()));
            var label = then.map(p -> p.part().place(place.target())).orElse("");
            return "指" + DisplayFormat.edition(place.meant().date()) + "的版本" + label;
        }
        boolean whole = place.target().equals(cited.clause().eid());
        var part = whole ? "" : cited.part().place(place.target());
        return part.isEmpty() || place.words().endsWith(part) ? "" : "指" + part;
    }

    private static String older(List<Edition> older) {
        return switch (older.size()) {
            case 0 -> "";
            case 1 -> DisplayFormat.edition(older.getFirst().date()) + "的版本也引用";
            default -> "另有 " + older.size() + " 个版本也引用";
        };
    }
}
