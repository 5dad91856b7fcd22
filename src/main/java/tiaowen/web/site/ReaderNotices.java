package tiaowen.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.ReaderView.Notice;

/** What a reader must know before relying on a text. */
public record ReaderNotices(LocalDate today) {
    public List<Notice> of(Policy policy, Edition edition) {
        var notices = new ArrayList<Notice>();
        var current = policy.current(today);
        var there = Links.edition(policy.slug(), current.date());
        switch (policy.status(edition, today)) {
            case CURRENT -> {}
            case NOT_YET -> {
                var from =
                        edition.metadata().effective().map(d -> "自" + DisplayFormat.day(d) + "起施行");
                notices.add(
                        new Notice(
                                "这个版本尚未施行" + from.map(words -> "，" + words).orElse("") + "。",
                                current.equals(edition) ? "" : there,
                                "查看现行版本"));
            }
            case AMENDED ->
                    notices.add(
                            new Notice(
                                    "这是" + DisplayFormat.edition(edition.date()) + "的版本，后来已经修改。",
                                    current.equals(edition) ? "" : there,
                                    "查看" + DisplayFormat.edition(current.date()) + "的版本"));
            case REPEALED -> notices.add(repealed(edition));
            case EXPIRED -> {
                var last =
                        edition.metadata()
                                .expires()
                                .map(d -> "，有效期到" + DisplayFormat.day(d) + "为止");
                notices.add(new Notice("这份文件已经失效" + last.orElse("") + "，只供查考。", "", ""));
            }
        }
        if (edition.metadata().sample()) {
            notices.add(new Notice("这是为演示编写的示例，不是真实的政策，对任何人都没有约束力。", "", ""));
        }
        return notices;
    }

    private static Notice repealed(Edition edition) {
        if (edition.repealed().isEmpty()) return new Notice("这份文件已经废止，只供查考。", "", "");
        var by = edition.repealed().get();
        var from = by.from().map(d -> "自" + DisplayFormat.day(d) + "起").orElse("");
        return new Notice(
                "这份文件" + from + "由" + DisplayFormat.titled(by.title()) + "废止，只供查考。",
                Links.policy(by.policy()),
                "查看" + DisplayFormat.titled(by.title()));
    }
}
