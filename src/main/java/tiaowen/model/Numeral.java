package tiaowen.model;

import java.util.List;
import java.util.OptionalInt;

/** Numbers as Chinese texts write them: {@code 十二}, {@code 一千零四十三}, {@code 12}, {@code １２}. */
public final class Numeral {
    /** Characters that a numeral may be made of, for use inside a character class of a pattern. */
    public static final String CHARACTERS = "0-9０-９零〇○一二三四五六七八九十百千两";

    private static final String DIGITS = "零一二三四五六七八九";

    private static final List<String> PINYIN =
            List.of("", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu");

    private Numeral() {}

    /**
     * Value of a numeral from 0 to 99,999, all Han or all digits; empty when {@code text} is none.
     * Digits set side by side are read as such: {@code 二〇} is 20.
     */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 12) return OptionalInt.empty();
        int arabic = 0;
        boolean allArabic = true;
        for (int i = 0; i < text.length(); i++) {
            int digit = arabicDigit(text.charAt(i));
            if (digit < 0) allArabic = false;
            else if (allArabic && i < 6) arabic = arabic * 10 + digit;
        }
        if (allArabic) return text.length() <= 5 ? OptionalInt.of(arabic) : OptionalInt.empty();
        for (int i = 0; i < text.length(); i++) {
            if (unit(text.charAt(i)) > 0) return withUnits(text);
        }
        return positional(text);
    }

    private static OptionalInt withUnits(String text) {
        int total = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit > 0) {
                if (unit >= lastUnit) return OptionalInt.empty();
                total += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            } else if (hanDigit(c) >= 0) {
                if (digit > 0) return OptionalInt.empty();
                digit = hanDigit(c) == 0 ? -1 : hanDigit(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + Math.max(digit, 0));
    }

    private static OptionalInt positional(String text) {
        int value = 0;
        if (text.length() > 5) return OptionalInt.empty();
        for (int i = 0; i < text.length(); i++) {
            int digit = hanDigit(text.charAt(i));
            if (digit < 0) return OptionalInt.empty();
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    /** Writes 1 to 9,999 as statutes do: 12 is {@code 十二}, 1043 is {@code 一千零四十三}. */
    public static String han(int value) {
        if (value < 1 || value > 9999) throw new IllegalArgumentException("value: " + value);
        var out = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = value / unit % 10;
            if (digit == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) out.append('零');
            gap = false;
            // 十二, not 一十二; but 一百一十二
            if (!(unit == 10 && digit == 1 && out.length() == 0)) out.append(DIGITS.charAt(digit));
            if (unit > 1) out.append(unit == 1000 ? '千' : unit == 100 ? '百' : '十');
        }
        return out.toString();
    }

    /**
     * Writes 1 to 99 in pinyin without tones, as eids name the headings of a paper: 3 is {@code
     * san}, 12 is {@code shier}, 20 is {@code ershi}.
     */
    public static String pinyin(int value) {
        if (value < 1 || value > 99) throw new IllegalArgumentException("value: " + value);
        var out = new StringBuilder();
        if (value >= 20) out.append(PINYIN.get(value / 10));
        if (value >= 10) out.append("shi");
        return out.append(PINYIN.get(value % 10)).toString();
    }

    private static int arabicDigit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static int hanDigit(char c) {
        if (c == '〇' || c == '○') return 0;
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
