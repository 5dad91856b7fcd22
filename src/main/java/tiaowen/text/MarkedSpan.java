package tiaowen.text;

/** A run of characters, marked when the query asked for it. Plain text, never markup. */
public record MarkedSpan(String text, boolean marked) {}
