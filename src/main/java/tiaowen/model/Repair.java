package tiaowen.model;

/**
 * One thing that cleaning changed (修复记录).
 *
 * @param rule the rule's id, stable for ever
 * @param before the text as it was
 * @param after the text as it is now
 * @param line line of the source, counted from 1; 0 when it concerns the whole document
 * @param confidence how sure the rule is of the change, above 0 and up to 1; where several places
 *     changed, of the least sure one
 */
public record Repair(String rule, String before, String after, int line, double confidence) {
    /**
     * @throws IllegalArgumentException if the confidence is out of range: a bug in the caller
     */
    public Repair {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence: " + confidence);
        }
    }
}
