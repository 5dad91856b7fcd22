package tiaowen.compare;

/**
 * What two prints of the same words may differ in without differing: white space, and whether
 * punctuation, digits and Latin letters are set full width. {@code (一)} is {@code （一）}.
 */
final class PrintFolding {
    private static final int FULL_WIDTH = '！';
    private static final int LAST_FULL_WIDTH = '～';

    private PrintFolding() {}

    /** The same for texts that read the same. */
    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) out.append(narrow(c));
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char narrow(char c) {
        if (c >= FULL_WIDTH && c <= LAST_FULL_WIDTH) return (char) (c - FULL_WIDTH + '!');
        return switch (c) {
            case '“', '”', '〝', '〞' -> '"';
            case '‘', '’' -> '\'';
            case '○', '〇' -> '〇';
            default -> c;
        };
    }
}
