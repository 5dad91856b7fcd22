package tiaowen.clean.line;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/** What is known of single Han characters: where they stand in the GB sets, and in which script. */
public final class Hanzi {
    private static final Charset GBK = Charset.forName("GBK");
    private static final BitSet COMMON = gb2312(0xF7);
    private static final BitSet FIRST_LEVEL = gb2312(0xD7);

    private Hanzi() {}

    public static boolean is(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** In GB 2312, the set of 6,763 characters that simplified text is written with. */
    public static boolean common(char c) {
        return COMMON.get(c);
    }

    /** Among the 3,755 most used characters of GB 2312, its first level. */
    static boolean firstLevel(char c) {
        return FIRST_LEVEL.get(c);
    }

    /**
     * Traditional, and when written simplified among the 3,755 most used of GB 2312 (its first
     * level): nobody explains how such a character is read.
     */
    static boolean everyday(char c) {
        return Scripts.EVERYDAY.get(c);
    }

    /** Written otherwise in simplified text. */
    public static boolean traditional(char c) {
        return Scripts.TRADITIONAL.get(c);
    }

    /** Never written in traditional text: {@code 国}, but not {@code 后}, which is both. */
    public static boolean simplified(char c) {
        return Scripts.SIMPLIFIED.get(c);
    }

    /**
     * Written for another character when simplified text is made traditional: besides the
     * traditional ones also such as 俱 in 傢俱, for 家具.
     */
    static boolean converted(char c) {
        return Scripts.CONVERTED.get(c);
    }

    /** The character of two bytes in GBK; U+FFFD where there is none. */
    static char ofGbk(int first, int second) {
        var text = new String(new byte[] {(byte) first, (byte) second}, GBK);
        return text.length() == 1 ? text.charAt(0) : '\uFFFD';
    }

    /** The bytes of a character in GBK as numbers from 0 to 255; one byte where it is not there. */
    static int[] gbk(char c) {
        var bytes = String.valueOf(c).getBytes(GBK);
        var numbers = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) numbers[i] = bytes[i] & 0xFF;
        return numbers;
    }

    private static BitSet gb2312(int last) {
        var set = new BitSet(0x10000);
        for (int first = 0xB0; first <= last; first++) {
            for (int second = 0xA1; second <= 0xFE; second++) set.set(ofGbk(first, second));
        }
        set.clear('\uFFFD');
        return set;
    }

    /** Sets of characters. Loaded when the first mangled text is met; most never need it. */
    private static final class Scripts {
        static final BitSet TRADITIONAL = new BitSet(0x10000);
        static final BitSet SIMPLIFIED = new BitSet(0x10000);
        static final BitSet EVERYDAY = new BitSet(0x10000);
        static final BitSet CONVERTED = new BitSet(0x10000);

        static {
            OpenccDatas.tsChar().data().getDataMap().forEach(Scripts::readTraditional);
            OpenccDatas.stChar().data().getDataMap().forEach(Scripts::readSimplified);
            OpenccDatas.stPhrase().data().getDataMap().forEach(Scripts::readPhrase);
            CONVERTED.or(TRADITIONAL);
        }

        private static void readTraditional(String traditional, List<String> simplified) {
            char from = traditional.charAt(0);
            char to = simplified.getFirst().charAt(0);
            if (traditional.length() > 1 || from == to) return;
            TRADITIONAL.set(from);
            if (firstLevel(to)) EVERYDAY.set(from);
        }

        private static void readSimplified(String simplified, List<String> traditional) {
            boolean both = traditional.contains(simplified);
            if (simplified.length() == 1 && !both) SIMPLIFIED.set(simplified.charAt(0));
        }

        private static void readPhrase(String simplified, List<String> phrases) {
            var traditional = phrases.getFirst();
            if (traditional.length() != simplified.length()) return;
            for (int i = 0; i < simplified.length(); i++) {
                char to = traditional.charAt(i);
                if (simplified.charAt(i) != to) CONVERTED.set(to);
            }
        }
    }
}
