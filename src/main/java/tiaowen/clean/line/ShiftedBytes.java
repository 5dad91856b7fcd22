package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads again what was read one byte off in GBK, over one character or several, until a letter of
 * ASCII, which is the second byte of a traditional character, puts the reading right.
 *
 * <p>{@code 理?xiàng)l}: the second byte of 理 and the first of 條 are 項, whose reading was written
 * behind it, and the second byte of 條 is the letter l. {@code ??h}: the bytes of 。 and 縣. {@code
 * ?!锻ㄖ分薪榻B}: those of 。《通知》中介紹, of which the pair AA A1 has no character and is lost.
 */
public final class ShiftedBytes implements LineRule {
    private static final Pattern READING =
            Pattern.compile("(\\p{IsHan})[?？](" + Pinyin.LETTERS + "{2,6}+)[)）]([@-~])");

    /** A lost first byte, what was read from the second on, and the letter that ends it. */
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<=\\p{IsHan})[?？]([!?,;:.！？，；：．]\\P{ASCII}{0,40}+)([@-~])(?![a-zA-Z0-9]|[(（]"
                            + Pinyin.LETTERS
                            + ")");

    private static final Charset GBK = Charset.forName("GBK");
    private static final String SIGNS = "，。、；：？！“”‘’（）《》〈〉〔〕【】—…·";
    private static final int LOST = 0xA1;

    /** First bytes of pairs that GBK leaves to its users; no character stands there. */
    private static final int[] UNUSED = {
        0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xAF, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
    };

    @Override
    public String id() {
        return "shifted-bytes";
    }

    @Override
    public String name() {
        return "错位的字节";
    }

    @Override
    public String sentence() {
        return "把错开一个字节读出的字按原来的位置重新读出。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (line.indexOf('?') < 0 && line.indexOf('？') < 0) return List.of();
        var fixes = new ArrayList<>(Fix.each(READING, line, ShiftedBytes::besideReading));
        if (fixes.isEmpty()) return Fix.each(RUN, line, ShiftedBytes::run);
        return fixes;
    }

    /** How many places of the line can be read again. */
    public static int count(String line) {
        return new ShiftedBytes().fixes(line).size();
    }

    private static String besideReading(MatchResult found) {
        char before = found.group(1).charAt(0);
        var bytes = Hanzi.gbk(before);
        if (bytes.length != 2) return found.group();
        int second = found.group(3).charAt(0);
        char best = 0;
        for (int first = 0x81; first <= 0xFE; first++) {
            char read = Hanzi.ofGbk(bytes[1], first);
            char next = Hanzi.ofGbk(first, second);
            if (!Hanzi.is(read) || !Hanzi.traditional(next)) continue;
            if (!Pinyin.is(found.group(2), read)) continue;
            if (best == 0 || (Hanzi.everyday(next) && !Hanzi.everyday(best))) best = next;
        }
        return best == 0 ? found.group() : "" + before + best;
    }

    private static String run(MatchResult found) {
        var read = found.group(1);
        int letter = found.group(2).charAt(0);
        var text = decoded(read, letter, -1, 0);
        if (!isChinese(text)) return found.group();
        if (text.indexOf('《') < 0 || text.indexOf('》') >= 0) return text;
        return closed(read, letter, text);
    }

    /** The mark that closes a title began in a pair without a character: the best word decides. */
    private static String closed(String read, int letter, String otherwise) {
        var best = otherwise;
        int longest = 1;
        for (int gap = 1; gap < read.length(); gap++) {
            if (bytes(read.charAt(gap))[0] != 0xB7) continue;
            for (int unused : UNUSED) {
                var text = decoded(read, letter, gap, unused);
                if (!isChinese(text) || text.indexOf('》') < 2) continue;
                int length = lastWord(text.substring(0, text.indexOf('》')));
                if (length <= longest) continue;
                longest = length;
                best = text;
            }
        }
        return best;
    }

    private static int lastWord(String text) {
        var words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(text);
        int end = words.last();
        return end - words.previous();
    }

    /** The bytes from the lost one on as pairs, with an unused pair put in before {@code gap}. */
    private static String decoded(String read, int letter, int gap, int unused) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(LOST);
        for (int i = 0; i < read.length(); i++) {
            if (i == gap) {
                bytes.write(unused);
                bytes.write(LOST);
            }
            for (int one : bytes(read.charAt(i))) bytes.write(one);
        }
        bytes.write(letter);
        return bytes.toString(GBK);
    }

    /** A sign of ASCII was one of full width before punctuation was folded. */
    private static int[] bytes(char c) {
        return c < 0x80 ? new int[] {0xA3, c + 0x80} : Hanzi.gbk(c);
    }

    private static boolean isChinese(String text) {
        if (text.length() < 2 || SIGNS.indexOf(text.charAt(0)) < 0) return false;
        char last = text.charAt(text.length() - 1);
        if (!Hanzi.is(last) || !Hanzi.everyday(last)) return false;
        return text.chars()
                .allMatch(
                        c ->
                                SIGNS.indexOf(c) >= 0
                                        || Hanzi.firstLevel((char) c)
                                        || Hanzi.everyday((char) c));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("治理?xiàng)l例", "治理條例"),
                repairs("報省民政廳備案后開展工作??h(市)級部門", "報省民政廳備案后開展工作。縣(市)級部門"),
                repairs("具體要求在所附材料里?!锻ㄖ分薪榻B的做法", "具體要求在所附材料里。《通知》中介紹的做法"),
                keeps("符合條件嗎?B類申請人除外"),
                keeps("是否超齡?!請說明A項"));
    }
}
