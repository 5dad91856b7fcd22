package tiaowen.citecheck;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as sentences name them. */
final class DayPhrases {
    private DayPhrases() {}

    /** {@code 2024年9月5日}. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The date of an edition in words. */
    static String edition(String date) {
        try {
            return day(LocalDate.parse(date));
        } catch (DateTimeException undated) {
            return "日期不详";
        }
    }
}
