package tiaowen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tiaowen.query.ParsedQuery;
import tiaowen.search.AlternativeSearch;
import tiaowen.search.Hit;
import tiaowen.search.PolicyHit;
import tiaowen.search.SearchResult;
import tiaowen.search.TermLocation;
import tiaowen.search.suggest.Suggestion;
import tiaowen.text.MarkedSpan;
import tiaowen.web.view.Links;
import tiaowen.web.view.SearchForm;

/**
 * {@code /api/v1/search}: what the page of a search shows, as JSON; the same parameters, the same
 * engine. {@code size} asks for up to 100 hits a page. {@code /api/v1/explain}: why {@code
 * clause=policy/date/eid} stands where it stands among them. {@code /api/v1/suggest}: what somebody
 * who has typed {@code q} may mean, {@code most} of up to 20.
 */
final class SearchApi {
    private static final int MOST_HITS = 100;
    private static final int SUGGESTIONS = 8;
    private static final int MOST_SUGGESTIONS = 20;

    private final WebContext site;

    SearchApi(WebContext site) {
        this.site = site;
    }

    void install(RoutesConfig routes) {
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
        var out = new LinkedHashMap<String, Object>();
        out.put("query", form.text());
        out.put("url", form.address());
        out.put("understood", result.understood().stream().map(SearchResult.Chip::label).toList());
        out.put("mistakes", result.mistakes().stream().map(SearchApi::mistake).toList());
        out.put("total", result.total());
        out.put("exact", result.exact());
        out.put("exactMachineRead", result.exactMachineRead());
        out.put("words", result.words());
        out.put("near", result.near());
        out.put("semantic", result.semantic());
        out.put("page", form.page());
        out.put("pages", result.pages());
        out.put("policies", result.policies().stream().map(SearchApi::policy).toList());
        out.put("term", result.term().map(PolicyApi::term));
        out.put("hits", result.hits().stream().map(SearchApi::hit).toList());
        out.put("facets", result.facets());
        out.put("otherwise", result.otherwise().stream().map(SearchApi::otherwise).toList());
        out.put("notes", result.notes());
        ctx.json(out);
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
        var out = new LinkedHashMap<String, Object>();
        out.put("query", form.text());
        out.put("rank", explained.get().rank());
        out.put("reasons", explained.get().reasons());
        out.put("parts", explained.get().parts());
        explained
                .get()
                .above()
                .ifPresent(
                        above -> {
                            out.put("above", hit(above.hit()));
                            out.put("aboveReason", above.reason());
                            out.put("aboveParts", above.more());
                        });
        out.put("hit", hit(explained.get().hit()));
        ctx.json(out);
    }

    private void suggest(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var text = QueryParameters.first(parameters, "q");
        int most = number(QueryParameters.first(parameters, "most"), SUGGESTIONS, MOST_SUGGESTIONS);
        var out = new LinkedHashMap<String, Object>();
        out.put("query", text);
        out.put("suggestions", suggestions(text, most).stream().map(SearchApi::one).toList());
        ctx.json(out);
    }

    /** What a browser's own search box expects (OpenSearch Suggestions 1.0). */
    private void browserSuggestions(Context ctx) {
        var text = QueryParameters.first(QueryParameters.of(ctx.queryString()), "q");
        var found = suggestions(text, SUGGESTIONS);
        var origin = WebContext.origin(ctx);
        ctx.json(
                        List.of(
                                text,
                                found.stream().map(Suggestion::query).toList(),
                                found.stream().map(SearchApi::note).toList(),
                                found.stream().map(s -> origin + address(s)).toList()))
                .contentType("application/x-suggestions+json; charset=utf-8");
    }

    private List<Suggestion> suggestions(String text, int most) {
        return text.isEmpty() ? List.of() : site.library().suggest(text, most);
    }

    private static Map<String, Object> one(Suggestion suggestion) {
        var out = new LinkedHashMap<String, Object>();
        out.put("kind", name(suggestion.kind()));
        out.put("label", suggestion.kind().label());
        out.put("text", suggestion.text());
        out.put("note", suggestion.note());
        out.put("query", suggestion.query());
        out.put("url", address(suggestion));
        return out;
    }

    private static String note(Suggestion suggestion) {
        var kind = suggestion.kind().label();
        return suggestion.note().isEmpty() ? kind : kind + " · " + suggestion.note();
    }

    /** The provision or policy that is meant, in the edition that counts; else the search. */
    private static String address(Suggestion suggestion) {
        if (suggestion.policy().isEmpty()) return Links.search(suggestion.query());
        var policy = Links.policy(suggestion.policy().get());
        var eid = suggestion.eid();
        return eid.isEmpty() ? policy : policy + "#" + Links.encode(eid);
    }

    private static Map<String, Object> mistake(ParsedQuery.Mistake mistake) {
        var out = new LinkedHashMap<String, Object>();
        out.put("from", mistake.from());
        out.put("to", mistake.to());
        out.put("message", mistake.message());
        return out;
    }

    private static Map<String, Object> policy(PolicyHit hit) {
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", hit.policy().slug());
        out.put("title", plain(hit.title()));
        out.put("edition", hit.edition().date());
        out.put("status", hit.status().code());
        out.put("why", hit.why());
        out.put("url", Links.policy(hit.policy().slug()));
        return out;
    }

    private static String plain(List<MarkedSpan> spans) {
        return spans.stream().map(MarkedSpan::text).collect(Collectors.joining());
    }

    private static Map<String, Object> hit(Hit hit) {
        var out = PolicyApi.clause(hit.policy(), hit.edition(), hit.clause());
        out.put("status", hit.status().code());
        out.put("tier", name(hit.tier()));
        out.put("score", hit.score());
        out.put("machineRead", hit.machineRead());
        out.put("snippet", hit.snippet());
        out.put("where", hit.where().stream().map(SearchApi::where).toList());
        out.put("otherEditions", hit.others());
        return out;
    }

    private static Map<String, Object> where(TermLocation location) {
        var parts = location.parts().stream().sorted().map(SearchApi::name).toList();
        return Map.of("term", location.term(), "parts", parts);
    }

    private static Map<String, Object> otherwise(AlternativeSearch other) {
        var out = new LinkedHashMap<String, Object>();
        out.put("kind", name(other.kind()).replace('_', '-'));
        out.put("label", other.label());
        out.put("url", SearchForm.of(other.request()).address());
        out.put("exact", other.exact());
        return out;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
