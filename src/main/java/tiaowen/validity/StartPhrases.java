package tiaowen.validity;

import java.util.List;
import java.util.stream.Stream;
import tiaowen.model.Edition;
import tiaowen.text.DayPhrases;

/** From which day an edition binds, in words: its own day, or the first text's called so. */
public final class StartPhrases {
    private StartPhrases() {}

    /**
     * A line of a table of facts.
     *
     * @param label {@code 施行日期}, {@code 首次施行}, {@code 本版施行}
     */
    public record Fact(String label, String value) {}

    /** What a table of facts says; empty where nothing is known. */
    public static List<Fact> facts(Edition edition) {
        var start = edition.start();
        var first = start.first().map(day -> new Fact("首次施行", DayPhrases.day(day)));
        var own =
                start.day()
                        .map(
                                day ->
                                        new Fact(
                                                first.isPresent() ? "本版施行" : "施行日期",
                                                value(edition, DayPhrases.day(day))));
        return Stream.concat(first.stream(), own.stream()).toList();
    }

    private static String value(Edition edition, String day) {
        return switch (edition.start().ground()) {
            case SAID -> early(edition) ? day + "（早于公布日期，文本如此载明）" : day;
            case DECIDED -> day + "（据" + Standing.titled(edition.start().by()) + "）";
            case PASSED -> "文本未载明，按通过日" + day + "推定";
            case UNKNOWN -> "";
        };
    }

    /** Some papers bind from a day before they were issued. */
    private static boolean early(Edition edition) {
        return edition.metadata()
                .promulgated()
                .flatMap(passed -> edition.start().day().map(from -> from.isBefore(passed)))
                .orElse(false);
    }

    /** {@code 2024年9月5日施行}, {@code 首次施行2016年9月1日}; empty where no text says a day. */
    public static String brief(Edition edition) {
        var start = edition.start();
        return switch (start.ground()) {
            case SAID, DECIDED -> start.day().map(DayPhrases::day).orElse("") + "施行";
            case PASSED -> start.first().map(day -> "首次施行" + DayPhrases.day(day)).orElse("");
            case UNKNOWN -> "";
        };
    }
}
