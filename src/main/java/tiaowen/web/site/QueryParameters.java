package tiaowen.web.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query string of a request, in UTF-8 or, as links of older Chinese programs are, in GB18030.
 * Total: a percent sign that begins no escape stays as it is, bytes that are neither become U+FFFD,
 * and control characters become spaces.
 */
public final class QueryParameters {
    private static final int MOST = 200;
    private static final Charset GB18030 = Charset.forName("GB18030");

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

    /** Whether a query string holds bytes that are no text in either encoding. */
    public static boolean unreadable(String queryString) {
        return queryString != null
                && queryString.indexOf('%') >= 0
                && Arrays.stream(queryString.split("[&=]", -1))
                        .anyMatch(part -> text(bytes(part)).isEmpty());
    }

    static String decode(String escaped) {
        var bytes = bytes(escaped);
        return text(bytes)
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8))
                .replaceAll("\\p{Cc}", " ");
    }

    /** Empty for what is neither UTF-8 nor common Chinese in GB18030. */
    private static Optional<String> text(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(new String(bytes, GB18030)).filter(text -> isCommon(bytes));
        }
    }

    /**
     * Whether all pairs of bytes are punctuation or one of the 3,755 most frequent characters (GB/T
     * 2312, rows 1 to 3 and 16 to 55): broken UTF-8 makes rare ones.
     */
    private static boolean isCommon(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) continue;
            if (++i == bytes.length || (bytes[i] & 0xFF) < 0xA1) return false;
            if (lead < 0xA1 || lead > 0xD7 || (lead > 0xA3 && lead < 0xB0)) return false;
        }
        return true;
    }

    private static byte[] bytes(String escaped) {
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
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
