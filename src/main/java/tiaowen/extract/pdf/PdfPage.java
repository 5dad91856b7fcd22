package tiaowen.extract.pdf;

import java.util.List;

/**
 * What is on one page.
 *
 * @param number counted from 1
 * @param width in points, as it is read
 * @param height in points
 * @param glyphs those that stand upright, in the order in which the file draws them
 * @param aslant those in another direction than most: watermarks, notes at the side
 * @param rules lines of tables, and those over footnotes
 * @param pictures how many are shown
 * @param unread characters that the file gives no meaning for
 * @param invisible characters that are not drawn: what a scanner's software read in its picture
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfGlyph> glyphs,
        List<PdfGlyph> aslant,
        List<PdfRule> rules,
        int pictures,
        int unread,
        int invisible) {
    PdfPage {
        glyphs = List.copyOf(glyphs);
        aslant = List.copyOf(aslant);
        rules = List.copyOf(rules);
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(PdfGlyph::isBlank);
    }
}
