package tiaowen.extract.pdf;

import java.text.Normalizer;
import java.util.List;
import tiaowen.extract.block.Characters;

/** The words of a row, with blanks where characters stand apart. Gaps in heights of the type. */
final class PdfText {
    private static final float WORD_GAP = 0.2f;
    private static final float MIXED_GAP = 0.6f;
    private static final float WIDE_GAP = 0.75f;

    /** A letter drawn again so near to itself is one letter made bold. */
    private static final float TWICE = 0.3f;

    private PdfText() {}

    static String of(List<PdfGlyph> glyphs) {
        var text = new StringBuilder();
        PdfGlyph last = null;
        for (var glyph : glyphs) {
            if (last != null) {
                if (isTwice(last, glyph)) continue;
                text.append(gap(last, glyph));
            }
            append(text, glyph.text());
            last = glyph;
        }
        return Characters.strip(withHyphens(text));
    }

    /** A soft hyphen that a page shows inside a line is a hyphen: {@code 2014-2020年}. */
    private static StringBuilder withHyphens(StringBuilder text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\u00AD') text.setCharAt(i, '-');
        }
        return text;
    }

    /** The same words with the usual characters for radicals and ligatures, to judge them by. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('⻚', '页');
    }

    static boolean isTwice(PdfGlyph last, PdfGlyph glyph) {
        return last.text().equals(glyph.text())
                && glyph.x() - last.x() < TWICE * Math.min(last.width(), glyph.width());
    }

    private static String gap(PdfGlyph last, PdfGlyph glyph) {
        if (last.isBlank() || glyph.isBlank()) return "";
        int before = last.text().codePointBefore(last.text().length());
        int after = glyph.text().codePointAt(0);
        boolean wideBefore = Characters.wide(before);
        boolean wideAfter = Characters.wide(after);
        float gap = (glyph.x() - last.right()) / Math.max(last.size(), glyph.size());
        if (wideBefore && wideAfter) return gap > WIDE_GAP ? "　" : "";
        if (wideBefore || wideAfter) return gap > MIXED_GAP ? " " : "";
        return gap > WORD_GAP ? " " : "";
    }

    /** A block holds no line breaks and no tabs. */
    static void append(StringBuilder text, String glyph) {
        for (int i = 0; i < glyph.length(); i++) {
            char c = glyph.charAt(i);
            if (c == '\t' || c == '\u2028' || c == '\u2029' || Character.isISOControl(c)) {
                if (Characters.blank(c)) text.append(' ');
            } else {
                text.append(c);
            }
        }
    }
}
