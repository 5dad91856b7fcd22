package tiaowen.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.export.HitFormat;
import tiaowen.export.PaperFormat;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.web.feeds.SearchFeed;
import tiaowen.web.feeds.UpdatesFeed;
import tiaowen.web.files.ClauseExportPage;
import tiaowen.web.files.EditionExportPage;
import tiaowen.web.files.GlossaryExportPage;
import tiaowen.web.files.PoliciesTable;
import tiaowen.web.files.ScannedLinePicture;
import tiaowen.web.files.SearchExportPage;
import tiaowen.web.files.SelectionExportPage;
import tiaowen.web.pages.AdvancedSearchPage;
import tiaowen.web.pages.CheckPage;
import tiaowen.web.pages.CitePage;
import tiaowen.web.pages.CitedByPage;
import tiaowen.web.pages.ClauseHistory;
import tiaowen.web.pages.ClausePage;
import tiaowen.web.pages.CollectionPage;
import tiaowen.web.pages.ComparePage;
import tiaowen.web.pages.ConflictsPage;
import tiaowen.web.pages.CurrentEditionRedirect;
import tiaowen.web.pages.GlossaryPage;
import tiaowen.web.pages.HomePage;
import tiaowen.web.pages.JumpPage;
import tiaowen.web.pages.PoliciesPage;
import tiaowen.web.pages.PreviewPage;
import tiaowen.web.pages.ReaderPage;
import tiaowen.web.pages.SearchHelpPage;
import tiaowen.web.pages.SearchPage;
import tiaowen.web.pages.TermPage;
import tiaowen.web.pages.TermPreviewPage;
import tiaowen.web.pages.UpdatesPage;
import tiaowen.web.pages.WhyPage;
import tiaowen.web.rest.CheckApi;
import tiaowen.web.rest.PolicyApi;
import tiaowen.web.rest.ReadingApi;
import tiaowen.web.rest.SavedLinkApi;
import tiaowen.web.rest.SearchApi;
import tiaowen.web.site.ErrorPages;
import tiaowen.web.site.GlossaryListing;
import tiaowen.web.site.HeadAsGet;
import tiaowen.web.site.JsonWriter;
import tiaowen.web.site.PageCache;
import tiaowen.web.site.ProtocolErrors;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.ResponseHeaders;
import tiaowen.web.site.SiteAddress;
import tiaowen.web.site.StaticFiles;
import tiaowen.web.site.WebContext;
import tiaowen.web.staff.QualityPage;
import tiaowen.web.staff.ReportPage;
import tiaowen.web.staff.UnresolvedCitationsPage;

/**
 * Serves a library over HTTP until it is closed. While it runs it looks for a newer generation of
 * the index and moves over to it between two requests.
 */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** An address of 10,000 Chinese characters has 90,000 bytes. */
    static final int HEADER_BYTES = 128 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_FOR_NEWS = Duration.ofSeconds(2);
    private static final Duration AFTER_FIRST_PAGE = Duration.ofSeconds(2);

    private final Javalin javalin;
    private final List<Thread> beside;

    private WebServer(Javalin javalin, List<Thread> beside) {
        this.javalin = javalin;
        this.beside = beside;
    }

    /**
     * Starts to serve.
     *
     * @param library stays the caller's to close
     * @param corpus the folder that the library was built from
     * @param host address to listen on: {@code 127.0.0.1} for this machine alone
     * @param port 0 for any that is free
     * @throws Failure {@code port-in-use} when somebody else listens there, {@code cannot-listen}
     *     when the address is none of this machine's
     */
    public static WebServer start(Library library, Path corpus, String host, int port) {
        return start(library, corpus, host, port, SiteAddress.UNSET);
    }

    /**
     * The same under an address that people know.
     *
     * @param address what links begin with where they leave the site
     */
    public static WebServer start(
            Library library, Path corpus, String host, int port, SiteAddress address) {
        var site = WebContext.of(library, address);
        var javalin = Javalin.create(config -> configure(config, site, corpus));
        try {
            javalin.start(host, port);
        } catch (JavalinBindException taken) {
            javalin.stop();
            throw cannotListen(host, port, taken);
        }
        var examples = Thread.ofVirtual().name("tiaowen-examples").start(() -> prepare(site));
        var watch = Thread.ofVirtual().name("tiaowen-news").start(() -> lookForNews(library));
        return new WebServer(javalin, List.of(examples, watch));
    }

    /**
     * Works out what every visitor sees before one asks for it, but not while the first page is
     * made.
     */
    private static void prepare(WebContext site) {
        try {
            Thread.sleep(AFTER_FIRST_PAGE);
            site.shelf().holdings(site.today());
            site.shelf().news();
            site.shelf().examples();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static Failure cannotListen(String host, int port, Exception cause) {
        if (String.valueOf(cause.getMessage()).contains("in use")) {
            return new Failure(
                    "port-in-use",
                    "端口 " + port + " 已被别的程序占用。请关闭那个程序，或者换一个端口，例如加上 --port " + (port + 1) + "。",
                    cause);
        }
        return new Failure(
                "cannot-listen",
                "无法在 " + host + " 的端口 " + port + " 上提供服务。请检查 --host 和 --port；小于 1024 的端口需要管理员权限。",
                cause);
    }

    private static void configure(JavalinConfig config, WebContext site, Path corpus) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(4));
        config.router.ignoreTrailingSlashes = true;
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setRequestHeaderSize(HEADER_BYTES);
                    http.setSendServerVersion(false);
                    http.setSendXPoweredBy(false);
                });
        config.jetty.modifyServer(
                server -> {
                    server.setStopTimeout(PATIENCE.toMillis());
                    server.setErrorHandler(new ProtocolErrors(site));
                });
        config.jetty.modifyServletContextHandler(
                handler ->
                        handler.addFilter(
                                new HeadAsGet(), "/*", EnumSet.of(DispatcherType.REQUEST)));
        config.jsonMapper(new JsonWriter());
        routes(config.routes, site, corpus);
    }

    private static void routes(RoutesConfig routes, WebContext site, Path corpus) {
        var headers = new ResponseHeaders(site);
        routes.before(headers::before);
        routes.before(WebServer::refuseUnreadable);
        routes.after(headers::after);
        routes.get("/", new HomePage(site));
        routes.get("/search", new SearchPage(site));
        routes.get("/search.atom", new SearchFeed(site));
        routes.get("/search/why", new WhyPage(site));
        routes.get("/search/help", new SearchHelpPage(site));
        routes.get("/search/advanced", new AdvancedSearchPage(site));
        routes.get("/search/advanced/query", new AdvancedSearchPage(site));
        for (var format : HitFormat.values()) {
            routes.get("/search." + format.extension(), new SearchExportPage(site, format));
        }
        var cache = new PageCache(headers);
        routes.get(
                "/report/citations", cache.keepingAsked(new UnresolvedCitationsPage(site, false)));
        routes.get("/report/citations.csv", new UnresolvedCitationsPage(site, true));
        routes.get("/quality", new QualityPage(site));
        routes.get("/policies", new PoliciesPage(site));
        routes.get("/policies.csv", new PoliciesTable(site));
        var reader = cache.keeping(new ReaderPage(site));
        routes.get("/policies/{policy}", reader);
        routes.get("/policies/{policy}/{date}", reader);
        routes.get("/policies/{policy}/{date}/jump", new JumpPage(site));
        for (var format : PaperFormat.values()) {
            var file = "/policies/{policy}/{date}/export." + format.extension();
            routes.get(file, new EditionExportPage(site, format));
            var clause = "/policies/{policy}/{date}/{eid}/export." + format.extension();
            routes.get(clause, new ClauseExportPage(site, format));
        }
        routes.get("/collection", new CollectionPage(site));
        routes.post("/api/v1/links", new SavedLinkApi(site));
        routes.post("/export", new SelectionExportPage(site));
        routes.get("/policies/{policy}/{date}/report", new ReportPage(site, corpus));
        routes.get("/policies/{policy}/{date}/{eid}/history", new ClauseHistory(site));
        routes.get("/policies/{policy}/{date}/{eid}/current", new CurrentEditionRedirect(site));
        routes.get("/policies/{policy}/{date}/{eid}", new ClausePage(site));
        routes.get("/policies/{policy}/{date}/{eid}/cited-by", new CitedByPage(site));
        routes.get("/preview/edition/{policy}/{date}", new PreviewPage(site));
        routes.get("/preview/clause/{policy}/{date}/{eid}", new PreviewPage(site));
        routes.get("/preview/term/{policy}/{date}/{eid}/<term>", new TermPreviewPage(site));
        routes.get("/compare/{policy}", cache.keepingAsked(new ComparePage(site)));
        var terms = new GlossaryListing(site.library());
        routes.get("/scans/{page}/{line}", new ScannedLinePicture(site));
        routes.get("/glossary", new GlossaryPage(site, terms));
        routes.get("/glossary.csv", new GlossaryExportPage(site, true));
        routes.get("/glossary.tbx", new GlossaryExportPage(site, false));
        routes.get("/glossary/conflicts", new ConflictsPage(site, terms));
        routes.get("/glossary/<term>", new TermPage(site, terms));
        routes.get("/cite", new CitePage(site));
        routes.get("/cite/<text>", new CitePage(site));
        routes.get("/updates", new UpdatesPage(site));
        routes.get("/updates.atom", new UpdatesFeed(site));
        routes.get("/updates/{day}", new UpdatesPage(site));
        new StaticFiles(site).install(routes);
        new PolicyApi(site, terms).install(routes);
        new ReadingApi(site).install(routes);
        new SearchApi(site).install(routes);
        new CheckPage(site).install(routes);
        routes.post("/api/v1/check", new CheckApi(site));
        new ErrorPages(site).install(routes);
    }

    /** A search for other words than those that were sent would mislead. */
    private static void refuseUnreadable(Context ctx) {
        if (QueryParameters.unreadable(ctx.queryString())) throw new BadRequestResponse();
    }

    private static void lookForNews(Library library) {
        while (true) {
            try {
                Thread.sleep(LOOK_FOR_NEWS);
                if (!library.refresh()) continue;
                LOG.info("serving {}", library.state().generation());
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException e) {
                // The old generation goes on being served; the next look may go better.
                LOG.warn("the new generation could not be opened", e);
            }
        }
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** Lets requests under way finish, for five seconds at most, and stops. */
    @Override
    public void close() {
        beside.forEach(Thread::interrupt);
        javalin.stop();
    }
}
