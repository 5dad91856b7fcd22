package tiaowen.extract.scan;

/**
 * A character as it was read.
 *
 * @param text one character, or a blank
 * @param middle how far from the page's left edge its middle stands, in dots
 * @param score how sure the machine is, 0 to 1
 */
public record ReadCharacter(String text, float middle, float score) {}
