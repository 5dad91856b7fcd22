package tiaowen.web.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import tiaowen.api.ExplainAnswer;
import tiaowen.api.SearchAnswer;
import tiaowen.api.SuggestAnswer;
import tiaowen.search.suggest.Suggestion;
import tiaowen.web.pages.WhyPage;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.SearchForm;

/**
 * {@code /api/v1/search}: what the page of a search shows, as JSON; the same parameters, the same
 * engine. {@code size} asks for up to 100 hits a page. {@code /api/v1/explain}: why {@code
 * clause=policy/date/eid} stands where it stands among them. {@code /api/v1/suggest}: what somebody
 * who has typed {@code q} may mean, {@code most} of up to 20.
 */
public final class SearchApi {
    private static final int MOST_HITS = 100;
    private static final int SUGGESTIONS = 8;
    private static final int MOST_SUGGESTIONS = 20;

    private final WebContext site;

    public SearchApi(WebContext site) {
        this.site = site;
    }

    public void install(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/explain", this::explain);
        routes.get("/api/v1/suggest", this::suggest);
        routes.get("/suggest", this::browserSuggestions);
    }

    private void search(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var form = SearchForm.of(parameters);
        var request = form.request();
        int size = number(QueryParameters.first(parameters, "size"), request.size(), MOST_HITS);
        var result = site.library().find(request.page(form.page(), size));
        ctx.json(SearchAnswer.of(result, asked -> SearchForm.of(asked).address()));
    }

    /** A number from 1 on; what is none becomes {@code usual}, what is too great {@code most}. */
    static int number(String text, int usual, int most) {
        if (!text.matches("[1-9]\\d{0,5}")) return usual;
        return Math.min(Integer.parseInt(text), most);
    }

    private void explain(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var form = SearchForm.of(parameters);
        var explained = WhyPage.explain(site, form, QueryParameters.first(parameters, "clause"));
        if (explained.isEmpty()) {
            PolicyApi.absent(ctx, "not-found-by-search", "这次检索没有找到这一条。");
            return;
        }
        ctx.json(ExplainAnswer.of(form.text(), explained.get()));
    }

    private void suggest(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var text = QueryParameters.first(parameters, "q");
        int most = number(QueryParameters.first(parameters, "most"), SUGGESTIONS, MOST_SUGGESTIONS);
        ctx.json(SuggestAnswer.of(text, suggestions(text, most)));
    }

    /** What a browser's own search box expects (OpenSearch Suggestions 1.0). */
    private void browserSuggestions(Context ctx) {
        var text = QueryParameters.first(QueryParameters.of(ctx.queryString()), "q");
        var found = SuggestAnswer.of(text, suggestions(text, SUGGESTIONS)).suggestions();
        var origin = site.origin(ctx);
        ctx.json(
                        List.of(
                                text,
                                found.stream().map(SuggestAnswer.Suggested::query).toList(),
                                found.stream().map(SearchApi::note).toList(),
                                found.stream().map(s -> origin + s.url()).toList()))
                .contentType("application/x-suggestions+json; charset=utf-8");
    }

    private List<Suggestion> suggestions(String text, int most) {
        return text.isEmpty() ? List.of() : site.library().suggest(text, most);
    }

    private static String note(SuggestAnswer.Suggested suggestion) {
        var kind = suggestion.label();
        return suggestion.note().isEmpty() ? kind : kind + " · " + suggestion.note();
    }
}
