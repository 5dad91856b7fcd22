package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.model.Status;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.ReaderNotices;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ReaderView.Notice;

/**
 * Leads from a provision of any edition to the same provision today, wherever it moved: {@code
 * /policies/{policy}/{date}/{eid}/current} goes there.
 */
public record CurrentEditionRedirect(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var slug = ctx.pathParam("policy");
        var date = ctx.pathParam("date");
        var eid = ctx.pathParam("eid");
        var policy = site.library().policy(slug);
        if (policy.isEmpty()) {
            NotFoundPages.policy(site, ctx, slug);
            return;
        }
        if (policy.get().edition(date).isEmpty()) {
            NotFoundPages.edition(site, ctx, policy.get(), date);
            return;
        }
        var current = policy.get().current(site.today()).date();
        var there = site.library().successor(slug, date, eid, current);
        // The page of a removed clause says that it was removed.
        ctx.redirect(
                there.map(name -> Links.provision(slug, current, name))
                        .orElse(Links.clause(slug, date, eid)));
    }

    /** What a reader of a clause must know before relying on it, with the way to today's text. */
    List<Notice> notices(PrintedEdition.Place place) {
        var policy = place.text().policy();
        var edition = place.text().edition();
        var notices = new ArrayList<>(new ReaderNotices(site.today()).of(policy, edition));
        var current = policy.current(site.today());
        var status = policy.status(edition, site.today());
        boolean led = status == Status.AMENDED || status == Status.NOT_YET;
        if (!led || current.equals(edition) || notices.isEmpty()) return notices;
        var first = notices.getFirst();
        var there =
                site.library()
                        .successor(policy.slug(), edition.date(), place.asked(), current.date());
        if (there.isEmpty()) {
            var words = status == Status.AMENDED ? "这一条后来删去了。" : "现行版本里没有这一条。";
            notices.set(0, new Notice(first.text() + words, first.href(), first.link()));
            return notices;
        }
        var today =
                site.shelf()
                        .read(policy, current)
                        .flatMap(printedEdition -> printedEdition.find(there.get()));
        var name = today.map(p -> p.part().place(there.get())).orElse("");
        if (today.isPresent() && name.isEmpty()) name = today.get().label();
        var same = today.map(p -> sameWords(place, p)).orElse(false);
        notices.set(
                0,
                new Notice(
                        first.text(),
                        Links.clause(policy.slug(), current.date(), there.get()),
                        "查看"
                                + DisplayFormat.edition(current.date())
                                + "版本的"
                                + name
                                + (same ? "（文字未变）" : "（文字有变）")));
        return notices;
    }

    private static boolean sameWords(PrintedEdition.Place one, PrintedEdition.Place other) {
        return bare(one.clause().heading()).equals(bare(other.clause().heading()))
                && bare(one.clause().text()).equals(bare(other.clause().text()));
    }

    /** Without what two prints of the same words may differ in. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
