package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import tiaowen.web.site.WebContext;

/** {@code /scans/{page}/{line}}: the picture of a line that a machine read. */
public record ScannedLinePicture(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var name = ctx.pathParam("page") + "/" + ctx.pathParam("line");
        var picture = site.library().scannedLine(name).orElseThrow(NotFoundResponse::new);
        ctx.header("Cache-Control", "private, max-age=86400");
        ctx.contentType("image/png").result(picture);
    }
}
