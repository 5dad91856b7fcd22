package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tiaowen.model.Status;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.SearchHelpView;
import tiaowen.web.view.SearchHelpView.Meaning;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /search/help}: how one searches, and what a hit's marks mean. */
public record SearchHelpPage(WebContext site) implements Handler {
    private static final List<Meaning> STATUSES =
            List.of(
                    meaning(Status.CURRENT, "这个版本现在有效，有人说明并且核对过"),
                    meaning(Status.PRESUMED, "收录的文件里没有发现废止或者失效的记载，据此推定有效"),
                    meaning(Status.BASIS_REPEALED, "所适用或者据以制定的法律已经废止，能否适用请核实"),
                    meaning(Status.NOT_YET, "已经公布，施行日期还没有到"),
                    meaning(Status.AMENDED, "后来修改过，现在有效的是更新的版本"),
                    meaning(Status.REPEALED, "由后来的文件废止，只供查考"),
                    meaning(Status.EXPIRED, "有效期已满，只供查考"));

    @Override
    public void handle(Context ctx) {
        site.page(
                ctx,
                "searchhelp",
                site.shell(ctx, "检索说明", "", Shell.Place.SEARCH, "", "/search/help"),
                new SearchHelpView(STATUSES));
    }

    private static Meaning meaning(Status status, String words) {
        return new Meaning(StatusMark.of(status), words);
    }
}
