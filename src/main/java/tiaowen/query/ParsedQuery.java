package tiaowen.query;

import java.util.List;

/**
 * A text as it was understood.
 *
 * @param text what was read: the text as typed, without control characters, cut where too long
 * @param parts what it consists of, in the order typed
 * @param mistakes what could not be read as written
 * @param notes whole Chinese sentences about what was cut or left out
 */
public record ParsedQuery(
        String text, Query query, List<Part> parts, List<Mistake> mistakes, List<String> notes) {
    public ParsedQuery {
        parts = List.copyOf(parts);
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    /**
     * One part.
     *
     * @param label what it means, in words: {@code 含“岗位设置”}, {@code 不含“临时”}
     * @param without the text with this part taken away
     */
    public record Part(String label, String without) {}

    /**
     * A place in the text that the grammar has no reading for; the nearest valid one was taken.
     *
     * @param from where it begins in {@link ParsedQuery#text}
     * @param to behind its end
     * @param message a whole Chinese sentence: what is wrong, and how it was read
     */
    public record Mistake(int from, int to, String message) {}
}
