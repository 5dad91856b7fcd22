package tiaowen.extract.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tiaowen.extract.block.Characters;

/** Tells an element whose text is a file of lines: each paragraph begins one. */
final class HtmlLines {
    /** {@code 第三条}, {@code 第一章}, {@code 　　为了}, {@code 一、}, {@code （二）} at the head of a line. */
    private static final Pattern BEGINS =
            Pattern.compile(
                    "\\n[ \\t]{0,40}+(?:　　|第[一二三四五六七八九十百千零〇\\d]{1,9}[编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])");

    private static final int MANY = 3;

    private HtmlLines() {}

    /** Whether its own text has several lines, and they begin as paragraphs do. */
    static boolean are(Element element) {
        if (element.childNodeSize() == 0) return false;
        int begun = 0;
        int breaks = 0;
        for (var child : element.childNodes()) {
            if (!(child instanceof TextNode text)) continue;
            var words = text.getWholeText();
            var line = BEGINS.matcher(words);
            while (line.find()) begun++;
            for (var row : words.lines().toList()) if (!Characters.isBlank(row)) breaks++;
        }
        // A source wrapped by an editor breaks within sentences, and most lines begin anyhow.
        return begun >= MANY && begun * 2 >= breaks - 1;
    }

    /** Whether it has several lines at all. */
    static boolean several(Element element) {
        return element.wholeText().lines().filter(row -> !Characters.isBlank(row)).count() > 1;
    }

    /** No element inside it ends a line. */
    static boolean hasNoBlocks(Element element) {
        return element.stream().skip(1).noneMatch(HtmlLines::ends);
    }

    private static boolean ends(Node node) {
        return node instanceof Element element
                && (HtmlStyle.block(element) || element.normalName().equals("br"));
    }
}
