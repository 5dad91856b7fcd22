package tiaowen.model;

/**
 * Words of a source that structure read as something other than a provision.
 *
 * @param place what they are
 * @param line line of the source, counted from 1
 * @param text the words as they stand there
 * @param owner eid of the annex whose heading they are; empty where they belong to the document
 */
public record Outside(Place place, int line, String text, String owner) {
    /** What words outside the provisions are. */
    public enum Place {
        /** The title, or the title once more. */
        TITLE,
        /** 题注 and whatever else stands between a title and the text. */
        HISTORY,
        /** The table of contents, which says nothing that the headings do not say again. */
        CONTENTS,
        /** Issuer and day at the end, and the lines for distribution below them. */
        SIGNATURE
    }
}
