package tiaowen.clean.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tiaowen.clean.page.Page;
import tiaowen.model.Block;

/**
 * The part of a page that the text stands in, found by weight: its characters in sentences, those
 * in labelled lines three times; where there are articles, by these first.
 *
 * @param region innermost region that holds most of the weight
 * @param first index of its first block that is text
 * @param last index of its last
 */
record MainContent(String region, int first, int last) {
    private static final int FEWEST_MARKS = 2;
    private static final double MANY = 0.7;
    private static final double LINK = 0.5;
    private static final double SOME_LINK = 0.05;
    private static final int SHORT = 60;
    private static final double MOST = 0.55;
    private static final int LABELLED = 3;
    private static final double MOST_ARTICLES = 0.8;
    private static final int FEWEST_ARTICLES = 3;

    /** {@code 第十二条} at the head of a line. */
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇\\d]{1,9}条");

    /** What may hold a whole text; a column of labels may not. */
    private static final Pattern BOX =
            Pattern.compile("(?:body|div|section|article|main|center|form)(?![a-z])");

    /** {@code div.item:3}: the third of its name beside each other. */
    private static final Pattern NUMBER = Pattern.compile(":\\d{1,4}$");

    /** Empty where no region holds most, or where a format has none. */
    static Optional<MainContent> of(Page page) {
        if (page.blocks().stream().allMatch(block -> block.look().region().isEmpty())) {
            return Optional.empty();
        }
        var top = new Node();
        for (int i = 0; i < page.size(); i++) {
            if (!page.isBody(i)) continue;
            double weight = page.text(i).length() * (page.isLabelled(i) ? LABELLED : 1.0);
            int articles = ARTICLE.matcher(page.text(i)).lookingAt() ? 1 : 0;
            var node = top;
            node.weight += weight;
            node.articles += articles;
            for (var segment : segments(page.block(i))) {
                node = node.children.computeIfAbsent(segment, s -> new Node());
                node.weight += weight;
                node.articles += articles;
            }
        }
        var region = region(top);
        if (region.isEmpty()) return Optional.empty();
        int first = -1;
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            if (!page.isBody(i) || !within(page.block(i).look().region(), region)) continue;
            if (first < 0) first = i;
            last = i;
        }
        return Optional.of(new MainContent(region, first, last));
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private double weight;
        private int articles;
    }

    private static List<String> segments(Block block) {
        var region = block.look().region();
        return region.isEmpty() ? List.of() : List.of(region.split("/", -1));
    }

    private static String region(Node top) {
        var region = new StringBuilder();
        // Articles tell it however many teasers there are.
        double articles = MOST_ARTICLES * top.articles;
        Predicate<Map.Entry<String, Node>> byArticles =
                child ->
                        BOX.matcher(child.getKey()).lookingAt()
                                && child.getValue().articles >= articles;
        var node = top.articles < FEWEST_ARTICLES ? top : descend(top, byArticles, region);
        double enough = MOST * node.weight;
        descend(node, child -> child.getValue().weight >= enough, region);
        return region.toString();
    }

    private static Node descend(
            Node top, Predicate<Map.Entry<String, Node>> goal, StringBuilder region) {
        var node = top;
        while (true) {
            var next = node.children.entrySet().stream().filter(goal).findFirst();
            if (next.isEmpty()) return node;
            if (!region.isEmpty()) region.append('/');
            region.append(next.get().getKey());
            node = next.get().getValue();
        }
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    /**
     * The part of the page beside the text that a block is in: its region as far as the text's goes
     * along, and one step more. Parts of one name beside each other are one. Empty for the text.
     */
    String part(String other) {
        if (within(other, region)) return "";
        int from = 0;
        while (from < other.length()) {
            int slash = other.indexOf('/', from);
            int to = slash < 0 ? other.length() : slash;
            if (!within(region, other.substring(0, to))) {
                return NUMBER.matcher(other.substring(0, to)).replaceFirst("");
            }
            from = to + 1;
        }
        return other;
    }

    /** Whether a part goes by the same name as what holds the text beside it. */
    boolean isPeer(String part) {
        int depth = (int) part.chars().filter(c -> c == '/').count();
        var names = region.split("/", -1);
        if (depth >= names.length) return false;
        var last = part.substring(part.lastIndexOf('/') + 1);
        return NUMBER.matcher(names[depth]).replaceFirst("").equals(last);
    }

    /** Whether a region is the text's, or inside it. */
    boolean holds(String other) {
        return within(other, region);
    }

    /**
     * Blocks of whole parts before or behind the text whose sentences are teasers, with a link or a
     * heading before each, or were written by readers. An annex, or a section in a box of its own,
     * is no such part.
     */
    Set<Integer> beside(Page page) {
        Map<Part, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < page.size(); i++) {
            boolean before = i < first;
            if (!before && i <= last) continue;
            var name = part(page.block(i).look().region());
            if (!name.isEmpty()) {
                parts.computeIfAbsent(new Part(name, before), p -> new ArrayList<>()).add(i);
            }
        }
        var beside = new TreeSet<Integer>();
        parts.forEach(
                (part, blocks) -> {
                    if (isForeign(page, blocks, part.before(), isPeer(part.name()))) {
                        beside.addAll(blocks);
                    }
                });
        return beside;
    }

    /** Blocks of one part, on one side of the text. */
    private record Part(String name, boolean before) {}

    private static boolean isForeign(
            Page page, List<Integer> blocks, boolean before, boolean peer) {
        long sentences = blocks.stream().filter(page::isBody).count();
        if (sentences == 0 || blocks.stream().anyMatch(i -> page.isTitle(i) || page.isAnnex(i))) {
            return false;
        }
        long marks = blocks.stream().filter(i -> RoleEvidence.COMMENT.isIn(page.text(i))).count();
        if (marks >= FEWEST_MARKS && marks * 2 >= sentences) return true;
        if (peer || runs(page, blocks)) return false;
        long teasers = 0;
        long headed = 0;
        boolean link = false;
        boolean heading = false;
        for (int i : blocks) {
            double share = page.block(i).look().linkShare();
            if (page.isBody(i)) {
                boolean linked = share > SOME_LINK || RoleEvidence.TEASER.isIn(page.text(i));
                if (link || linked) teasers++;
                if (heading) headed++;
                link = false;
                heading = false;
            } else {
                link |= share >= LINK;
                heading |= page.text(i).length() <= SHORT;
            }
        }
        return teasers >= MANY * sentences
                || (before && sentences > 1 && headed >= MANY * sentences);
    }

    /** Labels that count on, 一、 二、 三、: a text, whatever stands between. */
    private static boolean runs(Page page, List<Integer> blocks) {
        return blocks.stream().filter(page::isLabelled).count() >= 3;
    }
}
