package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.validity.StartPhrases;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.ListedPolicy;
import tiaowen.web.site.PageNumbers;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.BrowseForm;
import tiaowen.web.view.BrowseForm.Sort;
import tiaowen.web.view.PoliciesView;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /policies}: all policies, by kind, rank, issuer, region, year and status. */
public record PoliciesPage(WebContext site) implements Handler {
    private static final int ROWS = 50;
    private static final int ISSUERS = 2;

    @Override
    public void handle(Context ctx) {
        var asked = BrowseForm.of(QueryParameters.of(ctx.queryString()));
        var view = view(asked);
        var shell =
                site.shell(
                        ctx,
                        "政策",
                        "收录的全部法规与文件，可以按类别、位阶、机关、地区、年份和状态浏览。",
                        Shell.Place.POLICIES,
                        "",
                        view.form().address());
        site.page(ctx, "policies", shell, view);
    }

    private PoliciesView view(BrowseForm asked) {
        var listing = site.shelf().holdings(site.today());
        var chosen = listing.chosen(asked);
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), ROWS));
        var form = asked.withPage(Math.min(asked.page(), pages));
        int from = (form.page() - 1) * ROWS;
        int to = Math.min(chosen.size(), from + ROWS);
        var facets = new PolicyFacets(listing, form);
        boolean nothing = chosen.isEmpty();
        return new PoliciesView(
                form,
                sentence(chosen.size(), listing.all().size()),
                pages == 1
                        ? ""
                        : "第 "
                                + DisplayFormat.count(from + 1)
                                + " 至 "
                                + DisplayFormat.count(to)
                                + " 项",
                facets.facets(),
                sorts(form),
                chosen.subList(from, to).stream().map(PoliciesPage::row).toList(),
                PageNumbers.of(form.page(), pages, page -> form.withPage(page).address()),
                facets.chips(),
                nothing ? facets.why() : List.of(),
                nothing ? facets.tries() : List.of());
    }

    private static String sentence(int chosen, int all) {
        return chosen == all
                ? "共 " + DisplayFormat.count(all) + " 项"
                : DisplayFormat.count(chosen) + " 项，全部有 " + DisplayFormat.count(all) + " 项";
    }

    private static List<SearchView.Choice> sorts(BrowseForm form) {
        return Arrays.stream(Sort.values())
                .map(
                        sort ->
                                new SearchView.Choice(
                                        sort.label(),
                                        form.withSort(sort).address(),
                                        sort == form.sort()))
                .toList();
    }

    private static PoliciesView.Row row(ListedPolicy listed) {
        var metadata = listed.metadata();
        return new PoliciesView.Row(
                listed.policy().title(),
                Links.policy(listed.policy().slug()),
                metadata.kind().label(),
                metadata.docNumber().orElse(""),
                issuers(metadata.issuers()),
                listed.promulgated().map(d -> DisplayFormat.day(d) + "公布").orElse("日期不详"),
                StartPhrases.brief(listed.edition()),
                StatusMark.of(listed.standing()),
                metadata.sample(),
                listed.policy().editions().size(),
                listed.policy().citedBy());
    }

    private static String issuers(List<String> issuers) {
        var named = String.join("、", issuers.subList(0, Math.min(ISSUERS, issuers.size())));
        return issuers.size() > ISSUERS ? named + "等 " + issuers.size() + " 个机关" : named;
    }
}
