package tiaowen.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.api.CheckAnswer;
import tiaowen.api.ErrorAnswer;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;
import tiaowen.citecheck.DraftReport;
import tiaowen.model.Failure;
import tiaowen.web.pages.CheckPage;
import tiaowen.web.site.ErrorPages;
import tiaowen.web.site.MultipartForm;
import tiaowen.web.site.WebContext;

/**
 * {@code POST /api/v1/check}: the draft as {@code text/plain}, as JSON {@code {"text":"…"}}, or as
 * a form with a {@code file}; the findings as JSON.
 */
public record CheckApi(WebContext site) implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(CheckApi.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(Context ctx) throws IOException {
        ctx.header("Cache-Control", "no-store");
        try {
            ctx.json(CheckAnswer.of(check(ctx)));
        } catch (Failure failure) {
            LOG.info("check: {}", failure.code());
            ctx.status(ErrorPages.status(failure));
            ctx.json(ErrorAnswer.of(failure.code(), failure.getMessage()));
        }
    }

    private DraftReport check(Context ctx) throws IOException {
        var type = ctx.contentType() == null ? "" : ctx.contentType().toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            var form = MultipartForm.read(ctx);
            var day = CheckPage.day(form.text("on"), site.today());
            return DraftCheck.of(site.library(), CheckPage.draft(form), day);
        }
        try {
            var body = JSON.readTree(new String(MultipartForm.body(ctx), StandardCharsets.UTF_8));
            var day = CheckPage.day(body.path("on").asText(""), site.today());
            var draft = Draft.ofText(body.path("text").asText(""));
            return DraftCheck.of(site.library(), draft, day);
        } catch (JsonProcessingException e) {
            throw new Failure("bad-json", "请求的正文不是 JSON。请写成 {\"text\": \"文稿\"}。");
        }
    }
}
