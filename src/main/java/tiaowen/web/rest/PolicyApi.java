package tiaowen.web.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tiaowen.api.CiteAnswer;
import tiaowen.api.ClauseAnswer;
import tiaowen.api.EditionAnswer;
import tiaowen.api.ErrorAnswer;
import tiaowen.api.PolicyAnswer;
import tiaowen.api.TermAnswer;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.GlossaryListing;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.BrowseForm;

/** {@code /api/v1}: what the pages of policies and terms show, as JSON; the same engine. */
public final class PolicyApi {
    private final WebContext site;
    private final GlossaryListing terms;

    public PolicyApi(WebContext site, GlossaryListing terms) {
        this.site = site;
        this.terms = terms;
    }

    public void install(RoutesConfig routes) {
        routes.get("/api/v1/policies", this::policies);
        routes.get("/api/v1/policies/{policy}", this::policy);
        routes.get("/api/v1/policies/{policy}/{date}", this::edition);
        routes.get("/api/v1/policies/{policy}/{date}/{eid}", this::clause);
        routes.get("/api/v1/glossary", this::glossary);
        routes.get("/api/v1/glossary/conflicts", this::conflicts);
        routes.get("/api/v1/glossary/<term>", this::term);
        routes.get("/api/v1/cite", this::cite);
    }

    /** With the parameters of {@code /policies}; all of them, as a list needs no pages here. */
    private void policies(Context ctx) {
        var form = BrowseForm.of(QueryParameters.of(ctx.queryString())).withPage(1);
        var listing = site.shelf().holdings(site.today());
        var chosen = listing.chosen(form);
        var named = listing.named(form.text());
        var facets = new LinkedHashMap<String, Map<String, Integer>>();
        for (var facet : BrowseForm.FACETS) {
            facets.put(facet, new TreeMap<>(named.counts(form, facet)));
        }
        var policies = chosen.stream().map(p -> PolicyAnswer.of(p.policy(), site.today())).toList();
        ctx.json(new PolicyAnswer.Listed(chosen.size(), facets, policies, form.address()));
    }

    private void policy(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        if (policy.isEmpty()) {
            absent(ctx, "no-such-policy", "没有收录这份文件。");
            return;
        }
        var relations = site.library().relations(policy.get().slug());
        ctx.json(PolicyAnswer.WithRelations.of(policy.get(), relations, site.today()));
    }

    private void edition(Context ctx) {
        var printedEdition = read(ctx);
        if (printedEdition == null) return;
        var policy = printedEdition.policy();
        var edition = printedEdition.edition();
        ctx.json(
                new EditionAnswer.WithText(
                        EditionAnswer.of(policy, edition, site.today()),
                        policy.slug(),
                        printedEdition.parts().stream()
                                .flatMap(document -> document.document().clauses().stream())
                                .map(clause -> ClauseAnswer.of(policy, edition, clause))
                                .toList()));
    }

    private void clause(Context ctx) {
        var printedEdition = read(ctx);
        if (printedEdition == null) return;
        var policy = printedEdition.policy();
        var edition = printedEdition.edition();
        printedEdition
                .find(ctx.pathParam("eid"))
                .ifPresentOrElse(
                        place -> ctx.json(ClauseAnswer.of(policy, edition, place.clause())),
                        () -> absent(ctx, "no-such-provision", "这个版本里没有该条款。"));
    }

    /** The edition asked for; null when the answer has been given that there is none. */
    private PrintedEdition read(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        var text =
                policy.flatMap(p -> p.edition(ctx.pathParam("date")))
                        .flatMap(e -> site.shelf().read(policy.get(), e));
        if (text.isEmpty()) absent(ctx, "no-such-edition", "没有收录这份文件的这个版本。");
        return text.orElse(null);
    }

    private void glossary(Context ctx) {
        ctx.json(TermAnswer.Listed.of(site.library().glossary()));
    }

    /** Terms that policies in force define differently, with the definitions in force alone. */
    private void conflicts(Context ctx) {
        ctx.json(
                new TermAnswer.Conflicts(
                        terms.contested().stream()
                                .map(
                                        row ->
                                                TermAnswer.Contested.of(
                                                        row.term().term(),
                                                        row.policies(),
                                                        row.variants()))
                                .toList()));
    }

    private void term(Context ctx) {
        site.library()
                .term(ctx.pathParam("term"))
                .ifPresentOrElse(
                        term -> ctx.json(TermAnswer.of(term)),
                        () -> absent(ctx, "no-such-term", "收录的文件没有给这个词下定义。"));
    }

    private void cite(Context ctx) {
        var text = QueryParameters.first(QueryParameters.of(ctx.queryString()), "text");
        ctx.json(CiteAnswer.of(text, site.library().cite(text), site.today()));
    }

    static void absent(Context ctx, String code, String message) {
        ctx.status(404).json(ErrorAnswer.of(code, message));
    }
}
