package tiaowen.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;

/** A real index behind a real server, for tests to ask over HTTP. */
record RunningServer(Library library, WebServer server, HttpClient http) implements AutoCloseable {
    /** Builds and serves the folder {@code corpus} of a folder. */
    static RunningServer of(Path folder) {
        var corpus = folder.resolve("corpus");
        var index = folder.resolve("index");
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        var library = Library.open(index);
        var server = WebServer.start(library, corpus, "127.0.0.1", 0);
        return new RunningServer(library, server, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) {
        var address = URI.create("http://127.0.0.1:" + server.port() + path);
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    @Override
    public void close() {
        server.close();
        library.close();
    }
}
