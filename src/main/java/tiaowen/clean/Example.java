package tiaowen.clean;

/**
 * A text before and after a rule. Of a block rule each line is a block, and all block rules run; a
 * line that begins with {@code <body/div.footer>} stands in that region of a page, one that begins
 * with a bar is a table of one row with a bar before each cell.
 */
record Example(String before, String after) {
    static Example repairs(String before, String after) {
        return new Example(before, after);
    }

    static Example keeps(String text) {
        return new Example(text, text);
    }
}
