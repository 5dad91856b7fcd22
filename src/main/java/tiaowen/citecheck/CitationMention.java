package tiaowen.citecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Citation;

/**
 * A citation in its paragraph, with what its neighbours tell of it.
 *
 * @param title as printed, without a year behind it; empty where there is none
 * @param number of the document, given with it or right before it
 * @param year of the edition that it names
 * @param row the same for citations of one policy in a row: 《慈善法》第三条、第五条
 */
record CitationMention(
        int paragraph,
        DraftLine line,
        Citation citation,
        String title,
        Optional<String> number,
        OptionalInt year,
        int row) {
    private static final String YEAR = "((?:19|20)\\d{2})年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?";
    private static final String REVISED = "(?:版本?|[新]?修[正订改]本?|制定|通过|公布|发布|施行|文本)?(?:的?版本)?";

    // （2018年修正）  (2016)  （2016年3月16日通过）  at the end of a title
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("[（(]" + YEAR + REVISED + "[）)]$");
    // 》（2018修正）  》（2016年）
    private static final Pattern YEAR_BEHIND = Pattern.compile("[（(]" + YEAR + REVISED + "[）)]");
    // 2018年修正的《  2016年版《
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("((?:19|20)\\d{2})年(?:版|(?:修[正订改]|制定|通过|公布|发布)后?)的?$");
    private static final Pattern JOIN = Pattern.compile("(?:[、，,和及与或至到—–－~～-]|以及|或者){0,3}");
    private static final Pattern PAPER = Pattern.compile("(?:文件?|印发的?|发布的?)?");
    private static final int LOOK_BACK = 16;

    int start() {
        return citation.start();
    }

    int end() {
        return citation.start() + citation.text().length();
    }

    /** Whether no 款 is named, so that an item may stand in any. */
    boolean namesNoParagraph() {
        return citation.text().indexOf('款') < 0;
    }

    /** 《甲办法》同时废止: the draft says itself that it ends. */
    boolean saysItEnds() {
        var text = line.text();
        int end = Math.min(end(), text.length());
        int stop = text.indexOf('。', end);
        return text.substring(end, stop < 0 ? text.length() : stop).contains("废止");
    }

    boolean isOwn() {
        return title.isEmpty() && number.isEmpty();
    }

    /** All citations of a draft in order. */
    static List<CitationMention> of(Draft draft, UnmarkedTitles names) {
        var all = new ArrayList<CitationMention>();
        int row = 0;
        for (int i = 0; i < draft.lines().size(); i++) {
            var line = draft.lines().get(i);
            CitationMention last = null;
            for (var citation : names.with(line)) {
                if (draft.isItself(citation)) continue;
                boolean goesOn = last != null && follows(last, citation, line.text());
                if (!goesOn) row++;
                last = mention(i, line, citation, row, goesOn ? last : null, before(all, i));
                all.add(last);
            }
        }
        return all;
    }

    private static Optional<CitationMention> before(List<CitationMention> all, int paragraph) {
        return all.isEmpty() || all.getLast().paragraph() != paragraph
                ? Optional.empty()
                : Optional.of(all.getLast());
    }

    private static boolean follows(CitationMention last, Citation next, String text) {
        boolean same =
                next.title().equals(last.citation().title())
                        && next.docNumber().equals(last.citation().docNumber());
        if (!same) return false;
        if (next.start() < last.end()) return true;
        var words = next.text();
        boolean named = words.startsWith("《") || next.title().filter(words::startsWith).isPresent();
        return !named && JOIN.matcher(text.substring(last.end(), next.start())).matches();
    }

    private static CitationMention mention(
            int paragraph,
            DraftLine line,
            Citation citation,
            int row,
            CitationMention first,
            Optional<CitationMention> before) {
        var title = citation.title().orElse("");
        var inTitle = YEAR_IN_TITLE.matcher(title);
        var year = OptionalInt.empty();
        if (inTitle.find() && inTitle.start() > 1) {
            year = year(inTitle);
            title = title.substring(0, inTitle.start());
        }
        if (year.isEmpty() && !title.isEmpty()) {
            year = first == null ? yearAround(line.text(), citation) : first.year();
        }
        var number = citation.docNumber();
        if (number.isEmpty() && !title.isEmpty()) {
            number = first != null ? first.number() : numberBefore(line.text(), citation, before);
        }
        return new CitationMention(paragraph, line, citation, title, number, year, row);
    }

    private static OptionalInt yearAround(String text, Citation citation) {
        int start = citation.start();
        var inside = YEAR_BEHIND.matcher(citation.text());
        if (inside.find()) return year(inside);
        int end = Math.min(text.length(), start + citation.text().length());
        var behind = YEAR_BEHIND.matcher(text).region(end, text.length());
        if (behind.lookingAt()) return year(behind);
        var ahead = text.substring(Math.max(0, start - LOOK_BACK), start);
        var before = YEAR_BEFORE.matcher(ahead);
        return before.find() ? year(before) : OptionalInt.empty();
    }

    // 国发〔2016〕1号《关于……的意见》
    private static Optional<String> numberBefore(
            String text, Citation citation, Optional<CitationMention> before) {
        return before.filter(m -> m.title().isEmpty() && m.citation().target().isEmpty())
                .filter(m -> m.end() <= citation.start() && citation.text().startsWith("《"))
                .filter(m -> PAPER.matcher(text.substring(m.end(), citation.start())).matches())
                .flatMap(CitationMention::number);
    }

    private static OptionalInt year(Matcher found) {
        return OptionalInt.of(Integer.parseInt(found.group(1)));
    }
}
