package tiaowen.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two titles of one policy have in common: letters and digits alone, without the state's name.
 * {@code 《中华人民共和国慈善法》} and {@code 慈善法} are one, and so are {@code 最高人民法院、最高人民检察院关于…} and {@code
 * 最高人民法院 最高人民检察院关于…}.
 */
public final class TitleKey {
    private static final String STATE = "中华人民共和国";

    private TitleKey() {}

    /** The key of a title; empty where it has neither letters nor digits. */
    public static String of(String title) {
        var key = new StringBuilder(title.length());
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        var shortened = key.toString().replace(STATE, "");
        return shortened.isEmpty() ? key.toString() : shortened;
    }
}
