package tiaowen.web.view;

/**
 * A run of a provision's text.
 *
 * @param href where the words lead when they are a citation that can be followed; else empty
 */
public record Inline(String text, String href) {}
