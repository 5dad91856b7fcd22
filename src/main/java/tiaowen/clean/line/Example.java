package tiaowen.clean.line;

/**
 * A text before and after a rule. Of a block rule each line is a block, and all block rules run; a
 * line that begins with {@code <body/div.footer>} stands in that region of a page, one that begins
 * with a bar is a table of one row with a bar before each cell.
 *
 * @param doubted kept, with a warning; only line rules doubt
 */
public record Example(String before, String after, boolean doubted) {
    public static Example repairs(String before, String after) {
        return new Example(before, after, false);
    }

    public static Example keeps(String text) {
        return new Example(text, text, false);
    }

    static Example doubts(String text) {
        return new Example(text, text, true);
    }

    public boolean isRepair() {
        return !before.equals(after);
    }
}
