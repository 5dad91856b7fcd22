package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import tiaowen.index.Quality;
import tiaowen.web.view.QualityView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.Words;

/** {@code /quality}: what {@code tiaowen check} proved of this very collection, and when. */
record QualityPage(Site site) implements Handler {
    private static final int FAULTS = 100;

    @Override
    public void handle(Context ctx) {
        var shell = site.shell(ctx, "检索质量", "检索结果与逐条扫描的比较。", Shell.Place.NONE, "", "/quality");
        var served = site.library().state().generation();
        var view = site.library().quality().map(q -> view(q, served)).orElse(QualityView.UNKNOWN);
        site.page(ctx, "quality", shell, view);
    }

    private static QualityView view(Quality quality, String served) {
        long lost = quality.samples().stream().mapToLong(Quality.Sample::lost).sum();
        long foreign = quality.samples().stream().mapToLong(Quality.Sample::foreign).sum();
        return new QualityView(
                true,
                quality.complete(),
                quality.complete()
                        ? Words.count(quality.terms()) + " 个词全部对上：检索没有漏掉一条，也没有多出一条"
                        : "检索漏掉 " + Words.count(lost) + " 条，多出 " + Words.count(foreign) + " 条",
                Words.moment(quality.checked()),
                duration(quality.took()),
                Words.count(quality.clauses()),
                quality.generation(),
                quality.generation().equals(served) ? "" : served,
                quality.samples().stream()
                        .map(
                                s ->
                                        new QualityView.Row(
                                                s.label(),
                                                Words.count(s.terms()),
                                                Words.count(s.hits()),
                                                Words.count(s.lost()),
                                                Words.count(s.foreign())))
                        .toList(),
                quality.faults().stream()
                        .limit(FAULTS)
                        .map(
                                f ->
                                        (f.lost() ? "漏掉" : "多出")
                                                + "：“"
                                                + f.term()
                                                + "”，"
                                                + Words.titled(f.title())
                                                + "（"
                                                + Words.edition(f.edition())
                                                + "）"
                                                + f.label())
                        .toList());
    }

    private static String duration(Duration took) {
        long seconds = Math.max(1, took.toSeconds());
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
