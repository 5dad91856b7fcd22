package tiaowen.search.suggest;

import java.util.List;
import tiaowen.index.IntLists;
import tiaowen.text.Folding;

/** Matches what people type with {@link PinyinLines}. */
final class PinyinMatcher {
    /** Longer input is matched by its beginning. */
    private static final int LONGEST = 40;

    private final List<String> syllables;
    private final IntLists lines;

    /** See {@link PinyinLines}. */
    PinyinMatcher(List<String> syllables, IntLists lines) {
        this.syllables = syllables;
        this.lines = lines;
    }

    /** Characters of a line. */
    int length(int line) {
        return lines.starts().get(line + 1) - lines.starts().get(line);
    }

    /** Whether a line begins so. */
    boolean begins(int line, String folded) {
        if (length(line) < folded.length()) return false;
        int start = lines.starts().get(line);
        for (int i = 0; i < folded.length(); i++) {
            int here = lines.numbers().get(start + i);
            if (PinyinLines.character(here) != folded.charAt(i)) return false;
        }
        return true;
    }

    /** What was typed as it is matched: folded, without blanks and the marks of input methods. */
    static String typed(String text) {
        var head = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        var typed = Folding.squeeze(head).replace("'", "").replace('ü', 'v').replace("\"", "");
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /**
     * Behind the last character of the line that {@code typed} takes, begun at a place; -1 where it
     * does not fit.
     */
    int match(String typed, int line, int at) {
        return match(typed, 0, line, at);
    }

    private int match(String typed, int next, int line, int at) {
        if (next == typed.length()) return at;
        if (at == length(line)) return -1;
        char c = typed.charAt(next);
        int here = lines.numbers().get(lines.starts().get(line) + at);
        if (c == PinyinLines.character(here)) {
            int end = match(typed, next + 1, line, at + 1);
            if (end >= 0) return end;
        }
        short sound = PinyinLines.sound(here);
        if (sound == PinyinLines.SILENT || c < 'a' || c > 'z') return -1;
        var syllable = syllables.get(sound);
        int shared = 0;
        int most = Math.min(syllable.length(), typed.length() - next);
        while (shared < most && syllable.charAt(shared) == typed.charAt(next + shared)) shared++;
        for (int length = shared; length > 0; length--) {
            if (!ends(syllable, length) && next + length < typed.length()) continue;
            int end = match(typed, next + length, line, at + 1);
            if (end >= 0) return end;
        }
        return -1;
    }

    /** Whether people stop here on their way to the next syllable: whole, or initial alone. */
    private static boolean ends(String syllable, int length) {
        return length == syllable.length()
                || length == 1
                || (length == 2 && syllable.charAt(1) == 'h');
    }
}
