package tiaowen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;
import tiaowen.web.WebServer;

/**
 * The sample collection of the project, built and served as {@code ./tiaowen serve} does. Where the
 * system property {@code tiaowen.corpus} names a folder, that collection instead.
 */
final class SampleSite implements AutoCloseable {
    private final Path index;
    private final Library library;
    private final WebServer server;

    private SampleSite() throws IOException {
        var corpus =
                Path.of(
                        Optional.ofNullable(System.getProperty("tiaowen.corpus"))
                                .filter(named -> !named.isBlank())
                                .orElse("corpus"));
        index = Files.createTempDirectory("tiaowen-site");
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        library = Library.open(index);
        server = WebServer.start(library, corpus, "127.0.0.1", 0);
    }

    static SampleSite start() {
        try {
            return new SampleSite();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Library library() {
        return library;
    }

    /** Where it is served, without a slash at its end. */
    String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        library.close();
        try (var files = Files.walk(index)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
