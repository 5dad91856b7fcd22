package tiaowen.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Failure;

/** Addresses that pages are fetched from, and the names of the files that come of them. */
final class WebAddress {
    /** {@code http://民政.政府/a}: scheme, host with port, and the rest. */
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#]++)([^#]*+)(?:#.*+)?", Pattern.CASE_INSENSITIVE);

    /** What people paste into an address, though it must be encoded there. */
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}\\p{Cc}]");

    /** Endings of files that say what is in them, unlike {@code .do} and {@code .jsp}. */
    private static final Set<String> TELLING =
            Set.of(
                    "html", "htm", "shtml", "docx", "doc", "wps", "pdf", "txt", "md", "zip", "xls",
                    "xlsx", "ofd", "rar");

    private static final int LONGEST_NAME = 80;

    private WebAddress() {}

    /**
     * @throws Failure {@code fetch-address} where this is no address of a page
     */
    static URI of(String address) {
        var parts = PARTS.matcher(address.strip());
        if (!parts.matches()) throw notOne(address);
        try {
            var scheme = parts.group(1).toLowerCase(Locale.ROOT);
            var ascii = scheme + "://" + host(parts.group(2)) + encoded(parts.group(3));
            var uri = new URI(new URI(ascii).toASCIIString());
            if (uri.getHost() == null || uri.getUserInfo() != null) throw notOne(address);
            if (!isPortOfPages(uri.getPort())) {
                throw new Failure(
                        "fetch-address", address + " 的端口 " + uri.getPort() + " 不是网页的端口，没有去取。");
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Failure("fetch-address", notOne(address).getMessage(), e);
        }
    }

    /** Where a page's address leads: {@code ../a.html} or a whole one. */
    static URI of(URI page, String target) {
        if (target.isEmpty() || PARTS.matcher(target).matches()) return of(target);
        try {
            return of(page.resolve(encoded(target)).toString());
        } catch (IllegalArgumentException e) {
            throw new Failure("fetch-address", notOne(target).getMessage(), e);
        }
    }

    private static String encoded(String rest) {
        return ILLEGAL.matcher(rest).replaceAll(m -> "%%%02X".formatted((int) m.group().charAt(0)));
    }

    private static String host(String hostAndPort) {
        boolean ascii = hostAndPort.chars().allMatch(c -> c < 0x80);
        if (ascii) return hostAndPort;
        int colon = hostAndPort.lastIndexOf(':');
        var host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        return IDN.toASCII(host) + (colon < 0 ? "" : hostAndPort.substring(colon));
    }

    /** Below 1024 other services listen: mail, files, names. Sites do use 81 and 88. */
    private static boolean isPortOfPages(int port) {
        return port == -1
                || (port >= 80 && port <= 90)
                || port == 443
                || (port >= 1024 && port <= 65_535);
    }

    private static Failure notOne(String address) {
        return new Failure("fetch-address", address + " 不是网址。网址以 http:// 或 https:// 开头。");
    }

    /**
     * {@code https://a.gov.cn/b/content_12.html?x} gives {@code content_12.html}; {@code
     * https://a.gov.cn/down.do?id=3} gives {@code down.do.pdf} where the bytes are those of a PDF.
     */
    static String fileName(URI uri, byte[] bytes) {
        var path = uri.getPath() == null ? "" : uri.getPath();
        var last =
                path.substring(path.lastIndexOf('/') + 1)
                        .replaceAll("[^\\p{IsHan}\\w.()（）-]", "")
                        .replaceFirst("^\\.++", "");
        if (last.length() > LONGEST_NAME) last = last.substring(last.length() - LONGEST_NAME);
        if (last.isEmpty()) last = uri.getHost().replaceAll("[^\\w.-]", "");
        else if (TELLING.contains(
                last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return last;
        }
        return last + ending(bytes);
    }

    private static String ending(byte[] bytes) {
        if (starts(bytes, "%PDF")) return ".pdf";
        if (starts(bytes, "PK\3\4")) return isOffice(bytes) ? ".docx" : ".zip";
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) return ".doc";
        return ".html";
    }

    private static boolean isOffice(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1)
                .contains("[Content_Types].xml");
    }

    private static boolean starts(byte[] bytes, String head) {
        if (bytes.length < head.length()) return false;
        for (int i = 0; i < head.length(); i++) {
            if ((bytes[i] & 0xFF) != head.charAt(i)) return false;
        }
        return true;
    }
}
