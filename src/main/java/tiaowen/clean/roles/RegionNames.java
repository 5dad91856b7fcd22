package tiaowen.clean.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.clean.page.Page;

/**
 * Finds what stands in a part of the page that its own name calls navigation, footer, sharing and
 * the like: {@code <nav>}, {@code div.article-share}. A part that holds a good share of the page's
 * sentences is not believed.
 */
final class RegionNames {
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside");

    /** The head noun of a name: {@code main-nav}, {@code article_share}, {@code footerWrap}. */
    private static final Set<String> NOUNS =
            words(
                    "nav navbar navigation navi menu submenu sidebar sidenav aside "
                            + "breadcrumb breadcrumbs crumb crumbs bread position location weizhi "
                            + "dqwz share bdshare sharing footer foot copyright related relate "
                            + "recommend recommended comment comments pinglun pager pagination paging "
                            + "print toolbar banner ad ads advert advertisement login search topbar "
                            + "hot tags qrcode ewm prev next float popup modal dialog subscribe "
                            + "weather accessibility wza zrbj");

    /** Only in front of the title: an article has a header of its own. */
    private static final Set<String> FRONT = Set.of("header", "head", "top");

    /** Parts of names that say nothing of what stands inside. */
    private static final Set<String> NEUTRAL =
            words(
                    "wrap wrapper box con container content inner area block list item "
                            + "panel group section layout left right center main bar div cont link "
                            + "links text");

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** {@code div.share:2}: the second of its name. */
    private static final Pattern NUMBER = Pattern.compile(":\\d{1,4}$");

    private static final double BELIEVED = 0.3;

    private RegionNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /**
     * Blocks that stand in such parts.
     *
     * @param parts indexes of blocks in parts that hold little of the page's sentences
     * @param front indexes of blocks in a header in front of the title
     */
    record Places(Set<Integer> parts, Set<Integer> front) {}

    static Places of(Page page) {
        var regions = new HashMap<String, Named>();
        var weights = new HashMap<String, Integer>();
        int all = 0;
        for (int i = 0; i < page.size(); i++) {
            var named = regions.computeIfAbsent(page.block(i).look().region(), Named::of);
            int weight = page.isBody(i) ? page.block(i).text().length() : 0;
            all += weight;
            weights.merge(named.part(), weight, Integer::sum);
        }
        var parts = new HashSet<Integer>();
        var front = new HashSet<Integer>();
        int title = title(page);
        for (int i = 0; i < page.size(); i++) {
            var named = regions.get(page.block(i).look().region());
            if (!named.part().isEmpty() && weights.get(named.part()) <= BELIEVED * all) {
                parts.add(i);
            }
            if (named.front() && i < title) front.add(i);
        }
        return new Places(parts, front);
    }

    /** Index of the title in front of the text; 0 where there is none. */
    private static int title(Page page) {
        return page.head().filter(page::isTitle).findFirst().orElse(0);
    }

    /**
     * What the names in a region say.
     *
     * @param part the region up to its outermost part that is not the article; empty where none is
     * @param front stands in a header
     */
    private record Named(String part, boolean front) {
        static Named of(String region) {
            int from = 0;
            boolean front = false;
            while (from < region.length()) {
                int slash = region.indexOf('/', from);
                int to = slash < 0 ? region.length() : slash;
                var names = bare(region.substring(from, to)).split("[#.]", -1);
                if (TAGS.contains(names[0])) return new Named(bare(region.substring(0, to)), front);
                for (int i = 1; i < names.length; i++) {
                    var noun = noun(names[i]);
                    if (NOUNS.contains(noun))
                        return new Named(bare(region.substring(0, to)), front);
                    front |= FRONT.contains(noun);
                }
                front |= FRONT.contains(names[0]);
                from = to + 1;
            }
            return new Named("", front);
        }

        private static String bare(String region) {
            return NUMBER.matcher(region).replaceFirst("");
        }

        /** The last word of a name that says something: {@code nav} of {@code main-nav-box}. */
        private static String noun(String name) {
            var words = WORDS.split(name, -1);
            for (int i = words.length - 1; i >= 0; i--) {
                var word = words[i].toLowerCase(Locale.ROOT);
                if (!word.isEmpty() && !NEUTRAL.contains(word)) return word;
            }
            return "";
        }
    }
}
