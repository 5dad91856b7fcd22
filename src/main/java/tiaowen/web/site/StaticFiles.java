package tiaowen.web.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import tiaowen.api.HealthAnswer;

/** Static files, and the small files that browsers, robots and monitors ask for by custom. */
public final class StaticFiles {
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /search
            Disallow: /suggest
            Disallow: /cite/
            Disallow: /preview/
            Disallow: /api/
            """;

    private final WebContext site;

    public StaticFiles(WebContext site) {
        this.site = site;
    }

    public void install(RoutesConfig routes) {
        routes.get("/assets/{fingerprint}/{name}", this::asset);
        routes.get("/favicon.ico", ctx -> send(ctx, "favicon.ico"));
        routes.get(
                "/robots.txt", ctx -> ctx.contentType("text/plain; charset=utf-8").result(ROBOTS));
        routes.get("/opensearch.xml", this::openSearch);
        routes.get("/health", this::health);
    }

    private void asset(Context ctx) {
        boolean current = ctx.pathParam("fingerprint").equals(site.assets().fingerprint());
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        send(ctx, ctx.pathParam("name"));
    }

    private void send(Context ctx, String name) {
        var bytes = site.assets().find(name).orElseThrow(NotFoundResponse::new);
        ctx.contentType(Assets.type(name)).result(bytes);
    }

    /** Lets a browser offer this search in its address bar. */
    private void openSearch(Context ctx) {
        var origin = XmlText.text(site.origin(ctx));
        ctx.contentType("application/opensearchdescription+xml; charset=utf-8")
                .result(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                        <ShortName>条文</ShortName>
                        <Description>政策与法规全文检索</Description>
                        <InputEncoding>UTF-8</InputEncoding>
                        <Url type="text/html" template="%s/search?q={searchTerms}"/>
                        <Url type="application/x-suggestions+json" template="%s/suggest?q={searchTerms}"/>
                        <Url type="application/opensearchdescription+xml" rel="self" template="%s/opensearch.xml"/>
                        <Image width="16" height="16" type="image/x-icon">%s/favicon.ico</Image>
                        </OpenSearchDescription>
                        """
                                .formatted(origin, origin, origin, origin));
    }

    private void health(Context ctx) {
        var library = site.library();
        var answer = HealthAnswer.of(library.state(), library.damaged());
        if (library.damaged().isPresent()) ctx.status(503);
        ctx.header("Cache-Control", "no-store").json(answer);
    }
}
