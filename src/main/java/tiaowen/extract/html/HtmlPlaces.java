package tiaowen.extract.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Names the places of a page. Of containers with the same name beside each other, the second and
 * later bear a number: {@code div:2}.
 */
final class HtmlPlaces {
    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "article", "table", "td", "center", "main", "ul", "ol");

    /** Beyond this many they share a name: places are told apart, not counted. */
    private static final int MOST = 200;

    /** Of parents that are open, how many children of each name came so far. */
    private final IdentityHashMap<Element, Map<String, Integer>> counted = new IdentityHashMap<>();

    String segment(Element element) {
        return place(element) + HtmlSite.suffix(element);
    }

    private String place(Element element) {
        var name = HtmlStyle.segment(element);
        var parent = element.parent();
        if (parent == null || !CONTAINERS.contains(element.normalName())) return name;
        int number =
                counted.computeIfAbsent(parent, p -> new HashMap<>()).merge(name, 1, Integer::sum);
        return number == 1 ? name : name + ":" + Math.min(MOST, number);
    }

    void leave(Element parent) {
        counted.remove(parent);
    }
}
