package tiaowen.web.feeds;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.NewsWording;
import tiaowen.web.site.PolicyNews;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.UpdatesForm;
import tiaowen.web.site.WebContext;

/** {@code /updates.atom}: what builds brought, as a feed (RFC 4287), narrowed as the page is. */
public record UpdatesFeed(WebContext site) implements Handler {
    private static final int ENTRIES = 100;

    /** The feed with what narrows a page. */
    public static String address(UpdatesForm form) {
        var pairs = new ArrayList<String>();
        form.what().ifPresent(what -> pairs.add("what=" + what.code()));
        form.kind().ifPresent(kind -> pairs.add("kind=" + Links.encode(kind.label())));
        return "/updates.atom" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    @Override
    public void handle(Context ctx) {
        var form = UpdatesForm.of(QueryParameters.of(ctx.queryString()));
        var news = site.shelf().news().all().stream().filter(form::fits).limit(ENTRIES).toList();
        ctx.contentType("application/atom+xml; charset=utf-8")
                .result(feed(site.origin(ctx), form, news));
    }

    private String feed(String origin, UpdatesForm form, List<PolicyNews> news) {
        var updated = news.isEmpty() ? site.library().state().built() : news.getFirst().when();
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
        SearchFeed.element(feed, "id", SearchFeed.id(address(form)));
        SearchFeed.element(feed, "title", "条文：更新");
        SearchFeed.element(feed, "updated", updated.toString());
        SearchFeed.link(feed, "self", "application/atom+xml", origin + address(form));
        SearchFeed.link(feed, "alternate", "text/html", origin + form.address());
        feed.append("<author><name>条文</name></author>\n");
        var words = new NewsWording(site.library());
        for (var one : news) entry(feed, origin, one, words);
        return feed.append("</feed>\n").toString();
    }

    private static void entry(
            StringBuilder feed, String origin, PolicyNews news, NewsWording words) {
        var item = words.item(news);
        var key = news.what() + " " + news.slug() + " " + news.edition() + " " + news.when();
        var href = item.href().isEmpty() ? "/updates/" + news.day() : item.href();
        feed.append("<entry>\n");
        SearchFeed.element(feed, "id", SearchFeed.id(key));
        SearchFeed.element(feed, "title", item.what() + "：" + DisplayFormat.titled(item.title()));
        SearchFeed.element(feed, "updated", news.when().toString());
        SearchFeed.link(feed, "alternate", "text/html", origin + href);
        var changes = item.changes().isEmpty() ? "" : "。" + item.changes();
        SearchFeed.element(feed, "summary", item.edition() + changes + "。");
        feed.append("</entry>\n");
    }
}
