package tiaowen.extract.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/**
 * Finds the encoding of a text from its bytes. A label in the text is only a hint: pages labelled
 * gb2312 hold GB18030 or UTF-8.
 */
public final class Decoder {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** Enough to tell two encodings apart. */
    private static final int SAMPLE = 1 << 18;

    /** Valid characters that must stand against one broken one before bytes count as UTF-8. */
    private static final int VALID_FOR_BROKEN = 10;

    /** Below it, what two bytes a character give is chance: measured 0.4 and more for policies. */
    private static final double LEAST_LIKENESS = 0.1;

    /** The most frequent characters of official Chinese, simplified and traditional. */
    private static final BitSet FREQUENT = new BitSet();

    static {
        ("的一是在不了有和人这中大为上个国以要时来用生到作地于出就分对成会可主发年动同工也能下过产种面而方后多定行学法所民得经十三之进"
                        + "等部度家力如水化高自二理现实加量都体制机当使点从业本应开合因由其前外政四日社义事平全表间与关各重新数正"
                        + "第条款项规章通知办市省县区级管服务组织院局委员保障标准依申请责任人员单位单项目公布施行负相按照根据"
                        + "這個為國時來對會發動過產種後學經進現實體當點從業應開與關數條項規辦縣區級務組織員標準請責單據"
                        + "，。、；：（）《》“”「」　〔〕")
                .codePoints()
                .forEach(FREQUENT::set);
    }

    private Decoder() {}

    /** Whether a character is one of the most frequent of official Chinese. */
    public static boolean isFrequent(int c) {
        return FREQUENT.get(c);
    }

    /**
     * @throws Failure {@code not-text} when no encoding makes text of the bytes
     */
    public static Decoded decode(String name, byte[] bytes) {
        int marked = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) return checked(name, bytes, 4, UTF_32LE);
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) return checked(name, bytes, 4, UTF_32BE);
        if (starts(bytes, 0xFF, 0xFE)) return checked(name, bytes, 2, UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return checked(name, bytes, 2, UTF_16BE);
        boolean zero = hasZero(bytes);
        if (!zero) {
            var utf8 = new String(bytes, marked, bytes.length - marked, UTF_8);
            if (mostlyValid(utf8, bytes) && !chance(utf8, bytes)) {
                return checked(name, utf8, "UTF-8", List.of());
            }
            var mixed = MixedLines.read(bytes, marked);
            if (mixed.isPresent()) {
                return checked(name, mixed.get().text(), "UTF-8", mixed.get().warnings());
            }
        }
        var best = best(bytes, zero);
        // A mark of UTF-8 before bytes that are not is what some editors leave.
        if (best.isPresent()) return checked(name, bytes, marked, best.get());
        throw notText(name);
    }

    /**
     * Reads bytes in the encoding that a person said they are in.
     *
     * @throws Failure as the other
     */
    public static Decoded decode(String name, byte[] bytes, Charset charset) {
        return checked(name, bytes, 0, charset);
    }

    /** The encoding of which most is likely; empty where zeros stand in no kind of text. */
    private static Optional<Charset> best(byte[] bytes, boolean zero) {
        double gb = likeness(bytes, GB18030) + (labelled(bytes, "gb") ? 0.02 : 0);
        double big5 = likeness(bytes, BIG5) + (labelled(bytes, "big5") ? 0.02 : 0);
        double little = likeness(bytes, UTF_16LE);
        double big = likeness(bytes, UTF_16BE);
        double wide = Math.max(little, big);
        if (wide >= LEAST_LIKENESS && (zero || wide > Math.max(gb, big5))) {
            return Optional.of(little >= big ? UTF_16LE : UTF_16BE);
        }
        if (zero) return Optional.empty();
        return Optional.of(big5 > gb ? BIG5 : GB18030);
    }

    /**
     * Share of frequent characters among all that are not ASCII; broken ones count against it. A
     * wrong encoding gives characters that nobody uses.
     */
    static double likeness(byte[] bytes, Charset charset) {
        int from = 0;
        while (from < bytes.length - 1 && bytes[from] > 0) from++;
        if (charset.equals(UTF_16LE) || charset.equals(UTF_16BE)) from = 0;
        var text = new String(bytes, from, Math.min(SAMPLE, bytes.length - from), charset);
        boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
        int good = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii =
                    c < 0x7F && (c >= 0x20 || c == '\n' || c == '\r' || c == '\t' || c == '\f');
            // ASCII reads alike in all but UTF-16, where it must not look like Han characters
            if (ascii && !wide) continue;
            all++;
            if (ascii || FREQUENT.get(c)) good++;
            else if (c == '\uFFFD' || c < 0x80 || Character.getType(c) == Character.PRIVATE_USE)
                good -= 2;
        }
        return all == 0 ? 0 : (double) good / all;
    }

    private static boolean mostlyValid(String text, byte[] bytes) {
        int broken = -ownReplacements(bytes);
        int valid = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') broken++;
            else if (c >= 0x800) valid++;
        }
        return broken <= 0 || valid >= VALID_FOR_BROKEN * broken;
    }

    /** The two bytes of 通 and of 知 in GB18030 are Hebrew and Greek in UTF-8, by mere chance. */
    private static boolean chance(String utf8, byte[] bytes) {
        boolean ascii = true;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c >= 0x800) return false;
            if (c >= 0x80) ascii = false;
        }
        return !ascii && likeness(bytes, GB18030) > 0.5;
    }

    /** Replacement characters that stand in the source already, as EF BF BD. */
    private static int ownReplacements(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF
                    && bytes[i + 1] == (byte) 0xBF
                    && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }

    private static boolean labelled(byte[] bytes, String charset) {
        var head =
                new String(Arrays.copyOf(bytes, Math.min(bytes.length, 2048)), ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int at = Math.max(head.indexOf("charset="), head.indexOf("encoding="));
        return at >= 0 && head.substring(at, Math.min(head.length(), at + 20)).contains(charset);
    }

    private static Decoded checked(String name, byte[] bytes, int from, Charset charset) {
        var text = new String(bytes, from, bytes.length - from, charset);
        // People know it by this name, with or without Hong Kong's characters.
        return checked(name, text, charset.equals(BIG5) ? "Big5" : charset.name(), List.of());
    }

    private static Decoded checked(String name, String text, String charset, List<Warning> before) {
        int strange = 0;
        int replaced = 0;
        int line = 1;
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') line++;
            if (c == '\uFFFD') {
                if (replaced++ == 0) first = line;
            } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                strange++;
            }
        }
        if ((replaced + strange) * 10L > text.length()) {
            throw notText(name);
        }
        var warnings = new ArrayList<>(before);
        if (replaced > 0) {
            var message = "有 " + replaced + " 处字节不能按 " + charset + " 读成文字，以 � 代替；请对照原文核对。";
            warnings.add(new Warning("undecodable-bytes", message, first));
        }
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, warnings);
    }

    private static Failure notText(String name) {
        return new Failure(
                "not-text",
                name + " 的内容不是文字，也不是已知的文件格式，未能读取。请确认文件完整，或换成 .docx、.html、.md、.txt 文件后重新添加。");
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return true;
        return false;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }
}
