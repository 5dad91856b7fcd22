package tiaowen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a policy as of one date (版本).
 *
 * @param policy slug of the policy
 * @param date names the edition in links and data: an ISO day, or {@code undated}; unique within
 *     the policy
 * @param metadata of its first part
 * @param sources files that make it up, in reading order: one, or the parts of a long law
 * @param duplicates further files that hold the very same text
 * @param clauses number of clauses over all parts
 * @param repealed which other text of the collection ended its force; empty where none did
 * @param start from which day this very text binds
 * @param inherited keys of facts that this text does not say and an earlier edition does: {@code
 *     region}, {@code issuers}
 */
public record Edition(
        String policy,
        String date,
        Metadata metadata,
        List<String> sources,
        List<String> duplicates,
        int clauses,
        Optional<Repealed> repealed,
        Start start,
        List<String> inherited) {
    public Edition {
        sources = List.copyOf(sources);
        duplicates = List.copyOf(duplicates);
        inherited = List.copyOf(inherited);
    }

    /**
     * From which day the text of an edition binds. Amended texts go on printing the day from which
     * the first one bound, so that is kept apart.
     *
     * @param day empty where nothing tells
     * @param first the day of the policy's first text, where the edition prints that instead of its
     *     own
     * @param by title of the paper that decided the amendment, where that one says the day; else
     *     empty
     */
    public record Start(
            Optional<LocalDate> day, StartGround ground, Optional<LocalDate> first, String by) {
        /** Of which nobody says anything. */
        public static final Start UNKNOWN =
                new Start(Optional.empty(), StartGround.UNKNOWN, Optional.empty(), "");
    }

    /** Who says from which day an edition binds. */
    public enum StartGround {
        /** Itself, its sidecar or its page. */
        SAID,
        /** The paper that decided the amendment. */
        DECIDED,
        /** Nobody: it is taken to bind from the day on which it was passed or issued. */
        PASSED,
        UNKNOWN
    }

    /**
     * The text that ended the force of an edition.
     *
     * @param policy slug of the policy that says so
     * @param title of it
     * @param from day from which the force has ended; empty where nobody says one
     * @param manner how it says so
     */
    public record Repealed(
            String policy, String title, Optional<LocalDate> from, Repeal.Manner manner) {
        boolean by(LocalDate day) {
            return from.map(first -> !first.isAfter(day)).orElse(true);
        }
    }

    /** The first day on which it binds no more, as far as anybody names one. */
    public Optional<LocalDate> endsFrom() {
        // What is stated to be repealed may have ended before the term that its text set.
        boolean cut =
                statedEnd().equals(Optional.of(Status.REPEALED))
                        && metadata.said("expires").equals(Optional.of(Origin.TEXT));
        var term = cut ? Optional.<LocalDate>empty() : metadata.expires();
        return Stream.concat(
                        repealed.flatMap(Repealed::from).stream(),
                        term.map(last -> last.plusDays(1)).stream())
                .min(Comparator.naturalOrder());
    }

    /** What is stated of it, where that is that it binds no more. */
    public Optional<Status> statedEnd() {
        return metadata.status().filter(s -> s == Status.REPEALED || s == Status.EXPIRED);
    }

    /**
     * How its force had ended by a day. What is stated without a day decides where no day is known;
     * where one is, it counts from that day alone.
     */
    public Optional<Status> endedBy(LocalDate day) {
        boolean repealedBy = repealed.filter(by -> by.by(day)).isPresent();
        var from = endsFrom();
        boolean stated = statedEnd().isPresent();
        if (from.isEmpty() ? !repealedBy && !stated : from.get().isAfter(day) && !repealedBy) {
            return Optional.empty();
        }
        if (repealedBy) return Optional.of(Status.REPEALED);
        return Optional.of(statedEnd().orElse(Status.EXPIRED));
    }

    /** The day that names the edition; empty where nobody says one. */
    public Optional<LocalDate> day() {
        try {
            // 2023-12-29-2: a second text of that day
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeException undated) {
            return Optional.empty();
        }
    }

    /** True once its text binds, as far as anybody says from when. */
    public boolean inForceBy(LocalDate day) {
        return start.day().map(from -> !from.isAfter(day)).orElse(true);
    }
}
