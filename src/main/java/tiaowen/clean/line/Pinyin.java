package tiaowen.clean.line;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Readings of characters in Latin letters: {@code zhèng}, {@code lǜ}, {@code men}. */
final class Pinyin {
    /** The letters of a reading, for use in other patterns. */
    static final String LETTERS = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]";

    /** {@code zh} + {@code e} + {@code ng}, tones taken off. */
    private static final Pattern SYLLABLE =
            Pattern.compile("((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?+)([aeiouü]{1,3}+(?:ng?|r)?+)");

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
    private static final String TONELESS = "aaaaeeeeiiiioooouuuuüüüünnn";

    private static final Map<Character, String> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** True for one syllable, with or without its tone. */
    static boolean syllable(String reading) {
        return reading.length() <= 6 && SYLLABLE.matcher(plain(reading)).matches();
    }

    /**
     * True where {@code reading} can be that of {@code c}. Many characters have several readings
     * and only one is known here, so it is enough that the initial or the rime agrees.
     */
    static boolean fits(String reading, char c) {
        var given = SYLLABLE.matcher(plain(reading));
        var known = SYLLABLE.matcher(READINGS.computeIfAbsent(c, Pinyin::read));
        return given.matches()
                && known.matches()
                && (given.group(2).equals(known.group(2))
                        || (!given.group(1).isEmpty() && given.group(1).equals(known.group(1))));
    }

    /** True where {@code reading} is the known reading of {@code c}, tones aside. */
    static boolean is(String reading, char c) {
        return plain(reading).equals(READINGS.computeIfAbsent(c, Pinyin::read));
    }

    private static String read(char c) {
        return plain(Latin.FROM_HAN.transliterate(String.valueOf(c)));
    }

    /** Without tones; the two dots of ü stay. */
    private static String plain(String reading) {
        var plain = new StringBuilder(reading.length());
        for (int i = 0; i < reading.length(); i++) {
            int toned = TONED.indexOf(reading.charAt(i));
            plain.append(toned < 0 ? reading.charAt(i) : TONELESS.charAt(toned));
        }
        return plain.toString();
    }

    /** Takes a moment to load, and few texts need it. */
    private static final class Latin {
        static final Transliterator FROM_HAN = Transliterator.getInstance("Han-Latin");
    }
}
