package tiaowen.web.files;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.export.CsvWriter;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.ListedPolicy;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.BrowseForm;

/** {@code /policies.csv}: the list of {@code /policies} with the same parameters, all pages. */
public record PoliciesTable(WebContext site) implements Handler {
    private static final List<String> COLUMNS =
            List.of(
                    "序号", "标题", "文号", "制定机关", "类别", "效力位阶", "地区", "状态", "公布日期", "施行日期", "版本数", "条数",
                    "被引用", "链接");

    @Override
    public void handle(Context ctx) {
        var form = BrowseForm.of(QueryParameters.of(ctx.queryString()));
        var writer = new CsvWriter();
        writer.line(COLUMNS);
        int number = 0;
        for (var listed : site.shelf().holdings(site.today()).chosen(form)) {
            writer.line(line(++number, listed, site.origin(ctx)));
        }
        ctx.contentType(CsvWriter.MEDIA_TYPE)
                .header("Content-Disposition", DownloadNames.named("文件目录 " + site.today(), "csv"))
                .result(writer.toString());
    }

    private static List<String> line(int number, ListedPolicy listed, String origin) {
        var policy = listed.policy();
        var metadata = listed.metadata();
        return List.of(
                Integer.toString(number),
                policy.title(),
                metadata.docNumber().orElse(""),
                String.join("、", metadata.issuers()),
                metadata.kind().label(),
                listed.rank().label(),
                metadata.region(),
                metadata.sample() ? "示例" : listed.standing().word(),
                listed.promulgated().map(Object::toString).orElse(""),
                listed.edition().start().day().map(Object::toString).orElse(""),
                Integer.toString(policy.editions().size()),
                Integer.toString(listed.edition().clauses()),
                Integer.toString(policy.citedBy()),
                origin + Links.edition(policy.slug(), listed.edition().date()));
    }
}
