package tiaowen.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms in which hits are written. */
public enum HitFormat {
    /** A table for spreadsheets, UTF-8 with a byte order mark. */
    CSV("csv", "text/csv; charset=utf-8"),
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String extension;
    private final String mediaType;

    HitFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** For {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The form that a file's name asks for by its ending: {@code 结果.csv}. */
    public static Optional<HitFormat> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension)).findFirst();
    }
}
