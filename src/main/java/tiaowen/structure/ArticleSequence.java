package tiaowen.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Decides which of the lines that open with {@code 第…条} are articles. Numbers must go on: what
 * breaks the sequence is a reference that a page's width put at the start of a line, or an article
 * quoted from elsewhere.
 */
final class ArticleSequence {
    // 一、将第十条修改为：  二、增加一条，作为第八条  三、删去第五条
    private static final Pattern AMENDS =
            Pattern.compile("修改为|增加[^，。]{0,20}[一二三四五六七八九十][条款项章节]|删去|删除|改为第|作为第");

    /** No page is so narrow that it breaks lines shorter than this. */
    private static final int BROKEN = 16;

    private enum Grade {
        WEAK,
        FAIR,
        STRONG
    }

    private record Candidate(int index, int number, int sub, Grade grade) {}

    private final List<Line> lines;
    private final List<Warning> warnings;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Integer> lastSeen = new HashMap<>();

    /**
     * Number of the last article that was quoted from another text; those that follow it are too.
     */
    private int quoted = -1;

    private ArticleSequence(List<Line> lines, List<Warning> warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    /** Indexes of the lines that are articles; none where the lines are no statute. */
    static BitSet find(List<Line> lines, List<Warning> warnings) {
        var sequence = new ArticleSequence(lines, warnings);
        sequence.grade(sequence.firstOutsideAmendments());
        return sequence.choose();
    }

    /** A decision quotes the articles it changes; only a whole statute behind its items counts. */
    private int firstOutsideAmendments() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (last < 0 && isFirst(line)) return 0;
            if (line.opensWith(Label.Kind.HAN) && AMENDS.matcher(line.text()).find()) last = i;
        }
        return last + 1;
    }

    private static boolean isFirst(Line line) {
        return line.opensWith(Label.Kind.ARTICLE)
                && line.label().get().number() == 1
                && !Wording.refers(line.label().get().rest());
    }

    private void grade(int from) {
        int apart = 0;
        int all = 0;
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).opensWith(Label.Kind.ARTICLE)) continue;
            all++;
            if (lines.get(i).label().get().apart()) apart++;
        }
        boolean usuallyApart = apart * 5 > all * 4;
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).opensWith(Label.Kind.ARTICLE)) continue;
            var label = lines.get(i).label().get();
            boolean refers = Wording.refers(label.rest());
            Grade grade;
            if (label.apart() && !refers) grade = Grade.STRONG;
            else if (refers && !label.apart()) grade = Grade.WEAK;
            else if (i > 0 && !endsBefore(i)) grade = Grade.WEAK;
            else if (refers) grade = Grade.FAIR;
            else grade = usuallyApart ? Grade.WEAK : Grade.STRONG;
            candidates.add(new Candidate(i, label.number(), label.sub(), grade));
            if (grade != Grade.WEAK && label.sub() == 0) lastSeen.put(label.number(), i);
        }
    }

    /**
     * Whether the line before is complete; a line that the page's width broke is longer than that.
     */
    private boolean endsBefore(int index) {
        var before = lines.get(index - 1);
        return before.isTable()
                || before.standsOut()
                || before.text().length() < BROKEN
                || (before.label().isEmpty() && Head.endsLikeTitle(before.text()))
                || Wording.ends(before.text())
                || (before.label().isPresent() && Wording.isHeading(before.text()));
    }

    private BitSet choose() {
        var chosen = new BitSet(lines.size());
        int number = 0;
        int sub = 0;
        int last = -1;
        for (int c = 0; c < candidates.size(); c++) {
            var next = candidates.get(c);
            boolean take;
            if (last < 0) {
                take = opens(next, c);
            } else if (follows(next, number, sub)) {
                take = next.grade != Grade.WEAK || onlyChance(next);
            } else if (next.number > number) {
                take = jumps(next, number, last);
                if (take) warnGap(next, number);
            } else {
                take = repeats(next, number, sub, c);
                if (take) warnOrder(next, number, sub);
            }
            if (!take) continue;
            chosen.set(next.index);
            last = next.index;
            boolean misprint = next.number < number;
            number = misprint ? number + 1 : next.number;
            sub = misprint ? 0 : next.sub;
        }
        return chosen;
    }

    private static boolean follows(Candidate next, int number, int sub) {
        return next.sub == 0
                ? next.number == number + 1
                : next.number == number && next.sub == sub + 1;
    }

    private boolean seenAfter(int number, int index) {
        return lastSeen.getOrDefault(number, -1) > index;
    }

    /** The first article is 第一条, or the first of a part such as one book of the Civil Code. */
    private boolean opens(Candidate next, int c) {
        if (next.grade == Grade.WEAK) return false;
        if (next.number == 1 && next.sub == 0) {
            return next.grade == Grade.STRONG || seenAfter(2, next.index);
        }
        if (seenAfter(1, next.index)) return false;
        return next.grade == Grade.STRONG
                && (c + 1 < candidates.size() && seenAfter(next.number + 1, next.index));
    }

    /**
     * A line in the shape of a reference is the article that is due only when no better one comes.
     */
    private boolean onlyChance(Candidate next) {
        if (seenAfter(next.number, next.index) || !seenAfter(next.number + 1, next.index))
            return false;
        return !Wording.refers(lines.get(next.index).label().get().rest())
                || next.index == 0
                || endsBefore(next.index);
    }

    private boolean jumps(Candidate next, int number, int last) {
        if (next.grade != Grade.STRONG || seenAfter(number + 1, next.index)) return false;
        if (next.number - number <= 3) return true;
        if (next.number == quoted + 1 || isQuoted(last, next.index)) {
            quoted = next.number;
            return false;
        }
        return seenAfter(next.number + 1, next.index) || next.number - number <= 20;
    }

    /** 内容如下：第一百二十三条 … — words of another text, which stand behind a colon. */
    private boolean isQuoted(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var line = lines.get(i);
            boolean label = line.label().map(l -> l.kind().division()).orElse(false);
            if (!label) return Wording.announces(line.text());
        }
        return false;
    }

    private boolean repeats(Candidate next, int number, int sub, int c) {
        if (next.grade != Grade.STRONG
                || (seenAfter(number + 1, next.index) && next.number != number)) {
            return false;
        }
        if (next.number == number) return next.sub <= sub && endsBefore(next.index);
        // 第二十二条 for 第五十二条: a misprint, where the number that is due never comes
        return c + 1 < candidates.size() && candidates.get(c + 1).number == number + 2;
    }

    private void warnGap(Candidate next, int number) {
        var line = lines.get(next.index);
        warnings.add(
                new Warning(
                        "numbering-gap",
                        "第" + number + "条之后接着的是" + line.label().get().printed() + "，中间可能缺了条文。",
                        line.number()));
    }

    private void warnOrder(Candidate next, int number, int sub) {
        if (next.number == number && next.sub == sub) return; // the eid says so
        var line = lines.get(next.index);
        warnings.add(
                new Warning(
                        "numbering-order",
                        "第" + number + "条之后接着的是" + line.label().get().printed() + "，编号可能有误。",
                        line.number()));
    }
}
