package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tiaowen.export.PaperExport;
import tiaowen.export.PaperFormat;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.WebContext;

/**
 * {@code /policies/{policy}/{date}/export.docx}, {@code .md}, {@code .txt}: an edition as a file.
 */
public record EditionExportPage(WebContext site, PaperFormat format) implements Handler {
    @Override
    public void handle(Context ctx) throws IOException {
        var slug = ctx.pathParam("policy");
        var policy = site.library().policy(slug);
        if (policy.isEmpty()) {
            NotFoundPages.policy(site, ctx, slug);
            return;
        }
        var date = ctx.pathParam("date");
        var edition = policy.get().edition(date);
        if (edition.isEmpty()) {
            NotFoundPages.edition(site, ctx, policy.get(), date);
            return;
        }
        var name = edition.get().metadata().title() + "(" + date + ")";
        ctx.contentType(format.mediaType());
        ctx.header("Content-Disposition", DownloadNames.named(name, format.extension()));
        var export = new PaperExport(site.library(), site.origin(ctx), site.today());
        var file = new ByteArrayOutputStream();
        export.edition(policy.get(), edition.get(), format, file);
        ctx.result(file.toByteArray());
    }
}
