package tiaowen.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Numbers are printed in several ways, {@code 60日} and {@code 六十日}, {@code 3%} and {@code 百分之三},
 * {@code 第20条} and {@code 第二十条}: a term is looked up in all of them.
 *
 * <p>All of them match by their characters alone, so that 六十日 and 60日 find the same clauses, 一百六十日
 * and 160日 among them. Clauses that hold a whole number come first: see {@link #cutsNumber}.
 */
public final class TermSpellings {
    private static final String HAN = "〇零一二三四五六七八九十百千万亿两";

    private TermSpellings() {}

    /** The term, folded, and the ways in which the same amounts may be printed. */
    public static List<String> of(String term) {
        var typed = Folding.squeeze(term);
        var all = new LinkedHashSet<String>();
        all.add(typed);
        if (NumberForms.places().matcher(typed).find()) {
            for (var style : NumberForms.Style.values()) all.add(in(style, typed));
        }
        return List.copyOf(all);
    }

    /** Those of {@link #of} that were not typed. */
    public static List<String> others(String term) {
        var all = of(term);
        return all.subList(1, all.size());
    }

    private static String in(NumberForms.Style style, String typed) {
        return NumberForms.places()
                .matcher(typed)
                .replaceAll(
                        place -> {
                            var amount = NumberForms.of(place);
                            var plain = fallback(style);
                            var spelt =
                                    amount.map(
                                            a ->
                                                    a.styles()
                                                            .getOrDefault(
                                                                    style, a.styles().get(plain)));
                            return Matcher.quoteReplacement(spelt.orElse(place.group()));
                        });
    }

    /** Not every number has a form in each style. */
    private static NumberForms.Style fallback(NumberForms.Style style) {
        return switch (style) {
            case HAN, LIANG, LING -> NumberForms.Style.HAN;
            case DIGITS, LONG_DIGITS, GROUPED -> NumberForms.Style.DIGITS;
        };
    }

    /** Characters that, standing before this spelling, make it the end of another number. */
    private static String before(String spelling) {
        char first = spelling.charAt(0);
        if (first >= '0' && first <= '9') return "0123456789.";
        return HAN.indexOf(first) >= 0 ? HAN + "点" : "";
    }

    /** Characters that, standing behind this spelling, make it the beginning of another number. */
    private static String behind(String spelling) {
        char last = spelling.charAt(spelling.length() - 1);
        if (last >= '0' && last <= '9') return "0123456789.%‰万亿";
        return HAN.indexOf(last) >= 0 ? HAN + "点" : "";
    }

    /**
     * Whether a spelling that stands in a folded text is part of a longer number there: 六十日 in
     * 一百六十日, 百分之三 in 百分之三十.
     */
    public static boolean cutsNumber(CharSequence text, int at, String spelling) {
        int end = at + spelling.length();
        boolean goesBefore = at > 0 && before(spelling).indexOf(text.charAt(at - 1)) >= 0;
        return goesBefore
                || (end < text.length() && behind(spelling).indexOf(text.charAt(end)) >= 0);
    }
}
