package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.Shell;

/**
 * {@code /collection}: what a reader has kept in this browser, and what was opened in it last. The
 * server knows nothing of either; the page is empty until the script fills it.
 */
public record CollectionPage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var shell = site.shell(ctx, "收藏", "收藏的条文和笔记，只保存在这个浏览器里。", Shell.Place.COLLECTION, "", "");
        site.page(ctx, "collection", shell, "");
    }
}
