package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts back a full stop and the character after it where their bytes were read one off: {@code
 * ?,F(xiàn)} was {@code 。現}.
 *
 * <p>In GBK {@code 。} is A1 A3 and 現 is AC 46. Read from A3 on, A1 is left alone and becomes {@code
 * ?}, A3 AC is the sign {@code ，}, often folded to ASCII, and 46 is the letter {@code F}. The same
 * happens to other punctuation of the row A1. The reading in brackets confirms the character.
 */
public final class BrokenStops implements LineRule {
    /** {@code ?,F(xiàn)}, {@code ??h(xiàn)}, {@code ？，Ｆ（xiàn）}. */
    private static final Pattern BROKEN =
            Pattern.compile("[?？\\uFFFD](.)([@-~＠-～])[(（](" + Pinyin.LETTERS + "{1,6}+)[)）]");

    /** Second byte of a sign in GBK's row A1, and the sign. */
    private static final Map<Integer, String> ROW_A1 =
            Map.of(
                    0xA3, "。", 0xA2, "、", 0xAF, "’", 0xB1, "”", 0xB3, "〕", 0xB5, "〉", 0xB7, "》",
                    0xB9, "」", 0xBB, "』", 0xBF, "】");

    /** Signs that are folded otherwise than by their place in ASCII, and their second byte. */
    private static final Map<Character, Integer> FOLDED =
            Map.of('“', 0xA2, '”', 0xA2, '‘', 0xA7, '’', 0xA7, '¥', 0xA4, '￥', 0xA4, '￣', 0xFE);

    @Override
    public String id() {
        return "broken-stops";
    }

    @Override
    public String name() {
        return "错位的句号";
    }

    @Override
    public String sentence() {
        return "还原因字节错位而变成问号和字母的标点及其后一个字。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (line.indexOf('?') < 0 && line.indexOf('？') < 0 && line.indexOf('\uFFFD') < 0) {
            return List.of();
        }
        return Fix.each(BROKEN, line, BrokenStops::repair);
    }

    /** How many stops of the line can be put back. */
    public static int count(String line) {
        return (int)
                BROKEN.matcher(line)
                        .results()
                        .filter(broken -> !repair(broken).equals(broken.group()))
                        .count();
    }

    private static String repair(MatchResult broken) {
        char sign = broken.group(1).charAt(0);
        int second = broken.group(2).charAt(0);
        if (second >= '＠') second -= '＠' - '@';
        var reading = broken.group(3);
        var bytes = signBytes(sign);
        var stop = ROW_A1.get(bytes[0]);
        char next = stop == null ? '\uFFFD' : Hanzi.ofGbk(bytes[1], second);
        boolean read = confirmed(next, reading);
        // A question mark may be a sign of its own or what is left of one: the reading decides.
        boolean sure = sign != '?' && sign != '\uFFFD';
        if (read && (sure || Pinyin.is(reading, next))) return stop + next + "(" + reading + ")";
        var lost = sure ? OptionalInt.empty() : lost(second, reading);
        if (lost.isPresent()) return "。" + (char) lost.getAsInt() + "(" + reading + ")";
        return read ? stop + next + "(" + reading + ")" : broken.group();
    }

    private static boolean confirmed(char c, String reading) {
        return Hanzi.is(c)
                && !Hanzi.common(c)
                && Pinyin.syllable(reading)
                && (Hanzi.traditional(c) || Pinyin.fits(reading, c));
    }

    /** The two bytes that were read as this sign. */
    private static int[] signBytes(char sign) {
        if (FOLDED.containsKey(sign)) return new int[] {0xA3, FOLDED.get(sign)};
        if (sign > ' ' && sign < 0x7F) return new int[] {0xA3, sign + 0x80};
        var bytes = Hanzi.gbk(sign);
        return bytes.length == 2 ? bytes : new int[] {0, 0};
    }

    /**
     * The sign itself was lost where A3 with the character's first byte, 81 to A0, is nothing: the
     * one traditional character with such a first byte that the reading fits, if there is just one.
     */
    private static OptionalInt lost(int second, String reading) {
        var candidates =
                IntStream.rangeClosed(0x81, 0xA0)
                        .map(first -> Hanzi.ofGbk(first, second))
                        .filter(c -> Hanzi.is(c) && Hanzi.traditional((char) c))
                        .filter(c -> Pinyin.is(reading, (char) c))
                        .toArray();
        return candidates.length == 1 ? OptionalInt.of(candidates[0]) : OptionalInt.empty();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("按月發(fā)放?,F(xiàn)就有關問題通知如下", "按月發(fā)放。現(xiàn)就有關問題通知如下"),
                repairs("報(bào)省民政廳??h(xiàn)級民政部門", "報(bào)省民政廳。縣(xiàn)級民政部門"),
                repairs("減輕負(fù)擔(dān)？５Ｖ（kuàng）區(qū)", "減輕負(fù)擔(dān)。礦(kuàng)區(qū)"),
                keeps("是不是中文(zhōng)?"),
                keeps("是否符合條件?是(shì)否超齡?"));
    }
}
