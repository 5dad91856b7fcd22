package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tiaowen.export.Csv;
import tiaowen.web.view.BrowseForm;
import tiaowen.web.view.Links;

/** {@code /policies.csv}: the list of {@code /policies} with the same parameters, all pages. */
record PoliciesTable(Site site) implements Handler {
    private static final List<String> COLUMNS =
            List.of(
                    "序号", "标题", "文号", "制定机关", "类别", "效力位阶", "地区", "状态", "公布日期", "施行日期", "版本数", "条数",
                    "被引用", "链接");

    @Override
    public void handle(Context ctx) {
        var form = BrowseForm.of(Parameters.of(ctx.queryString()));
        var csv = new Csv();
        csv.line(COLUMNS);
        int number = 0;
        for (var holding : site.shelf().holdings(site.today()).chosen(form)) {
            csv.line(line(++number, holding, Site.origin(ctx)));
        }
        ctx.contentType(Csv.MEDIA_TYPE)
                .header("Content-Disposition", Downloads.named("政策目录 " + site.today(), "csv"))
                .result(csv.toString());
    }

    private static List<String> line(int number, Holding holding, String origin) {
        var policy = holding.policy();
        var metadata = holding.metadata();
        return List.of(
                Integer.toString(number),
                policy.title(),
                metadata.docNumber().orElse(""),
                String.join("、", metadata.issuers()),
                metadata.kind().label(),
                holding.rank().label(),
                metadata.region(),
                metadata.sample() ? "示例" : holding.status().label(),
                holding.promulgated().map(Object::toString).orElse(""),
                metadata.effective().map(Object::toString).orElse(""),
                Integer.toString(policy.editions().size()),
                Integer.toString(holding.edition().clauses()),
                Integer.toString(policy.citedBy()),
                origin + Links.edition(policy.slug(), holding.edition().date()));
    }
}
