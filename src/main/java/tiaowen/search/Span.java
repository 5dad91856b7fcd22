package tiaowen.search;

/** A run of characters, marked when the query asked for it. Plain text, never markup. */
public record Span(String text, boolean marked) {}
