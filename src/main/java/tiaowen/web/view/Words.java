package tiaowen.web.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as pages print them. */
public final class Words {
    /** The wall clock of the offices that use the pages. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ZONE);

    private Words() {}

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

    public static String day(Instant when) {
        return day(when.atZone(ZONE).toLocalDate());
    }

    /** {@code 2024年9月5日 14:30}. */
    public static String moment(Instant when) {
        return MOMENT.format(when);
    }

    /** A title in its marks, marks inside it made single: {@code 《〈慈善法〉解读》}. */
    public static String titled(String title) {
        return "《" + inner(title) + "》";
    }

    /** What stands between book-title marks: such marks inside become single ones. */
    public static String inner(String title) {
        return title.replace('《', '〈').replace('》', '〉');
    }

    /** {@code 1,026}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The beginning of a text, at most so many characters, with …… where it goes on. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……";
    }

    /** The end of a text, at most so many characters, with …… where more stands before. */
    public static String tail(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : "……" + text.substring(text.offsetByCodePoints(text.length(), -most));
    }
}
