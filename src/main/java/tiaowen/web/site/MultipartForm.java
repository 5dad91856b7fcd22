package tiaowen.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Failure;

/**
 * A form that somebody sent, held in memory alone: a server's own reading of forms would write
 * files to the disk.
 *
 * @see "RFC 7578, multipart/form-data"
 */
public final class MultipartForm {
    /** Somewhat more than the largest file, in bytes: the names of the fields take room as well. */
    public static final int MOST = (10 << 20) + (64 << 10);

    private static final int MOST_FIELDS = 20;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";\\s]{1,200})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    /** A file that was chosen. */
    public static final class UploadedFile {
        private final String name;
        private final byte[] bytes;

        private UploadedFile(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** What the browser says, without folders; may be empty. */
        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    private final Map<String, String> texts = new HashMap<>();
    private Optional<UploadedFile> file = Optional.empty();

    private MultipartForm() {}

    /**
     * Reads the body of a request.
     *
     * @throws Failure {@code body-too-large} when it is more than {@link #MOST} bytes
     */
    public static MultipartForm read(Context ctx) throws IOException {
        var body = body(ctx);
        var type = ctx.contentType() == null ? "" : ctx.contentType();
        var small = type.toLowerCase(Locale.ROOT);
        var form = new MultipartForm();
        if (small.startsWith("multipart/form-data")) {
            var boundary = BOUNDARY.matcher(type);
            if (boundary.find()) form.parts(body, boundary.group(1));
        } else if (small.startsWith("application/x-www-form-urlencoded")) {
            form.pairs(new String(body, StandardCharsets.UTF_8));
        } else {
            form.texts.put("text", new String(body, StandardCharsets.UTF_8));
        }
        return form;
    }

    /**
     * The bytes of a body.
     *
     * @throws Failure as {@link #read}
     */
    public static byte[] body(Context ctx) throws IOException {
        return RequestBody.read(ctx, MOST, "文稿超过 10 MB，没有读取。请删去图片，或者分成几份后再试。");
    }

    /** A field; empty where there is none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The file, where one was chosen. */
    public Optional<UploadedFile> file() {
        return file;
    }

    private void pairs(String body) {
        for (var pair : body.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.putIfAbsent(
                        decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    /** Line breaks stay, as a draft has them. */
    private static String decode(String escaped) {
        try {
            return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return QueryParameters.decode(escaped);
        }
    }

    private void parts(byte[] body, String boundary) {
        var mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int at = find(body, mark, 0);
        for (int n = 0; at >= 0 && n < MOST_FIELDS; n++) {
            int from = at + mark.length;
            int next = find(body, mark, from);
            if (next < 0) return;
            // CR LF stands behind the mark, and before the next one
            if (next - from >= 4) part(body, from + 2, next - 2);
            at = next;
        }
    }

    private void part(byte[] body, int from, int end) {
        int blank = find(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), from);
        if (blank < 0 || blank + 4 > end) return;
        var head = new String(body, from, blank - from, StandardCharsets.UTF_8);
        var name = NAME.matcher(head);
        if (!name.find()) return;
        var content = Arrays.copyOfRange(body, blank + 4, end);
        var fileName = FILE_NAME.matcher(head);
        if (fileName.find()) {
            var plain = fileName.group(1).replaceAll(".*[/\\\\]", "").strip();
            boolean chosen = !plain.isEmpty() || content.length > 0;
            if (chosen) file = Optional.of(new UploadedFile(plain, content));
        } else {
            texts.putIfAbsent(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
