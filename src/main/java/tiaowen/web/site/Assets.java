package tiaowen.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The static files, held in memory. Their folder carries a fingerprint of all of them, so that a
 * browser may keep them for ever and scripts can import each other by plain names.
 */
public final class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon");

    /** The one stylesheet, in reading order: later parts may refine earlier ones. */
    private static final List<String> STYLES =
            List.of(
                    "tokens",
                    "night",
                    "base",
                    "frame",
                    "components",
                    "home",
                    "search",
                    "advanced",
                    "lists",
                    "collect",
                    "terms",
                    "reader",
                    "running",
                    "long",
                    "clause",
                    "controls",
                    "citations",
                    "compare",
                    "check",
                    "account",
                    "keys",
                    "windows",
                    "print");

    private static final List<String> NAMES =
            List.of(
                    "app.js",
                    "advanced.js",
                    "bar.js",
                    "check.js",
                    "collect.js",
                    "collection.js",
                    "compare.js",
                    "copy.js",
                    "display.js",
                    "drawers.js",
                    "find.js",
                    "kept.js",
                    "keptfiles.js",
                    "glossary.js",
                    "heights.js",
                    "keys.js",
                    "pins.js",
                    "preview.js",
                    "print.js",
                    "reading.js",
                    "running.js",
                    "suggest.js",
                    "theme.js",
                    "tree.js",
                    "link.svg",
                    "check.svg",
                    "icon.svg",
                    "icon-180.png",
                    "favicon.ico");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String fingerprint;

    private Assets() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var style = new ByteArrayOutputStream();
            for (var part : STYLES) {
                style.write(read("css/" + part + ".css"));
                if (part.equals("night")) style.write(bySystem(read("css/night.css")));
            }
            files.put("site.css", style.toByteArray());
            for (var name : NAMES) files.put(name, read(name));
            files.values().forEach(digest::update);
            fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same night where the system asks for it and the reader has not chosen paper. */
    private static byte[] bySystem(byte[] night) {
        return new String(night, StandardCharsets.UTF_8)
                .replace("@media screen {", "@media screen and (prefers-color-scheme: dark) {")
                .replace("[data-theme=\"night\"]", ":not([data-theme=\"paper\"])")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) throws IOException {
        try (var in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) throw new IllegalStateException("missing /web/" + name);
            return in.readAllBytes();
        }
    }

    /** Reads the files that the program carries. */
    public static Assets load() {
        return new Assets();
    }

    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Content type by the ending of a name that {@link #find} knows. */
    static String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Folder of the files, with a slash at its end. */
    String folder() {
        return "/assets/" + fingerprint + "/";
    }
}
