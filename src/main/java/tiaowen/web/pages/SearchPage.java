package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.model.Policy;
import tiaowen.query.ParsedQuery;
import tiaowen.query.Query;
import tiaowen.query.QueryParser;
import tiaowen.search.AlternativeSearch;
import tiaowen.search.IndexState;
import tiaowen.search.SearchResult;
import tiaowen.text.MarkedSpan;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.PageNumbers;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.SearchForm;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.Shell;

/** {@code /search}: a search is an address; whatever stands in it gets a page. */
public record SearchPage(WebContext site) implements Handler {
    private static final int TITLE = 40;

    /** Characters shown on either side of what could not be read. */
    private static final int AROUND = 24;

    @Override
    public void handle(Context ctx) {
        var asked = SearchForm.of(QueryParameters.of(ctx.queryString()));
        var shell =
                site.shell(
                                ctx,
                                asked.text().isEmpty()
                                        ? "查找"
                                        : DisplayFormat.shortened(asked.text(), TITLE) + " · 查找",
                                "",
                                Shell.Place.SEARCH,
                                asked.text(),
                                "")
                        .keeping(asked.manner());
        if (asked.text().isEmpty() && !asked.filtered()) {
            site.page(ctx, "search", shell, nothingAsked(asked));
            return;
        }
        var result = site.library().find(asked.request());
        var form = asked;
        var notes = new ArrayList<>(result.notes());
        if (question(asked) && !shell.state().map(IndexState::semantic).orElse(false)) {
            notes.add("这份索引还没有算好语义，本次只按文字查找。");
        }
        if (result.hits().isEmpty() && result.total() > 0) {
            notes.add("一共只有 " + DisplayFormat.count(result.pages()) + " 页，下面是最后一页。");
            form = asked.withPage(Math.max(1, result.pages()));
            result = site.library().find(form.request());
        }
        site.page(ctx, "search", shell, view(form, result, notes));
    }

    /** A question that meaning would help with. */
    private static boolean question(SearchForm form) {
        return form.semantic() && QueryParser.read(form.text()).query() instanceof Query.Question;
    }

    private SearchView nothingAsked(SearchForm form) {
        return new SearchView(
                form,
                "请在上面输入要查的内容",
                "",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                new SearchView.Paging(List.of(), "", ""),
                "",
                List.of(),
                "",
                site.shelf().examples());
    }

    private SearchView view(SearchForm form, SearchResult result, List<String> notes) {
        var hits = new HitViews(form);
        var cards = new PolicyCards(site.today());
        var refinements = new SearchRefinements(site.library(), form, result);
        boolean nothing = result.hits().isEmpty();
        var groups = hits.groups(result.hits());
        return new SearchView(
                form,
                ResultHeadline.of(result),
                result.pages() > 1
                        ? "第 "
                                + DisplayFormat.count(form.page())
                                + " 页，共 "
                                + DisplayFormat.count(result.pages())
                                + " 页"
                        : "",
                nothing,
                refinements.chips(),
                mistakes(form.text(), result.mistakes()),
                notes,
                result.otherwise().stream().map(SearchPage::other).toList(),
                result.policies().stream()
                        .filter(named -> !leads(named.policy(), result))
                        .map(cards::policy)
                        .toList(),
                result.term().map(cards::term),
                refinements.facets(),
                refinements.current(),
                form.filtered() ? form.unfiltered().address() : "",
                refinements.orders(),
                refinements.switches(),
                groups,
                PageNumbers.of(form.page(), result.pages(), page -> form.withPage(page).address()),
                nothing ? "" : refinements.exported(),
                nothing ? List.of() : refinements.exports(),
                result.exact() > 0 ? form.address("atom") : "",
                nothing && result.otherwise().isEmpty() ? site.shelf().examples() : List.of());
    }

    /** Whether the hits begin with clauses of this policy, which name it then. */
    private static boolean leads(Policy policy, SearchResult result) {
        return result.hits().stream()
                .limit(1)
                .anyMatch(hit -> hit.policy().slug().equals(policy.slug()));
    }

    /** Each mistake in its place: the text around it, the place itself marked. */
    private static List<SearchView.MistakeView> mistakes(
            String typed, List<ParsedQuery.Mistake> mistakes) {
        if (mistakes.isEmpty()) return List.of();
        var text = QueryParser.read(typed).text();
        return mistakes.stream()
                .map(m -> new SearchView.MistakeView(around(text, m.from(), m.to()), m.message()))
                .toList();
    }

    private static List<MarkedSpan> around(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        var before = text.substring(0, start);
        var wrong = text.substring(start, end);
        var after = text.substring(end);
        return Stream.of(
                        new MarkedSpan(DisplayFormat.tail(before, AROUND), false),
                        new MarkedSpan(DisplayFormat.shortened(wrong, 2 * AROUND), true),
                        new MarkedSpan(DisplayFormat.shortened(after, AROUND), false))
                .filter(span -> !span.text().isEmpty())
                .toList();
    }

    private static SearchView.OtherView other(AlternativeSearch other) {
        var count = other.exact() > 0 ? DisplayFormat.count(other.exact()) + " 条" : "";
        return new SearchView.OtherView(
                other.label(), SearchForm.of(other.request()).address(), count);
    }
}
