package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text, set as in print: paragraphs two characters in, items under them. */
final class PaperText implements PaperSheet {
    private static final String INDENT = "　　";

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        var text = new StringBuilder();
        text.append(paper.title()).append("\n\n");
        for (var line : paper.history()) text.append(line).append('\n');
        if (!paper.history().isEmpty()) text.append('\n');
        for (var line : paper.lines()) of(line, text);
        text.append("\n————\n");
        text.append(paper.made()).append('\n');
        if (!paper.url().isEmpty()) text.append(paper.url()).append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void of(PaperLine line, StringBuilder text) {
        switch (line) {
            case PaperLine.Heading h -> text.append('\n').append(h.whole()).append("\n\n");
            case PaperLine.Words w ->
                    text.append(INDENT)
                            .append(INDENT.repeat(Math.max(0, w.depth() - 1)))
                            .append(w.whole())
                            .append('\n');
            case PaperLine.Grid g -> {
                for (List<String> row : g.rows()) text.append(String.join("\t", row)).append('\n');
            }
            case PaperLine.Signed s -> text.append(INDENT.repeat(8)).append(s.text()).append('\n');
            case PaperLine.Note n -> text.append(n.text()).append("\n\n");
            case PaperLine.Address a -> text.append('\n').append(a.url()).append('\n');
        }
    }
}
