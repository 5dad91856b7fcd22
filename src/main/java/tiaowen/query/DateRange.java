package tiaowen.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days that somebody types behind {@code 日期:}. */
final class DateRange {
    // 2023  2023年  2023-05  2023年5月  2023.5.1  2023-05-01  2023年5月1日  20230501
    private static final Pattern ONE =
            Pattern.compile("(\\d{4})年?(?:[-./]?(\\d{1,2})月?(?:[-./]?(\\d{1,2})日?)?)?");
    // 2020..2023  2020至2023  2020-2023  2020~  ..2023
    private static final Pattern BETWEEN =
            Pattern.compile("(.{0,11}?)(?:\\.{2,3}|…|至|到|~|(?<=\\d{4})-(?=\\d{4}$))(.{0,11})");

    private DateRange() {}

    /**
     * Days as typed.
     *
     * @param turned the later one came first
     */
    record Typed(Query.Dated dated, boolean turned) {}

    static Optional<Typed> parse(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.length() > 30) return Optional.empty();
        if (text.startsWith(">")) {
            return since(text.substring(text.startsWith(">=") ? 2 : 1)).map(DateRange::asTyped);
        }
        if (text.startsWith("<")) {
            return until(text.substring(text.startsWith("<=") ? 2 : 1)).map(DateRange::asTyped);
        }
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            var from = between.group(1);
            var to = between.group(2);
            if (from.isEmpty() && to.isEmpty()) return Optional.empty();
            if (from.isEmpty()) return until(to).map(DateRange::asTyped);
            if (to.isEmpty()) return since(from).map(DateRange::asTyped);
            // Whoever types 2023..2020 means the days between.
            return between(from, to)
                    .map(DateRange::asTyped)
                    .or(() -> between(to, from).map(dated -> new Typed(dated, true)));
        }
        return between(text, text).map(DateRange::asTyped);
    }

    private static Typed asTyped(Query.Dated dated) {
        return new Typed(dated, false);
    }

    private static Optional<Query.Dated> between(String first, String last) {
        var from = read(first, false);
        var to = read(last, true);
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) return Optional.empty();
        return Optional.of(new Query.Dated(from, to));
    }

    private static Optional<Query.Dated> since(String day) {
        return read(day, false).map(d -> new Query.Dated(Optional.of(d), Optional.empty()));
    }

    private static Optional<Query.Dated> until(String day) {
        return read(day, true).map(d -> new Query.Dated(Optional.empty(), Optional.of(d)));
    }

    private static Optional<LocalDate> read(String text, boolean last) {
        var parts = ONE.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        try {
            var year = Year.of(Integer.parseInt(parts.group(1)));
            if (parts.group(2) == null)
                return Optional.of(last ? year.atMonth(12).atEndOfMonth() : year.atDay(1));
            YearMonth month = year.atMonth(Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null)
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            return Optional.of(month.atDay(Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            // 2023-13: no day, and the caller says so
            return Optional.empty();
        }
    }
}
