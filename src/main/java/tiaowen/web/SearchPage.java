package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.search.Facet;
import tiaowen.search.Found;
import tiaowen.search.SearchRequest;
import tiaowen.web.view.SearchForm;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.Words;

/** {@code /search}: a search is an address; whatever stands in it gets a page. */
record SearchPage(Site site) implements Handler {
    private static final int VALUES_IN_SIGHT = 8;

    @Override
    public void handle(Context ctx) {
        var asked = SearchForm.of(Parameters.of(ctx.queryString()));
        var shell =
                site.shell(
                        ctx,
                        asked.text().isEmpty() ? "查找" : shortened(asked.text()) + " · 查找",
                        "",
                        Shell.Place.SEARCH,
                        asked.text(),
                        "");
        if (asked.text().isEmpty() && !asked.filtered()) {
            site.page(ctx, "search", shell, nothingAsked(asked));
            return;
        }
        var found = site.library().find(asked.request());
        var form = asked;
        var notes = new ArrayList<>(found.notes());
        if (found.hits().isEmpty() && found.total() > 0) {
            notes.add("一共只有 " + found.pages() + " 页，下面是最后一页。");
            form = asked.withPage(Math.max(1, found.pages()));
            found = site.library().find(form.request());
        }
        site.page(ctx, "search", shell, view(form, found, notes));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "……";
    }

    private SearchView nothingAsked(SearchForm form) {
        return new SearchView(
                form,
                "请在上面输入要查的内容",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new SearchView.Paging(List.of(), "", ""),
                "",
                false,
                site.shelf().examples());
    }

    private SearchView view(SearchForm form, Found found, List<String> notes) {
        var hits = new HitViews(site.library(), site.today());
        boolean all = form.editions() == SearchRequest.Editions.ALL;
        return new SearchView(
                form,
                sentence(found),
                found.hits().isEmpty(),
                chips(form, found),
                notes,
                found.facets().stream()
                        .filter(f -> !f.values().isEmpty())
                        .map(f -> facet(form, f))
                        .toList(),
                List.of(
                        order(form, "按相关", SearchRequest.Order.RELEVANCE),
                        order(form, "按日期", SearchRequest.Order.DATE),
                        order(form, "按位阶", SearchRequest.Order.RANK)),
                found.hits().stream().map(hits::of).toList(),
                Pages.of(form.page(), found.pages(), page -> form.withPage(page).address()),
                form.withEditions(all ? SearchRequest.Editions.FOLDED : SearchRequest.Editions.ALL)
                        .address(),
                all,
                found.hits().isEmpty() ? site.shelf().examples() : List.of());
    }

    /** {@code 1,026 条，全部含“社会工作”（另有 34 条相近）}. */
    static String sentence(Found found) {
        var rest = new ArrayList<String>();
        if (found.words() > 0) rest.add(Words.count(found.words()) + " 条词语匹配");
        if (found.near() > 0) rest.add(Words.count(found.near()) + " 条相近");
        if (found.semantic() > 0) rest.add(Words.count(found.semantic()) + " 条语义相近");
        if (found.total() == 0) return "没有找到符合条件的条文";
        if (found.exact() + found.words() == 0) {
            return Words.count(found.near() + found.semantic()) + " 条相近的条文";
        }
        if (found.exact() == 0) return "没有逐字匹配的条文，有 " + String.join("、", rest);
        var asked =
                found.understood().stream()
                        .map(Found.Chip::label)
                        .filter(label -> label.startsWith("含") && label.length() <= 24)
                        .limit(3)
                        .map(label -> label.substring(1))
                        .collect(Collectors.joining("和"));
        var sentence =
                Words.count(found.exact()) + " 条" + (asked.isEmpty() ? "，逐字匹配" : "，全部含" + asked);
        return rest.isEmpty() ? sentence : sentence + "（另有 " + String.join("、", rest) + "）";
    }

    private List<SearchView.Chip> chips(SearchForm form, Found found) {
        var chips = new ArrayList<SearchView.Chip>();
        for (var part : found.understood()) {
            chips.add(
                    new SearchView.Chip(
                            part.label(), form.withText(part.without()).address(), false));
        }
        if (!form.policy().isEmpty()) {
            var label =
                    site.library()
                            .policy(form.policy())
                            .map(policy -> "只在" + Words.titled(policy.title()) + "中")
                            .orElse("只在一项没有收录的政策中");
            chips.add(new SearchView.Chip(label, form.inPolicy("").address(), true));
        }
        for (var facet : found.facets()) {
            for (var value : facet.values()) {
                if (!value.chosen()) continue;
                var without = form.toggled(facet.name(), value.key()).address();
                chips.add(new SearchView.Chip(facet.label() + "：" + value.label(), without, true));
            }
        }
        return chips;
    }

    private static SearchView.Order order(
            SearchForm form, String label, SearchRequest.Order order) {
        return new SearchView.Order(label, form.withOrder(order).address(), form.order() == order);
    }

    private static SearchView.FacetView facet(SearchForm form, Facet facet) {
        var values =
                facet.values().stream()
                        .map(
                                v ->
                                        new SearchView.ValueView(
                                                v.label(),
                                                Words.count(v.count()),
                                                form.toggled(facet.name(), v.key()).address(),
                                                v.chosen()))
                        .toList();
        int cut = values.size() <= VALUES_IN_SIGHT + 2 ? values.size() : VALUES_IN_SIGHT;
        return new SearchView.FacetView(
                facet.name(),
                facet.label(),
                values.subList(0, cut),
                values.subList(cut, values.size()));
    }
}
