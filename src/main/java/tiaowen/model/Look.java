package tiaowen.model;

/**
 * What a format knew of a block beyond its words.
 *
 * @param centered set in the middle of the line
 * @param bold all of its letters are bold
 * @param linkShare share of its characters that stand in links, 0 to 1
 * @param region where in the source it stands, outermost first, such as {@code
 *     "body/div.main/div#zoom"} for a page; empty where the format has no such places
 */
public record Look(boolean centered, boolean bold, double linkShare, String region) {
    /** Nothing known, as in plain text. */
    public static final Look PLAIN = new Look(false, false, 0, "");
}
