package tiaowen.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tiaowen.api.Links;
import tiaowen.compare.ChangeCounts;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
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
        for (var change : policy.uncollected()) {
            var stop = lacking(change);
            boolean before = oldest.map(day -> change.day().isBefore(day)).orElse(false);
            if (before) older.add(stop);
            else stops.add(stop);
        }
        stops.sort(Comparator.comparing(Stop::date).reversed());
        older.sort(Comparator.comparing(Stop::date).reversed());
        return new TimelineView(Links.policy(policy.slug()), "", stops, older);
    }

    private Stop stop(Policy policy, int at, List<String> events, LocalDate today) {
        var edition = policy.editions().get(at);
        var told = new ArrayList<>(events);
        var metadata = edition.metadata();
        if (told.isEmpty() && metadata.promulgated().equals(edition.day())) told.add("公布");
        if (edition.start().ground() != Edition.StartGround.PASSED) {
            edition.start().day().ifPresent(from -> told.add(DisplayFormat.day(from) + "起施行"));
        }
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

    private static Stop lacking(Policy.Change change) {
        return new Stop(
                change.day().toString(),
                DisplayFormat.day(change.day()),
                "",
                Optional.empty(),
                List.of(change.event()),
                "",
                "",
                false);
    }

    /** What the heads of the editions say happened on a day. */
    private Map<LocalDate, Set<String>> events(Policy policy) {
        var events = new TreeMap<LocalDate, Set<String>>();
        for (var edition : policy.editions()) {
            for (var printed : editions.read(policy, edition).stream().toList()) {
                for (var part : printed.parts()) {
                    var history = part.document().body().history();
                    Policy.Change.told(history).forEach(change -> add(change, events));
                }
            }
        }
        return events;
    }

    private static void add(Policy.Change change, Map<LocalDate, Set<String>> events) {
        var told = events.computeIfAbsent(change.day(), d -> new LinkedHashSet<>());
        // Several texts under one day say it each in its way; the fullest is enough.
        told.removeIf(one -> change.event().contains(one));
        if (told.stream().noneMatch(one -> one.contains(change.event()))) told.add(change.event());
    }
}
