package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import tiaowen.export.CsvWriter;
import tiaowen.export.TermBase;
import tiaowen.export.TermTable;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.WebContext;

/** {@code /glossary.csv} and {@code /glossary.tbx}: the whole glossary to take away. */
public record GlossaryExportPage(WebContext site, boolean table) implements Handler {
    @Override
    public void handle(Context ctx) {
        var terms = site.library().glossary();
        var origin = site.origin(ctx);
        var file =
                table
                        ? TermTable.of(terms, site.today(), origin)
                        : TermBase.of(terms, site.today(), origin);
        ctx.contentType(table ? CsvWriter.MEDIA_TYPE : TermBase.MEDIA_TYPE)
                .header(
                        "Content-Disposition",
                        DownloadNames.named("术语 " + site.today(), table ? "csv" : "tbx"))
                .result(file);
    }
}
