package tiaowen.web.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tiaowen.api.CitedByAnswer;
import tiaowen.api.ComparisonAnswer;
import tiaowen.api.DefinitionsAnswer;
import tiaowen.api.HistoryAnswer;
import tiaowen.api.Links;
import tiaowen.api.PlaceAnswer;
import tiaowen.citator.CitingPlace;
import tiaowen.citator.ClauseEdition;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.glossary.TermsInPlace;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.web.pages.EditionPair;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;

/**
 * {@code /api/v1}: what pages tell of a clause beside its text, and of two editions, as JSON. The
 * parameters are those of the pages. Kinds of change: {@code same}, {@code changed}, {@code moved},
 * {@code moved-changed}, {@code added}, {@code removed}; of a piece {@code kept}, {@code removed},
 * {@code added}. A name that one of two editions lacks is null.
 */
public final class ReadingApi {
    /** Citing policies on a page. */
    private static final int POLICIES = 20;

    private static final int PAGES = 9_999;

    private final WebContext site;

    public ReadingApi(WebContext site) {
        this.site = site;
    }

    public void install(RoutesConfig routes) {
        var clause = "/api/v1/policies/{policy}/{date}/{eid}";
        routes.get("/api/v1/compare/{policy}", this::compare);
        routes.get(clause + "/history", ctx -> answer(ctx, this::history));
        routes.get(clause + "/cited-by", ctx -> answer(ctx, place -> citedBy(ctx, place)));
        routes.get(clause + "/definitions", ctx -> answer(ctx, this::definitions));
    }

    private void compare(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        if (policy.isEmpty()) {
            PolicyApi.absent(ctx, "no-such-policy", "没有收录这份文件。");
            return;
        }
        var asked = QueryParameters.of(ctx.queryString());
        if (!EditionPair.unknown(policy.get(), asked).isEmpty()) {
            PolicyApi.absent(ctx, "no-such-edition", "没有收录这份文件的这个版本。");
            return;
        }
        var notes = new ArrayList<String>();
        var pair = EditionPair.of(policy.get(), asked, policy.get().current(site.today()), notes);
        var made = pair.compared(site.library(), policy.get());
        boolean only = QueryParameters.first(asked, "only").equals("changes");
        ctx.json(
                new ComparisonAnswer(
                        policy.get().slug(),
                        policy.get().title(),
                        pair.earlier().date(),
                        pair.later().date(),
                        notes,
                        made.map(Comparison::counts).map(ComparisonAnswer.Counts::of),
                        made.map(m -> changes(policy.get(), pair, m, only)).orElse(List.of()),
                        pair.address(Links.compare(policy.get().slug()), true, only)));
    }

    private static List<ComparisonAnswer.Change> changes(
            Policy policy, EditionPair pair, Comparison made, boolean only) {
        var words = pair.words(policy, made);
        return made.changes().stream()
                .filter(c -> !only || c.kind().touchesWords() || c.crossed())
                .map(words::answer)
                .toList();
    }

    /** Answers about the clause that an address names, or that there is none. */
    private void answer(Context ctx, Function<PrintedEdition.Place, Object> about) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        var text =
                policy.flatMap(p -> p.edition(ctx.pathParam("date")))
                        .flatMap(e -> site.shelf().read(policy.get(), e));
        if (text.isEmpty()) {
            PolicyApi.absent(ctx, "no-such-edition", "没有收录这份文件的这个版本。");
            return;
        }
        text.get()
                .find(ctx.pathParam("eid"))
                .ifPresentOrElse(
                        place -> ctx.json(about.apply(place)),
                        () -> PolicyApi.absent(ctx, "no-such-provision", "这个版本里没有该条款。"));
    }

    private static PlaceAnswer head(PrintedEdition.Place place) {
        return new PlaceAnswer(
                place.text().policy().slug(),
                place.text().edition().metadata().title(),
                place.text().edition().date(),
                place.anchor(),
                place.label());
    }

    private HistoryAnswer history(PrintedEdition.Place place) {
        var policy = place.text().policy();
        var date = place.text().edition().date();
        var steps = site.library().history(policy.slug(), place.anchor(), date);
        return new HistoryAnswer(
                head(place),
                steps.stream().map(step -> step(policy, step)).toList(),
                place.address() + "/history");
    }

    private HistoryAnswer.Step step(Policy policy, ClauseEdition step) {
        var edition = step.edition();
        return HistoryAnswer.Step.of(
                policy.slug(),
                edition.date(),
                policy.status(edition, site.today()).code(),
                step.eid(),
                step.change().flatMap(change -> since(policy, edition, change)));
    }

    /** A change against the edition before. */
    private Optional<ComparisonAnswer.Change> since(
            Policy policy, Edition edition, ClauseChange change) {
        var editions = policy.editions();
        var pair = new EditionPair(editions.get(editions.indexOf(edition) + 1), edition);
        return pair.compared(site.library(), policy)
                .map(made -> pair.words(policy, made).answer(change));
    }

    private static int page(Context ctx) {
        return SearchApi.number(
                QueryParameters.first(QueryParameters.of(ctx.queryString()), "page"), 1, PAGES);
    }

    private CitedByAnswer citedBy(Context ctx, PrintedEdition.Place place) {
        var page = page(ctx);
        var slug = place.text().policy().slug();
        var date = place.text().edition().date();
        var eid = place.clause().eid();
        var found =
                site.library()
                        .citedBy(slug, date, eid, POLICIES * (page - 1), POLICIES)
                        .orElse(new CitingPlace.All(List.of(), 0, 0, List.of()));
        return CitedByAnswer.of(head(place), found, page, POLICIES, site.today());
    }

    private DefinitionsAnswer definitions(PrintedEdition.Place place) {
        var terms = site.shelf().terms(place.text().policy(), place.text().edition());
        var used =
                place.clause().contents().stream()
                        .flatMap(Provision::walk)
                        .map(Provision::eid)
                        .distinct()
                        .flatMap(
                                eid ->
                                        terms.of(List.of(eid)).stream()
                                                .map(m -> used(place, eid, m)))
                        .toList();
        return new DefinitionsAnswer(head(place), used, place.address());
    }

    private static DefinitionsAnswer.Used used(
            PrintedEdition.Place place, String eid, TermsInPlace.Mark mark) {
        return DefinitionsAnswer.Used.of(
                place.part().anchor(eid), mark.start(), mark.end(), mark.applied());
    }
}
