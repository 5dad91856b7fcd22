package tiaowen.clean;

/**
 * A text before and after a rule. Of a block rule each line is a block; one that begins with {@code
 * <body/div.footer>} stands in that region of a page.
 */
record Example(String before, String after) {
    static Example repairs(String before, String after) {
        return new Example(before, after);
    }

    static Example keeps(String text) {
        return new Example(text, text);
    }
}
