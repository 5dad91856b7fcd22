package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.compare.ChangeCounts;
import tiaowen.compare.Comparison;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.validity.Standing;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ChangeWording;
import tiaowen.web.view.CompareView;
import tiaowen.web.view.Shell;

/** {@code /compare/{policy}?from=&to=&view=&only=}: two editions, clause by clause. */
public record ComparePage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var slug = ctx.pathParam("policy");
        var policy = site.library().policy(slug);
        if (policy.isEmpty()) {
            NotFoundPages.policy(site, ctx, slug);
            return;
        }
        var asked = QueryParameters.of(ctx.queryString());
        var unknown = EditionPair.unknown(policy.get(), asked);
        if (!unknown.isEmpty()) {
            NotFoundPages.edition(site, ctx, policy.get(), unknown);
            return;
        }
        show(ctx, policy.get(), asked);
    }

    private void show(Context ctx, Policy policy, Map<String, List<String>> asked) {
        var notes = new ArrayList<String>();
        var pair = EditionPair.of(policy, asked, policy.current(site.today()), notes);
        var made = pair.compared(site.library(), policy);
        if (pair.distinct() && made.isEmpty()) {
            NotFoundPages.edition(site, ctx, policy, pair.earlier().date());
            return;
        }
        var address = Links.compare(policy.slug());
        boolean side = !QueryParameters.first(asked, "view").equals("inline");
        boolean only = QueryParameters.first(asked, "only").equals("changes");
        var shell =
                site.shell(
                        ctx,
                        DisplayFormat.titled(policy.title()) + "版本比较",
                        DisplayFormat.titled(policy.title()) + "的两个版本逐条比较：新增、删去、移动和修改的文字都已标出。",
                        Shell.Place.POLICIES,
                        "",
                        pair.distinct() ? pair.address(address, true, false) : address);
        var view = view(policy, pair, made, notes, side, only);
        site.page(ctx, "compare", shell, view);
    }

    private CompareView view(
            Policy policy,
            EditionPair pair,
            Optional<Comparison> made,
            List<String> notes,
            boolean side,
            boolean only) {
        var address = Links.compare(policy.slug());
        var rows =
                made.map(
                                comparison ->
                                        pair.words(policy, comparison)
                                                .rows(comparison.changes(), only))
                        .orElse(List.of());
        return new CompareView(
                DisplayFormat.titled(policy.title()),
                Links.policy(policy.slug()),
                address,
                choices(policy, pair.earlier()),
                choices(policy, pair.later()),
                name(pair.earlier()),
                name(pair.later()),
                made.map(m -> sentence(pair, m.counts())).orElse(""),
                notes,
                side,
                only,
                pair.address(address, side, only),
                pair.address(address, !side, only),
                pair.address(address, side, !only),
                rows,
                ChangeWording.touched(rows));
    }

    private static String sentence(EditionPair pair, ChangeCounts counts) {
        return name(pair.later()) + "与" + name(pair.earlier()) + "相比：" + counts.words() + "。";
    }

    private static String name(Edition edition) {
        return DisplayFormat.edition(edition.date()) + "的版本";
    }

    private List<CompareView.Choice> choices(Policy policy, Edition chosen) {
        return policy.editions().stream()
                .map(
                        e ->
                                new CompareView.Choice(
                                        e.date(),
                                        DisplayFormat.edition(e.date())
                                                + "（"
                                                + Standing.of(policy, e, site.today()).word()
                                                + "）",
                                        e.equals(chosen)))
                .toList();
    }
}
