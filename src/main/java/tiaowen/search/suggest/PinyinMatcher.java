package tiaowen.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.text.Folding;
import tiaowen.text.PinyinText;

/**
 * Texts that can be matched by what people type on the way to them: characters, their pinyin, the
 * initials of that, or all three mixed ({@code 慈shan}, {@code cishf}). Made once for many texts,
 * which share the table of syllables.
 */
final class PinyinMatcher {
    /** Longer input is matched by its beginning. */
    private static final int LONGEST = 40;

    private static final short SILENT = -1;

    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> syllables = new ArrayList<>();

    /**
     * One text, character by character.
     *
     * @param folded as {@link Folding#fold} makes it, so that places are those of the text
     * @param sounds number of the syllable of each character; {@link #SILENT} for others than Han
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; thousands are kept
    record Line(String folded, short[] sounds) {}

    Line line(String text) {
        var sounds = new short[text.length()];
        Arrays.fill(sounds, SILENT);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isIdeographic(text.charAt(end))) end++;
            if (end > at) read(text.substring(at, end), sounds, at);
            at = end + 1;
        }
        return new Line(Folding.fold(text), sounds);
    }

    private void read(String han, short[] sounds, int from) {
        var read = PinyinText.syllables(han);
        if (read.size() != han.length()) return;
        for (int i = 0; i < read.size(); i++) sounds[from + i] = number(read.get(i));
    }

    private short number(String syllable) {
        if (syllable.isEmpty()) return SILENT;
        return numbers.computeIfAbsent(
                syllable,
                key -> {
                    syllables.add(key);
                    return (short) (syllables.size() - 1);
                });
    }

    /** What was typed as it is matched: folded, without blanks and the marks of input methods. */
    static String typed(String text) {
        var head = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        var typed = Folding.squeeze(head).replace("'", "").replace('ü', 'v').replace("\"", "");
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** The letters and characters with which a match may begin at a place of a line. */
    String beginnings(Line line, int at) {
        char own = line.folded().charAt(at);
        short sound = line.sounds()[at];
        return sound == SILENT ? String.valueOf(own) : own + syllables.get(sound).substring(0, 1);
    }

    /**
     * Behind the last character of the line that {@code typed} takes, begun at a place; -1 where it
     * does not fit.
     */
    int match(String typed, Line line, int at) {
        return match(typed, 0, line, at);
    }

    private int match(String typed, int next, Line line, int at) {
        if (next == typed.length()) return at;
        if (at == line.folded().length()) return -1;
        char c = typed.charAt(next);
        if (c == line.folded().charAt(at)) {
            int end = match(typed, next + 1, line, at + 1);
            if (end >= 0) return end;
        }
        short sound = line.sounds()[at];
        if (sound == SILENT || c < 'a' || c > 'z') return -1;
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
