package tiaowen.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.Reading;
import tiaowen.model.Block;
import tiaowen.model.Warning;

/** Web pages, as jsoup repairs them. */
public final class HtmlReader {
    /** Key of how many characters of a page are not shown at first. */
    private static final String HIDDEN = "hidden-text";

    private HtmlReader() {}

    static Reading read(String html) {
        return read("网页", html, Sites.NONE, Map.of());
    }

    /**
     * @param name of the file, for messages
     * @param stated what is said of the file from outside; may tell its site
     */
    public static Reading read(
            String name, String html, Sites sites, Map<String, List<String>> stated) {
        var page = parse(html);
        var tagged = tagged(page);
        var warnings = new ArrayList<Warning>();
        for (var problem : sites.problems()) {
            warnings.add(Warning.ofDocument("sites-yaml", problem));
        }
        sites.of(HtmlSite.origins(page, stated))
                .ifPresent(site -> warnings.addAll(HtmlSite.mark(page, site, tagged)));
        HtmlSheet.apply(page);
        var walk = walk(page, false);
        int hidden = walk.hidden();
        if (hidden > 0) {
            // A page that shows its text only by script hides all of it at first.
            boolean showAll = hidden > walk.shown();
            if (showAll) walk = walk(page, true);
            put(tagged, HIDDEN, String.valueOf(hidden));
            // Menus and pictures' names are hidden on most pages; a sentence may be the policy's.
            if (showAll || walk.hidesSentence()) {
                var done = showAll ? "占大部分，已一并读入，请核对。" : "其中有整句的话，没有读入，请核对。";
                warnings.add(
                        Warning.ofDocument(
                                "hidden-text", "网页里有默认不显示的文字（共 " + hidden + " 字），" + done));
            }
        }
        warnings.addAll(walk.warnings());
        warnings.addAll(HtmlElsewhere.check(name, page, walk.shown()));
        return new Reading(Map.of(), tagged, walk.blocks(), warnings);
    }

    /** Blocks of a piece of HTML inside another text, numbered from 1. */
    public static List<Block> fragment(String html) {
        return walk(parse(html), true).blocks();
    }

    private static Document parse(String html) {
        var page = Parser.htmlParser().parseInput(html, "");
        UnclosedLinks.unwrap(page);
        // The source of a component, saved as a page, has all its words in one template.
        if (page.body().select("> :not(template, script, style)").isEmpty()) {
            page.body().select("template").forEach(Element::unwrap);
        }
        return page;
    }

    private static HtmlWalk walk(Document page, boolean showHidden) {
        var walk = new HtmlWalk(showHidden);
        NodeTraversor.filter(walk, page.body());
        walk.finish();
        return walk;
    }

    /**
     * What the page says of itself: its meta tags by their names, {@code title}, {@code canonical},
     * {@code saved-from}, and what is in JSON-LD.
     */
    private static Map<String, List<String>> tagged(Document page) {
        var tagged = new LinkedHashMap<String, List<String>>();
        var title = Characters.strip(page.title());
        if (!title.isEmpty()) put(tagged, "title", title);
        for (var meta : page.select("meta[content]")) {
            var key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            var value = Characters.strip(meta.attr("content"));
            if (!key.isBlank() && !value.isEmpty()) put(tagged, key.strip(), value);
        }
        for (var link : page.select("link[rel=canonical][href]")) {
            put(tagged, "canonical", link.attr("href"));
        }
        HtmlSite.saved(page).ifPresent(address -> put(tagged, "saved-from", address));
        tagged.putAll(JsonLd.read(page));
        tagged.putAll(HtmlPager.read(page));
        return tagged;
    }

    private static void put(Map<String, List<String>> tagged, String key, String value) {
        tagged.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
