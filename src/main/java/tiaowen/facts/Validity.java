package tiaowen.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Clause;
import tiaowen.model.Numeral;

/**
 * From when to when a text binds, by its own words.
 *
 * @param effective first day
 * @param expires last day
 */
record Validity(Optional<LocalDate> effective, Optional<LocalDate> expires) {
    private static final String DAY =
            "[0-9０-９一二三四五六七八九〇零○]{4}\\s?年\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?月\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?日";
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十两]{1,3}";
    private static final String IN_FORCE = "(?:正式)?(?:施行|实施|执行|生效|试行|有效|适用)";
    // 自2024年9月5日起施行  从2020年1月1日零时起执行  自2024年1月1日起至2028年12月31日有效
    // 自公布之日起施行  自发布之日起30日后施行  自印发之日起满三个月施行  自公布之日起第60日起施行
    private static final Pattern FROM =
            Pattern.compile(
                    "(?:经(?<passed>"
                            + DAY
                            + ")[^，。；]{0,30}?通过之日|[自从于]\\s?(?:(?<day>"
                            + DAY
                            + ")|(?<issue>(?:公布|发布|印发|通过|颁布|下发|公告|签发|批准|刊登)之?日)))(?:零时|0时)?(?:起|开始)?"
                            + "(?:[满第]?(?<after>"
                            + NUMBER
                            + ")(?<unit>个?(?:工作)?日|天|个?月|年)(?:后|之后|以后|之日)?起?)?"
                            + "(?:至(?<last>"
                            + DAY
                            + ")止?)?[，,]?"
                            + IN_FORCE);
    private static final Pattern OWN_SUBJECT =
            Pattern.compile(
                    "(?:(?:本(?!章(?!程)|条(?!例)|款|节|级|市|省)|以上)\\p{IsHan}{1,8}|^|[。；]|(?:通过|解释|公布|发布|制定|印发)，)(?:，)?$");
    // 有效期5年  有效期为五年  有效期限3年  试行期为二年  有效期至2028年12月31日  执行至2025年底 is no day
    private static final Pattern LASTS =
            Pattern.compile(
                    "(?:有效期限?|试行期限?|暂行期限?|施行期限?|执行期限?|(?<=试行)|(?<=有效期届满日))(?:暂定)?(?:为|是|：)?(?:自[^，。；]{1,16}?起)?(?:(?<count>"
                            + NUMBER
                            + ")(?<unit>年|个月)|(?:截?止?(?:到|至|于)|为)(?<day>"
                            + DAY
                            + ")|(?<plain>"
                            + DAY
                            + "))");
    private static final int LONGEST = 5000;

    /**
     * Reads the clauses from the last to the first, as the rule on force ends a text.
     *
     * @param issued the day that {@code 自公布之日起} means, where known
     */
    static Validity of(List<Clause> clauses, Optional<LocalDate> issued) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            var text = clauses.get(i).text();
            if (text.length() > LONGEST) continue;
            var validity = in(text, issued);
            if (validity.isPresent()) return validity.get();
        }
        return new Validity(Optional.empty(), Optional.empty());
    }

    /** What one text says of itself. */
    static Optional<Validity> in(String text, Optional<LocalDate> issued) {
        var from = FROM.matcher(text);
        while (from.find()) {
            var before = text.substring(Math.max(0, from.start() - 14), from.start());
            if (!OWN_SUBJECT.matcher(before).find()) continue;
            var effective = first(from, issued);
            return Optional.of(
                    new Validity(effective, last(text, from, effective.or(() -> issued))));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(Matcher from, Optional<LocalDate> issued) {
        var said = from.group("passed") == null ? from.group("day") : from.group("passed");
        var day = said == null ? issued : Days.first(said);
        if (day.isEmpty() || from.group("after") == null) return day;
        // how many days 30个工作日 are depends on holidays
        if (from.group("unit").contains("工作")) return Optional.empty();
        return later(day.get(), from.group("after"), from.group("unit"));
    }

    private static Optional<LocalDate> last(
            String text, Matcher from, Optional<LocalDate> effective) {
        if (from.group("last") != null) return Days.first(from.group("last"));
        int end = Sentences.end(text, from.end(), "。");
        // 本办法自……起施行。有效期5年。
        if (text.startsWith("有效期", end) || text.startsWith("试行期", end)) {
            end = Sentences.end(text, end, "。");
        }
        var lasts = LASTS.matcher(text).region(from.end(), end).useTransparentBounds(true);
        if (!lasts.find()) return Optional.empty();
        var day = lasts.group("day") == null ? lasts.group("plain") : lasts.group("day");
        if (day != null) return Days.first(day);
        return effective
                .flatMap(d -> later(d, lasts.group("count"), lasts.group("unit")))
                .map(d -> d.minusDays(1));
    }

    private static Optional<LocalDate> later(LocalDate day, String count, String unit) {
        var number = Numeral.parse(count);
        if (number.isEmpty()) return Optional.empty();
        int n = number.getAsInt();
        try {
            if (unit.contains("年")) return Optional.of(day.plusYears(n));
            return Optional.of(unit.contains("月") ? day.plusMonths(n) : day.plusDays(n));
        } catch (DateTimeException e) { // beyond the years that a calendar has
            return Optional.empty();
        }
    }
}
