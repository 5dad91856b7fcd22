package tiaowen.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tiaowen.index.BuildProgress;

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
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName("处理文件")
                                    .setInitialMax(files)
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
        private int files;
        private int done;

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
    }
}
