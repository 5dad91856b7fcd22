package tiaowen.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes links apart that nobody closed: {@code <a>更多<a/>} makes a browser's parser open the same
 * link again in every block below it, so that a whole text would be one link. The words stay.
 */
final class UnclosedLinks {
    /** Links of the same attributes and blocks in them: more than picture, title and summary. */
    private static final int FEWEST = 5;

    /** Full stops in them: a text, and no menu. */
    private static final int SENTENCES = 3;

    private static final String BLOCKS = "div, p, li, td, h1, h2, h3, h4, h5, h6";

    private UnclosedLinks() {}

    static void unwrap(Document page) {
        Map<String, List<Element>> same = new HashMap<>();
        for (var link : page.select("a")) {
            same.computeIfAbsent(link.attributes().html(), key -> new ArrayList<>()).add(link);
        }
        for (var links : same.values()) {
            if (links.size() < 2) continue;
            int blocks = links.stream().mapToInt(link -> link.select(BLOCKS).size()).sum();
            if (links.size() + blocks < FEWEST) continue;
            long stops =
                    links.stream()
                            .flatMapToInt(link -> link.wholeText().chars())
                            .filter(c -> c == '。')
                            .limit(SENTENCES)
                            .count();
            if (stops == SENTENCES) links.stream().skip(1).forEach(Element::unwrap);
        }
    }
}
