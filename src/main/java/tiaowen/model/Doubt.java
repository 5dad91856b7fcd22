package tiaowen.model;

/**
 * A place where a document may have been read wrongly, for a person to look at.
 *
 * @param code stable, in small letters with hyphens: {@code near-thing}
 * @param message one Chinese sentence
 * @param line line of the source, counted from 1; 0 when it concerns the whole document
 * @param likelihood how likely it is that something is wrong here, 0 to 1
 * @param correction lines for the sidecar that would put it right; empty where there are none
 */
public record Doubt(String code, String message, int line, double likelihood, String correction) {
    /**
     * @throws IllegalArgumentException if the likelihood is out of range: a bug in the caller
     */
    public Doubt {
        if (!(likelihood >= 0 && likelihood <= 1)) {
            throw new IllegalArgumentException("likelihood: " + likelihood);
        }
    }

    /** {@code 第 12 行：……}, or the message alone when no line is known. */
    @Override
    public String toString() {
        return line > 0 ? "第 " + line + " 行：" + message : message;
    }
}
