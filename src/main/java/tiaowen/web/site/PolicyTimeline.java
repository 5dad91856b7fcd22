package tiaowen.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tiaowen.api.Links;
import tiaowen.compare.ChangeCounts;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.TimelineView;
import tiaowen.web.view.TimelineView.Stop;

/**
 * Works out what happened to a policy and when, once for a generation and a day: its editions, and
 * of the changes that its head (题注) names those whose text the collection does not have. Safe for
 * many threads.
 */
public final class PolicyTimeline {
    private static final int KEPT = 2_000;

    /** A text is passed some days before it is put out under the later date. */
    private static final int DAYS_TO_PRINT = 120;

    private static final Pattern DAY = Pattern.compile("([12]\\d{3})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    // 第二次修正  修订通过  公布
    private static final Pattern EVENT =
            Pattern.compile("(?:第[一二三四五六七八九十]{1,3}次)?(?:修正|修订|修改|通过|公布|发布|批准|印发)");

    private final Library library;
    private final PreparedEditions editions;
    private final Cache<String, TimelineView> kept =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    PolicyTimeline(Library library, PreparedEditions editions) {
        this.library = library;
        this.editions = editions;
    }

    /**
     * The timeline as the page of an edition shows it.
     *
     * @param at a day that was asked for; may be empty
     * @return empty where there is but one thing to tell
     */
    public Optional<TimelineView> of(Policy policy, Edition here, LocalDate today, String at) {
        var key = library.state().identity() + " " + today + " " + policy.slug();
        var known = kept.get(key, wanted -> make(policy, today));
        boolean tells = known.stops().size() + known.older().size() > 1;
        return tells ? Optional.of(known.from(here.date(), at)) : Optional.empty();
    }

    private TimelineView make(Policy policy, LocalDate today) {
        var events = events(policy);
        var stops = new ArrayList<Stop>();
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < policy.editions().size(); i++) {
            var edition = policy.editions().get(i);
            edition.day().ifPresent(days::add);
            var own = edition.day().map(events::get).map(List::copyOf).orElse(List.of());
            stops.add(stop(policy, i, own, today));
        }
        var older = new ArrayList<Stop>();
        var oldest = days.stream().min(Comparator.naturalOrder());
        for (var event : events.entrySet()) {
            if (days.stream().anyMatch(day -> isOf(event.getKey(), day))) continue;
            var stop = lacking(event.getKey(), event.getValue());
            boolean before = oldest.map(day -> event.getKey().isBefore(day)).orElse(false);
            if (before) older.add(stop);
            else stops.add(stop);
        }
        stops.sort(Comparator.comparing(Stop::date).reversed());
        older.sort(Comparator.comparing(Stop::date).reversed());
        return new TimelineView(Links.policy(policy.slug()), "", stops, older);
    }

    private static boolean isOf(LocalDate event, LocalDate edition) {
        return !event.isAfter(edition) && event.plusDays(DAYS_TO_PRINT).isAfter(edition);
    }

    private Stop stop(Policy policy, int at, List<String> events, LocalDate today) {
        var edition = policy.editions().get(at);
        var told = new ArrayList<>(events);
        var metadata = edition.metadata();
        if (told.isEmpty() && metadata.promulgated().equals(edition.day())) told.add("公布");
        // The day from which the first edition bound is printed in later ones too.
        metadata.effective()
                .filter(from -> edition.day().map(day -> !from.isBefore(day)).orElse(true))
                .ifPresent(from -> told.add(DisplayFormat.day(from) + "起施行"));
        metadata.expires().ifPresent(last -> told.add("有效期到" + DisplayFormat.day(last)));
        edition.repealed()
                .ifPresent(
                        by ->
                                told.add(
                                        by.from().map(d -> DisplayFormat.day(d) + "起").orElse("")
                                                + "由"
                                                + DisplayFormat.titled(by.title())
                                                + "废止"));
        boolean first = at + 1 == policy.editions().size();
        var before = first ? edition.date() : policy.editions().get(at + 1).date();
        var counts =
                first
                        ? Optional.<ChangeCounts>empty()
                        : library.counts(policy.slug(), before, edition.date());
        return new Stop(
                edition.date(),
                DisplayFormat.edition(edition.date()),
                Links.edition(policy.slug(), edition.date()),
                Optional.of(StatusMark.of(policy, edition, today)),
                told,
                counts.map(ChangeCounts::words).orElse(""),
                first ? "" : Links.compare(policy.slug(), before, edition.date()),
                false);
    }

    private static Stop lacking(LocalDate day, Set<String> events) {
        return new Stop(
                day.toString(),
                DisplayFormat.day(day),
                "",
                Optional.empty(),
                List.copyOf(events),
                "",
                "",
                false);
    }

    /** What the heads of the editions say happened on a day. */
    private Map<LocalDate, Set<String>> events(Policy policy) {
        var events = new TreeMap<LocalDate, Set<String>>();
        for (var edition : policy.editions()) {
            for (var printedEdition : editions.read(policy, edition).stream().toList())
                read(printedEdition, events);
        }
        return events;
    }

    private static void read(PrintedEdition printedEdition, Map<LocalDate, Set<String>> events) {
        for (var document : printedEdition.parts()) {
            var head = String.join("\n", document.document().body().history());
            var words = TITLE.matcher(head).replaceAll("");
            var days = DAY.matcher(words).results().toList();
            for (int i = 0; i < days.size(); i++) {
                boolean last = i + 1 == days.size();
                int end = last ? words.length() : days.get(i + 1).start();
                var event = EVENT.matcher(words).region(days.get(i).end(), end);
                var when = date(days.get(i));
                if (when.isEmpty() || !event.find()) continue;
                var told = events.computeIfAbsent(when.get(), d -> new LinkedHashSet<>());
                // Several texts under one day say it each in its way; the fullest is enough.
                told.removeIf(one -> event.group().contains(one));
                if (told.stream().noneMatch(one -> one.contains(event.group()))) {
                    told.add(event.group());
                }
            }
        }
    }

    private static Optional<LocalDate> date(MatchResult day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
