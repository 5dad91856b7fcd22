package tiaowen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.index.Folding;
import tiaowen.model.Numeral;

/** Amounts are printed in two ways, {@code 60日} and {@code 六十日}, {@code 3%} and {@code 百分之三}. */
final class Spellings {
    private static final String UNITS =
            "个?(?:工作日|小时|周岁|月|星期)|日|天|年|岁|元|万元|亿元|万|倍|人|名|次|个|米|公里|条|章|款|项|平方米|分钟";
    // 60日  24个月  800万元
    private static final Pattern DIGITS =
            Pattern.compile("(?<![0-9.])([0-9]{1,4})(?=" + UNITS + ")");
    // 六十日  二十四个月  八百万元
    private static final Pattern HAN =
            Pattern.compile("(?<![〇零一二三四五六七八九十百千两之第])([一二三四五六七八九十百千零两]{2,7})(?=" + UNITS + ")");
    // 3%  1.5%
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,4})(?:\\.([0-9]{1,3}))?%");
    // 百分之三  百分之一点五
    private static final Pattern HUNDREDTHS =
            Pattern.compile("百分之([一二三四五六七八九十百零]{1,5})(?:点([〇零一二三四五六七八九]{1,3}))?");
    private static final String FRACTION = "零一二三四五六七八九";

    private Spellings() {}

    /** The term, folded, and the ways in which the same amount may be printed. */
    static List<String> of(String term) {
        var typed = Folding.squeeze(term);
        var all = new ArrayList<String>();
        all.add(typed);
        add(all, DIGITS.matcher(typed).replaceAll(m -> han(m.group(1))));
        add(all, HAN.matcher(typed).replaceAll(m -> digits(m.group(1))));
        add(all, PERCENT.matcher(typed).replaceAll(m -> hundredths(m.group(1), m.group(2))));
        add(all, HUNDREDTHS.matcher(typed).replaceAll(m -> percent(m.group(1), m.group(2))));
        return all;
    }

    private static void add(List<String> all, String spelling) {
        if (!all.contains(spelling)) all.add(spelling);
    }

    private static String han(String digits) {
        int value = Integer.parseInt(digits);
        return value < 1 ? digits : Numeral.han(value);
    }

    private static String digits(String han) {
        var value = Numeral.parse(han);
        return value.isPresent() ? Integer.toString(value.getAsInt()) : han;
    }

    private static String hundredths(String whole, String fraction) {
        int value = Integer.parseInt(whole);
        var han = new StringBuilder("百分之").append(value == 0 ? "零" : Numeral.han(value));
        if (fraction == null) return han.toString();
        han.append('点');
        fraction.chars().forEach(c -> han.append(FRACTION.charAt(c - '0')));
        return han.toString();
    }

    private static String percent(String whole, String fraction) {
        var value = Numeral.parse(whole);
        if (value.isEmpty()) return "百分之" + whole + (fraction == null ? "" : "点" + fraction);
        var digits = new StringBuilder().append(value.getAsInt());
        if (fraction != null) {
            digits.append('.');
            fraction.chars().forEach(c -> digits.append(Math.max(0, FRACTION.indexOf(c))));
        }
        return digits.append('%').toString();
    }
}
