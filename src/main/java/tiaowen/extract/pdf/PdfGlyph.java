package tiaowen.extract.pdf;

import tiaowen.extract.block.Characters;

/**
 * A character where a page shows it. Points, from the left and from the top of the page as it is
 * read.
 *
 * @param text what it stands for; a ligature is several characters
 * @param x left edge
 * @param y baseline
 * @param width of the character with its own white space
 * @param size height of the type, in points
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {
    float right() {
        return x + width;
    }

    float middle() {
        return y - size * 0.35f;
    }

    boolean isBlank() {
        return Characters.isBlank(text);
    }
}
