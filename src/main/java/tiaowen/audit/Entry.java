package tiaowen.audit;

import java.util.List;
import tiaowen.model.Block;
import tiaowen.model.Repair;
import tiaowen.model.ScannedLine;

/**
 * What became of one block of the source. Counts are of characters (UTF-16 units) without white
 * space.
 *
 * @param block as extract delivered it
 * @param scanned where on the pages its lines stand that a machine read, and how surely
 * @param repairs of its words, in the order in which they were made
 * @param fate where its words went after them
 * @param removed characters that repairs took away
 * @param added characters that repairs brought
 * @param dress characters beside a label that only set it off, such as the brackets of 【第三条】
 * @param lost characters that are nowhere: always 0 unless a step is wrong
 */
public record Entry(
        Block block,
        List<ScannedLine> scanned,
        List<Repair> repairs,
        Fate fate,
        int removed,
        int added,
        int dress,
        int lost) {
    public Entry {
        scanned = List.copyOf(scanned);
        repairs = List.copyOf(repairs);
    }

    /** Where the words of a block went. */
    public sealed interface Fate {}

    /**
     * Cleaning took the block out.
     *
     * @param rule that did
     */
    public record Dropped(String rule, int characters) implements Fate {}

    /**
     * The block is in the document.
     *
     * @param shares in reading order; a block that opens with a heading and a label has several
     */
    public record Kept(List<Share> shares) implements Fate {
        public Kept {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Characters of a block that stand in one place.
     *
     * @param place eid of the provision, or the name of a place outside the provisions
     * @param characters how many
     */
    public record Share(Place place, int characters) {}

    /** Where characters stand in a document. */
    public sealed interface Place {}

    /** In a provision: its label, its heading or its text. */
    public record InClause(String eid) implements Place {}

    /** In what is known of the document besides its provisions. */
    public record InMetadata(tiaowen.model.Outside.Place part) implements Place {}
}
