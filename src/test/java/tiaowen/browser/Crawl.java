package tiaowen.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows every link of a site from its home page and notes what is wrong: links that do not open,
 * fragments that name no place, ids given twice, styles and scripts inside pages.
 *
 * <p>Lists can be narrowed in more ways than anybody can follow: links of a page with a query are
 * opened, but links on those reached from such a page are not.
 */
final class Crawl {
    private final String origin;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> narrowed = new HashSet<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Set<String>> fragments = new HashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private int pages;
    private long links;

    Crawl(String origin) {
        this.origin = origin;
    }

    /**
     * What a crawl found.
     *
     * @param pages that were read
     * @param links on them, each time it stands there
     * @param faults a line each
     */
    record Result(int pages, long links, List<String> faults) {}

    Result run() throws IOException, InterruptedException {
        add("/", false);
        while (!waiting.isEmpty()) open(waiting.poll());
        fragments.forEach(
                (page, names) -> {
                    var known = ids.get(page);
                    if (known == null) return;
                    for (var name : names) {
                        if (!known.contains(name)) {
                            faults.add("no place: " + readable(page) + "#" + name);
                        }
                    }
                });
        return new Result(pages, links, List.copyOf(faults));
    }

    private void add(String address, boolean fromNarrowed) {
        if (!seen.add(address)) return;
        if (fromNarrowed && address.contains("?")) narrowed.add(address);
        waiting.add(address);
    }

    private void open(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + address)).build();
        var response = http.send(request, BodyHandlers.ofByteArray());
        pages++;
        if (response.statusCode() != 200) {
            faults.add(response.statusCode() + ": " + readable(address));
            return;
        }
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) return;
        var html = new String(response.body(), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html, response.uri().toString());
        check(address, page);
        if (!narrowed.contains(address)) follow(page, address.contains("?"));
    }

    private void check(String address, Document page) {
        var here = new HashSet<String>();
        for (var element : page.select("[id]")) {
            if (!here.add(element.id())) {
                faults.add("id twice: " + element.id() + " in " + readable(address));
            }
        }
        ids.put(address, here);
        if (!page.select("style, [style], script:not([src])").isEmpty()) {
            faults.add("style or script inside " + readable(address));
        }
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    faults.add(attribute.getKey() + " in " + readable(address));
                }
            }
        }
    }

    private void follow(Document page, boolean isNarrowed) {
        var found = new ArrayList<String>();
        page.select("a[href], link[href]").forEach(e -> found.add(e.absUrl("href")));
        page.select("script[src], img[src]").forEach(e -> found.add(e.absUrl("src")));
        page.select("[data-preview]").forEach(e -> found.add(e.absUrl("data-preview")));
        for (var link : found) {
            if (!link.startsWith(origin + "/")) continue;
            links++;
            int hash = link.indexOf('#');
            var address = link.substring(origin.length(), hash < 0 ? link.length() : hash);
            if (hash >= 0) {
                var name = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
                fragments.computeIfAbsent(address, a -> new HashSet<>()).add(name);
            }
            add(address, isNarrowed);
        }
    }

    private static String readable(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
