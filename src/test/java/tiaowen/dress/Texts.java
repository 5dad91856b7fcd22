package tiaowen.dress;

import java.util.ArrayList;
import java.util.List;

/** The statute as plain texts and as Markdown. */
final class Texts {
    private static final int WIDTH = 30;
    private static final int PAGE = 24;

    private Texts() {}

    static String runningHeads(SampleStatute statute) {
        var out = new StringBuilder();
        var lines = wrapped(statute);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % PAGE == 0) {
                out.append("- ")
                        .append(i / PAGE)
                        .append(" -\n\n")
                        .append(statute.title())
                        .append("\n\n");
            }
            out.append(lines.get(i)).append('\n');
        }
        return out.toString();
    }

    static String numberedHeads(SampleStatute statute) {
        var out = new StringBuilder();
        var lines = wrapped(statute);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % PAGE == 0) {
                out.append("\f")
                        .append(statute.title())
                        .append("　　　　第 ")
                        .append(i / PAGE + 1)
                        .append(" 页\n");
            }
            out.append(lines.get(i)).append('\n');
        }
        return out.toString();
    }

    static String quotedMail(SampleStatute statute) {
        var out = new StringBuilder();
        for (var line : lines(statute)) out.append("> > ").append(line).append('\n');
        return out.toString();
    }

    static String escaped(SampleStatute statute) {
        return "{\"title\": \""
                + statute.title()
                + "\", \"content\": \""
                + String.join("\\n", lines(statute))
                + "\"}";
    }

    static String rtfLeftovers(SampleStatute statute) {
        var out = new StringBuilder();
        for (var line : lines(statute)) out.append("\\pard\\fi480 ").append(line).append("\\par\n");
        return out.toString();
    }

    static String oneLine(SampleStatute statute) {
        return String.join("", lines(statute)).replace("　", "");
    }

    static String wiki(SampleStatute statute) {
        var out = new StringBuilder("= " + statute.title() + " =\n");
        for (var chapter : statute.chapters()) {
            out.append("== ")
                    .append(chapter.label())
                    .append(' ')
                    .append(chapter.heading())
                    .append(" ==\n");
            for (var article : chapter.articles()) {
                out.append("'''").append(article.label()).append("''' ");
                out.append(String.join("\n\n", article.lines())).append("\n\n");
            }
        }
        return out.toString();
    }

    static String escapedMarkdown(SampleStatute statute) {
        var out = new StringBuilder("# " + statute.title() + "\n\n");
        for (var line : lines(statute).subList(1, lines(statute).size())) {
            out.append(line.replace("（", "\\(").replace("）", "\\)")).append("\n\n");
        }
        return out.toString();
    }

    static String markdownHeadings(SampleStatute statute) {
        var out = new StringBuilder("# " + statute.title() + "\n\n");
        for (var chapter : statute.chapters()) {
            out.append("## ")
                    .append(chapter.label())
                    .append(' ')
                    .append(chapter.heading())
                    .append("\n\n");
            for (var article : chapter.articles()) {
                out.append("### ").append(article.label()).append("\n\n");
                out.append(String.join("\n\n", article.lines())).append("\n\n");
            }
        }
        return out.toString();
    }

    private static List<String> lines(SampleStatute statute) {
        var lines = new ArrayList<String>();
        lines.add(statute.title());
        for (var chapter : statute.chapters()) {
            lines.add(chapter.label() + "　" + chapter.heading());
            for (var article : chapter.articles()) {
                lines.add(article.label() + "　" + article.lines().getFirst());
                lines.addAll(article.lines().subList(1, article.lines().size()));
            }
        }
        return lines;
    }

    private static List<String> wrapped(SampleStatute statute) {
        var wrapped = new ArrayList<String>();
        for (var line : lines(statute)) {
            var rest = line.startsWith(statute.title()) || line.contains("章　") ? line : "　　" + line;
            while (rest.length() > WIDTH) {
                wrapped.add(rest.substring(0, WIDTH));
                rest = rest.substring(WIDTH);
            }
            wrapped.add(rest);
        }
        return wrapped;
    }
}
