package tiaowen.web.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query string of a request. Total: a percent sign that begins no escape stays as it is, bytes
 * that are no UTF-8 become U+FFFD, and control characters become spaces.
 */
public final class QueryParameters {
    private static final int MOST = 200;

    private QueryParameters() {}

    /** Values by name, in the order of the address; no more than 200 of them are read. */
    public static Map<String, List<String>> of(String queryString) {
        var values = new LinkedHashMap<String, List<String>>();
        if (queryString == null || queryString.isEmpty()) return values;
        var pairs = queryString.split("&", MOST + 1);
        for (int i = 0; i < Math.min(pairs.length, MOST); i++) {
            int equals = pairs[i].indexOf('=');
            var name = decode(equals < 0 ? pairs[i] : pairs[i].substring(0, equals));
            var value = equals < 0 ? "" : decode(pairs[i].substring(equals + 1));
            if (!name.isEmpty()) values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return values;
    }

    /** One value, or the empty text. */
    public static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    static String decode(String escaped) {
        var bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); ) {
            char c = escaped.charAt(i);
            int high = c == '%' && i + 2 < escaped.length() ? digit(escaped, i + 1) : -1;
            int low = high >= 0 ? digit(escaped, i + 2) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 3;
            } else if (c == '+') {
                bytes.write(' ');
                i++;
            } else {
                int point = escaped.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\p{Cc}", " ");
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
