package tiaowen.web.staff;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.api.Links;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.Pipeline;
import tiaowen.model.Failure;
import tiaowen.web.print.PrintedDocument;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.AuditSheet;
import tiaowen.web.view.ReportView;
import tiaowen.web.view.Shell;

/**
 * {@code /policies/{policy}/{date}/report}: what became of the files of an edition. The files are
 * read anew, so the page shows what the next build would make of them.
 */
public final class ReportPage implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(ReportPage.class);

    /** Reading a file takes much more than showing a page; visitors wait for each other. */
    private final Semaphore turns = new Semaphore(2);

    private final WebContext site;
    private final Path corpus;

    /**
     * @param corpus the folder that the index was built from
     */
    public ReportPage(WebContext site, Path corpus) {
        this.site = site;
        this.corpus = corpus;
    }

    @Override
    public void handle(Context ctx) throws InterruptedException {
        var slug = ctx.pathParam("policy");
        var date = ctx.pathParam("date");
        var policy = site.library().policy(slug).orElse(null);
        if (policy == null) {
            NotFoundPages.policy(site, ctx, slug);
            return;
        }
        var edition = policy.edition(date).orElse(null);
        var printedEdition =
                edition == null ? null : site.shelf().read(policy, edition).orElse(null);
        if (printedEdition == null) {
            NotFoundPages.edition(site, ctx, policy, date);
            return;
        }
        turns.acquire();
        try {
            var view =
                    new ReportView(
                            printedEdition.name(),
                            printedEdition.address(),
                            sheets(printedEdition));
            var title = "处理记录 · " + edition.metadata().title();
            var shell =
                    site.shell(
                            ctx,
                            title,
                            "",
                            Shell.Place.POLICIES,
                            "",
                            printedEdition.address() + "/report");
            site.page(ctx, "report", shell, view);
        } catch (Failure failure) {
            LOG.info("report on {}: {}", printedEdition.address(), failure.code(), failure);
            site.missing(
                    ctx,
                    "没有读到原文件",
                    List.of(failure.getMessage(), "处理记录要从语料文件夹里的原文件现读；索引里的全文不受影响。"),
                    List.of());
        } finally {
            turns.release();
        }
    }

    private List<ReportView.Sheet> sheets(PrintedEdition printedEdition) {
        var sheets = new ArrayList<ReportView.Sheet>();
        for (var document : printedEdition.parts()) {
            var file =
                    Corpus.file(corpus, document.document().source())
                            .withScans(site.library().scans());
            sheets.add(
                    AuditSheet.of(
                            Pipeline.account(file), eid -> address(printedEdition, document, eid)));
        }
        return sheets;
    }

    /** The file may have changed since the build: what the page lacks is not linked to. */
    private static String address(
            PrintedEdition printedEdition, PrintedDocument document, String eid) {
        return document.has(eid)
                ? printedEdition.address() + "#" + Links.encode(document.anchor(eid))
                : "";
    }
}
