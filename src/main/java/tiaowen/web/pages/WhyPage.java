package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tiaowen.search.Explanation;
import tiaowen.search.Hit;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.SearchForm;
import tiaowen.web.view.Shell;
import tiaowen.web.view.WhyView;

/**
 * {@code /search/why}: why a clause stands where it stands among the hits of a search. The
 * parameters are those of the search, and {@code clause=policy/date/eid}.
 */
public record WhyPage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var form = SearchForm.of(parameters);
        var explanation = explain(site, form, QueryParameters.first(parameters, "clause"));
        if (explanation.isEmpty()) {
            site.missing(
                    ctx,
                    "没有什么可说明的",
                    List.of("这次检索没有找到这一条，或者链接可能不完整。"),
                    List.of(new Example("回到检索结果", form.address())));
            return;
        }
        var shell =
                site.shell(ctx, "为什么是它", "", Shell.Place.SEARCH, form.text(), "")
                        .keeping(form.manner());
        site.page(ctx, "why", shell, view(form, explanation.get()));
    }

    /** Empty where no such clause is named or the search does not find it. */
    public static Optional<Explanation> explain(WebContext site, SearchForm form, String clause) {
        var names = clause.split("/", 4);
        if (names.length != 3) return Optional.empty();
        return site.library().explain(form.request(), names[0], names[1], names[2]);
    }

    private WhyView view(SearchForm form, Explanation explanation) {
        var hits = new HitViews(form);
        return new WhyView(
                form,
                hits.groups(List.of(explanation.hit())).getFirst(),
                "排在第 " + DisplayFormat.count(explanation.rank()) + " 位",
                explanation.reasons(),
                explanation.parts().stream().map(WhyPage::row).toList(),
                explanation.above().map(above -> above(hits, above)));
    }

    private static WhyView.Above above(HitViews hits, Explanation.Above above) {
        return new WhyView.Above(
                name(above.hit()),
                hits.of(above.hit()).href(),
                above.reason(),
                above.more().stream().map(WhyPage::row).toList());
    }

    private static String name(Hit hit) {
        return DisplayFormat.titled(hit.edition().metadata().title()) + hit.clause().label();
    }

    private static WhyView.Row row(Explanation.Part part) {
        return new WhyView.Row(
                part.label(), part.meaning(), part.value(), signed(part.contribution()));
    }

    /** {@code +1.25}, {@code −0.40}. */
    private static String signed(double number) {
        var figure = String.format(Locale.ROOT, "%.2f", Math.abs(number));
        return (number < 0 ? "−" : "+") + figure;
    }
}
