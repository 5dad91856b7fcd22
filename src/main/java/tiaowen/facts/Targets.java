package tiaowen.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tiaowen.model.Body;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;

/** Finds the provisions of this very document that its text names. */
final class Targets {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> articles = new ArrayList<>();
    private final Map<String, List<String>> divisions = new TreeMap<>();
    private final boolean part;

    Targets(Body body) {
        body.walk()
                .forEach(
                        provision -> {
                            places.put(provision.eid(), places.size());
                            if (provision instanceof Provision.Article) {
                                articles.add(provision.eid());
                            }
                            if (provision instanceof Provision.Division) {
                                var name =
                                        provision
                                                .eid()
                                                .substring(provision.eid().lastIndexOf('.') + 1);
                                divisions
                                        .computeIfAbsent(name, n -> new ArrayList<>())
                                        .add(provision.eid());
                            }
                        });
        part = !articles.isEmpty() && !articles.getFirst().matches("(?:.*\\.)?tiao-1");
    }

    /** Whether the text goes on from another file, so that articles missing here are elsewhere. */
    boolean isPart() {
        return part;
    }

    boolean hasArticles() {
        return !articles.isEmpty();
    }

    /**
     * The eid in this document, as seen from {@code from}: inside an annex its own provisions come
     * first, and an item cited without its paragraph may stand in any paragraph of its article.
     *
     * @param anyParagraph whether the citation named no paragraph
     */
    Optional<String> find(String eid, Passage from, boolean anyParagraph) {
        for (var prefix : prefixes(from)) {
            var here = prefix + eid;
            if (places.containsKey(here)) return Optional.of(here);
            int paragraph = here.indexOf(".kuan-1.xiang-");
            if (anyParagraph && paragraph > 0) {
                var article = here.substring(0, paragraph);
                var item = here.substring(paragraph + ".kuan-1".length());
                for (int n = 2; places.containsKey(article + ".kuan-" + n); n++) {
                    var there = article + ".kuan-" + n + item;
                    if (places.containsKey(there)) return Optional.of(there);
                }
            }
        }
        return division(eid, from).or(() -> section(eid));
    }

    /** In a paper without articles, 第三条 is its 三、 or the 3. that is counted all through. */
    private Optional<String> section(String eid) {
        if (hasArticles() || !eid.matches("tiao-\\d{1,2}")) return Optional.empty();
        int number = Integer.parseInt(eid.substring("tiao-".length()));
        if (number > 0 && places.containsKey(Numeral.pinyin(number))) {
            return Optional.of(Numeral.pinyin(number));
        }
        var counted =
                places.keySet().stream().filter(e -> e.matches("[a-z]+\\." + number)).toList();
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }

    private static List<String> prefixes(Passage from) {
        int dot = from.eid().indexOf('.');
        boolean annexed = from.eid().startsWith("fujian") && dot > 0;
        return annexed ? List.of(from.eid().substring(0, dot + 1), "") : List.of("");
    }

    /** A division by its own number: inside the same outer division, else if there is only one. */
    private Optional<String> division(String eid, Passage from) {
        var named = divisions.getOrDefault(eid.substring(eid.lastIndexOf('.') + 1), List.of());
        if (named.size() == 1) return Optional.of(named.getFirst());
        if (eid.indexOf('.') > 0) {
            return named.stream().filter(d -> d.endsWith("." + eid)).findFirst();
        }
        for (var outer : from.divisions().reversed()) {
            var near = named.stream().filter(d -> d.startsWith(outer + ".")).toList();
            if (near.size() == 1) return Optional.of(near.getFirst());
        }
        return Optional.empty();
    }

    /** The paragraph {@code back} before the one that holds the passage. */
    Optional<String> paragraphBefore(Passage from, int back) {
        return sibling(from.paragraph(), ".kuan-", back);
    }

    /** The item {@code back} before the passage, which is an item itself. */
    Optional<String> itemBefore(Passage from, int back) {
        return sibling(from.eid(), ".xiang-", back);
    }

    private Optional<String> sibling(String eid, String level, int back) {
        int at = eid.lastIndexOf(level);
        if (at < 0) return Optional.empty();
        var number = eid.substring(at + level.length());
        if (!number.matches("\\d{1,4}")) return Optional.empty();
        var before = eid.substring(0, at) + level + (Integer.parseInt(number) - back);
        return places.containsKey(before) ? Optional.of(before) : Optional.empty();
    }

    /** The article {@code back} before the one that holds the passage, insertions counted. */
    Optional<String> articleBefore(Passage from, int back) {
        int at = articles.indexOf(from.article());
        return at >= back ? Optional.of(articles.get(at - back)) : Optional.empty();
    }

    /** The innermost division of a kind around the passage. */
    Optional<String> around(Passage from, String kind) {
        return from.divisions().reversed().stream()
                .filter(d -> d.substring(d.lastIndexOf('.') + 1).startsWith(kind + "-"))
                .findFirst();
    }
}
