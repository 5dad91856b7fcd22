package tiaowen.extract.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tiaowen.extract.block.Characters;

/** Finds which page of a paged article comes next, in links and in the scripts that write them. */
public final class HtmlPager {
    /** {@code createPageHTML(3, 0, "t2023_1", "html")}: pages, this one from 0, name, ending. */
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "createPage(?:HTML|Html)?\\s*\\(\\s*(?:['\"][^'\"]{0,40}['\"]\\s*,\\s*)?(\\d{1,4})\\s*,\\s*(\\d{1,4})\\s*,\\s*['\"]([^'\"]{1,200})['\"]\\s*,\\s*['\"](\\w{1,8})['\"]");

    /** {@code 下一页}, {@code 下页 >}, {@code 后一页}, {@code 下一页»}. */
    private static final Pattern NEXT = Pattern.compile("[\\[【]?(?:下一?页|后一?页)[\\]】]?[ >＞»›→]{0,4}");

    private HtmlPager() {}

    /** Under {@code next-page}, {@code page-count} and {@code page-number}; nothing where one. */
    public static Map<String, List<String>> read(Document page) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var script : page.select("script")) {
            var call = SCRIPT.matcher(script.data());
            if (!call.find()) continue;
            int count = Integer.parseInt(call.group(1));
            int index = Integer.parseInt(call.group(2));
            if (count < 2 || index >= count) continue;
            said.put("page-count", List.of(Integer.toString(count)));
            said.put("page-number", List.of(Integer.toString(index + 1)));
            if (index + 1 < count) {
                said.put(
                        "next-page",
                        List.of(call.group(3) + "_" + (index + 1) + "." + call.group(4)));
            }
            return said;
        }
        for (var link : page.select("link[rel=next][href], a[rel=next][href], a[href]")) {
            boolean next = link.attr("rel").equals("next");
            if (!next && !NEXT.matcher(Characters.strip(link.text())).matches()) continue;
            var address = Characters.strip(link.attr("href"));
            if (address.isEmpty() || address.startsWith("#") || address.startsWith("javascript:")) {
                continue;
            }
            said.put("next-page", List.of(address));
            return said;
        }
        return said;
    }
}
