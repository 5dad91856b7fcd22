package tiaowen.query;

/** Marks that keep a text whole, and where they end it. */
final class QuoteMarks {
    /** Beside each other: what opens, and what closes it. */
    static final String OPENING = "“\"「『＂‘'﹁﹃〝«‹";

    static final String CLOSING = "”\"」』＂’'﹂﹄〞»›";

    private QuoteMarks() {}

    static boolean isQuote(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** Single ones stand inside words too: {@code don't}. */
    static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    /**
     * Where the quote that opens at a place closes; negative when nothing closes it. Where the very
     * mark is missing, those that an input method gives instead of it will do: {@code “慈善"}, {@code
     * ”慈善”}.
     */
    static int closing(String text, int at) {
        char open = text.charAt(at);
        int kind = OPENING.indexOf(open);
        int close = text.indexOf(kind < 0 ? open : CLOSING.charAt(kind), at + 1);
        if (close >= 0) return close;
        return switch (open) {
            case '“' -> text.indexOf('"', at + 1);
            case '"' -> text.indexOf('”', at + 1);
            default -> -1;
        };
    }
}
