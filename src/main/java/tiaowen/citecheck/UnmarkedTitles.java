package tiaowen.citecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Citation;
import tiaowen.search.Library;

/**
 * Laws named as a whole and without marks: {@code 根据慈善法和志愿服务条例，制定本办法}. Only titles that the
 * collection knows are found so, and only behind a word that laws follow: everything else may be
 * any word that ends in 法.
 */
final class UnmarkedTitles {
    private static final Pattern CUE =
            Pattern.compile("根据|依据|依照|按照|遵照|遵守|违反|符合|贯彻|落实|适用|执行|实施|修改|[、和与及]|以及|或者");
    private static final Pattern BEHIND =
            Pattern.compile("$|[的，。、；：和与及等（(]|以及|或者|有关|相关|关于|规定|之|中|所|要求|精神|办理|执行|处理|制定");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** Words after which a name is looked for in one draft at most. */
    private static final int MOST_CUES = 5000;

    private final Library library;
    private int cues;

    UnmarkedTitles(Library library) {
        this.library = library;
    }

    /** The citations of a paragraph with those added that stand without marks. */
    List<Citation> with(DraftLine line) {
        var text = line.text();
        var found = new ArrayList<>(line.citations());
        var cue = CUE.matcher(text);
        while (cue.find() && cues++ < MOST_CUES) {
            int start = cue.end();
            title(text, start)
                    .filter(title -> line.citations().stream().noneMatch(c -> meets(c, start)))
                    .ifPresent(title -> found.add(citation(line, title, start)));
        }
        found.sort(Comparator.comparingInt(Citation::start));
        return found;
    }

    private static boolean meets(Citation citation, int start) {
        return start < citation.start() + citation.text().length() + 1
                && start >= citation.start() - 1;
    }

    /** The longest known title that begins here and is no part of a longer word. */
    private Optional<String> title(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST); end >= start + SHORTEST; end--) {
            char last = text.charAt(end - 1);
            if ("法典例定办则".indexOf(last) < 0 && last != '）') continue;
            var words = text.substring(start, end);
            if (words.chars().anyMatch(c -> "，。；：“”《》".indexOf(c) >= 0)) continue;
            if (library.knows(words)
                    && BEHIND.matcher(text).region(end, text.length()).lookingAt()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static Citation citation(DraftLine line, String title, int start) {
        return new Citation(
                line.eid(),
                title,
                start,
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
