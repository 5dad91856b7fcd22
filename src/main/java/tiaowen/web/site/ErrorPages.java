package tiaowen.web.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.api.ErrorAnswer;
import tiaowen.model.Failure;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.ProblemView;

/** Answers for what goes wrong: whole sentences for the visitor, the trace for the log alone. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final WebContext site;

    public ErrorPages(WebContext site) {
        this.site = site;
    }

    public void install(RoutesConfig routes) {
        routes.exception(Failure.class, this::failure);
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Exception.class, this::unexpected);
    }

    private void failure(Failure failure, Context ctx) {
        LOG.info("{} {}: {}", ctx.method(), ctx.path(), failure.code(), failure);
        answer(ctx, status(failure), failure.code(), "没有完成", failure.getMessage());
    }

    /** The status of an answer that tells a failure: 413 for what is too large, else 422. */
    public static int status(Failure failure) {
        return failure.code().endsWith("-too-large") ? 413 : 422;
    }

    /** What the router itself refuses: no such page, no such method, a malformed request. */
    private void refused(HttpResponseException refusal, Context ctx) {
        switch (refusal.getStatus()) {
            case 404 ->
                    answer(ctx, 404, "not-found", "没有这个页面", "地址可能抄写不完整，或者这一页从来没有过。可以从下面的入口重新找。");
            case 405 ->
                    answer(
                            ctx,
                            405,
                            "method-not-allowed",
                            "这个地址只能读取",
                            "本站只提供查阅，不接受提交。请在浏览器里直接打开这个地址。");
            default -> {
                LOG.info("{} {}: {}", ctx.method(), ctx.path(), refusal.getStatus(), refusal);
                answer(
                        ctx,
                        refusal.getStatus(),
                        "bad-request",
                        "看不懂这个请求",
                        "地址里有无法识别的内容，没有按它查找。请检查地址，或者回到首页重新查找。");
            }
        }
    }

    private void unexpected(Exception e, Context ctx) {
        var reference = Long.toString(System.nanoTime(), 36);
        LOG.error("{} {} {}", reference, ctx.method(), ctx.path(), e);
        answer(ctx, 500, "internal-error", "页面出错了", "请稍后再试；反映问题时请注明编号 " + reference + "。");
    }

    private void answer(Context ctx, int status, String code, String heading, String sentence) {
        ctx.status(status);
        if (ctx.path().startsWith("/api/")) {
            ctx.json(ErrorAnswer.of(code, sentence));
            return;
        }
        site.problem(
                ctx,
                new ProblemView(status, heading, List.of(sentence), List.<Example>of()),
                Optional.empty());
    }
}
