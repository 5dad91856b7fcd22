package tiaowen.text;

import java.util.OptionalLong;
import tiaowen.model.Numeral;

/** Whole numbers with 万 and 亿 as texts write them: {@code 八百万}, {@code 一万零五百}. */
final class HanNumber {
    private static final long WAN = 10_000;
    private static final long YI = WAN * WAN;

    private HanNumber() {}

    /**
     * Value of a number in its usual form, in which {@code 两} may stand for {@code 二}; empty for
     * anything else, such as {@code 百} and {@code 二百五}.
     */
    static OptionalLong parse(String han) {
        var usual = han.replace('两', '二').replace('〇', '零');
        long value = 0;
        var rest = usual;
        int yi = rest.indexOf('亿');
        if (yi >= 0) {
            value += section(rest.substring(0, yi)) * YI;
            rest = rest.substring(yi + 1);
        }
        int wan = rest.indexOf('万');
        if (wan >= 0) {
            value += section(rest.substring(0, wan)) * WAN;
            rest = rest.substring(wan + 1);
        }
        value += section(rest);
        return value > 0 && write(value).equals(usual)
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    private static long section(String han) {
        return Numeral.parse(han.startsWith("零") ? han.substring(1) : han).orElse(0);
    }

    /**
     * The usual form.
     *
     * @param value from 1 to below 10<sup>12</sup>
     */
    static String write(long value) {
        var out = new StringBuilder();
        section(out, value / YI, "亿");
        section(out, value / WAN % WAN, "万");
        section(out, value % WAN, "");
        return out.toString();
    }

    private static void section(StringBuilder out, long value, String unit) {
        if (value == 0) return;
        if (!out.isEmpty() && value < 1_000) out.append('零');
        var han = Numeral.han((int) value);
        boolean tens = !out.isEmpty() && han.startsWith("十");
        out.append(tens ? "一" : "").append(han).append(unit);
    }
}
