package tiaowen.extract.block;

import java.util.Locale;
import tiaowen.model.Numeral;

/** How a list writes its numbers; Word's names for them are ECMA-376, 17.18.59 ST_NumberFormat. */
public enum NumberFormat {
    NONE,
    DECIMAL,
    DECIMAL_ZERO,
    FULL_WIDTH,
    CHINESE_COUNTING,
    CHINESE_DIGITS,
    CHINESE_LEGAL,
    HEAVENLY_STEMS,
    EARTHLY_BRANCHES,
    CIRCLED,
    IN_BRACKETS,
    WITH_STOP,
    CIRCLED_HAN,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };

    /** Reads Word's name; what is not known here is written in decimals. */
    public static NumberFormat ofWord(String name) {
        return switch (name) {
            case "none", "bullet" -> NONE;
            case "decimalZero" -> DECIMAL_ZERO;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting" ->
                    CHINESE_COUNTING;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                    CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                    CHINESE_LEGAL;
            case "ideographTraditional" -> HEAVENLY_STEMS;
            case "ideographZodiac" -> EARTHLY_BRANCHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "decimalEnclosedParen" -> IN_BRACKETS;
            case "decimalEnclosedFullstop" -> WITH_STOP;
            case "ideographEnclosedCircle" -> CIRCLED_HAN;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** Reads the number that files of Word 97 to 2003 have for a format: MS-OSHARED, 2.2.1.3. */
    public static NumberFormat ofOldWord(int code) {
        return switch (code) {
            case 0x01 -> UPPER_ROMAN;
            case 0x02 -> LOWER_ROMAN;
            case 0x03 -> UPPER_LETTER;
            case 0x04 -> LOWER_LETTER;
            case 0x0A, 0x11, 0x24, 0x28 -> CHINESE_DIGITS;
            case 0x0B, 0x21, 0x23, 0x25, 0x27 -> CHINESE_COUNTING;
            case 0x0E, 0x13 -> FULL_WIDTH;
            case 0x10, 0x22, 0x26 -> CHINESE_LEGAL;
            case 0x12, 0x1C -> CIRCLED;
            case 0x16 -> DECIMAL_ZERO;
            case 0x17, 0xFF -> NONE;
            case 0x1A -> WITH_STOP;
            case 0x1B -> IN_BRACKETS;
            case 0x1D -> CIRCLED_HAN;
            case 0x1E -> HEAVENLY_STEMS;
            case 0x1F, 0x20 -> EARTHLY_BRANCHES;
            default -> DECIMAL;
        };
    }

    /** Writes a number; one that the format has no sign for comes in decimals. */
    public String write(int value) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(value);
            case DECIMAL_ZERO -> value < 10 ? "0" + value : Integer.toString(value);
            case FULL_WIDTH -> digits(value, "０１２３４５６７８９");
            case CHINESE_COUNTING -> counting(value);
            case CHINESE_DIGITS -> digits(value, "〇一二三四五六七八九");
            case CHINESE_LEGAL -> legal(value);
            case HEAVENLY_STEMS -> oneOf("甲乙丙丁戊己庚辛壬癸", value);
            case EARTHLY_BRANCHES -> oneOf("子丑寅卯辰巳午未申酉戌亥", value);
            case CIRCLED -> sign('①', 20, value);
            case IN_BRACKETS -> sign('⑴', 20, value);
            case WITH_STOP -> sign('⒈', 20, value);
            case CIRCLED_HAN -> sign('㊀', 10, value);
            case LOWER_LETTER -> letters(value).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(value);
            case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(value);
        };
    }

    private static String counting(int value) {
        return value >= 1 && value <= 9999 ? Numeral.han(value) : Integer.toString(value);
    }

    private static String legal(int value) {
        var plain = "零一二三四五六七八九十百千";
        var legal = "零壹贰叁肆伍陆柒捌玖拾佰仟";
        var out = new StringBuilder();
        var counted = counting(value);
        if (value >= 10 && value < 20) out.append('壹');
        for (int i = 0; i < counted.length(); i++) {
            int at = plain.indexOf(counted.charAt(i));
            out.append(at < 0 ? counted.charAt(i) : legal.charAt(at));
        }
        return out.toString();
    }

    private static String digits(int value, String digits) {
        var out = new StringBuilder();
        for (char c : Integer.toString(value).toCharArray()) {
            out.append(c == '-' ? c : digits.charAt(c - '0'));
        }
        return out.toString();
    }

    private static String oneOf(String signs, int value) {
        return value >= 1 && value <= signs.length()
                ? signs.substring(value - 1, value)
                : Integer.toString(value);
    }

    private static String sign(char first, int count, int value) {
        return value >= 1 && value <= count
                ? String.valueOf((char) (first + value - 1))
                : Integer.toString(value);
    }

    /** A to Z, then AA to ZZ, as Word counts. */
    private static String letters(int value) {
        if (value < 1 || value > 26 * 20) return Integer.toString(value);
        return String.valueOf((char) ('A' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) return Integer.toString(value);
        var out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
