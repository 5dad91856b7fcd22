package tiaowen.web.site;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.slf4j.LoggerFactory;
import tiaowen.text.ChinaTime;

/** Headers of every answer, and the answer 304 to those who have the page already. */
public final class ResponseHeaders {
    /**
     * Nothing but our own files; nothing inline; nobody frames us. Scripts may ask nobody but us,
     * which suggestions while typing do.
     */
    static final Map<String, String> SECURITY =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    private final WebContext site;
    private final String program;

    public ResponseHeaders(WebContext site) {
        this.site = site;
        this.program = program() + "-" + site.assets().fingerprint();
    }

    public void before(Context ctx) {
        SECURITY.forEach(ctx::header);
        if (ctx.path().startsWith("/assets/")) return;
        ctx.header("Cache-Control", "no-cache");
        var known = ctx.header("If-None-Match");
        if (known != null && known.contains(tag(ctx)) && keeps(ctx)) {
            ctx.status(304).header("ETag", tag(ctx)).skipRemainingHandlers();
        }
    }

    public void after(Context ctx) {
        if (ctx.statusCode() == 200 && keeps(ctx) && !ctx.path().startsWith("/assets/")) {
            ctx.header("ETag", tag(ctx));
        }
    }

    /** What speaks of the machine or of a check changes though the index stays the same. */
    private static boolean keeps(Context ctx) {
        boolean varies = ctx.path().equals("/health") || ctx.path().equals("/quality");
        return !varies && !HandlerType.POST.equals(ctx.method());
    }

    /**
     * Names the state that a page was made from: the index, the program, the day (statuses change
     * with it) and the address. Weak, because compression changes the bytes.
     */
    String tag(Context ctx) {
        var address = new CRC32();
        var query = ctx.queryString() == null ? "" : ctx.queryString();
        var words = site.origin(ctx) + ctx.path() + "?" + query;
        address.update(words.getBytes(StandardCharsets.UTF_8));
        return "W/\"%s-%s-%d-%08x\""
                .formatted(
                        site.library().state().identity(),
                        program,
                        ChinaTime.today().toEpochDay(),
                        address.getValue());
    }

    /** Changes with the program: the time of its jar, else of this start. */
    private static String program() {
        try {
            var place = ResponseHeaders.class.getProtectionDomain().getCodeSource().getLocation();
            var file = Path.of(place.toURI());
            if (Files.isRegularFile(file)) {
                return HexFormat.of().toHexDigits(Files.getLastModifiedTime(file).toMillis());
            }
        } catch (IOException | URISyntaxException e) {
            LoggerFactory.getLogger(ResponseHeaders.class)
                    .debug("the program's own file is unknown", e);
        }
        return HexFormat.of().toHexDigits(System.currentTimeMillis());
    }
}
