package tiaowen.extract.text;

import java.util.Optional;

/**
 * The YAML between two lines {@code ---} at the head of a Markdown file.
 *
 * @param lines how many lines it takes, both marks included
 * @param end where the text behind it begins
 */
public record FrontMatter(String yaml, int lines, int end) {
    /** Front matter longer than this is a text that begins with a rule. In lines. */
    private static final int MOST_LINES = 500;

    public static Optional<FrontMatter> of(String text) {
        int at = lineEnd(text, 0);
        if (!text.substring(0, at).stripTrailing().equals("---")) return Optional.empty();
        int from = next(text, at);
        at = from;
        for (int line = 2; line <= MOST_LINES && at < text.length(); line++) {
            int end = lineEnd(text, at);
            var mark = text.substring(at, end).stripTrailing();
            if (mark.equals("---") || mark.equals("...")) {
                var yaml = text.substring(from, at);
                // A rule and a second rule are no front matter without a key between them.
                return yaml.isBlank() || yaml.contains(":")
                        ? Optional.of(new FrontMatter(yaml, line, next(text, end)))
                        : Optional.empty();
            }
            at = next(text, end);
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        return end;
    }

    private static int next(String text, int end) {
        if (text.startsWith("\r\n", end)) return end + 2;
        return Math.min(text.length(), end + 1);
    }
}
