package tiaowen.web.site;

import tiaowen.api.Links;
import tiaowen.web.print.DisplayFormat;

/** Names of files that a browser saves. */
public final class DownloadNames {
    private static final int LONGEST = 60;

    private DownloadNames() {}

    /**
     * A value for {@code Content-Disposition} with the name in two spellings (RFC 6266): old
     * programs know no other than ASCII.
     *
     * @param words name without its ending, in any characters
     */
    public static String named(String words, String extension) {
        var clean = words.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|%\\s“”]+", " ").strip();
        var name = clean.isEmpty() ? "条文" : DisplayFormat.shortened(clean, LONGEST);
        return "attachment; filename=\"tiaowen.%s\"; filename*=UTF-8''%s.%s"
                .formatted(extension, Links.encode(name), extension);
    }
}
