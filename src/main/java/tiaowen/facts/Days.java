package tiaowen.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;

/** Reads days in the forms that texts, pages and metadata files use. */
final class Days {
    private static final String S = "[\\s　]{0,4}";

    // 2023  ２ ０ ２ ３  二〇二三  二○二三  二OO七  民國112  中华民国一百一十二
    private static final String YEAR =
            "((?:[0-9０-９]"
                    + S
                    + "){4}|(?:[一二三四五六七八九零〇○OＯО０0]"
                    + S
                    + "){4}|民[国國]"
                    + S
                    + "(?:[0-9０-９]{2,3}|[一二三四五六七八九十百零〇○]{2,6}))";
    // 12  1 2  十二
    private static final String NUMBER =
            "([0-9０-９]" + S + "[0-9０-９]?|[一二三四五六七八九十]{1,3}|十" + S + "[一二三四五六七八九])";

    /** A day written with 年月日, its characters perhaps set apart. */
    static final String HAN_DAY = YEAR + S + "年" + S + NUMBER + S + "月" + S + NUMBER + S + "日";

    /** A month alone: 二〇〇七年一月. */
    static final String HAN_MONTH = YEAR + S + "年" + S + NUMBER + S + "月";

    /** A day on which something was passed or issued. */
    static final Pattern PASSED = Pattern.compile(HAN_DAY + ".{0,60}?(?:通过|公布|发布|印发|颁布)");

    // 2023-12-29  2023/2/23 10:00:20  2023.1.16  20230116  2021- 08- 16
    private static final String DIGIT_DAY =
            "(?<!\\d)((?:19|20)\\d{2})(?:[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)";
    private static final Pattern HAN = Pattern.compile(HAN_DAY);
    private static final Pattern ANY = Pattern.compile(HAN_DAY + "|" + DIGIT_DAY);
    private static final Pattern ROUND = Pattern.compile("[OＯО０0○零]");

    /** 民国元年. */
    private static final int REPUBLIC = 1911;

    private Days() {}

    /** The first day in {@code text}. */
    static Optional<LocalDate> first(String text) {
        var day = ANY.matcher(text);
        while (day.find()) {
            var read =
                    day.group(1) != null
                            ? read(day, 1, 2, 3)
                            : day.group(5) != null ? read(day, 4, 5, 6) : read(day, 4, 7, 8);
            if (read.isPresent()) return read;
        }
        return Optional.empty();
    }

    /** The text with something else for each day written with 年月日. */
    static String without(String text, String instead) {
        return text.indexOf('日') < 0 ? text : HAN.matcher(text).replaceAll(instead);
    }

    /** All days written with 年月日, in their order. */
    static List<LocalDate> written(String text) {
        if (text.indexOf('日') < 0) return List.of();
        var days = new ArrayList<LocalDate>();
        var day = HAN.matcher(text);
        while (day.find()) read(day, 1, 2, 3).ifPresent(days::add);
        return days;
    }

    private static Optional<LocalDate> read(Matcher day, int year, int month, int date) {
        try {
            return Optional.of(
                    LocalDate.of(
                            year(squeeze(day.group(year))),
                            number(squeeze(day.group(month))),
                            number(squeeze(day.group(date)))));
        } catch (DateTimeException e) { // 2月30日: a slip of the source is no day
            return Optional.empty();
        }
    }

    private static int year(String year) {
        if (year.startsWith("民")) return REPUBLIC + number(year.substring(2));
        boolean han = year.codePoints().anyMatch(Character::isIdeographic);
        int read = number(han ? ROUND.matcher(year).replaceAll("〇") : year);
        if (read < 1900 || read > 2999) throw new DateTimeException("year: " + read);
        return read;
    }

    private static int number(String text) {
        return Numeral.parse(text).orElseThrow(() -> new DateTimeException(text));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
