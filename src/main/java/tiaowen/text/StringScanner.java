package tiaowen.text;

import java.util.List;
import java.util.function.IntConsumer;

/** Finds many strings in a text in one pass over it, by comparing characters and nothing else. */
public final class StringScanner {
    private final String[] wanted;
    private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];

    /**
     * @param wanted folded, none empty
     */
    public StringScanner(List<String> wanted) {
        this.wanted = wanted.toArray(String[]::new);
        for (int i = 0; i < this.wanted.length; i++) {
            char first = this.wanted[i].charAt(0);
            var before = byFirst[first] == null ? new int[0] : byFirst[first];
            var now = java.util.Arrays.copyOf(before, before.length + 1);
            now[before.length] = i;
            byFirst[first] = now;
        }
    }

    /**
     * @param text folded
     * @param found takes the number of each string that the text holds, perhaps repeatedly
     */
    public void of(String text, IntConsumer found) {
        for (int at = 0; at < text.length(); at++) {
            var candidates = byFirst[text.charAt(at)];
            if (candidates == null) continue;
            for (int candidate : candidates) {
                if (text.startsWith(wanted[candidate], at)) found.accept(candidate);
            }
        }
    }
}
