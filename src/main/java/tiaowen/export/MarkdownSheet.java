package tiaowen.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.text.MarkedSpan;

/** CommonMark: a heading for each hit, its text as a quotation, asked words in bold. */
final class MarkdownSheet implements HitSheet {
    private static final String SPECIAL = "\\`*_[]<>#|~&";

    // What would begin a list: "- ", "+ ", "1. "
    private static final Pattern LIST = Pattern.compile("^(\\d*)([-+.)])");

    private final Writer out;

    MarkdownSheet(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        out.write("# 检索结果：" + plain(head.query().isEmpty() ? "全部条文" : head.query()) + "\n\n");
        for (var line : head.lines()) {
            out.write("- " + line.name() + "：" + plain(line.value()) + "\n");
        }
    }

    @Override
    public void add(HitRow row) throws IOException {
        out.write("\n## " + row.rank() + ". " + plain(row.name()) + "\n\n");
        out.write(plain(row.edition() + "　" + row.hit().tier().label()));
        if (!row.path().isEmpty()) out.write("　" + plain(row.path()));
        out.write("\n\n" + quoted(row.text()) + "\n");
        if (!row.where().isEmpty()) out.write("\n" + plain("词语所在　" + row.where()) + "\n");
        var others = String.join("、", row.hit().others());
        if (!others.isEmpty()) out.write("\n同样匹配的其他版本：" + plain(others) + "\n");
        out.write("\n<" + row.link() + ">\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /** Every line of the text a paragraph of the quotation; marks never run over a line's end. */
    private static String quoted(List<MarkedSpan> text) {
        var quoted = new StringBuilder("> ");
        for (var span : text) {
            var lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) quoted.append("\n>\n> ");
                boolean bold = span.marked() && !lines[i].isBlank();
                quoted.append(bold ? "**" + plain(lines[i].strip()) + "**" : plain(lines[i]));
            }
        }
        return quoted.toString();
    }

    private static String plain(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) out.append('\\');
            out.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return LIST.matcher(out).replaceFirst("$1\\\\$2");
    }
}
