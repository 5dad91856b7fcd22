package tiaowen.model;

/**
 * Something the pipeline is unsure of, for a person to look at. The document is used all the same.
 *
 * @param code stable, in small letters with hyphens: {@code numbering-gap}
 * @param message one Chinese sentence
 * @param line line of the source, counted from 1; 0 when it concerns the whole document
 */
public record Warning(String code, String message, int line) {
    /** A warning about the document as a whole. */
    public static Warning ofDocument(String code, String message) {
        return new Warning(code, message, 0);
    }

    /** {@code 第 12 行：编号不连续……}, or the message alone when no line is known. */
    @Override
    public String toString() {
        return line > 0 ? "第 " + line + " 行：" + message : message;
    }
}
