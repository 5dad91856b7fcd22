package tiaowen.compare;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one text becomes another, to be read. Numbers and Latin words change as a whole; a kept
 * island too short to be read between two changes is shown as part of them; a change stands between
 * marks of punctuation where it can. Long texts are compared by sentences first, so that the time
 * stays near the length.
 */
final class TextDiff {
    /** Above so many characters on both sides together, sentences are compared first. */
    private static final int LONG = 3_000;

    /** Sentences differ by so many at most, or all between the common ends is one change. */
    private static final int MOST_SENTENCES = 4_000;

    // 2024年5月1日  第三十一条  2023  １５  GDP: one date, number or word; else one character
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日"
                            + "|(?<=第)[零〇○一二三四五六七八九十百千万]+(?=[条章节款项目编])"
                            + "|[零〇○一二三四五六七八九十百千万亿两]{2,}"
                            + "|[0-9]+(?:[.,][0-9]+)*|[０-９]+|[A-Za-z]+"
                            + "|\\X",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** What a number in Chinese is made of. */
    private static final String NUMERALS = "零〇○一二三四五六七八九十百千万亿两";

    private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]*[。；！？\\n]+|[^。；！？\\n]+");

    private TextDiff() {}

    /**
     * The texts as pieces in order: kept and removed ones make up the one, kept and added ones the
     * other. Of a change the removed piece comes first.
     */
    static List<DiffPiece> of(String one, String other) {
        if (one.length() + other.length() <= LONG) return byCharacters(one, other);
        var pieces = new ArrayList<DiffPiece>();
        for (var change : raw(sentences(one), sentences(other), MOST_SENTENCES)) {
            boolean small = change.removed.length() + change.added.length() <= LONG;
            boolean both = !change.removed.isEmpty() && !change.added.isEmpty();
            add(pieces, DiffPiece.Kind.KEPT, change.before);
            if (small && both) {
                for (var piece : byCharacters(change.removed, change.added)) {
                    add(pieces, piece.kind(), piece.text());
                }
            } else {
                add(pieces, DiffPiece.Kind.REMOVED, change.removed);
                add(pieces, DiffPiece.Kind.ADDED, change.added);
            }
        }
        return List.copyOf(pieces);
    }

    private static List<DiffPiece> byCharacters(String one, String other) {
        var changes = raw(tokens(one), tokens(other), Integer.MAX_VALUE);
        var pieces = new ArrayList<DiffPiece>();
        for (var change : DiffBorders.placed(DiffIslands.joined(changes))) {
            add(pieces, DiffPiece.Kind.KEPT, change.before);
            add(pieces, DiffPiece.Kind.REMOVED, change.removed);
            add(pieces, DiffPiece.Kind.ADDED, change.added);
        }
        return pieces;
    }

    /**
     * One place where the texts differ.
     *
     * @param before what is the same in both since the place above
     */
    record Place(String before, String removed, String added) {}

    /**
     * Places in order; the last has what is the same behind the last difference. What is the same
     * but for its width is given as the other text has it.
     */
    private static List<Place> raw(List<String> one, List<String> other, int most) {
        var ids = new HashMap<String, Integer>();
        var ones = numbered(one, ids);
        var others = numbered(other, ids);
        int start = 0;
        int least = Math.min(one.size(), other.size());
        while (start < least && ones.get(start).equals(others.get(start))) start++;
        int end = 0;
        while (end < least - start && fromEnd(ones, end).equals(fromEnd(others, end))) end++;
        var from = one.subList(start, one.size() - end);
        var to = other.subList(start, other.size() - end);
        var places = new ArrayList<Place>();
        var kept = new StringBuilder(text(other, 0, start));
        if (from.size() + to.size() > most) {
            differ(places, kept.toString(), text(from, 0, from.size()), text(to, 0, to.size()));
            kept.setLength(0);
        } else {
            int done = 0;
            var myers = new MyersDiffWithLinearSpace<Integer>();
            var left = ones.subList(start, one.size() - end);
            var right = others.subList(start, other.size() - end);
            for (var change : myers.computeDiff(left, right, null)) {
                kept.append(text(to, done, change.startRevised));
                var removed = text(from, change.startOriginal, change.endOriginal);
                var added = text(to, change.startRevised, change.endRevised);
                differ(places, kept.toString(), removed, added);
                kept.setLength(0);
                done = change.endRevised;
            }
            kept.append(text(to, done, to.size()));
        }
        kept.append(text(other, other.size() - end, other.size()));
        places.add(new Place(kept.toString(), "", ""));
        return places;
    }

    /** A number each token, the same for tokens that read the same. */
    private static List<Integer> numbered(List<String> tokens, Map<String, Integer> ids) {
        var numbers = new ArrayList<Integer>(tokens.size());
        for (var token : tokens) {
            var read = token.isBlank() ? " " : PrintFolding.of(token);
            numbers.add(ids.computeIfAbsent(read, r -> ids.size()));
        }
        return numbers;
    }

    private static Integer fromEnd(List<Integer> ids, int distance) {
        return ids.get(ids.size() - 1 - distance);
    }

    private static String text(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }

    /** What was removed and what was added at one place is one change. */
    private static void differ(List<Place> places, String before, String removed, String added) {
        if (!before.isEmpty() || places.isEmpty()) {
            places.add(new Place(before, removed, added));
            return;
        }
        var last = places.removeLast();
        places.add(new Place(last.before, last.removed + removed, last.added + added));
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Most characters are a token of their own, which can be told without the pattern: the pattern
     * took half the time of a comparison.
     */
    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>(text.length());
        var token = TOKEN.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (!alone(text, at))
                end = token.region(at, text.length()).lookingAt() ? token.end() : end;
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /** Whether the character at this place is surely a token. */
    private static boolean alone(String text, int at) {
        boolean last = at + 1 == text.length();
        return NUMERALS.indexOf(text.charAt(at)) < 0
                && stands(text.charAt(at))
                && (last || stands(text.charAt(at + 1)));
    }

    /** Han characters and full-width marks: none of them joins its neighbour. */
    private static boolean stands(char c) {
        return (c >= '一' && c <= '\u9fff') || (c >= '！' && c <= '／') || (c >= '、' && c <= '】');
    }

    private static void add(List<DiffPiece> pieces, DiffPiece.Kind kind, String text) {
        if (text.isEmpty()) return;
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            var last = pieces.removeLast();
            pieces.add(new DiffPiece(kind, last.text() + text));
        } else {
            pieces.add(new DiffPiece(kind, text));
        }
    }
}
