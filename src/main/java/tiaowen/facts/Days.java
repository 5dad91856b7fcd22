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
    // 2023年12月29日  二〇二三年十二月二十九日  2023 年 1 月 6 日
    private static final String HAN_DAY =
            "([0-9０-９]{4}|[一二三四五六七八九零〇○]{4})\\s?年\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s?月\\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s?日";
    // 2023-12-29  2023/2/23 10:00:20  2023.1.16  20230116
    private static final String DIGIT_DAY =
            "((?:19|20)\\d{2})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?!\\d)";
    private static final Pattern HAN = Pattern.compile(HAN_DAY);
    private static final Pattern ANY = Pattern.compile(HAN_DAY + "|" + DIGIT_DAY);

    private Days() {}

    /** The first day in {@code text}. */
    static Optional<LocalDate> first(String text) {
        var day = ANY.matcher(text);
        while (day.find()) {
            var read = day.group(1) == null ? read(day, 4) : read(day, 1);
            if (read.isPresent()) return read;
        }
        return Optional.empty();
    }

    /** All days written with 年月日, in their order. */
    static List<LocalDate> written(String text) {
        var days = new ArrayList<LocalDate>();
        var day = HAN.matcher(text);
        while (day.find()) read(day, 1).ifPresent(days::add);
        return days;
    }

    private static Optional<LocalDate> read(Matcher day, int group) {
        var year = Numeral.parse(day.group(group));
        var month = Numeral.parse(day.group(group + 1));
        var date = Numeral.parse(day.group(group + 2));
        if (year.isEmpty() || month.isEmpty() || date.isEmpty()) return Optional.empty();
        if (year.getAsInt() < 1900 || year.getAsInt() > 2999) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), date.getAsInt()));
        } catch (DateTimeException e) { // 2月30日: a slip of the source is no day
            return Optional.empty();
        }
    }
}
