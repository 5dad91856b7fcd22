package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import tiaowen.api.Links;
import tiaowen.web.print.NamedPlace;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.PolicyAddress;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;

/**
 * {@code /policies/{policy}/{date}/jump}: leads to the place of the edition that the words in the
 * box name, or to the first clause that holds them, marked. Whatever is asked, the answer is this
 * edition.
 */
public record JumpPage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        PolicyAddress.edition(site, ctx).ifPresent(text -> ctx.redirect(there(text, ctx)));
    }

    private static String there(PrintedEdition text, Context ctx) {
        var asked = QueryParameters.of(ctx.queryString());
        var words = QueryParameters.first(asked, "q").strip();
        var place = NamedPlace.find(text, words);
        if (place.isPresent()) {
            boolean clause = QueryParameters.first(asked, "view").equals("clause");
            return text.address() + (clause ? "/" : "#") + Links.encode(place.get());
        }
        if (words.isEmpty()) return text.address();
        var holding =
                text.parts().stream()
                        .flatMap(
                                part ->
                                        part.document().clauses().stream()
                                                .filter(c -> c.text().contains(words))
                                                .map(c -> "#" + Links.encode(part.anchor(c.eid()))))
                        .findFirst();
        return Links.asked(text.address() + holding.orElse(""), words);
    }
}
