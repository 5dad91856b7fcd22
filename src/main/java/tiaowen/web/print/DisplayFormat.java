package tiaowen.web.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tiaowen.model.Certainty;
import tiaowen.text.ChinaTime;
import tiaowen.text.DayPhrases;

/** Dates and numbers as pages print them. */
public final class DisplayFormat {
    /** The wall clock of the offices that use the pages. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ChinaTime.ZONE);

    private DisplayFormat() {}

    /** {@code 97%}; never 100, which nothing is. */
    public static String share(double probability) {
        return Math.min(99, Math.round(probability * 100)) + "%";
    }

    /** {@code 识读把握：正文 97%，连同标题、日期等 90%。} */
    public static String certainty(Certainty certainty) {
        return "识读把握：正文 "
                + share(certainty.text())
                + "，连同标题、文号、机关、日期等 "
                + share(certainty.whole())
                + "。";
    }

    /** What that means for the reader. */
    public static String likely(Certainty certainty) {
        if (certainty.sure()) return "不必逐段核对。";
        int places = certainty.doubts().size();
        return places == 0 ? "请对照原件核对。" : "有 " + places + " 处存疑，请对照原件核对。";
    }

    /** {@code 2024年9月5日}. */
    public static String day(LocalDate day) {
        return DayPhrases.day(day);
    }

    /** {@code 2024年9月5日} for an edition's date, {@code 日期不详} for {@code undated}. */
    public static String edition(String date) {
        return DayPhrases.edition(date);
    }

    public static String day(Instant when) {
        return day(when.atZone(ChinaTime.ZONE).toLocalDate());
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
