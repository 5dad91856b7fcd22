package tiaowen.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as sentences name them. */
public final class DayPhrases {
    private DayPhrases() {}

    /** {@code 2024年9月5日}. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 2024年9月5日} for an edition's date, {@code 日期不详} for {@code undated}. */
    public static String edition(String date) {
        try {
            return day(LocalDate.parse(date));
        } catch (DateTimeException undated) {
            return date.equals("undated") ? "日期不详" : date;
        }
    }
}
