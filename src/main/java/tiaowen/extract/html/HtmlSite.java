package tiaowen.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tiaowen.extract.block.Characters;
import tiaowen.model.Warning;

/** Marks on a page what is known of its site; cleaning goes by the marks. */
final class HtmlSite {
    /** The marked places of a page are named after this: {@code div#zoom/site:content}. */
    private static final String MARK = "tiaowen-site";

    /** {@code saved from url=(0035)http://www.example.gov.cn/a.html}, which browsers write. */
    private static final Pattern SAVED =
            Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");

    private HtmlSite() {}

    /** Addresses and names of the site that a page gives, the surest first. */
    static List<String> origins(Document page, Map<String, List<String>> stated) {
        var from = new ArrayList<>(stated.getOrDefault("source", List.of()));
        from.addAll(stated.getOrDefault("url", List.of()));
        attribute(page, "link[rel=canonical]", "href", from);
        attribute(page, "meta[property=og:url]", "content", from);
        saved(page).ifPresent(from::add);
        attribute(page, "meta[name=Url], meta[name=SiteDomain]", "content", from);
        attribute(page, "base[href]", "href", from);
        attribute(page, "meta[name=SiteName], meta[property=og:site_name]", "content", from);
        return from.stream().filter(name -> !name.isBlank()).toList();
    }

    private static void attribute(Document page, String query, String name, List<String> to) {
        page.select(query).forEach(element -> to.add(element.attr(name)));
    }

    static Optional<String> saved(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.children().stream().flatMap(e -> e.childNodes().stream()))
                .filter(node -> node instanceof Comment)
                .map(node -> SAVED.matcher(((Comment) node).getData()))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** Marks what the selectors select; says of each that selects nothing. */
    static List<Warning> mark(Document page, Sites.Site site, Map<String, List<String>> tagged) {
        var warnings = new ArrayList<Warning>();
        site.problems().forEach(problem -> warnings.add(warning(problem)));
        for (var what : List.of("content", "title", "published", "source", "drop")) {
            for (var selector : site.selectors(what)) {
                var elements = page.select(selector);
                if (elements.isEmpty()) {
                    warnings.add(
                            warning(
                                    "sites.yaml 里 %s 的 %s 选择器“%s”在这一页上没有选到内容，按一般方法读取，请核对。"
                                            .formatted(site.names().getFirst(), what, selector)));
                    continue;
                }
                if (what.equals("content") || what.equals("drop") || what.equals("title")) {
                    elements.forEach(element -> element.attr(MARK, what));
                }
                if (!what.equals("content") && !what.equals("drop")) {
                    var text = Characters.strip(elements.getFirst().text());
                    if (!text.isEmpty()) tagged.put("site-rule/" + what, List.of(text));
                }
            }
        }
        return warnings;
    }

    private static Warning warning(String message) {
        return Warning.ofDocument("sites-yaml", message);
    }

    static boolean isMarked(Element element) {
        return element.attributesSize() > 0 && element.hasAttr(MARK);
    }

    /** {@code /site:drop} behind the name of its place; empty where nothing is marked. */
    static String suffix(Element element) {
        return isMarked(element) ? "/site:" + element.attr(MARK) : "";
    }
}
