package tiaowen.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tiaowen.model.Citation;
import tiaowen.model.Locator;
import tiaowen.model.Numeral;

/** Reads provisions named in a row, and keeps the citations found so far. */
final class Rows {
    // 、 和 以及 或者 至 — ～ ，以及  between the members of a row
    private static final Pattern JOIN =
            Pattern.compile("[，,](?:以及|和|及|与|或者?)|(?:以及|或者|[、和及与或至到—–－~～-]){1,2}");
    private static final String RANGE = "至到—–－~～-";

    // 12条 of 《示范法》12条;  十三条 of 第十二条、十三条;  四 and 五条 of 第三、四、五条
    private static final Pattern BARE_ARTICLE =
            Pattern.compile(
                    "(?:[%1$s]{1,9}[、和及与或至到—–－~～-]){0,12}[%1$s]{1,9}条(?![例约件目])"
                            .formatted(Numeral.CHARACTERS));

    // tiao-12  tiao-12.kuan-2.xiang-3
    private static final Pattern COUNTED =
            Pattern.compile("(.*(?:tiao|kuan|xiang|zhang|jie)-)(\\d{1,4})");

    /** A longer range names a part of a law, and nobody looks up each of its articles. */
    private static final int MOST = 60;

    /** The longest words that name a provision inside a policy, in characters. */
    private static final int LOCATOR = 60;

    private final Targets targets;
    private final List<Citation> found = new ArrayList<>();
    private Passage passage;
    private String text;
    private boolean fromMain;
    private String part = "";

    Rows(Targets targets) {
        this.targets = targets;
    }

    List<Citation> found() {
        return found;
    }

    /** Citations are in this passage from now on. */
    void enter(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Whether provisions of this document are looked for outside its annexes first. */
    void fromMain(boolean main) {
        fromMain = main;
    }

    /**
     * The part of a law whose chapters are meant from now on.
     *
     * @param eid with a dot behind it; empty for none
     */
    void inPart(String eid) {
        part = eid;
    }

    /** Provisions below {@code base} in a row: 第四项、第五项. Answers {@code at} when there are none. */
    int below(int start, int at, String base) {
        int from = start;
        int end = at;
        int next = at;
        var paragraph = base;
        var last = "";
        int lastStart = start;
        while (true) {
            var locator = Locator.readBelowArticle(text, next);
            if (locator.isEmpty()) return end;
            var words = text.substring(next, locator.get().end());
            boolean ownParagraph = namesParagraph(words, locator.get());
            var relative = locator.get().eid();
            if (ownParagraph) {
                paragraph = base.replaceFirst("\\.kuan-.*", "");
                relative = "." + relative;
            } else {
                relative =
                        relative.replaceFirst(
                                "^kuan-1", paragraph.contains(".kuan-") ? "" : ".kuan-1");
            }
            var eid = paragraph + relative;
            if (range(from))
                between(last, eid, lastStart, locator.get().end(), "", Optional.empty());
            resolve(from, locator.get().end(), eid, !ownParagraph);
            last = eid;
            lastStart = from;
            if (ownParagraph) paragraph = eid.replaceFirst("\\.xiang-.*", "");
            end = locator.get().end();
            next = joined(end);
            from = next;
            if (next == end) return end;
        }
    }

    /** Whether a paragraph was named: 第二款第三项, and 第二 of 第二、第三款; not in 第三项. */
    private static boolean namesParagraph(String words, Locator locator) {
        return words.indexOf('款') >= 0 || locator.eid().indexOf(".xiang-") < 0;
    }

    /** Index behind 、 和 至 and the like; {@code at} itself when none is there. */
    private int joined(int at) {
        var join = JOIN.matcher(text).region(at, text.length());
        return join.lookingAt() ? join.end() : at;
    }

    /**
     * Reads provisions in a row from {@code at}: 第三条、第五条第二款和第三款, 第十条至第十二条.
     *
     * @param start where the first citation begins, title included
     * @param title empty for this document
     * @return where the row ends; {@code at} when there is none
     */
    int list(int start, int at, String title, Optional<String> number) {
        var first = Locator.read(text, at);
        if (first.isEmpty() && start < at) first = bareArticle(text, at);
        if (first.isEmpty()) return at;
        int from = start;
        int end = first.get().end();
        var last = first.get().eid();
        addListed(from, end, last, title, number);
        while (true) {
            int lastStart = from;
            var before = last;
            from = joined(end);
            if (from == end) return end;
            var full = Locator.read(text, from);
            if (full.isEmpty() && last.startsWith("tiao-")) full = bareArticle(text, from);
            if (full.isPresent()) {
                last = full.get().eid();
                end = full.get().end();
            } else {
                var relative = Locator.readBelowArticle(text, from);
                if (relative.isEmpty()) return end;
                var words = text.substring(from, relative.get().end());
                last = relate(last, relative.get().eid(), namesParagraph(words, relative.get()));
                end = relative.get().end();
            }
            if (range(from)) between(before, last, lastStart, end, title, number);
            addListed(from, end, last, title, number);
        }
    }

    /** Whether the word before {@code at} is that of a range: 第十条至第十二条. */
    private boolean range(int at) {
        return at > 0 && RANGE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** An article numbered without 第 before it: {@code 12条第二款}. */
    static Optional<Locator> bareArticle(String text, int at) {
        if (!BARE_ARTICLE.matcher(text).region(at, text.length()).lookingAt()) {
            return Optional.empty();
        }
        var ahead = text.substring(at, Math.min(text.length(), at + LOCATOR));
        return Locator.read("第" + ahead, 0).map(l -> new Locator(l.eid(), at + l.end() - 1));
    }

    /** Keeps the provisions inside a range; the words of the whole range name them. */
    private void between(
            String first, String last, int start, int end, String title, Optional<String> number) {
        var from = counted(first);
        var to = counted(last);
        if (from.isEmpty() || to.isEmpty() || !from.get().group(1).equals(to.get().group(1))) {
            return;
        }
        int low = Integer.parseInt(from.get().group(2));
        int high = Integer.parseInt(to.get().group(2));
        if (high - low > MOST) return;
        for (int n = low + 1; n < high; n++) {
            var eid = from.get().group(1) + n;
            boolean own = title.isEmpty() && number.isEmpty();
            boolean there = !own || targets.find(eid, passage, true).isPresent();
            if (there) addListed(start, end, eid, title, number);
        }
    }

    private static Optional<MatchResult> counted(String eid) {
        var counted = COUNTED.matcher(eid);
        return counted.matches() ? Optional.of(counted.toMatchResult()) : Optional.empty();
    }

    /** The eid of 第三款 or 第三项 behind {@code last} in a row. */
    private static String relate(String last, String relative, boolean paragraph) {
        var article = last.replaceFirst("\\.kuan-.*", "");
        if (paragraph || !last.contains(".kuan-")) return article + "." + relative;
        var lastParagraph = last.replaceFirst("\\.xiang-.*", "");
        return lastParagraph + relative.replaceFirst("^kuan-1", "");
    }

    private void addListed(
            int start, int end, String named, String title, Optional<String> number) {
        var eid = named.startsWith("zhang-") ? part + named : named;
        if (title.isEmpty() && number.isEmpty()) {
            resolve(start, end, eid, text.substring(start, end).indexOf('款') < 0);
            return;
        }
        add(
                start,
                end,
                Optional.of(title).filter(t -> !t.isEmpty()),
                number,
                Optional.of(eid),
                false);
    }

    private void resolve(int start, int end, String eid, boolean anyParagraph) {
        var target = Optional.<String>empty();
        if (fromMain) target = targets.find(eid, passage.atTop(), anyParagraph);
        if (target.isEmpty()) target = targets.find(eid, passage, anyParagraph);
        boolean elsewhere = target.isEmpty() && targets.isPart();
        own(start, end, elsewhere ? Optional.of(eid) : target, target.isEmpty() && !elsewhere);
    }

    /** Keeps a citation of another policy as a whole. */
    void policy(int start, int end, String title, Optional<String> number) {
        add(start, end, Optional.of(title), number, Optional.empty(), false);
    }

    /** Keeps a citation by document number alone. */
    void numbered(int start, int end, String number, Optional<String> eid) {
        add(start, end, Optional.empty(), Optional.of(number), eid, false);
    }

    /** Keeps a citation of this document. */
    void own(int start, int end, Optional<String> target, boolean dangling) {
        add(start, end, Optional.empty(), Optional.empty(), target, dangling);
    }

    private void add(
            int start,
            int end,
            Optional<String> title,
            Optional<String> number,
            Optional<String> target,
            boolean dangling) {
        found.add(
                new Citation(
                        passage.eid(),
                        text.substring(start, end),
                        start,
                        title,
                        number,
                        target,
                        dangling));
    }
}
