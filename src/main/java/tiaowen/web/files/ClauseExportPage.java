package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.export.PaperExport;
import tiaowen.export.PaperFormat;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.SavedLink;
import tiaowen.web.site.WebContext;

/** {@code /policies/{policy}/{date}/{eid}/export.docx} and the like: one clause as a file. */
public record ClauseExportPage(WebContext site, PaperFormat format) implements Handler {
    @Override
    public void handle(Context ctx) throws IOException {
        var address =
                Links.clause(ctx.pathParam("policy"), ctx.pathParam("date"), ctx.pathParam("eid"));
        var kept = SavedLink.of(site, address).filter(found -> found.place().isPresent());
        if (kept.isEmpty()) {
            // The page itself says best what there is not.
            ctx.redirect(address);
            return;
        }
        var chosen = SelectionExportPage.chosen(kept.get());
        var file = new ByteArrayOutputStream();
        new PaperExport(site.library(), site.origin(ctx), site.today())
                .chosen(chosen.name(), List.of(chosen), List.of(), format, file);
        ctx.contentType(format.mediaType())
                .header(
                        "Content-Disposition",
                        DownloadNames.named(chosen.name(), format.extension()))
                .result(file.toByteArray());
    }
}
