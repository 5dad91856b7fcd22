package tiaowen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tiaowen.model.Failure;

/**
 * Fetches one page or file from the web, within limits: http and https only, no address inside this
 * machine or a private network, 5 redirects, 20 seconds a step, 50 MB.
 */
final class PageFetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int REDIRECTS = 5;

    private final boolean privateToo;

    /**
     * @param privateToo also fetch from this machine and from private networks
     */
    PageFetcher(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /**
     * Fetches one address into a folder.
     *
     * @return the file, named after the address, with the address's ending where it has one
     * @throws Failure {@code fetch-address}, {@code fetch-status}, {@code fetch-large} or {@code
     *     fetch-failed}
     */
    Path fetch(String address, Path folder) {
        // Redirects are followed here and not by the client, so that each step is checked.
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var uri = allowed(address);
            for (int step = 0; step <= REDIRECTS; step++) {
                var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (var body = answer.body()) {
                    if (answer.statusCode() / 100 == 3) {
                        var next = answer.headers().firstValue("Location").orElse("");
                        uri = allowed(uri.resolve(next.strip()).toString());
                        continue;
                    }
                    if (answer.statusCode() != 200) {
                        throw new Failure(
                                "fetch-status",
                                address + " 的回答是 " + answer.statusCode() + "，没有取到内容。请在浏览器里打开看看。");
                    }
                    return Files.write(folder.resolve(name(uri)), read(address, body));
                }
            }
            throw new Failure("fetch-address", address + " 转来转去超过 " + REDIRECTS + " 次，没有取到内容。");
        } catch (HttpTimeoutException e) {
            throw new Failure("fetch-failed", address + " 在 20 秒内没有回答。请稍后再试。", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("fetch-failed", address + " 取不到。请检查网络和地址，或者在浏览器里另存为文件后再添加。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("fetch-failed", "取 " + address + " 时被中断。", e);
        }
    }

    private URI allowed(String address) throws UnknownHostException {
        var uri = URI.create(address);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme();
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new Failure("fetch-address", address + " 不是网址。网址以 http:// 或 https:// 开头。");
        }
        for (var target : InetAddress.getAllByName(uri.getHost())) {
            boolean inside =
                    target.isLoopbackAddress()
                            || target.isAnyLocalAddress()
                            || target.isLinkLocalAddress()
                            || target.isSiteLocalAddress()
                            || target.isMulticastAddress();
            if (inside && !privateToo) {
                throw new Failure("fetch-address", address + " 指向本机或内部网络，没有去取。确实需要时请加 --private。");
            }
        }
        return uri;
    }

    private static byte[] read(String address, InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Failure("fetch-large", address + " 超过 50 MB，没有取。请下载后再添加。");
        }
        return bytes;
    }

    /** {@code https://a.gov.cn/b/content_12.html?x} gives {@code content_12.html}. */
    private static String name(URI uri) {
        var path = uri.getPath() == null ? "" : uri.getPath();
        var last =
                path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{IsHan}\\w.()（）-]", "");
        if (last.isEmpty()) last = uri.getHost();
        return last.contains(".") && !path.isEmpty() && !path.endsWith("/") ? last : last + ".html";
    }
}
