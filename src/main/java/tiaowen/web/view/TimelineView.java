package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of a policy on a line of time, newest first.
 *
 * @param action address to which the form sends the day that somebody asks for
 * @param at that day, where one was asked for; else empty
 * @param older changes before the oldest edition that the collection has
 */
public record TimelineView(String action, String at, List<Stop> stops, List<Stop> older) {
    public TimelineView {
        stops = List.copyOf(stops);
        older = List.copyOf(older);
    }

    /**
     * One edition, or a change whose text the collection does not have.
     *
     * @param href empty where the collection does not have the text
     * @param status empty there too
     * @param events {@code 修正}, {@code 2024年9月5日起施行}
     * @param counts what changed since the edition before; may be empty
     * @param compareHref the comparison with it; empty where there is none
     */
    public record Stop(
            String date,
            String label,
            String href,
            Optional<StatusMark> status,
            List<String> events,
            String counts,
            String compareHref,
            boolean here) {
        public Stop {
            events = List.copyOf(events);
        }

        /** The same as the place where the reader is, or not. */
        Stop at(String other) {
            return new Stop(
                    date, label, href, status, events, counts, compareHref, date.equals(other));
        }
    }

    /** {@code 2024年3月28日第二次修正，2021年11月26日第一次修正}: when what happened, newest first. */
    public String brief() {
        return Stream.concat(stops.stream(), older.stream())
                .map(stop -> stop.label() + stop.events().stream().findFirst().orElse("版本"))
                .collect(Collectors.joining("，"));
    }

    /** The same, seen from the page of an edition. */
    public TimelineView from(String edition, String day) {
        return new TimelineView(
                action, day, stops.stream().map(stop -> stop.at(edition)).toList(), older);
    }
}
