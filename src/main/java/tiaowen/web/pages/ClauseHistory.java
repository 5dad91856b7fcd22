package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.citator.ClauseEdition;
import tiaowen.compare.ClauseChange;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.PolicyAddress;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ChangeWording;
import tiaowen.web.view.CompareView;
import tiaowen.web.view.HistoryView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /policies/{policy}/{date}/{eid}/history}: one clause over its editions (条文沿革). */
public record ClauseHistory(WebContext site) implements Handler {
    /** Characters of a change that a margin shows. */
    private static final int BRIEF = 400;

    @Override
    public void handle(Context ctx) {
        var place = PolicyAddress.clause(site, ctx);
        if (place.isEmpty()) return;
        var view = of(place.get());
        var shell =
                site.shell(
                        ctx,
                        view.source() + "的沿革",
                        view.source() + "在收录的各个版本中的文字，以及每次改了什么。",
                        Shell.Place.POLICIES,
                        "",
                        view.href());
        site.page(ctx, "history", shell, view);
    }

    /** The history of a clause, as its own page shows it in the margin. */
    HistoryView of(PrintedEdition.Place place) {
        var policy = place.text().policy();
        var edition = place.text().edition();
        var steps =
                site.library().history(policy.slug(), place.anchor(), edition.date()).stream()
                        .map(step -> step(policy, step, edition.date()))
                        .toList();
        return new HistoryView(
                place.label(),
                place.text().name() + place.label(),
                place.address(),
                place.address() + "/history",
                steps);
    }

    private HistoryView.Step step(Policy policy, ClauseEdition step, String here) {
        var edition = step.edition();
        var at = policy.editions().indexOf(edition);
        var before = step.change().map(change -> policy.editions().get(at + 1));
        var compared = before.flatMap(older -> compared(policy, older, edition));
        var entry = step.change().flatMap(change -> compared.map(made -> made.entry(change)));
        var own =
                compared.isPresent()
                        ? Optional.<PrintedEdition.Place>empty()
                        : place(policy, edition, step.eid());
        var label =
                compared.map(made -> made.label(step.eid()))
                        .orElseGet(() -> own.map(PrintedEdition.Place::label).orElse(""));
        var href =
                step.eid().isEmpty() ? "" : Links.clause(policy.slug(), edition.date(), step.eid());
        return new HistoryView.Step(
                DisplayFormat.edition(edition.date()),
                label,
                href,
                StatusMark.of(policy, edition, site.today()),
                edition.date().equals(here),
                entry,
                compare(policy, step, before.map(Edition::date), entry),
                length(step.change()) <= BRIEF,
                own.map(place -> place.clause().text().lines().toList()).orElse(List.of()));
    }

    private Optional<ChangeWording> compared(Policy policy, Edition older, Edition newer) {
        var pair = new EditionPair(older, newer);
        return pair.compared(site.library(), policy).map(made -> pair.words(policy, made));
    }

    private Optional<PrintedEdition.Place> place(Policy policy, Edition edition, String eid) {
        return site.shelf()
                .read(policy, edition)
                .flatMap(printedEdition -> printedEdition.find(eid));
    }

    private static String compare(
            Policy policy,
            ClauseEdition step,
            Optional<String> before,
            Optional<CompareView.Entry> entry) {
        if (before.isEmpty() || entry.isEmpty()) return "";
        return Links.compare(policy.slug(), before.get(), step.edition().date())
                + "#"
                + Links.encode(entry.get().id());
    }

    private static int length(Optional<ClauseChange> change) {
        return change.stream()
                .flatMap(c -> c.pieces().stream())
                .mapToInt(piece -> piece.text().length())
                .sum();
    }
}
