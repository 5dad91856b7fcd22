package tiaowen.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import tiaowen.model.Failure;

/**
 * Fetches one page or file from the web, within limits: http and https only, no address but those
 * of the public internet, 5 redirects (each checked anew), 50 MB unpacked, a minute for everything.
 *
 * <p>The client is Apache's: it connects to the addresses that its resolver returns and that were
 * checked there, while the JDK's client looks the name up again by itself.
 */
public final class PageFetcher {
    private static final int LARGEST = 50 << 20;
    private static final int REDIRECTS = 5;

    private static final Http1Config HEADS =
            Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

    private final boolean privateToo;
    private final Duration patience;

    /**
     * @param privateToo also fetch from this machine and from private networks
     */
    public PageFetcher(boolean privateToo) {
        this(privateToo, Duration.ofMinutes(1));
    }

    /**
     * @param patience for all of it, from the first look-up to the last byte
     */
    PageFetcher(boolean privateToo, Duration patience) {
        this.privateToo = privateToo;
        this.patience = patience;
    }

    /** What came of one step: a file, or where to look next. */
    private sealed interface Step {
        record Done(Path file) implements Step {}

        record Further(URI target) implements Step {}
    }

    /**
     * Fetches one address into a folder, and writes a sidecar beside it that says where from and
     * when.
     *
     * @return the file, named after the address
     * @throws Failure {@code fetch-address}, {@code fetch-status}, {@code fetch-large}, {@code
     *     fetch-slow} or {@code fetch-failed}
     */
    public Path fetch(String address, Path folder) {
        long end = System.nanoTime() + patience.toNanos();
        try (var client = client();
                var clock = Executors.newSingleThreadScheduledExecutor(r -> daemon(r))) {
            var uri = WebAddress.of(address);
            for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
                var request = new HttpGet(uri);
                request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
                // A server that sends a byte now and then would never run into a timeout.
                var stop =
                        clock.schedule(
                                request::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
                try {
                    switch (step(client, request, uri, address, folder)) {
                        case Step.Done done -> {
                            return done.file();
                        }
                        case Step.Further further -> uri = further.target();
                    }
                } finally {
                    stop.cancel(true); // or closing the clock would wait for it
                }
            }
            throw new Failure("fetch-address", address + " 转来转去超过 " + REDIRECTS + " 次，没有取到内容。");
        } catch (PublicAddresses.Inside e) {
            throw new Failure("fetch-address", address + " 指向本机或内部网络，没有去取。确实需要时请加 --private。", e);
        } catch (UnknownHostException e) {
            throw new Failure("fetch-failed", address + " 的网站找不到。请检查网址和网络。", e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Failure failure) throw failure;
            if (System.nanoTime() >= end) {
                throw new Failure(
                        "fetch-slow",
                        address + " 在 " + patience.toSeconds() + " 秒内没有取完。请稍后再试，或者在浏览器里另存为文件后再添加。",
                        e);
            }
            throw new Failure(
                    "fetch-failed", address + " 取不到，或者中途断开。请检查网络和地址，或者在浏览器里另存为文件后再添加。", e);
        }
    }

    private CloseableHttpClient client() {
        var wait = Timeout.of(Duration.ofSeconds(20));
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(
                                privateToo
                                        ? SystemDefaultDnsResolver.INSTANCE
                                        : new PublicAddresses())
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(HEADS)
                                        .build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(wait)
                                        .setSocketTimeout(wait)
                                        .build())
                        .build();
        // Redirects are followed above and not by the client, so that each is checked as a whole.
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(wait).build())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Mozilla/5.0 (compatible; Tiaowen)")
                .build();
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("fetch-clock").unstarted(work);
    }

    private static Step step(
            CloseableHttpClient client, HttpGet request, URI uri, String address, Path folder)
            throws IOException {
        // Not the variant with a handler: that one reads what is left of an endless body.
        try (var answer = client.executeOpen(null, request, null)) {
            try {
                return step(answer, uri, address, folder);
            } finally {
                request.cancel();
            }
        }
    }

    private static Step step(ClassicHttpResponse answer, URI uri, String address, Path folder)
            throws IOException {
        if (answer.getCode() / 100 == 3 && answer.getCode() != 304) {
            var location = answer.getFirstHeader(HttpHeaders.LOCATION);
            return new Step.Further(
                    WebAddress.of(uri, location == null ? "" : location.getValue().strip()));
        }
        if (answer.getCode() != 200) {
            throw new Failure(
                    "fetch-status", address + " 的回答是 " + answer.getCode() + "，没有取到内容。请在浏览器里打开看看。");
        }
        var bytes = read(address, answer);
        var file = Files.write(folder.resolve(WebAddress.fileName(uri, bytes)), bytes);
        Files.writeString(folder.resolve(file.getFileName() + ".meta.yaml"), sidecar(uri));
        return new Step.Done(file);
    }

    private static String sidecar(URI uri) {
        var today = LocalDate.now(ZoneId.systemDefault());
        // An address that was taken apart and encoded holds neither quotes nor backslashes.
        return "source: \"" + uri.toASCIIString() + "\"\nfetched: " + today + "\n";
    }

    private static byte[] read(String address, ClassicHttpResponse answer) throws IOException {
        if (answer.getEntity() == null) return new byte[0];
        try (var body = unpacked(answer)) {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Failure(
                        "fetch-large", address + " 超过 " + (LARGEST >> 20) + " MB，没有取。请下载后再添加。");
            }
            return bytes;
        }
    }

    /** Some servers compress without being asked to. */
    private static InputStream unpacked(ClassicHttpResponse answer) throws IOException {
        var body = answer.getEntity().getContent();
        var encoding = answer.getEntity().getContentEncoding();
        boolean gzip = encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip");
        return gzip ? new GZIPInputStream(body) : body;
    }
}
