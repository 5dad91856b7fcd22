package tiaowen.cli;

import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tiaowen.build.BuildProgress;

/** Shows how a build goes on: a bar where somebody watches, else a line now and then. */
abstract class BuildDisplay implements BuildProgress, AutoCloseable {
    private BuildDisplay() {}

    static BuildDisplay on(Console console) {
        return console.terminal() ? new Bar() : new Lines(console);
    }

    @Override
    public void close() {}

    private static final class Bar extends BuildDisplay {
        private Optional<ProgressBar> bar = Optional.empty();

        @Override
        public void begin(int files) {
            begin("处理文件", files);
        }

        @Override
        public void beginVectors(int texts) {
            begin("计算语义", texts);
        }

        @Override
        public void vectorDone() {
            bar.ifPresent(ProgressBar::step);
        }

        @Override
        public void beginScans(int pages) {
            begin("识别扫描页", pages);
        }

        @Override
        public void scanDone() {
            bar.ifPresent(ProgressBar::step);
        }

        private void begin(String task, int most) {
            close();
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName(task)
                                    .setInitialMax(most)
                                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                                    .setUpdateIntervalMillis(200)
                                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                                    .build());
        }

        @Override
        public void done(String source) {
            bar.ifPresent(ProgressBar::step);
        }

        @Override
        public void step(String name) {
            bar.ifPresent(shown -> shown.setExtraMessage(name));
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
            bar = Optional.empty();
        }
    }

    private static final class Lines extends BuildDisplay {
        private static final int TIMES = 10;
        private final Console console;
        private static final long BETWEEN_SECONDS = 30;
        private int files;
        private int done;
        private long started;
        private long told;

        Lines(Console console) {
            this.console = console;
        }

        @Override
        public void begin(int files) {
            this.files = files;
            done = 0;
            if (files > 0) console.err().println("需要处理 " + files + " 份文件。");
        }

        @Override
        public void done(String source) {
            done++;
            // A line for each tenth of a long build; a short one needs none.
            if (files >= 100 && done * TIMES / files != (done - 1) * TIMES / files) {
                console.err().println("已处理 " + done + " / " + files + "。");
            }
        }

        @Override
        public void beginVectors(int texts) {
            begin(0);
            files = texts;
            started = told = System.nanoTime();
            console.err().println("需要计算 " + texts + " 种条文文字的语义向量，其间检索照常。");
        }

        @Override
        public void vectorDone() {
            stepDone("已算 %d / %d，每秒 %.0f，还需约 %s。", 1);
        }

        @Override
        public void beginScans(int pages) {
            begin(0);
            files = pages;
            started = told = System.nanoTime();
            console.err().println("有 " + pages + " 页扫描件要识别文字，每页约十秒，其间检索照常。");
        }

        @Override
        public void scanDone() {
            stepDone("已识别 %d / %d 页，每分钟 %.0f 页，还需约 %s。", 60);
        }

        private void stepDone(String sentence, int seconds) {
            done++;
            long now = System.nanoTime();
            if (now - told < BETWEEN_SECONDS * 1_000_000_000L || done >= files) return;
            told = now;
            double perSecond = done / ((now - started) / 1e9);
            long left = Math.round((files - done) / perSecond);
            var time = left < 90 ? left + " 秒" : (left + 30) / 60 + " 分钟";
            console.err()
                    .println(
                            String.format(
                                    Locale.ROOT, sentence, done, files, perSecond * seconds, time));
        }
    }
}
