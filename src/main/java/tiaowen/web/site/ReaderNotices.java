package tiaowen.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.validity.Standing;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.ReaderView.Notice;

/** What a reader must know before relying on a text. */
public record ReaderNotices(LocalDate today) {
    public List<Notice> of(Policy policy, Edition edition) {
        var notices = new ArrayList<Notice>();
        var current = policy.current(today);
        var there = Links.edition(policy.slug(), current.date());
        var standing = Standing.of(policy, edition, today);
        switch (standing.status()) {
            case CURRENT, PRESUMED -> {}
            case NOT_YET ->
                    notices.add(
                            new Notice(
                                    "这个版本尚未施行，" + standing.because(),
                                    current.equals(edition) ? "" : there,
                                    "查看现行版本"));
            case AMENDED ->
                    notices.add(
                            new Notice(
                                    "这是"
                                            + DisplayFormat.edition(edition.date())
                                            + "的版本，后来已经修改。"
                                            + (current.equals(edition) ? standing.because() : ""),
                                    current.equals(edition) ? "" : there,
                                    "查看" + DisplayFormat.edition(current.date()) + "的版本"));
            case REPEALED -> notices.add(repealed(edition, standing));
            case EXPIRED -> notices.add(new Notice("这份文件已经失效，只供查考：" + standing.because(), "", ""));
            case BASIS_REPEALED -> notices.add(new Notice(standing.because(), "", ""));
        }
        if (edition.metadata().sample()) {
            notices.add(new Notice("这是为演示编写的示例，不是真实的政策，对任何人都没有约束力。", "", ""));
        }
        return notices;
    }

    private static Notice repealed(Edition edition, Standing standing) {
        var words = "这份文件已经废止，只供查考：" + standing.because();
        return edition.repealed()
                .map(
                        by ->
                                new Notice(
                                        words,
                                        Links.policy(by.policy()),
                                        "查看" + DisplayFormat.titled(by.title())))
                .orElse(new Notice(words, "", ""));
    }
}
