package tiaowen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.citator.CitingPlace;
import tiaowen.citator.ClauseEdition;
import tiaowen.compare.ChangeCounts;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.compare.DiffPiece;
import tiaowen.glossary.ResolvedDefinition;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.text.MarkedSpan;
import tiaowen.web.view.ChangeWording;
import tiaowen.web.view.Links;
import tiaowen.web.view.PrintedEdition;

/**
 * {@code /api/v1}: what pages tell of a clause beside its text, and of two editions, as JSON. The
 * parameters are those of the pages. Kinds of change: {@code same}, {@code changed}, {@code moved},
 * {@code moved-changed}, {@code added}, {@code removed}; of a piece {@code kept}, {@code removed},
 * {@code added}. A name that one of two editions lacks is null.
 */
final class ReadingApi {
    /** Citing policies on a page. */
    private static final int POLICIES = 20;

    private static final int PAGES = 9_999;

    private final WebContext site;

    ReadingApi(WebContext site) {
        this.site = site;
    }

    void install(RoutesConfig routes) {
        var clause = "/api/v1/policies/{policy}/{date}/{eid}";
        routes.get("/api/v1/compare/{policy}", this::compare);
        routes.get(clause + "/history", ctx -> answer(ctx, this::history));
        routes.get(clause + "/cited-by", ctx -> answer(ctx, place -> citedBy(ctx, place)));
        routes.get(clause + "/definitions", ctx -> answer(ctx, this::definitions));
    }

    private void compare(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        if (policy.isEmpty()) {
            PolicyApi.absent(ctx, "no-such-policy", "没有收录这项政策。");
            return;
        }
        var asked = QueryParameters.of(ctx.queryString());
        if (!EditionPair.unknown(policy.get(), asked).isEmpty()) {
            PolicyApi.absent(ctx, "no-such-edition", "没有收录这项政策的这个版本。");
            return;
        }
        var notes = new ArrayList<String>();
        var pair = EditionPair.of(policy.get(), asked, policy.get().current(site.today()), notes);
        var made = pair.compared(site.library(), policy.get());
        boolean only = QueryParameters.first(asked, "only").equals("changes");
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", policy.get().slug());
        out.put("title", policy.get().title());
        out.put("from", pair.earlier().date());
        out.put("to", pair.later().date());
        out.put("notes", notes);
        out.put("counts", made.map(Comparison::counts).map(ReadingApi::counts));
        out.put("changes", made.map(m -> changes(policy.get(), pair, m, only)).orElse(List.of()));
        out.put("url", pair.address(Links.compare(policy.get().slug()), true, only));
        ctx.json(out);
    }

    private static List<Map<String, Object>> changes(
            Policy policy, EditionPair pair, Comparison made, boolean only) {
        var words = pair.words(policy, made);
        return made.changes().stream()
                .filter(c -> !only || c.kind().touchesWords() || c.crossed())
                .map(c -> change(c, words))
                .toList();
    }

    /** How many clauses changed, and the same in words. */
    static Map<String, Object> counts(ChangeCounts counts) {
        var out = new LinkedHashMap<String, Object>();
        out.put("changed", counts.changed());
        out.put("added", counts.added());
        out.put("removed", counts.removed());
        out.put("moved", counts.moved());
        out.put("same", counts.same());
        out.put("words", counts.words());
        return out;
    }

    private static Map<String, Object> change(ClauseChange change, ChangeWording words) {
        var entry = words.entry(change);
        var out = new LinkedHashMap<String, Object>();
        out.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.put("from", given(change.from()));
        out.put("to", given(change.to()));
        out.put("label", entry.label());
        out.put("note", entry.note());
        out.put("crossed", change.crossed());
        out.put("kin", change.kin());
        out.put("pieces", change.pieces().stream().map(ReadingApi::piece).toList());
        out.put("fromUrl", given(entry.before()));
        out.put("toUrl", given(entry.after()));
        return out;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    static Map<String, Object> piece(DiffPiece piece) {
        return Map.of("kind", piece.kind().name().toLowerCase(Locale.ROOT), "text", piece.text());
    }

    /** Answers about the clause that an address names, or that there is none. */
    private void answer(Context ctx, Function<PrintedEdition.Place, Map<String, Object>> about) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        var text =
                policy.flatMap(p -> p.edition(ctx.pathParam("date")))
                        .flatMap(e -> site.shelf().read(policy.get(), e));
        if (text.isEmpty()) {
            PolicyApi.absent(ctx, "no-such-edition", "没有收录这项政策的这个版本。");
            return;
        }
        text.get()
                .find(ctx.pathParam("eid"))
                .ifPresentOrElse(
                        place -> ctx.json(about.apply(place)),
                        () -> PolicyApi.absent(ctx, "no-such-provision", "这个版本里没有这一处。"));
    }

    private static Map<String, Object> head(PrintedEdition.Place place) {
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", place.text().policy().slug());
        out.put("title", place.text().edition().metadata().title());
        out.put("edition", place.text().edition().date());
        out.put("eid", place.anchor());
        out.put("label", place.label());
        return out;
    }

    private Map<String, Object> history(PrintedEdition.Place place) {
        var policy = place.text().policy();
        var date = place.text().edition().date();
        var out = head(place);
        out.put(
                "editions",
                site.library().history(policy.slug(), place.anchor(), date).stream()
                        .map(step -> step(policy, step))
                        .toList());
        out.put("url", place.address() + "/history");
        return out;
    }

    private Map<String, Object> step(Policy policy, ClauseEdition step) {
        var edition = step.edition();
        var eid = given(step.eid());
        var out = new LinkedHashMap<String, Object>();
        out.put("edition", edition.date());
        out.put("status", policy.status(edition, site.today()).code());
        out.put("eid", eid);
        out.put("change", step.change().flatMap(change -> since(policy, edition, change)));
        out.put("url", eid.map(name -> Links.clause(policy.slug(), edition.date(), name)));
        return out;
    }

    /** A change against the edition before. */
    private Optional<Map<String, Object>> since(
            Policy policy, Edition edition, ClauseChange change) {
        var editions = policy.editions();
        var pair = new EditionPair(editions.get(editions.indexOf(edition) + 1), edition);
        return pair.compared(site.library(), policy)
                .map(made -> change(change, pair.words(policy, made)));
    }

    private static int page(Context ctx) {
        return SearchApi.number(
                QueryParameters.first(QueryParameters.of(ctx.queryString()), "page"), 1, PAGES);
    }

    private Map<String, Object> citedBy(Context ctx, PrintedEdition.Place place) {
        var page = page(ctx);
        var printedEdition = place.text();
        var slug = printedEdition.policy().slug();
        var date = printedEdition.edition().date();
        var found =
                site.library()
                        .citedBy(slug, date, place.clause().eid(), POLICIES * (page - 1), POLICIES)
                        .orElse(new CitingPlace.All(List.of(), 0, 0, List.of()));
        var out = head(place);
        out.put("policies", found.policies());
        out.put("places", found.places());
        out.put("page", page);
        out.put("pages", Math.ceilDiv(found.policies(), POLICIES));
        out.put("inside", found.inside().stream().map(this::from).toList());
        out.put("from", found.from().stream().map(this::from).toList());
        out.put("url", Links.citedBy(slug, date, place.anchor()));
        return out;
    }

    private Map<String, Object> from(CitingPlace.From from) {
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", from.policy().slug());
        out.put("title", from.edition().metadata().title());
        out.put("edition", from.edition().date());
        out.put("status", from.policy().status(from.edition(), site.today()).code());
        out.put("older", from.older().stream().map(Edition::date).toList());
        out.put("places", from.places().stream().map(place -> mention(from, place)).toList());
        return out;
    }

    private static Map<String, Object> mention(CitingPlace.From from, CitingPlace place) {
        var slug = from.policy().slug();
        var date = from.edition().date();
        var out = new LinkedHashMap<String, Object>();
        out.put("eid", given(place.eid()));
        out.put("label", place.label());
        out.put("text", place.words());
        out.put(
                "sentence",
                place.sentence().stream().map(MarkedSpan::text).collect(Collectors.joining()));
        out.put("meant", place.meant().date());
        out.put("target", given(place.target()));
        out.put(
                "url",
                place.eid().isEmpty()
                        ? Links.edition(slug, date)
                        : Links.clause(slug, date, place.eid()));
        return out;
    }

    private Map<String, Object> definitions(PrintedEdition.Place place) {
        var printedEdition = place.text();
        var terms = site.shelf().terms(printedEdition.policy(), printedEdition.edition());
        var used = new ArrayList<Map<String, Object>>();
        var eids =
                place.clause().contents().stream()
                        .flatMap(Provision::walk)
                        .map(Provision::eid)
                        .distinct()
                        .toList();
        for (var eid : eids) {
            for (var mark : terms.of(List.of(eid))) {
                var out = new LinkedHashMap<String, Object>();
                out.put("eid", place.part().anchor(eid));
                out.put("start", mark.start());
                out.put("end", mark.end());
                out.putAll(applied(mark.applied()));
                used.add(out);
            }
        }
        var out = head(place);
        out.put("definitions", used);
        out.put("url", place.address());
        return out;
    }

    private static Map<String, Object> applied(ResolvedDefinition definition) {
        var out = new LinkedHashMap<String, Object>();
        out.put("term", definition.term());
        out.put("ground", definition.ground().name().toLowerCase(Locale.ROOT));
        out.put("others", definition.others());
        out.put("definition", PolicyApi.sense(definition.sense()));
        out.put("url", Links.term(definition.term()));
        return out;
    }
}
