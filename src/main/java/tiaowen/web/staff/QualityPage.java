package tiaowen.web.staff;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import tiaowen.api.Links;
import tiaowen.index.CompletenessReport;
import tiaowen.search.UncheckedScan;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.QualityView;
import tiaowen.web.view.ReportView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.UncheckedScansView;

/** {@code /quality}: what {@code tiaowen check} proved of this very collection, and when. */
public record QualityPage(WebContext site) implements Handler {
    private static final int FAULTS = 100;
    private static final int WAITING = 200;

    @Override
    public void handle(Context ctx) {
        var shell =
                site.shell(ctx, "质量", "检索结果与逐条扫描的比较，等待核对的文件。", Shell.Place.NONE, "", "/quality");
        var served = site.library().state().generation();
        var waiting = waiting();
        var view =
                site.library()
                        .quality()
                        .map(q -> view(q, served, waiting))
                        .orElseGet(() -> QualityView.unknown(waiting));
        site.page(ctx, "quality", shell, view);
    }

    private UncheckedScansView waiting() {
        var all = site.library().waiting();
        int sources = site.library().sources();
        var lead =
                all.isEmpty()
                        ? "收录的 " + DisplayFormat.count(sources) + " 份文件，读取都有把握，没有待核对的。"
                        : "收录的 %s 份文件中，%s 份读取有把握，%s 份等待对照原件核对，最没有把握的在前。"
                                .formatted(
                                        DisplayFormat.count(sources),
                                        DisplayFormat.count(sources - all.size()),
                                        DisplayFormat.count(all.size()));
        var more =
                all.size() > WAITING
                        ? "另有 " + DisplayFormat.count(all.size() - WAITING) + " 份没有列出，核对完上面的再来看。"
                        : "";
        return new UncheckedScansView(
                lead, all.stream().limit(WAITING).map(QualityPage::file).toList(), more);
    }

    private static UncheckedScansView.File file(UncheckedScan scan) {
        var edition = scan.place().edition();
        var address = Links.edition(scan.place().policy().slug(), edition.date());
        return new UncheckedScansView.File(
                DisplayFormat.titled(scan.entry().metadata().title())
                        + "（"
                        + DisplayFormat.edition(edition.date())
                        + "）",
                address,
                scan.entry().source(),
                address + "/report",
                address + "/report#file-" + (scan.place().part() + 1),
                DisplayFormat.certainty(scan.certainty()),
                scan.certainty().doubts().stream().map(ReportView.Doubted::of).toList());
    }

    private static QualityView view(
            CompletenessReport quality, String served, UncheckedScansView waiting) {
        long lost = quality.samples().stream().mapToLong(CompletenessReport.Sample::lost).sum();
        long foreign =
                quality.samples().stream().mapToLong(CompletenessReport.Sample::foreign).sum();
        return new QualityView(
                true,
                quality.complete(),
                quality.complete()
                        ? DisplayFormat.count(quality.terms()) + " 个词全部对上：检索没有漏掉一条，也没有多出一条"
                        : "检索漏掉 "
                                + DisplayFormat.count(lost)
                                + " 条，多出 "
                                + DisplayFormat.count(foreign)
                                + " 条",
                DisplayFormat.moment(quality.checked()),
                duration(quality.took()),
                DisplayFormat.count(quality.clauses()),
                quality.generation(),
                quality.generation().equals(served) ? "" : served,
                quality.samples().stream()
                        .map(
                                s ->
                                        new QualityView.Row(
                                                s.label(),
                                                DisplayFormat.count(s.terms()),
                                                DisplayFormat.count(s.hits()),
                                                DisplayFormat.count(s.lost()),
                                                DisplayFormat.count(s.foreign())))
                        .toList(),
                quality.faults().stream()
                        .limit(FAULTS)
                        .map(
                                f ->
                                        (f.lost() ? "漏掉" : "多出")
                                                + "：“"
                                                + f.term()
                                                + "”，"
                                                + DisplayFormat.titled(f.title())
                                                + "（"
                                                + DisplayFormat.edition(f.edition())
                                                + "）"
                                                + f.label())
                        .toList(),
                waiting);
    }

    private static String duration(Duration took) {
        long seconds = Math.max(1, took.toSeconds());
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
