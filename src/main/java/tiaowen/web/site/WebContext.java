package tiaowen.web.site;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.search.IndexState;
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.ProblemView;
import tiaowen.web.view.Shell;

/** What every page needs: the library, the templates, the static files, the day. */
public record WebContext(
        Library library,
        PreparedEditions shelf,
        Templates views,
        Assets assets,
        SiteAddress address) {
    public static WebContext of(Library library, SiteAddress address) {
        return new WebContext(
                library, new PreparedEditions(library), new Templates(), Assets.load(), address);
    }

    /** Today where the offices are; statuses depend on it. */
    public LocalDate today() {
        return ChinaTime.today();
    }

    /**
     * The frame of a page.
     *
     * @param path of the address under which the page should be kept; empty for none
     */
    public Shell shell(
            Context ctx,
            String title,
            String description,
            Shell.Place place,
            String query,
            String path) {
        return new Shell(
                title,
                description,
                place,
                query,
                assets.folder(),
                path.isEmpty() ? "" : origin(ctx) + path,
                List.of(),
                Optional.of(library.state()));
    }

    /** Scheme and host that links begin with where they leave the site. */
    public String origin(Context ctx) {
        return address.origin(ctx);
    }

    public void page(Context ctx, String template, Shell shell, Object view) {
        send(ctx, views.page(template, shell, view));
    }

    /** Answers that something is not there, and what may be meant instead. */
    public void missing(Context ctx, String heading, List<String> sentences, List<Example> links) {
        ctx.status(404);
        problem(ctx, new ProblemView(404, heading, sentences, links), Optional.of(library.state()));
    }

    /**
     * A page about something that went wrong.
     *
     * @param state empty where asking for it could go wrong again
     */
    public void problem(Context ctx, ProblemView view, Optional<IndexState> state) {
        send(ctx, problemPage(view, state));
    }

    private static void send(Context ctx, String page) {
        ctx.contentType("text/html; charset=utf-8").result(page);
    }

    String problemPage(ProblemView view, Optional<IndexState> state) {
        var shell =
                new Shell(
                        view.heading(),
                        "",
                        Shell.Place.NONE,
                        "",
                        assets.folder(),
                        "",
                        List.of(),
                        state);
        return views.page("problem", shell, view);
    }
}
