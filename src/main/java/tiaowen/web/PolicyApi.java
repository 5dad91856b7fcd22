package tiaowen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tiaowen.citator.Relations;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.view.BrowseForm;
import tiaowen.web.view.Links;
import tiaowen.web.view.PrintedEdition;

/** {@code /api/v1}: what the pages of policies and terms show, as JSON; the same engine. */
final class PolicyApi {
    private final WebContext site;
    private final GlossaryListing terms;

    PolicyApi(WebContext site, GlossaryListing terms) {
        this.site = site;
        this.terms = terms;
    }

    void install(RoutesConfig routes) {
        routes.get("/api/v1/policies", this::policies);
        routes.get("/api/v1/policies/{policy}", this::policy);
        routes.get("/api/v1/policies/{policy}/{date}", this::edition);
        routes.get("/api/v1/policies/{policy}/{date}/{eid}", this::clause);
        routes.get("/api/v1/glossary", this::glossary);
        routes.get("/api/v1/glossary/conflicts", this::conflicts);
        routes.get("/api/v1/glossary/<term>", this::term);
        routes.get("/api/v1/cite", this::cite);
    }

    static Map<String, Object> clause(Policy policy, Edition edition, Clause clause) {
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", policy.slug());
        out.put("title", edition.metadata().title());
        out.put("edition", edition.date());
        out.put("eid", clause.eid());
        out.put("label", clause.label());
        out.put("heading", clause.heading());
        out.put("path", clause.path());
        out.put("text", clause.text());
        out.put("url", Links.clause(policy.slug(), edition.date(), clause.eid()));
        return out;
    }

    /** With the parameters of {@code /policies}; all of them, as a list needs no pages here. */
    private void policies(Context ctx) {
        var form = BrowseForm.of(QueryParameters.of(ctx.queryString())).withPage(1);
        var listing = site.shelf().holdings(site.today());
        var chosen = listing.chosen(form);
        var named = listing.named(form.text());
        var facets = new LinkedHashMap<String, Object>();
        for (var facet : BrowseForm.FACETS) {
            facets.put(facet, new TreeMap<>(named.counts(form, facet)));
        }
        var out = new LinkedHashMap<String, Object>();
        out.put("total", chosen.size());
        out.put("facets", facets);
        out.put("policies", chosen.stream().map(ListedPolicy::policy).map(this::policy).toList());
        out.put("url", form.address());
        ctx.json(out);
    }

    private void policy(Context ctx) {
        site.library()
                .policy(ctx.pathParam("policy"))
                .ifPresentOrElse(
                        policy -> {
                            var out = new LinkedHashMap<>(policy(policy));
                            out.put(
                                    "relations",
                                    relations(site.library().relations(policy.slug())));
                            ctx.json(out);
                        },
                        () -> absent(ctx, "no-such-policy", "没有收录这项政策。"));
    }

    /** Slugs of the policies in each relation. */
    private static Map<String, Object> relations(Relations relations) {
        var out = new LinkedHashMap<String, Object>();
        out.put("basedOn", slugs(relations.basedOn()));
        out.put("madeUnder", slugs(relations.madeUnder()));
        out.put("repeals", slugs(relations.repeals()));
        out.put("repealedBy", slugs(relations.repealedBy()));
        out.put("amends", slugs(relations.amends()));
        out.put("amendedBy", slugs(relations.amendedBy()));
        out.put("explains", slugs(relations.explains()));
        out.put("explainedBy", slugs(relations.explainedBy()));
        out.put("sisters", slugs(relations.sisters().stream().map(s -> s.policy()).toList()));
        return out;
    }

    private static List<String> slugs(List<Policy> policies) {
        return policies.stream().map(Policy::slug).toList();
    }

    private Map<String, Object> policy(Policy policy) {
        var out = new LinkedHashMap<String, Object>();
        out.put("slug", policy.slug());
        out.put("title", policy.title());
        out.put("citedBy", policy.citedBy());
        out.put("current", policy.current(site.today()).date());
        out.put("editions", policy.editions().stream().map(e -> edition(policy, e)).toList());
        out.put("url", Links.policy(policy.slug()));
        return out;
    }

    private Map<String, Object> edition(Policy policy, Edition edition) {
        var metadata = edition.metadata();
        var out = new LinkedHashMap<String, Object>();
        out.put("edition", edition.date());
        out.put("title", metadata.title());
        out.put("status", policy.status(edition, site.today()).code());
        out.put("kind", metadata.kind().label());
        out.put("docNumber", metadata.docNumber());
        out.put("issuers", metadata.issuers());
        out.put("region", metadata.region());
        out.put("promulgated", metadata.promulgated());
        out.put("effective", metadata.effective());
        out.put("expires", metadata.expires());
        out.put("repealedBy", edition.repealed());
        out.put("published", metadata.published());
        out.put("sample", metadata.sample());
        out.put("clauses", edition.clauses());
        out.put("url", Links.edition(policy.slug(), edition.date()));
        return out;
    }

    private void edition(Context ctx) {
        var printedEdition = read(ctx);
        if (printedEdition == null) return;
        var out = new LinkedHashMap<>(edition(printedEdition.policy(), printedEdition.edition()));
        out.put("policy", printedEdition.policy().slug());
        out.put(
                "contents",
                printedEdition.parts().stream()
                        .flatMap(document -> document.document().clauses().stream())
                        .map(c -> clause(printedEdition.policy(), printedEdition.edition(), c))
                        .toList());
        ctx.json(out);
    }

    private void clause(Context ctx) {
        var printedEdition = read(ctx);
        if (printedEdition == null) return;
        printedEdition
                .find(ctx.pathParam("eid"))
                .ifPresentOrElse(
                        place ->
                                ctx.json(
                                        clause(
                                                printedEdition.policy(),
                                                printedEdition.edition(),
                                                place.clause())),
                        () -> absent(ctx, "no-such-provision", "这个版本里没有这一处。"));
    }

    /** The edition asked for; null when the answer has been given that there is none. */
    private PrintedEdition read(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        var text =
                policy.flatMap(p -> p.edition(ctx.pathParam("date")))
                        .flatMap(e -> site.shelf().read(policy.get(), e));
        if (text.isEmpty()) absent(ctx, "no-such-edition", "没有收录这项政策的这个版本。");
        return text.orElse(null);
    }

    private void glossary(Context ctx) {
        var terms = site.library().glossary().stream().map(PolicyApi::term).toList();
        ctx.json(Map.of("terms", terms));
    }

    /** Terms that policies in force define differently, with the definitions in force alone. */
    private void conflicts(Context ctx) {
        ctx.json(Map.of("terms", terms.contested().stream().map(PolicyApi::contested).toList()));
    }

    private static Map<String, Object> contested(GlossaryListing.Row row) {
        var out = new LinkedHashMap<String, Object>();
        out.put("term", row.term().term());
        out.put("policies", row.policies());
        out.put(
                "variants",
                row.variants().stream()
                        .map(variant -> variant.senses().stream().map(PolicyApi::sense).toList())
                        .toList());
        out.put("url", Links.term(row.term().term()));
        return out;
    }

    private void term(Context ctx) {
        site.library()
                .term(ctx.pathParam("term"))
                .ifPresentOrElse(
                        term -> ctx.json(term(term)),
                        () -> absent(ctx, "no-such-term", "收录的政策没有给这个词下定义。"));
    }

    static Map<String, Object> term(GlossaryTerm term) {
        var out = new LinkedHashMap<String, Object>();
        out.put("term", term.term());
        out.put("pinyin", term.pinyin());
        out.put("english", term.english());
        out.put("note", term.note());
        out.put("senses", term.senses().stream().map(PolicyApi::sense).toList());
        out.put("url", Links.term(term.term()));
        return out;
    }

    static Map<String, Object> sense(GlossaryTerm.Sense sense) {
        var out = new LinkedHashMap<String, Object>();
        out.put("definition", sense.definition().definition());
        out.put("kind", sense.definition().kind().name().toLowerCase(Locale.ROOT));
        out.put("policy", sense.policy().slug());
        out.put("title", sense.edition().metadata().title());
        out.put("edition", sense.edition().date());
        out.put("eid", sense.definition().eid());
        out.put("label", sense.label());
        return out;
    }

    private void cite(Context ctx) {
        var text = QueryParameters.first(QueryParameters.of(ctx.queryString()), "text");
        var answer = site.library().cite(text);
        var candidates =
                answer.candidates().stream()
                        .map(
                                c ->
                                        Map.of(
                                                "policy", c.policy().slug(),
                                                "title", c.edition().metadata().title(),
                                                "edition", c.edition().date(),
                                                "eid", c.eid(),
                                                "url",
                                                        Links.clause(
                                                                c.policy().slug(),
                                                                c.edition().date(),
                                                                c.eid())))
                        .toList();
        ctx.json(
                Map.of("text", text, "outcome", answer.outcome().code(), "candidates", candidates));
    }

    static void absent(Context ctx, String code, String message) {
        ctx.status(404).json(Map.of("error", Map.of("code", code, "message", message)));
    }
}
