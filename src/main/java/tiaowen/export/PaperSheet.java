package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a paper in one form; what lies below stays open. */
interface PaperSheet {
    void write(Paper paper, OutputStream out) throws IOException;

    static PaperSheet of(PaperFormat format) {
        return switch (format) {
            case WORD -> new PaperWord();
            case MARKDOWN -> new PaperMarkdown();
            case TEXT -> new PaperText();
        };
    }
}
