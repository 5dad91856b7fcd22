package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import tiaowen.api.Links;
import tiaowen.export.HitExport;
import tiaowen.export.HitFormat;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.SearchForm;

/**
 * {@code /search.csv}, {@code .md} and {@code .docx}: all hits of a search as a file, sent while it
 * is written. {@code tier=all} adds those that only come near.
 */
public record SearchExportPage(WebContext site, HitFormat format) implements Handler {
    private static final int NAME = 30;
    private static final int BUFFER = 1 << 16;

    @Override
    public void handle(Context ctx) throws IOException {
        var parameters = QueryParameters.of(ctx.queryString());
        var form = SearchForm.of(parameters);
        var scope =
                QueryParameters.first(parameters, "tier").equals("all")
                        ? HitExport.Scope.ALL
                        : HitExport.Scope.EXACT;
        ctx.contentType(format.mediaType());
        ctx.header("Content-Disposition", disposition(form.text(), site.today()));
        var out = new BufferedOutputStream(ctx.outputStream(), BUFFER);
        HitExport.write(site.library(), form.request(), scope, format, site.origin(ctx), out);
        out.flush();
    }

    /** The name in two spellings (RFC 6266): old programs know no other than ASCII. */
    private String disposition(String text, LocalDate day) {
        var words = text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|%.\\s“”]+", " ").strip();
        var name =
                "条文 " + (words.isEmpty() ? "" : DisplayFormat.shortened(words, NAME) + " ") + day;
        return "attachment; filename=\"tiaowen-%s.%s\"; filename*=UTF-8''%s.%s"
                .formatted(day, format.extension(), Links.encode(name), format.extension());
    }
}
