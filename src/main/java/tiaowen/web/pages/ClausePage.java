package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.model.Provision;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.PolicyAddress;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ClauseView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /policies/{policy}/{date}/{eid}}: one clause, to share, print and preview. */
public record ClausePage(WebContext site) implements Handler {
    private static final int GIST = 120;

    @Override
    public void handle(Context ctx) {
        var text = PolicyAddress.edition(site, ctx);
        if (text.isEmpty()) return;
        var eid = ctx.pathParam("eid");
        var search = QueryParameters.first(QueryParameters.of(ctx.queryString()), "q");
        if (!search.isEmpty()) {
            text = text.map(plain -> plain.marking(site.library().marking(search)));
        }
        var place = text.get().find(eid);
        if (place.isPresent()) {
            clause(ctx, place.get(), search);
        } else if (text.get().hasAnchor(eid)) {
            // A chapter is no clause: its place is in the whole text.
            ctx.redirect(text.get().address() + "#" + Links.encode(eid));
        } else {
            NotFoundPages.provision(site, ctx, text.get(), eid);
        }
    }

    private void clause(Context ctx, PrintedEdition.Place place, String search) {
        var printedEdition = place.text();
        var address = printedEdition.address() + "/" + Links.encode(place.asked());
        var cite = printedEdition.name() + citeWords(place);
        var shell =
                site.shell(
                        ctx,
                        DisplayFormat.titled(printedEdition.edition().metadata().title())
                                + citeWords(place),
                        gist(place.clause().text(), GIST),
                        Shell.Place.POLICIES,
                        "",
                        address);
        var edition = printedEdition.edition();
        boolean part = !place.asked().equals(place.anchor()) && !whole(place);
        var notices = new CurrentEditionRedirect(site).notices(place);
        var view =
                new ClauseView(
                        ReadingBarMaker.of(place, site.today(), notices),
                        place,
                        StatusMark.of(printedEdition.policy(), edition, site.today()),
                        edition.metadata().sample(),
                        place.clause().path(),
                        part ? place.asked() : "",
                        part ? place.part().place(place.asked()) : "",
                        cite,
                        site.origin(ctx) + address,
                        place.previous().map(ClausePage::neighbour),
                        place.next().map(ClausePage::neighbour),
                        new TermsUsed(site).in(place),
                        references(place),
                        new CitedByPage(site).some(place),
                        new ClauseHistory(site).of(place),
                        notices,
                        search,
                        Links.asked(place.inContext(), search));
        site.page(ctx, "clause", shell, view);
    }

    /** The only paragraph of a clause is the clause. */
    private static boolean whole(PrintedEdition.Place place) {
        var contents = place.clause().contents();
        return contents.size() == 1
                && contents.getFirst().children().isEmpty()
                && place.part().anchor(contents.getFirst().eid()).equals(place.asked());
    }

    private static String citeWords(PrintedEdition.Place place) {
        var words = place.part().place(place.asked());
        return words.isEmpty() ? place.label() : words;
    }

    private static String gist(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most) + "……";
    }

    private static ClauseView.Neighbour neighbour(PrintedEdition.Place place) {
        return new ClauseView.Neighbour(
                place.label(), gist(place.clause().text(), GIST), place.address());
    }

    private static List<ClauseView.Reference> references(PrintedEdition.Place place) {
        var inside =
                place.clause().contents().stream()
                        .flatMap(Provision::walk)
                        .map(Provision::eid)
                        .collect(Collectors.toSet());
        inside.add(place.clause().eid());
        var found = new LinkedHashSet<ClauseView.Reference>();
        for (var citation : place.part().document().citations()) {
            if (!inside.contains(citation.eid())) continue;
            var href = place.part().href(citation, place.text().address());
            boolean here = citation.title().isEmpty() && citation.docNumber().isEmpty();
            if (here && citation.target().filter(inside::contains).isPresent()) continue;
            if (!href.isEmpty() || !here) {
                found.add(new ClauseView.Reference(citation.text(), href, here));
            }
        }
        return List.copyOf(found);
    }
}
