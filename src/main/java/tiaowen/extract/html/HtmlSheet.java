package tiaowen.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/**
 * Takes over what the style sheets in a page say of its words: what is not shown, where line breaks
 * count, how lists are numbered, and numbers that a counter sets before an element.
 */
final class HtmlSheet {
    private static final int LONGEST = 1 << 18;
    private static final int MOST_RULES = 200;
    private static final int LONGEST_SELECTOR = 120;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.{0,20000}?\\*/|<!--|-->");

    /** {@code :before}, {@code ::before} at the end of a selector. */
    private static final Pattern BEFORE = Pattern.compile("::?before\\s*$");

    /** {@code "第" counter(article, cjk-ideographic) "条"}: strings and counters. */
    private static final Pattern CONTENT =
            Pattern.compile(
                    "\"([^\"]{0,40})\"|'([^']{0,40})'|counter\\(\\s*([\\w-]{1,40})\\s*(?:,\\s*([\\w-]{1,40})\\s*)?\\)");

    /** {@code article}, {@code article 5}, {@code a b}: counters and their values. */
    private static final Pattern COUNTER =
            Pattern.compile("([A-Za-z_][\\w-]{0,40})(?:\\s+(-?\\d{1,4}))?");

    private final Document page;
    private final IdentityHashMap<Element, Counting> counted = new IdentityHashMap<>();
    private int rules;

    private static final class Counting {
        private String reset = "";
        private String increment = "";
        private String before = "";
    }

    private HtmlSheet(Document page) {
        this.page = page;
    }

    static void apply(Document page) {
        var sheet = new HtmlSheet(page);
        for (var style : page.select("style")) {
            var media = style.attr("media").toLowerCase(Locale.ROOT);
            if (media.isEmpty() || media.contains("screen") || media.contains("all")) {
                sheet.read(COMMENT.matcher(cut(style.data())).replaceAll(" "));
            }
        }
        if (!sheet.counted.isEmpty()) sheet.count();
    }

    private static String cut(String css) {
        return css.substring(0, Math.min(LONGEST, css.length()));
    }

    /** Rules at the top; those inside {@code @media} hold for other screens. */
    private void read(String css) {
        int depth = 0;
        int from = 0;
        int open = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == ';' && depth == 0) from = i + 1;
            if (c == '{' && depth++ == 0) open = i;
            if (c != '}' || depth == 0 || --depth > 0) continue;
            var selectors = css.substring(from, open).strip();
            if (!selectors.startsWith("@")) rule(selectors, css.substring(open + 1, i));
            from = i + 1;
        }
    }

    private void rule(String selectors, String body) {
        var said = new HashMap<String, String>();
        for (var declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon < 0) continue;
            said.put(
                    declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    declaration.substring(colon + 1).replace("!important", "").strip());
        }
        var kept = new ArrayList<String>();
        for (var name :
                List.of("display", "visibility", "white-space", "list-style", "list-style-type")) {
            var value = said.getOrDefault(name, "");
            boolean telling = !name.equals("display") || value.equals("none");
            if (!value.isEmpty() && telling) kept.add(name + ":" + value);
        }
        boolean counts =
                said.containsKey("counter-reset")
                        || said.containsKey("counter-increment")
                        || said.getOrDefault("content", "").contains("counter(");
        if (kept.isEmpty() && !counts) return;
        for (var selector : selectors.split(",", -1)) {
            if (selector.isBlank() || selector.length() > LONGEST_SELECTOR) continue;
            if (++rules > MOST_RULES) return;
            boolean before = BEFORE.matcher(selector).find();
            var plain = BEFORE.matcher(selector).replaceFirst("").strip();
            if (plain.isEmpty() || (plain.contains(":") && !plain.contains("("))) continue;
            for (var element : select(plain)) {
                if (!before) style(element, kept);
                count(element, said, before);
            }
        }
    }

    private List<Element> select(String selector) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return List.of(); // a browser passes over a rule that it cannot read, too
        }
    }

    /** Its own style wins. */
    private static void style(Element element, List<String> declarations) {
        var own = element.attr("style");
        var out = new StringBuilder(own);
        for (var declaration : declarations) {
            var name = declaration.substring(0, declaration.indexOf(':'));
            if (own.contains(name)) continue;
            if (!out.isEmpty()) out.append(';');
            out.append(declaration);
        }
        if (out.length() > own.length()) element.attr("style", out.toString());
    }

    private void count(Element element, Map<String, String> said, boolean before) {
        var reset = said.getOrDefault("counter-reset", "");
        var increment = said.getOrDefault("counter-increment", "");
        var content = before ? said.getOrDefault("content", "") : "";
        if (reset.isEmpty() && increment.isEmpty() && !content.contains("counter(")) return;
        var counting = counted.computeIfAbsent(element, e -> new Counting());
        if (!reset.isEmpty()) counting.reset = reset;
        if (!increment.isEmpty()) counting.increment = increment;
        if (content.contains("counter(")) counting.before = content;
    }

    /** Goes through the page in order and sets the numbers. */
    private void count() {
        var values = new HashMap<String, Integer>();
        for (var element : page.getAllElements()) {
            var counting = counted.get(element);
            if (counting == null) continue;
            var reset = COUNTER.matcher(counting.reset);
            while (reset.find()) values.put(reset.group(1), number(reset.group(2), 0));
            var increment = COUNTER.matcher(counting.increment);
            while (increment.find()) {
                values.merge(increment.group(1), number(increment.group(2), 1), Integer::sum);
            }
            if (!counting.before.isEmpty()) {
                element.prependChild(new TextNode(content(counting.before, values)));
            }
        }
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static String content(String before, Map<String, Integer> values) {
        var out = new StringBuilder();
        var part = CONTENT.matcher(before);
        while (part.find()) {
            if (part.group(3) != null) {
                int value = values.getOrDefault(part.group(3), 0);
                var style = part.group(4) == null ? "" : part.group(4);
                out.append(value < 0 ? "" : HtmlList.cssFormat(style).write(value));
            } else out.append(part.group(1) != null ? part.group(1) : part.group(2));
        }
        return out.toString();
    }
}
