package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.model.Origin;
import tiaowen.model.Policy;

/** Reads on which days a paper was passed or issued, binds, and was put on the site. */
final class DayReader {
    private static final Pattern ISSUED = Pattern.compile("通过|公布|发布|颁布|修正|修订|修改|印发|公告|批准|令|制定");
    private static final Pattern PUT_FORTH = Pattern.compile("公布|发布|印发");
    // 2025年6月3日 13时44分  发布日期：2025年6月3日: sites say the minute, and label the day
    private static final Pattern CLOCK =
            Pattern.compile("日\\s*(?:\\d{1,2}[时:：]\\d{2}|by |[|｜])|(?:发布|公开|更新|上网)(?:日期|时间)[:：]");

    // 自2020年6月1日起施行  2020年6月1日施行
    private static final Pattern FROM_THEN_ON =
            Pattern.compile(Days.HAN_DAY + "\\s*起?(?:正式)?(?:施行|实施|执行|生效)");
    // 2018年8月3日发布, below the text
    private static final Pattern PUT_OUT = Pattern.compile(Days.HAN_DAY + "\\s*(?:发布|公开|刊登)");
    private static final Pattern IN_FORCE = Pattern.compile("(?:起)?(?:施行|实施|生效|执行)[）)]?\\s?$");

    // 2020-11-13 09:08:55 作者：某某  18/06/2026 14:04  发布于 2025年12月3日 | 分类：政策
    private static final Pattern SITE_DAY =
            Pattern.compile(
                    "(?<![\\d/])(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}))(?!\\d)");
    // words of a line that tells of something else
    private static final Pattern OTHER_DAY =
            Pattern.compile(
                    "施行|实施|生效|执行|成文|生成|颁布|公布|制定|批准|修订|修正|印发|签发|失效|废止|截止|通过|有效|关于|[《。]|.{60}");
    // 本章程经2016年1月11日会员大会表决通过
    private static final Pattern ADOPTED =
            Pattern.compile(
                    "本(?!届|次|年)\\p{IsHan}{1,6}(?:业?已)?[经于]"
                            + Days.HAN_DAY
                            + "[^。；]{0,40}?(?:通过|批准)");

    /** So many last clauses tell of the text as a whole. */
    private static final int CLOSING = 5;

    private final FactPlaces paper;
    private final Witnesses witnesses;

    DayReader(FactPlaces paper, Witnesses witnesses) {
        this.paper = paper;
        this.witnesses = witnesses;
    }

    /**
     * The last day on which this text was passed, issued or changed.
     *
     * @param named the day in the name of the file
     */
    Optional<LocalDate> promulgated(Optional<LocalDate> named) {
        var days = new ArrayList<LocalDate>();
        for (var note : paper.head().notes()) {
            if (CLOCK.matcher(note).find()) continue;
            days.addAll(Days.written(FROM_THEN_ON.matcher(note).replaceAll("")));
        }
        if (days.isEmpty()) {
            paper.signing()
                    .day()
                    .or(() -> paper.opening().flatMap(Opening::day))
                    .or(() -> paper.cover().flatMap(StandardCover::issued))
                    .or(() -> last(paper.structured().body().signature()))
                    .or(() -> last(paper.passed()))
                    .ifPresent(days::add);
        }
        if (days.isEmpty() && witnesses.of("promulgated").isEmpty()) {
            Signing.printed(paper.lines()).or(this::adopted).ifPresent(days::add);
        }
        var latest = days.stream().max(Comparator.naturalOrder());
        latest.ifPresent(day -> witnesses.add("promulgated", day.toString(), Origin.TEXT));
        days.forEach(day -> witnesses.alsoSaid("promulgated", day.toString()));
        named.ifPresent(day -> witnesses.add("promulgated", day.toString(), Origin.FILE_NAME));
        // A file is named after its latest edition, which its text may not tell.
        boolean stated =
                witnesses.of("promulgated").stream().anyMatch(e -> e.origin() == Origin.STATED);
        return named.isPresent() && latest.isPresent() && !stated
                ? Stream.concat(latest.stream(), named.stream()).max(Comparator.naturalOrder())
                : day("promulgated");
    }

    /** The day that a text itself says at its end: 本章程经…会员大会通过. */
    private Optional<LocalDate> adopted() {
        var clauses = paper.structured().clauses();
        for (int i = clauses.size() - 1; i >= Math.max(0, clauses.size() - CLOSING); i--) {
            var adopted = ADOPTED.matcher(clauses.get(i).text());
            if (adopted.find()) return Days.first(adopted.group());
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> last(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Days.written(line).stream())
                .max(Comparator.naturalOrder());
    }

    /** What the order says that puts a text in force comes before the text's own words. */
    Validity validity(Optional<LocalDate> promulgated) {
        return paper.head().notes().stream()
                .flatMap(note -> Validity.in(note, promulgated).stream())
                .findFirst()
                .orElseGet(
                        () ->
                                Validity.of(
                                        paper.structured().clauses(),
                                        firstIssued().or(() -> promulgated)));
    }

    /** The day on which a later amended text was issued first: 自公布之日起 means that one. */
    private Optional<LocalDate> firstIssued() {
        var first =
                paper.history().stream()
                        .filter(line -> ISSUED.matcher(line).find())
                        .flatMap(line -> Days.written(line).stream())
                        .min(Comparator.naturalOrder());
        // 1993年8月29日国务院批准，1993年9月15日民政部发布: approved first, put out then
        return Policy.Change.told(paper.history()).stream()
                .filter(change -> PUT_FORTH.matcher(change.event()).find())
                .map(Policy.Change::day)
                .filter(day -> first.isPresent() && day.isBefore(first.get().plusYears(1)))
                .min(Comparator.naturalOrder())
                .or(() -> first);
    }

    Optional<LocalDate> effective(Validity validity) {
        last(paper.history().stream().filter(line -> IN_FORCE.matcher(line).find()).toList())
                .or(() -> paper.cover().flatMap(StandardCover::effective))
                .or(validity::effective)
                .ifPresent(day -> witnesses.add("effective", day.toString(), Origin.TEXT));
        return day("effective");
    }

    Optional<LocalDate> expires(Validity validity) {
        validity.expires().ifPresent(day -> witnesses.add("expires", day.toString(), Origin.TEXT));
        return day("expires");
    }

    Optional<LocalDate> published() {
        paper.lines().stream()
                .filter(line -> PUT_OUT.matcher(line).matches())
                .flatMap(line -> Days.written(line).stream())
                .findFirst()
                .ifPresent(day -> witnesses.add("published", day.toString(), Origin.TEXT));
        if (day("published").isEmpty()) {
            besideTitle()
                    .flatMap(line -> ofSite(line).stream())
                    .findFirst()
                    .ifPresent(
                            day ->
                                    witnesses.add(
                                            "published", day.toString(), Origin.PUBLISHING_LINE));
        }
        return day("published");
    }

    /** Lines between title and text that may say when a site put it out. */
    private Stream<String> besideTitle() {
        var notes = paper.head().notes().stream().filter(note -> CLOCK.matcher(note).find());
        return Stream.concat(paper.head().below().stream(), notes);
    }

    private static Optional<LocalDate> ofSite(String line) {
        var day = SITE_DAY.matcher(line);
        if (OTHER_DAY.matcher(line).find() || !day.find()) return Optional.empty();
        var year = day.group("year");
        return year == null
                ? Days.first(day.group())
                : Days.first(year + "-" + day.group("month") + "-" + day.group("day"));
    }

    private Optional<LocalDate> day(String key) {
        return witnesses.first(key).flatMap(Days::first);
    }
}
