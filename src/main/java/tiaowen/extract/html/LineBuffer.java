package tiaowen.extract.html;

import tiaowen.extract.block.Characters;
import tiaowen.model.Look;

/**
 * Gathers the words of one block as a browser would show them: a run of white space is one blank,
 * and none where the source's line breaks between two Han characters. Counts what is bold and
 * linked.
 */
final class LineBuffer {
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean lineBreak;
    private int visible;
    private int linked;
    private int bold;

    void append(String words, boolean isBold, boolean isLink) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' '
                    || (c >= '\t' && c <= '\r')
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029') {
                blank = true;
                if (c == '\n' || c == '\r') lineBreak = true;
                continue;
            }
            put(c);
            if (!Characters.blank(c)) {
                visible++;
                if (isLink) linked++;
                if (isBold) bold++;
            }
        }
    }

    /** Appends as it stands, tabs and blanks too. */
    void appendVerbatim(String words, boolean isBold, boolean isLink) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            text.append(c == '\r' ? ' ' : c);
            if (!Characters.blank(c)) {
                visible++;
                if (isLink) linked++;
                if (isBold) bold++;
            }
        }
    }

    private void put(char c) {
        if (blank && !text.isEmpty()) {
            char before = text.charAt(text.length() - 1);
            boolean broken = lineBreak && Characters.wide(before) && Characters.wide(c);
            if (!broken) text.append(' ');
        }
        blank = false;
        lineBreak = false;
        text.append(c);
    }

    boolean isBlank() {
        return visible == 0;
    }

    boolean mostlyLinked() {
        return linked * 2 >= visible;
    }

    String text() {
        return Characters.strip(text);
    }

    Look look(boolean centered, String region) {
        double share = visible == 0 ? 0 : (double) linked / visible;
        return new Look(centered, visible > 0 && bold == visible, share, region);
    }

    void clear() {
        text.setLength(0);
        blank = false;
        lineBreak = false;
        visible = 0;
        linked = 0;
        bold = 0;
    }
}
