package tiaowen.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.index.IntLists;
import tiaowen.text.Folding;
import tiaowen.text.PinyinText;

/**
 * Texts laid out to be matched by what people type on the way to them: characters, their pinyin,
 * the initials of that, or all three mixed ({@code 慈shan}, {@code cishf}). A line has a number for
 * each character: the character, folded, and the number of its syllable.
 */
final class PinyinLines {
    /** The syllable of characters that have none. */
    static final short SILENT = -1;

    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> syllables = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();

    static char character(int number) {
        return (char) (number >>> Short.SIZE);
    }

    static short sound(int number) {
        return (short) number;
    }

    /** Adds a text, and returns the number of its line. */
    int add(String text) {
        var sounds = new short[text.length()];
        Arrays.fill(sounds, SILENT);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isIdeographic(text.charAt(end))) end++;
            if (end > at) read(text.substring(at, end), sounds, at);
            at = end + 1;
        }
        var folded = Folding.fold(text);
        var line = new int[text.length()];
        for (int i = 0; i < line.length; i++) {
            line[i] = (folded.charAt(i) << Short.SIZE) | (sounds[i] & 0xFFFF);
        }
        lines.add(line);
        return lines.size() - 1;
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

    int length(int line) {
        return lines.get(line).length;
    }

    /** The letters and characters with which a match may begin at a place of a line. */
    String beginnings(int line, int at) {
        int here = lines.get(line)[at];
        var own = Character.toString(character(here));
        return sound(here) == SILENT ? own : own + syllables.get(sound(here)).substring(0, 1);
    }

    List<String> syllables() {
        return syllables;
    }

    IntLists lists() {
        return IntLists.of(lines);
    }
}
