package tiaowen.export;

import java.util.Arrays;
import java.util.Optional;

/** Forms in which a policy, or a choice of clauses, is written. */
public enum PaperFormat {
    WORD(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word 文档"),
    /** Reads back into the same edition when it is put into a corpus. */
    MARKDOWN("md", "text/markdown; charset=utf-8", "Markdown"),
    TEXT("txt", "text/plain; charset=utf-8", "纯文本");

    private final String extension;
    private final String mediaType;
    private final String label;

    PaperFormat(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** Ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** For {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Chinese words for it. */
    public String label() {
        return label;
    }

    /** Reads {@link #extension()}. */
    public static Optional<PaperFormat> of(String extension) {
        return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
    }
}
