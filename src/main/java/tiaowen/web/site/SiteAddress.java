package tiaowen.web.site;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which address people reach this site: links that are copied, printed, exported or sent
 * begin with it. The host that a request names is never believed, for anybody can write it.
 *
 * @param base scheme and host as they were set, without a slash at the end; empty where nobody set
 *     them
 * @param proxies addresses of the proxies whose {@code X-Forwarded-Proto} and {@code
 *     X-Forwarded-Host} are believed, as {@link InetAddress#getHostAddress} writes them
 */
public record SiteAddress(Optional<String> base, Set<String> proxies) {
    /** Nothing set, nobody believed: the address at which the server itself was reached. */
    public static final SiteAddress UNSET = new SiteAddress(Optional.empty(), Set.of());

    // tiaowen.example.gov.cn  10.1.2.3:8080  [fd00::1]:8080
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

    public SiteAddress {
        proxies = Set.copyOf(proxies);
    }

    /**
     * Reads the scheme and host under which people reach the site.
     *
     * @return empty for anything but {@code http://} or {@code https://}, a host and perhaps a port
     */
    public static Optional<String> readBase(String typed) {
        try {
            var uri = new URI(typed.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            var path = uri.getRawPath();
            boolean bare = path == null || path.isEmpty() || path.equals("/");
            boolean more = uri.getRawQuery() != null || uri.getRawFragment() != null;
            var host = uri.getRawAuthority();
            if (!web || !bare || more || host == null || !HOST.matcher(host).matches()) {
                return Optional.empty();
            }
            return Optional.of(scheme + "://" + host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Reads the address of a proxy; empty for what is no address of a machine. */
    public static Optional<String> readProxy(String typed) {
        if (!typed.matches("[0-9A-Fa-f.:]{2,45}")) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(typed).getHostAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** Scheme and host for the links of an answer, without a slash at the end. */
    String origin(Context ctx) {
        return base.or(() -> forwarded(ctx)).orElseGet(() -> own(ctx));
    }

    private Optional<String> forwarded(Context ctx) {
        if (!proxies.contains(ctx.req().getRemoteAddr().replaceAll("[\\[\\]]", ""))) {
            return Optional.empty();
        }
        var host = Optional.ofNullable(ctx.header("X-Forwarded-Host")).orElse("").strip();
        var scheme = Optional.ofNullable(ctx.header("X-Forwarded-Proto")).orElse("http").strip();
        return readBase(scheme + "://" + host);
    }

    /** Where the connection ended, which the machine knows by itself. */
    private static String own(Context ctx) {
        var address = ctx.req().getLocalAddr().replaceAll("[\\[\\]]", "");
        var host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + ctx.req().getLocalPort();
    }
}
