package tiaowen.clean;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** What is known of single Han characters: where they stand in the GB sets, and in which script. */
final class Hanzi {
    private static final Charset GBK = Charset.forName("GBK");
    private static final BitSet COMMON = gb2312();

    private Hanzi() {}

    static boolean is(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** In GB 2312, the set of 6,763 characters that simplified text is written with. */
    static boolean common(char c) {
        return COMMON.get(c);
    }

    /**
     * Among the 3,755 most used of GB 2312 (its first level) when written simplified: nobody
     * explains how such a character is read.
     */
    static boolean everyday(char c) {
        var simplified = Scripts.SIMPLIFIED.getOrDefault(String.valueOf(c), List.of("" + c));
        var bytes = gbk(simplified.getFirst().charAt(0));
        return bytes.length == 2 && bytes[0] >= 0xB0 && bytes[0] <= 0xD7 && bytes[1] >= 0xA1;
    }

    /** Written otherwise in simplified text. */
    static boolean traditional(char c) {
        var simplified = Scripts.SIMPLIFIED.get(String.valueOf(c));
        return simplified != null && simplified.getFirst().charAt(0) != c;
    }

    /** Never written in traditional text: {@code 国}, but not {@code 后}, which is both. */
    static boolean simplified(char c) {
        var traditional = Scripts.TRADITIONAL.get(String.valueOf(c));
        return traditional != null && !traditional.contains(String.valueOf(c));
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

    private static BitSet gb2312() {
        var set = new BitSet(0x10000);
        for (int first = 0xB0; first <= 0xF7; first++) {
            for (int second = 0xA1; second <= 0xFE; second++) set.set(ofGbk(first, second));
        }
        set.clear('\uFFFD');
        return set;
    }

    /** Loaded when the first mangled text is met; most never need it. */
    private static final class Scripts {
        static final Map<String, List<String>> SIMPLIFIED =
                OpenccDatas.tsChar().data().getDataMap();
        static final Map<String, List<String>> TRADITIONAL =
                OpenccDatas.stChar().data().getDataMap();
        static final BitSet CONVERTED = converted();

        private static BitSet converted() {
            var set = new BitSet(0x10000);
            SIMPLIFIED.keySet().stream()
                    .map(c -> c.charAt(0))
                    .filter(Hanzi::traditional)
                    .forEach(set::set);
            OpenccDatas.stPhrase().data().getDataMap().forEach((from, to) -> mark(set, from, to));
            return set;
        }

        private static void mark(BitSet set, String from, List<String> to) {
            var traditional = to.getFirst();
            if (traditional.length() != from.length()) return;
            for (int i = 0; i < from.length(); i++) {
                if (from.charAt(i) != traditional.charAt(i)) set.set(traditional.charAt(i));
            }
        }
    }
}
