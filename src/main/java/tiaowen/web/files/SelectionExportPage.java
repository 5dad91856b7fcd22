package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tiaowen.export.PaperExport;
import tiaowen.export.PaperExport.Chosen;
import tiaowen.export.PaperFormat;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.RequestBody;
import tiaowen.web.site.SavedLink;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.ProblemView;

/**
 * {@code POST /export}: policies and clauses that somebody chose, as one file. The form has {@code
 * addresses}, a line each, {@code format} and {@code title}. Nothing of it is kept.
 */
public record SelectionExportPage(WebContext site) implements Handler {
    /** What one file may hold; whole codes are among them. */
    private static final int MOST = 500;

    /** Somewhat more than {@link #MOST} addresses, in bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int LONGEST_TITLE = 80;

    @Override
    public void handle(Context ctx) throws IOException {
        var body = RequestBody.read(ctx, MOST_BYTES, "一次导出的地址太多，没有读取。请分成几次导出。");
        var asked = QueryParameters.of(new String(body, StandardCharsets.UTF_8));
        var addresses =
                Arrays.stream(QueryParameters.first(asked, "addresses").split("\\s+", -1))
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList();
        var chosen = new ArrayList<Chosen>();
        var missing = new ArrayList<String>();
        for (var address : addresses.subList(0, Math.min(MOST, addresses.size()))) {
            var kept = SavedLink.of(site, address).filter(SavedLink::there);
            if (kept.isPresent()) chosen.add(chosen(kept.get()));
            else missing.add(DisplayFormat.shortened(address, 300));
        }
        if (chosen.isEmpty()) {
            refuse(ctx, addresses.size());
            return;
        }
        if (addresses.size() > MOST) {
            missing.add("一份文件最多 " + MOST + " 项，其余 " + (addresses.size() - MOST) + " 项没有写入。");
        }
        var format =
                PaperFormat.of(QueryParameters.first(asked, "format")).orElse(PaperFormat.WORD);
        var title = DisplayFormat.shortened(QueryParameters.first(asked, "title"), LONGEST_TITLE);
        if (title.isEmpty()) title = "条文选编";
        var file = new ByteArrayOutputStream();
        new PaperExport(site.library(), site.origin(ctx), site.today())
                .chosen(title, chosen, missing, format, file);
        ctx.contentType(format.mediaType())
                .header("Content-Disposition", DownloadNames.named(title, format.extension()))
                .result(file.toByteArray());
    }

    static Chosen chosen(SavedLink link) {
        var clause = link.place().map(place -> place.clause());
        var documents =
                link.place()
                        .map(place -> List.of(place.part().document()))
                        .orElseGet(
                                () -> link.text().parts().stream().map(p -> p.document()).toList());
        var name = link.place().map(p -> link.text().name() + p.label()).orElse(link.name());
        var path = link.place().map(p -> p.address()).orElse(link.href());
        return new Chosen(link.policy(), link.edition(), documents, clause, name, path);
    }

    private void refuse(Context ctx, int addresses) {
        var why =
                addresses == 0
                        ? "没有说要导出哪些条文。请在收藏页面里选择条文，再点导出。"
                        : "这 " + addresses + " 个地址，收录的文件里一个也没有找到。它们可能已经移出，或者抄写不完整。";
        ctx.status(422);
        site.problem(
                ctx,
                new ProblemView(
                        422,
                        "没有可以导出的条文",
                        List.of(why),
                        List.of(new Example("打开收藏", "/collection"))),
                Optional.of(site.library().state()));
    }
}
