package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.AdvancedSearch;
import tiaowen.web.view.Shell;

/**
 * {@code /search/advanced}: a form that writes the search. Sent with {@code go} it leads to the
 * hits; {@code /search/advanced/query} answers the words alone, for the form while it is filled in.
 */
public record AdvancedSearchPage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var asked = AdvancedSearch.of(parameters);
        if (ctx.path().endsWith("/query")) {
            ctx.contentType("text/plain; charset=utf-8").result(asked.query());
        } else if (parameters.containsKey("go")) {
            ctx.redirect(asked.address());
        } else {
            var shell = site.shell(ctx, "高级检索", "", Shell.Place.SEARCH, "", "/search/advanced");
            site.page(ctx, "advanced", shell, asked);
        }
    }
}
