package tiaowen.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.api.Links;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;
import tiaowen.citecheck.DraftReport;
import tiaowen.export.CitationReportFile;
import tiaowen.model.Failure;
import tiaowen.web.site.ErrorPages;
import tiaowen.web.site.MultipartForm;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.CheckView;
import tiaowen.web.view.Shell;

/**
 * {@code /check}: a draft is sent and its citations are answered. The draft lives as long as the
 * request: it is written to no file and no log, so a report to take away is asked for by sending
 * the text once more.
 */
public final class CheckPage {
    private static final Logger LOG = LoggerFactory.getLogger(CheckPage.class);

    private final WebContext site;

    public CheckPage(WebContext site) {
        this.site = site;
    }

    public void install(RoutesConfig routes) {
        routes.get("/check", ctx -> show(ctx, CheckView.empty()));
        routes.post("/check", this::check);
    }

    private void check(Context ctx) throws IOException {
        ctx.header("Cache-Control", "no-store");
        var text = "";
        try {
            var form = MultipartForm.read(ctx);
            text = form.text("text");
            var draft = draft(form);
            var day = day(form.text("on"), site.today());
            var report = DraftCheck.of(site.library(), draft, day);
            var format = CitationReportFile.Format.parse(form.text("format"));
            if (format.isPresent()) download(ctx, report, format.get());
            else {
                boolean today = day.equals(site.today());
                show(ctx, CheckView.of(report, text, today ? "" : day.toString()));
            }
        } catch (Failure failure) {
            // The message may name the file, which is nobody else's business.
            LOG.info("check: {}", failure.code());
            ctx.status(ErrorPages.status(failure));
            show(ctx, CheckView.problem(text, failure.getMessage()));
        } catch (RuntimeException e) {
            // Its message may hold words of the draft; the place alone tells what to mend.
            var places = e.getStackTrace();
            LOG.error("check: {} {}", e.getClass(), places.length == 0 ? "" : places[0]);
            ctx.status(500);
            show(ctx, CheckView.problem(text, "核对时程序出了错。请把文稿分成几份，找出是哪一段，反馈给维护者。"));
        }
    }

    /** A file that was chosen goes before what stands in the box. */
    public static Draft draft(MultipartForm form) {
        var file = form.file();
        return file.isPresent()
                ? Draft.ofFile(
                        file.get().name().isEmpty() ? "文稿.txt" : file.get().name(),
                        file.get().bytes())
                : Draft.ofText(form.text("text"));
    }

    /** The day asked for, else today. */
    public static LocalDate day(String asked, LocalDate today) {
        try {
            return asked.isBlank() ? today : LocalDate.parse(asked.strip());
        } catch (DateTimeException e) {
            return today;
        }
    }

    private void show(Context ctx, CheckView view) {
        var title = view.result().isPresent() ? "核对结果" : "核对文稿";
        var shell = site.shell(ctx, title, "", Shell.Place.CHECK, "", "");
        site.page(ctx, "check", shell, view);
    }

    private void download(Context ctx, DraftReport report, CitationReportFile.Format format)
            throws IOException {
        ctx.contentType(format.mediaType());
        var name = "核对结果 " + site.today();
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"tiaowen-check.%s\"; filename*=UTF-8''%s.%s"
                        .formatted(format.extension(), Links.encode(name), format.extension()));
        var out = new BufferedOutputStream(ctx.outputStream());
        CitationReportFile.write(report, format, Optional.of(site.origin(ctx)), out);
        out.flush();
    }
}
