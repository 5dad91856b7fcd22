package tiaowen.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.extract.archive.SidecarMetadata;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.Reading;
import tiaowen.extract.html.HtmlReader;
import tiaowen.extract.text.FrontMatter;
import tiaowen.extract.text.HardWrap;
import tiaowen.extract.text.SourceLine;
import tiaowen.model.Block;
import tiaowen.model.Look;

/**
 * Markdown as statutes are kept in it: front matter, headings, pipe tables, and one provision a
 * line, whether or not a blank line stands between. Labels of lists stay in the text, bullets do
 * not.
 */
public final class MarkdownReader {
    /** {@code ## 第一章 总则}, {@code # 办法 #}, {@code ##总则}. */
    private static final Pattern HEADING =
            Pattern.compile("(#{1,6})(?:[ \\t　]++|(?=[\\p{IsHan}《（“]))(.*)");

    /** {@code 总则 {align="center"}}, {@code 总则 {#zongze}}: attributes, which site builders read. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("[ \\t]*\\{(?:[#.:]|[a-z-]{1,20}=)[^{}]{0,80}}[ \\t]*$");

    /** {@code 总则 ##}: marks that close a heading. */
    private static final Pattern CLOSING = Pattern.compile("[ \\t]#+$");

    /** {@code - 申请书}, {@code * 申请书}, {@code + 申请书}. */
    private static final Pattern BULLET = Pattern.compile("[-*+][ \\t]++(?:\\[[ xX]\\][ \\t]++)?");

    /** {@code <br>}, {@code <br />}. */
    private static final Pattern BREAK = Pattern.compile("<br\\s*+/?>", Pattern.CASE_INSENSITIVE);

    /** {@code [1]: http://a.cn}: an address for a link elsewhere. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\[[^\\[\\]]++\\]:\\s*+\\S++(?:\\s++\"[^\"]*+\")?");

    /**
     * {@code ::: tip 修订信息}, {@code :::}: boxes of site builders; what stands behind the kind of box
     * is its heading. A warning is the site's own and stays, for clean to weigh.
     */
    private static final Pattern BOX =
            Pattern.compile(
                    "^:{3,}(?:[ \\t]*+(?!warning|danger|caution)[a-z-]+)?[ \\t]*+(?![a-z])");

    /** {@code <video src="…">}. */
    private static final Pattern MEDIA = Pattern.compile("<(audio|video|iframe|object)[ >]");

    private static final int LONGEST_MEDIA = 10;

    /** A heading that is only underlined is short. */
    private static final int LONGEST_UNDERLINED = 60;

    private final List<SourceLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceLine> plain = new ArrayList<>();
    private final HardWrap wrap;
    private boolean tablesClosed = true;

    private MarkdownReader(List<SourceLine> lines) {
        this.lines = lines;
        this.wrap = HardWrap.of(lines.stream().filter(MarkdownReader::isProse).toList());
    }

    public static Reading read(String text) {
        var front = FrontMatter.of(text);
        var stated =
                front.map(f -> SidecarMetadata.parse("文件头", f.yaml(), 2))
                        .orElse(SidecarMetadata.NONE);
        int from = front.map(FrontMatter::end).orElse(0);
        int first = front.map(FrontMatter::lines).orElse(0) + 1;
        var body = withoutComments(text.substring(from));
        var reader = new MarkdownReader(SourceLine.of(body, first));
        reader.readLines();
        var warnings = new ArrayList<>(stated.warnings());
        reader.wrap.warning().ifPresent(warnings::add);
        return new Reading(stated.values(), Map.of(), inOrder(reader.blocks), warnings);
    }

    /** No two blocks on one line: where a line breaks in two, the second counts as the next. */
    private static List<Block> inOrder(List<Block> blocks) {
        var ordered = new ArrayList<Block>();
        int last = 0;
        for (var block : blocks) {
            last = Math.max(last + 1, block.line());
            ordered.add(block.withLine(last));
        }
        return ordered;
    }

    /** Comments become nothing; their line breaks stay, so that lines keep their numbers. */
    private static String withoutComments(String text) {
        int open = text.indexOf("<!--");
        if (open < 0) return text;
        var out = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0) break;
            out.append(text, from, open);
            text.substring(open, close)
                    .chars()
                    .filter(c -> c == '\n')
                    .forEach(c -> out.append('\n'));
            from = close + 3;
            open = text.indexOf("<!--", from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isProse(SourceLine line) {
        return !line.text().startsWith("#") && line.text().indexOf('|') < 0;
    }

    private void readLines() {
        for (int i = 0; i < lines.size(); ) i = take(i);
        endParagraphs();
    }

    /** Reads what begins at a line, and says where the next begins. */
    private int take(int at) {
        var line = lines.get(at);
        var text = line.text();
        if (text.startsWith("```") || text.startsWith("~~~")) return fence(at);
        var media = MEDIA.matcher(text);
        if (media.lookingAt()) return endOf(media.group(1), at);
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            var plain = withoutAttributes(heading.group(2));
            var words = CLOSING.matcher(plain).replaceFirst("");
            heading(line, heading.group(1).length(), words);
            return at + 1;
        }
        int underline = underline(at);
        if (underline > 0) {
            heading(line, underline, text);
            return at + 2;
        }
        if (isRule(text) || ADDRESS.matcher(text).matches()) return at + 1;
        if (isTable(at)) return table(at);
        if (tablesClosed && text.startsWith("<table")) {
            var end = htmlTable(at);
            if (end.isPresent()) return end.get();
        }
        var words = BOX.matcher(unquoted(text)).replaceFirst("");
        words = withoutAttributes(words);
        words = BULLET.matcher(words).lookingAt() ? BULLET.matcher(words).replaceFirst("") : words;
        for (var part : BREAK.split(words, -1)) {
            if (!Characters.isBlank(part)) plain.add(line.withText(part));
        }
        return at + 1;
    }

    private static String withoutAttributes(String words) {
        return words.indexOf('{') < 0 ? words : ATTRIBUTES.matcher(words).replaceFirst("");
    }

    /** {@code ---}, {@code * * *}, {@code ___}. */
    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        if (mark != '-' && mark != '*' && mark != '_') return false;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) marks++;
            else if (c != ' ' && c != '\t') return false;
        }
        return marks >= 3;
    }

    /** Without the marks of a quotation: {@code >}, {@code > >}. */
    private static String unquoted(String text) {
        if (!text.startsWith(">")) return text;
        int from = 0;
        while (from < text.length() && "> \t".indexOf(text.charAt(from)) >= 0) from++;
        return text.substring(from);
    }

    /** Level of a heading that the next line underlines; 0 for none. */
    private int underline(int at) {
        if (at + 1 >= lines.size() || !lines.get(at + 1).follows()) return 0;
        var text = lines.get(at).text();
        var under = lines.get(at + 1).text();
        if (text.length() > LONGEST_UNDERLINED || text.endsWith("。") || text.contains("|"))
            return 0;
        if (under.length() >= 3 && under.chars().allMatch(c -> c == '=')) return 1;
        return under.length() >= 3 && under.chars().allMatch(c -> c == '-') ? 2 : 0;
    }

    private void heading(SourceLine line, int level, String words) {
        endParagraphs();
        var read = MarkdownInline.read(words);
        if (read.text().isEmpty()) return;
        var look = new Look(false, read.bold(), read.linkShare(), "");
        blocks.add(new Block.Heading(line.number(), level, read.text(), look));
    }

    private int fence(int at) {
        endParagraphs();
        var mark = lines.get(at).text().substring(0, 3);
        int i = at + 1;
        for (; i < lines.size() && !lines.get(i).text().startsWith(mark); i++) {
            var line = lines.get(i);
            blocks.add(new Block.Text(line.number(), line.text(), Look.PLAIN));
        }
        return i + 1;
    }

    /** Behind a film or the like; what stands in it is for browsers that cannot show it. */
    private int endOf(String tag, int at) {
        for (int i = at; i < Math.min(lines.size(), at + LONGEST_MEDIA); i++) {
            if (lines.get(i).text().contains("</" + tag + ">")) return i + 1;
        }
        return at + 1;
    }

    private boolean isTable(int at) {
        if (at + 1 >= lines.size() || !lines.get(at + 1).follows()) return false;
        var under = lines.get(at + 1).text();
        return lines.get(at).text().indexOf('|') >= 0
                && under.indexOf('|') >= 0
                && under.indexOf('-') >= 0
                && under.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private int table(int at) {
        endParagraphs();
        var rows = new ArrayList<List<String>>();
        rows.add(cells(lines.get(at).text()));
        int i = at + 2;
        while (i < lines.size()
                && lines.get(i).follows()
                && lines.get(i).text().indexOf('|') >= 0) {
            rows.add(cells(lines.get(i++).text()));
        }
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (!rows.isEmpty()) blocks.add(new Block.Table(lines.get(at).number(), rows, Look.PLAIN));
        return i;
    }

    /** {@code | a | b\|c |} has two cells. */
    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        int from = row.startsWith("|") ? 1 : 0;
        for (int i = from; i <= row.length(); i++) {
            boolean end = i == row.length();
            if (!end && (row.charAt(i) != '|' || (i > 0 && row.charAt(i - 1) == '\\'))) continue;
            if (end && i == from && row.endsWith("|") && !cells.isEmpty()) break;
            var words = BREAK.matcher(row.substring(from, i)).replaceAll(" ");
            cells.add(MarkdownInline.read(Characters.strip(words)).text().replace('\t', ' '));
            from = i + 1;
        }
        return cells;
    }

    /** A table that a converter left in HTML; empty when it is not closed. */
    private Optional<Integer> htmlTable(int at) {
        for (int end = at; end < lines.size(); end++) {
            if (!lines.get(end).text().contains("</table>")) continue;
            endParagraphs();
            var html = new StringBuilder();
            int number = lines.get(at).number();
            for (var line : lines.subList(at, end + 1)) {
                while (number < line.number()) {
                    html.append('\n');
                    number++;
                }
                html.append(line.text());
            }
            int above = lines.get(at).number() - 1;
            HtmlReader.fragment(html.toString())
                    .forEach(block -> blocks.add(block.withLine(above + block.line())));
            return Optional.of(end + 1);
        }
        tablesClosed = false; // nor is any other that begins further down
        return Optional.empty();
    }

    private void endParagraphs() {
        if (plain.isEmpty()) return;
        for (var line : wrap.join(plain)) {
            var read = MarkdownInline.read(line.text());
            if (read.text().isEmpty()) continue;
            var look = new Look(false, read.bold(), read.linkShare(), "");
            blocks.add(new Block.Text(line.number(), read.text(), look));
        }
        plain.clear();
    }
}
