package tiaowen.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import tiaowen.model.Block;
import tiaowen.model.Warning;

/** Web pages, as jsoup repairs them. */
final class HtmlReader {
    private HtmlReader() {}

    static Reading read(String html) {
        var page = parse(html);
        var walk = walk(page, false);
        var warnings = new ArrayList<Warning>();
        int hidden = walk.hidden();
        if (hidden > 0) {
            // A page that shows its text only by script hides all of it at first.
            boolean showAll = hidden > walk.shown();
            if (showAll) walk = walk(page, true);
            var done = showAll ? "占大部分，已一并读入，请核对。" : "没有读入。";
            warnings.add(
                    Warning.ofDocument("hidden-text", "网页里有默认不显示的文字（共 " + hidden + " 字），" + done));
        }
        warnings.addAll(walk.warnings());
        return new Reading(Map.of(), tagged(page), walk.blocks(), warnings);
    }

    /** Blocks of a piece of HTML inside another text, numbered from 1. */
    static List<Block> fragment(String html) {
        return walk(parse(html), true).blocks();
    }

    private static Document parse(String html) {
        return Parser.htmlParser().parseInput(html, "");
    }

    private static HtmlWalk walk(Document page, boolean showHidden) {
        var walk = new HtmlWalk(showHidden);
        NodeTraversor.filter(walk, page.body());
        walk.finish();
        return walk;
    }

    /** What the page says of itself: its meta tags by their names, and {@code title}. */
    private static Map<String, List<String>> tagged(Document page) {
        var tagged = new LinkedHashMap<String, List<String>>();
        var title = Characters.strip(page.title());
        if (!title.isEmpty()) put(tagged, "title", title);
        for (var meta : page.select("meta[content]")) {
            var key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            var value = Characters.strip(meta.attr("content"));
            if (!key.isBlank() && !value.isEmpty()) put(tagged, key.strip(), value);
        }
        return tagged;
    }

    private static void put(Map<String, List<String>> tagged, String key, String value) {
        tagged.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
