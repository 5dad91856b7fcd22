package tiaowen.corpus;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.text.PinyinText;

/**
 * Names of policies in links: pinyin of the title, a hyphen between words ({@code cishan-fa}). A
 * slug once given stays with its title, and a slug that somebody set on purpose wins.
 */
final class Slugs {
    /** Letters that still fit into a link that people pass on. */
    private static final int LONGEST = 80;

    // cishan-fa  a  gb-9704-2012
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> before;

    /**
     * @param before slugs given by an earlier build, by title key
     */
    Slugs(Map<String, String> before) {
        this.before = before;
    }

    /** Whether {@code text} can stand in a link as it is. */
    static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /** Gives the slug that somebody set; false if another policy has it. */
    boolean set(String key, String slug) {
        if (!taken.add(slug)) return false;
        given.put(key, slug);
        return true;
    }

    /** Gives again what an earlier build gave, unless that is taken by now. */
    void keep(String key) {
        var slug = before.get(key);
        if (slug != null && !given.containsKey(key)) set(key, slug);
    }

    /** The slug of a policy; made now if it has none yet. */
    String of(String key, String title) {
        var slug = given.get(key);
        if (slug != null) return slug;
        var made = made(title);
        var free = made;
        for (int n = 2; taken.contains(free); n++) free = made + "-" + n;
        set(key, free);
        return free;
    }

    /** All that were given, by title key. */
    Map<String, String> given() {
        return Map.copyOf(given);
    }

    /**
     * {@code 中华人民共和国慈善法} gives {@code cishan-fa}; a long title keeps its last word, which says its
     * kind.
     */
    static String made(String title) {
        var words = words(title.replace("中华人民共和国", ""));
        if (words.isEmpty()) words = words(title);
        if (words.isEmpty()) return "policy";
        var last = words.getLast();
        var slug = new StringBuilder();
        for (var word : words.subList(0, words.size() - 1)) {
            if (slug.length() + word.length() + last.length() + 2 > LONGEST) break;
            slug.append(word).append('-');
        }
        slug.append(last);
        return slug.length() <= LONGEST ? slug.toString() : slug.substring(0, LONGEST);
    }

    private static List<String> words(String title) {
        var breaks = BreakIterator.getWordInstance(Locale.CHINA);
        breaks.setText(title);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var word = PinyinText.of(title.substring(from, to));
            if (!word.isEmpty()) words.add(word);
        }
        return words;
    }
}
