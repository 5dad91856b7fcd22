package tiaowen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;
import tiaowen.citecheck.DraftReport;
import tiaowen.citecheck.Verdict;
import tiaowen.model.Failure;
import tiaowen.web.view.Links;

/**
 * {@code POST /api/v1/check}: the draft as {@code text/plain}, as JSON {@code {"text":"…"}}, or as
 * a form with a {@code file}; the findings as JSON.
 */
record CheckApi(WebContext site) implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(CheckApi.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(Context ctx) throws IOException {
        ctx.header("Cache-Control", "no-store");
        try {
            ctx.json(report(check(ctx)));
        } catch (Failure failure) {
            LOG.info("check: {}", failure.code());
            ctx.status(failure.code().equals("draft-too-large") ? 413 : 422);
            var error = Map.of("code", failure.code(), "message", failure.getMessage());
            ctx.json(Map.of("error", error));
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

    private static Map<String, Object> report(DraftReport report) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var verdict : Verdict.values()) {
            counts.put(verdict.code(), report.counts().getOrDefault(verdict, 0));
        }
        var out = new LinkedHashMap<String, Object>();
        out.put("summary", report.summary());
        out.put("day", report.day());
        out.put("draftDate", report.draft().date());
        out.put("counts", counts);
        out.put("wrong", report.wrong());
        out.put("left", report.left());
        out.put("findings", report.findings().stream().map(CheckApi::finding).toList());
        return out;
    }

    private static Map<String, Object> finding(CitationFinding finding) {
        var out = new LinkedHashMap<String, Object>();
        out.put("line", finding.place().line());
        out.put("start", finding.place().start());
        out.put("text", finding.words());
        out.put("before", finding.place().before());
        out.put("after", finding.place().after());
        out.put("verdict", finding.verdict().code());
        out.put("wrong", finding.verdict().isWrong());
        out.put("message", finding.message());
        out.put("quote", finding.quote());
        out.put("targets", finding.targets().stream().map(CheckApi::target).toList());
        out.put("difference", finding.difference().stream().map(ReadingApi::piece).toList());
        return out;
    }

    private static Map<String, Object> target(CitationTarget target) {
        var out = new LinkedHashMap<String, Object>();
        out.put("policy", target.policy());
        out.put("title", target.title());
        out.put("edition", target.edition());
        out.put("eid", target.eid());
        out.put("label", target.label());
        out.put("status", target.status().map(status -> status.code()));
        out.put("text", target.text());
        if (!target.isOwn()) {
            out.put("url", Links.clause(target.policy(), target.edition(), target.eid()));
        }
        return out;
    }
}
