package tiaowen.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far apart two spellings of one name are, in typing errors: a character wrong, dropped, typed
 * twice or swapped with its neighbour. Chinese is typed by sound, so a character that sounds like
 * the right one is half an error.
 */
public final class EditDistance {
    private static final double HOMOPHONE = 0.5;

    /** 是 for 司, 音 for 英: sounds that many speakers and keyboards run together. */
    private static final double NEAR_SOUND = 0.7;

    private static final double SWAPPED = 0.7;
    private static final double DOUBLED = 0.6;

    private static final Map<Character, String> SOUNDS = new ConcurrentHashMap<>();

    private EditDistance() {}

    /**
     * The least cost that turns one text into the other; more than {@code limit} when it exceeds
     * that.
     *
     * @param typed folded
     * @param right folded
     */
    public static double distance(String typed, String right, double limit) {
        if (Math.abs(typed.length() - right.length()) * DOUBLED > limit) return limit + 1;
        int width = right.length();
        var beforeLast = new double[width + 1];
        var last = new double[width + 1];
        var now = new double[width + 1];
        for (int j = 0; j <= width; j++) last[j] = j;
        for (int i = 1; i <= typed.length(); i++) {
            now[0] = i;
            double least = now[0];
            for (int j = 1; j <= width; j++) {
                double cost = last[j - 1] + wrong(typed.charAt(i - 1), right.charAt(j - 1));
                cost = Math.min(cost, last[j] + extra(typed, i));
                cost = Math.min(cost, now[j - 1] + extra(right, j));
                if (swapped(typed, i, right, j)) cost = Math.min(cost, beforeLast[j - 2] + SWAPPED);
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit + SWAPPED) return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return last[width];
    }

    /** A character too many, or one left out, costs less beside its like. */
    private static double extra(String text, int end) {
        return end > 1 && text.charAt(end - 1) == text.charAt(end - 2) ? DOUBLED : 1;
    }

    private static boolean swapped(String typed, int i, String right, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == right.charAt(j - 2)
                && typed.charAt(i - 2) == right.charAt(j - 1);
    }

    /** Cost of one character in place of another. */
    private static double wrong(char typed, char right) {
        if (typed == right) return 0;
        if (!Character.isIdeographic(typed) || !Character.isIdeographic(right)) return 1;
        var sound = sound(typed);
        var rightSound = sound(right);
        if (sound.isEmpty() || rightSound.isEmpty()) return 1;
        if (sound.equals(rightSound)) return HOMOPHONE;
        return blurred(sound).equals(blurred(rightSound)) ? NEAR_SOUND : 1;
    }

    /** Its pinyin; empty where it has none. */
    public static String sound(char c) {
        return SOUNDS.computeIfAbsent(c, key -> PinyinText.of(String.valueOf(key)));
    }

    /** What many speakers hear of a character: the same of 张 and of 赞. */
    public static String blurred(char c) {
        return blurred(sound(c));
    }

    /** {@code zhang} and {@code zan} alike. */
    private static String blurred(String sound) {
        var flat =
                sound.length() > 1 && sound.charAt(1) == 'h'
                        ? sound.charAt(0) + sound.substring(2)
                        : sound;
        return flat.endsWith("ng") ? flat.substring(0, flat.length() - 1) : flat;
    }
}
