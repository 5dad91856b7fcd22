package tiaowen.validity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.text.DayPhrases;

/**
 * Days on which something is asked to have been in force: one, or all from one to another.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record DaySpan(LocalDate from, LocalDate to) {
    // 2022  2022年  2022-6  2022年6月  2022-06-30  2022年6月30日  2022年内
    private static final Pattern ONE =
            Pattern.compile(
                    "((?:19|20)\\d{2})(?:年|[-./年](\\d{1,2})(?:月|[-./月](\\d{1,2})日?)?)?[内中]?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\.\\.|至|到|~|—|－)\\s*");

    /**
     * @throws IllegalArgumentException if the span ends before it begins: a bug in the caller
     */
    public DaySpan {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " " + to);
    }

    /** One day. */
    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }

    /** Reads {@code 2022-06-30}, {@code 2022年6月}, {@code 2022}, {@code 2021..2022}. */
    public static Optional<DaySpan> parse(String text) {
        var ends = BETWEEN.split(text.strip(), 3);
        if (ends.length == 1) return one(ends[0]);
        if (ends.length > 2) return Optional.empty();
        var first = one(ends[0]);
        var last = one(ends[1]);
        return first.isPresent() && last.isPresent() && !last.get().to.isBefore(first.get().from)
                ? Optional.of(new DaySpan(first.get().from, last.get().to))
                : Optional.empty();
    }

    private static Optional<DaySpan> one(String text) {
        var read = ONE.matcher(text.strip());
        if (!read.matches()) return Optional.empty();
        try {
            int year = Integer.parseInt(read.group(1));
            if (read.group(2) == null) {
                return Optional.of(
                        new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(read.group(2)));
            if (read.group(3) != null) {
                return Optional.of(of(month.atDay(Integer.parseInt(read.group(3)))));
            }
            return Optional.of(new DaySpan(month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public boolean isDay() {
        return from.equals(to);
    }

    private boolean isYear() {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }

    /** As an address writes it, and {@link #parse} reads it: {@code 2022-06-30}, {@code 2022}. */
    public String code() {
        if (isDay()) return from.toString();
        return isYear() ? Integer.toString(from.getYear()) : from + ".." + to;
    }

    /** {@code 2022年6月30日}, {@code 2022年内}, {@code 2021年1月1日至2022年6月30日之间}. */
    public String words() {
        if (isDay()) return DayPhrases.day(from);
        if (isYear()) return from.getYear() + "年内";
        return DayPhrases.day(from) + "至" + DayPhrases.day(to) + "之间";
    }
}
