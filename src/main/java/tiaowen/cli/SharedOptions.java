package tiaowen.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class SharedOptions {
    private SharedOptions() {}

    /** {@code --help}. */
    static final class Help {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "显示这份说明")
        boolean asked;
    }

    /** {@code --index}. */
    static final class Index {
        @Option(names = "--index", paramLabel = "DIR", description = "索引所在的文件夹，默认为程序旁边的 index")
        private Path given;

        Path path() {
            return Optional.ofNullable(given).orElseGet(DefaultPaths::index);
        }

        boolean isDefault() {
            return given == null;
        }
    }

    /** {@code --corpus}. */
    static final class Corpus {
        @Option(names = "--corpus", paramLabel = "DIR", description = "政策文件所在的文件夹，默认为程序旁边的 corpus")
        private Path given;

        Path path() {
            return Optional.ofNullable(given).orElseGet(DefaultPaths::corpus);
        }

        boolean isDefault() {
            return given == null;
        }
    }

    /** {@code --no-semantic}. */
    static final class Semantic {
        @Option(names = "--no-semantic", description = "只按字词，不用语义")
        boolean without;
    }

    /** {@code --no-ocr}. */
    static final class Ocr {
        @Option(names = "--no-ocr", description = "不识别扫描件和图片里的文字")
        boolean without;
    }
}
