package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import tiaowen.web.view.Shell;

/** {@code /updates}: what builds brought, by day. */
record UpdatesPage(Site site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var shell = site.shell(ctx, "更新", "", Shell.Place.UPDATES, "", "/updates");
        site.page(ctx, "updates", shell, new Changes(site.library()).byDay());
    }
}
