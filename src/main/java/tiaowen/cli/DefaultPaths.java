package tiaowen.cli;

import java.nio.file.Path;

/** Where things are by default: beside the launcher, whatever folder it is called from. */
final class DefaultPaths {
    private DefaultPaths() {}

    /** The folder of the launcher, which passes it on; the working folder when there is none. */
    private static Path folder() {
        return Path.of(System.getProperty("tiaowen.home", ""));
    }

    static Path corpus() {
        return folder().resolve("corpus");
    }

    static Path index() {
        return folder().resolve("index");
    }

    static Path log() {
        return folder().resolve("target").resolve("log").resolve("tiaowen.log");
    }
}
