package tiaowen.extract.pdf;

import java.util.List;
import tiaowen.extract.text.Decoder;

/**
 * Notices a text layer that says nothing: fonts whose codes were given the meanings of others, or
 * none, so that the page looks right and its words are noise. Chinese that somebody wrote has two
 * frequent characters in five; characters drawn by lot have one in thirty.
 */
final class PdfGarbage {
    /** Below this nothing can be told. */
    private static final int ENOUGH = 60;

    /** Characters for private use, and broken ones. Share of all. */
    private static final double MOST_NOBODYS = 0.25;

    /** Without meaning, of all that are shown. */
    private static final double MOST_UNREAD = 0.4;

    /** Share of frequent ones among those that are not ASCII; measured 0.4 and more of policies. */
    private static final double LEAST_FREQUENT = 0.12;

    /** Words of European languages have more vowels and letters than this. */
    private static final double LEAST_LETTERS = 0.5;

    private PdfGarbage() {}

    static boolean is(List<PdfPage> pages) {
        int unread = 0;
        int all = 0;
        int ascii = 0;
        int letters = 0;
        int nobodys = 0;
        int frequent = 0;
        for (var page : pages) {
            unread += page.unread();
            for (var glyph : page.glyphs()) {
                if (glyph.isBlank()) continue;
                int c = PdfText.plain(glyph.text()).codePointAt(0);
                all++;
                if (c < 0x80) {
                    ascii++;
                    if (Character.isLetterOrDigit(c)) letters++;
                } else if (isNobodys(c)) {
                    nobodys++;
                } else if (Decoder.isFrequent(c)) {
                    frequent++;
                }
            }
        }
        if (all + unread < ENOUGH) return false;
        if (unread > MOST_UNREAD * (all + unread)) return true;
        if (nobodys > MOST_NOBODYS * all) return true;
        int wide = all - ascii - nobodys;
        if (wide >= ENOUGH) return frequent < LEAST_FREQUENT * wide;
        return ascii >= ENOUGH && letters < LEAST_LETTERS * ascii;
    }

    private static boolean isNobodys(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED
                || Character.getType(c) == Character.CONTROL;
    }
}
