package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown that {@code tiaowen build} reads back into the same edition: what is known of it in
 * front matter, one provision a paragraph, nothing that would count as text and is none.
 */
final class PaperMarkdown implements PaperSheet {
    private static final String SPECIAL = "\\`*_[]>~|";

    /** Deeper headings do not exist in Markdown. */
    private static final int DEEPEST = 6;

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        out.write(text(paper).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Paper paper) {
        var out = new StringBuilder();
        out.append("---\n");
        // Comments of YAML: whoever opens the file reads them, no program takes them for text.
        out.append("# ").append(line(paper.made())).append('\n');
        if (!paper.url().isEmpty()) out.append("# ").append(line(paper.url())).append('\n');
        for (var front : paper.front()) out.append(front(front)).append('\n');
        out.append("---\n\n# ").append(plain(paper.title())).append("\n\n");
        for (var line : paper.history()) out.append(begun(plain(line))).append("\n\n");
        for (var line : paper.lines()) out.append(of(line)).append("\n\n");
        return out.toString().stripTrailing() + "\n";
    }

    private static String front(Paper.Front front) {
        var values = front.values().stream().map(PaperMarkdown::yaml).toList();
        return front.key()
                + ": "
                + (values.size() == 1 ? values.getFirst() : "[" + String.join(", ", values) + "]");
    }

    private static String yaml(String value) {
        return "\"" + line(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String of(PaperLine line) {
        return switch (line) {
            case PaperLine.Heading h ->
                    "#".repeat(Math.min(DEEPEST, h.level() + 1)) + " " + plain(h.whole());
            case PaperLine.Words w -> begun(plain(w.whole()));
            case PaperLine.Grid g -> table(g.rows());
            case PaperLine.Signed s -> begun(plain(s.text()));
            case PaperLine.Note n -> plain(n.text());
            case PaperLine.Address a -> "<" + a.url() + ">";
        };
    }

    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var out = new StringBuilder(row(rows.isEmpty() ? List.of() : rows.getFirst()));
        out.append("\n|").append(" --- |".repeat(width));
        for (int i = 1; i < rows.size(); i++) out.append('\n').append(row(rows.get(i)));
        return out.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(PaperMarkdown::plain)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would begin a heading, a list or a rule begins with a backslash. */
    private static String begun(String text) {
        if (text.isEmpty()) return text;
        return "#-+=".indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }

    private static String plain(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) out.append('\\');
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
