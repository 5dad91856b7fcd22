package tiaowen.text;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number inside a term in all the ways in which texts print it.
 *
 * @param styles its spellings; one that a style has no form for is missing
 */
public record NumberForms(Map<Style, String> styles) {
    /** Ways of writing numbers; a text keeps to one of them. */
    enum Style {
        /** 八百万 二 百分之三 二〇二〇 */
        HAN,
        /** 两 for 二 where something is counted. */
        LIANG,
        /** 二零二〇 is rare, 二零二零 is not. */
        LING,
        /** 800万 2 3% 2020 */
        DIGITS,
        /** 8000000 */
        LONG_DIGITS,
        /** 8,000,000 */
        GROUPED
    }

    private static final String HAN_NUMBER = "[一二三四五六七八九十百千万亿零〇两]{1,15}";
    private static final String DIGITS = "[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,11}|0(?=\\.)";
    private static final String UNITS =
            "个?工作日|个?月|个?小时|个?星期|周岁|周年|周|日|天|年|岁|元|倍|人|名|次|户|米|公里|千米|平方米|平方公里"
                    + "|立方米|分钟|秒|吨|公斤|千克|克|毫升|升|公顷|亩";
    private static final String ORDERED = "条|款|项|章|节|编|号|次|届|批|类";

    // 2020年  二〇二〇年  二零二零年
    private static final String YEAR =
            "(?<year>(?<![0-9])[12][0-9]{3}|(?<!HAN)[一二三四五六七八九〇零]{4})(?=年)";
    // 第20条  第二十条
    private static final String ORDINAL = "(?<=第)(?<ordinal>[1-9][0-9]{0,3}|HAN)(?=ORDERED)";
    // 百分之三  百分之一点五  千分之五  二分之一
    private static final String PARTS =
            "(?<whole>百|千|HAN)分之(?<part>HAN)(?:点(?<tenths>[零〇一二三四五六七八九]{1,4}))?";
    // 3%  1.5%  5‰
    private static final String PERCENT =
            "(?<percent>(?<![0-9.])[0-9]{1,4}(?:\\.[0-9]{1,4})?)(?<sign>[%‰])";
    // 1/2
    private static final String FRACTION =
            "(?<![0-9/.])(?<upper>[1-9][0-9]?)/(?<lower>[1-9][0-9]{0,2})(?![0-9/.])";
    // 60日  800万元  1.5倍  1至3年
    private static final String COUNT =
            "(?<count>(?<![0-9.])(?:DIGITS))(?:\\.(?<decimals>[0-9]{1,4}))?(?<times>[万亿]?)(?=FOLLOWED)";
    // 六十日  八百万元  一点五倍  一至三年
    private static final String HAN_COUNT =
            "(?<han>HAN)(?:点(?<hanDecimals>[零〇一二三四五六七八九]{1,4}))?(?=FOLLOWED)";

    private static final Pattern ANY =
            Pattern.compile(
                    String.join("|", YEAR, ORDINAL, PARTS, PERCENT, FRACTION, COUNT, HAN_COUNT)
                            .replace("FOLLOWED", "(?:[至到~-](?:DIGITS|HAN)?[万亿]?)?(?:UNITS)")
                            .replace("UNITS", UNITS)
                            .replace("ORDERED", ORDERED)
                            .replace("DIGITS", DIGITS)
                            .replace("HAN", HAN_NUMBER));

    // 60 日  800 万元  第 20 条
    private static final Pattern BLANKS =
            Pattern.compile(
                    ("(?<=[0-9０-９])[ 　]+(?=(?:[万亿]?(?:UNITS)|ORDERED|[%％‰])(?:[\\s以之内外，。、]|$))"
                                    + "|(?<=第)[ 　]+(?=[0-9０-９]+[ 　]*(?:ORDERED))")
                            .replace("UNITS", UNITS)
                            .replace("ORDERED", ORDERED));

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = WAN.multiply(WAN);
    private static final long MOST = 1_000_000_000_000L;

    /** Finds the places in a folded text that may be numbers; {@link #of} reads each. */
    static Pattern places() {
        return ANY;
    }

    /** The query without the blanks that set a number apart from its unit: {@code 60 日}. */
    public static String closedUp(String query) {
        return BLANKS.matcher(query).replaceAll("");
    }

    /** The number at a place; empty where what stands there is none. */
    static Optional<NumberForms> of(MatchResult place) {
        if (place.group("year") != null) return Optional.of(year(place.group("year")));
        if (place.group("ordinal") != null) return counted(place.group("ordinal"), "", "", false);
        if (place.group("whole") != null) return part(place);
        if (place.group("percent") != null) return percent(place);
        if (place.group("upper") != null) return fraction(place);
        if (place.group("count") != null) {
            var decimals = place.group("decimals");
            var number = place.group("count").replace(",", "");
            return counted(number, decimals, place.group("times"), true);
        }
        return counted(place.group("han"), place.group("hanDecimals"), "", true);
    }

    private static NumberForms year(String typed) {
        var digits = arabic(typed);
        var han = new StringBuilder();
        digits.chars().forEach(c -> han.append(HAN_DIGITS.charAt(c - '0')));
        return new NumberForms(
                Map.of(
                        Style.DIGITS,
                        digits,
                        Style.HAN,
                        han.toString(),
                        Style.LING,
                        han.toString().replace('〇', '零')));
    }

    /** Digit by digit. */
    private static String arabic(String digits) {
        var out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int value = c == '零' ? 0 : HAN_DIGITS.indexOf(c);
            out.append(value < 0 ? c : (char) ('0' + value));
        }
        return out.toString();
    }

    private static Optional<NumberForms> counted(
            String number, String decimals, String times, boolean measured) {
        var whole = value(number);
        if (whole.isEmpty()) return Optional.empty();
        var value = BigDecimal.valueOf(whole.getAsLong());
        if (decimals != null && !decimals.isEmpty()) {
            var tenths = arabic(decimals);
            value = value.add(new BigDecimal("0." + tenths));
        }
        if (times.equals("万")) value = value.multiply(WAN);
        if (times.equals("亿")) value = value.multiply(YI);
        if (value.signum() == 0 || value.longValue() >= MOST) return Optional.empty();
        return Optional.of(new NumberForms(styles(value.stripTrailingZeros(), measured)));
    }

    private static OptionalLong value(String number) {
        return Character.isDigit(number.charAt(0))
                ? OptionalLong.of(Long.parseLong(number))
                : HanNumber.parse(number);
    }

    private static Map<Style, String> styles(BigDecimal value, boolean measured) {
        var styles = new EnumMap<Style, String>(Style.class);
        var han = han(value);
        styles.put(Style.HAN, han);
        if (measured) styles.put(Style.LIANG, liang(han));
        styles.put(Style.DIGITS, shortest(value));
        styles.put(Style.LONG_DIGITS, value.toPlainString());
        boolean thousands = value.scale() <= 0 && value.longValue() >= 1_000;
        if (thousands && measured) {
            styles.put(Style.GROUPED, String.format(Locale.ROOT, "%,d", value.longValue()));
        }
        return styles;
    }

    private static String han(BigDecimal value) {
        long whole = value.longValue();
        var han = whole == 0 ? "零" : HanNumber.write(whole);
        if (value.scale() <= 0) return han;
        var plain = value.toPlainString();
        var decimals = new StringBuilder(han).append('点');
        plain.substring(plain.indexOf('.') + 1)
                .chars()
                .forEach(c -> decimals.append(c == '0' ? '零' : HAN_DIGITS.charAt(c - '0')));
        return decimals.toString();
    }

    /** 两年, 两百元, 两万人; but 十二年 and 二十年. */
    private static String liang(String han) {
        boolean counts =
                han.equals("二") || (han.length() > 1 && "百千万亿".indexOf(han.charAt(1)) >= 0);
        return han.startsWith("二") && counts ? "两" + han.substring(1) : han;
    }

    /** 800万 rather than 8000000. */
    private static String shortest(BigDecimal value) {
        if (value.compareTo(YI) >= 0) return value.divide(YI).toPlainString() + "亿";
        if (value.compareTo(WAN) >= 0) return value.divide(WAN).toPlainString() + "万";
        return value.toPlainString();
    }

    private static Optional<NumberForms> part(MatchResult place) {
        var whole = place.group("whole");
        var part = value(place.group("part"));
        var tenths = place.group("tenths");
        if (part.isEmpty() && !place.group("part").equals("零")) return Optional.empty();
        var han = place.group();
        if (whole.equals("百") || whole.equals("千")) {
            var digits = part.orElse(0) + (tenths == null ? "" : "." + arabic(tenths));
            return parts(han, digits, whole.equals("百") ? "%" : "‰");
        }
        var lower = value(whole);
        if (lower.isEmpty() || tenths != null || part.isEmpty()) return Optional.empty();
        return Optional.of(
                new NumberForms(
                        Map.of(
                                Style.HAN,
                                han,
                                Style.DIGITS,
                                part.getAsLong() + "/" + lower.getAsLong())));
    }

    private static Optional<NumberForms> percent(MatchResult place) {
        var value = new BigDecimal(place.group("percent"));
        var whole = place.group("sign").equals("%") ? "百分之" : "千分之";
        return parts(whole + han(value), place.group("percent"), place.group("sign"));
    }

    private static Optional<NumberForms> parts(String han, String digits, String sign) {
        return Optional.of(new NumberForms(Map.of(Style.HAN, han, Style.DIGITS, digits + sign)));
    }

    private static Optional<NumberForms> fraction(MatchResult place) {
        long upper = Long.parseLong(place.group("upper"));
        long lower = Long.parseLong(place.group("lower"));
        if (upper >= lower) return Optional.empty();
        return Optional.of(
                new NumberForms(
                        Map.of(
                                Style.HAN,
                                HanNumber.write(lower) + "分之" + HanNumber.write(upper),
                                Style.DIGITS,
                                upper + "/" + lower)));
    }
}
