package tiaowen.extract.block;

/** What the readers must know of single characters: which are blank, and which are set wide. */
public final class Characters {
    private Characters() {}

    /** White space of any script, and the marks that have no width and no meaning of their own. */
    public static boolean blank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x85;
    }

    /**
     * Han characters, their punctuation and full-width forms: those between which no blank is set.
     */
    public static boolean wide(int c) {
        return in(c, 0x2E80, 0xD7FF)
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0xFE30, 0xFE4F)
                || in(c, 0xFF00, 0xFFEF)
                || c >= 0x20000
                || in(c, 0x2018, 0x201D)
                || c == 0x2014
                || c == 0x2026
                || c == 0xB7;
    }

    public static boolean han(int c) {
        return in(c, 0x3400, 0x9FFF) || c == 0x3007 || in(c, 0x20000, 0x3FFFF);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }

    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) return false;
        }
        return true;
    }

    public static String strip(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) from++;
        while (to > from && blank(text.charAt(to - 1))) to--;
        return text.subSequence(from, to).toString();
    }

    /** Columns on a screen of fixed width: two for a wide character. */
    public static int columns(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) columns += wide(text.charAt(i)) ? 2 : 1;
        return columns;
    }

    /**
     * Whether two pieces of a broken line need a blank between them: {@code of} and {@code the}.
     */
    public static boolean needBlank(char before, char after) {
        return !(wide(before) || wide(after) || blank(before) || blank(after));
    }

    /** Characters that are no blanks. */
    public static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (!blank(text.charAt(i))) count++;
        return count;
    }
}
