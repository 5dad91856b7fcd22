package tiaowen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One law, regulation, notice, opinion, plan or official explanation, over all its editions (政策).
 *
 * @param slug names it in links for ever: ASCII letters, digits and hyphens
 * @param title of its newest edition
 * @param editions newest first; at least one
 * @param citedBy how many other policies of the collection name it in their text
 * @param uncollected changes of it that texts of the collection tell of and whose outcome the
 *     collection does not have, oldest first
 * @param basis the law that it applies or is made under, where that one has ended
 */
public record Policy(
        String slug,
        String title,
        List<Edition> editions,
        int citedBy,
        List<Change> uncollected,
        Optional<EndedBasis> basis) {
    public Policy {
        editions = List.copyOf(editions);
        uncollected = List.copyOf(uncollected);
        if (editions.isEmpty()) throw new IllegalArgumentException("no edition: " + slug);
    }

    /**
     * Something that happened to the text of a policy, as its head (题注) tells.
     *
     * @param event {@code 第二次修正}, {@code 公布}
     */
    public record Change(LocalDate day, String event) {
        private static final Pattern DAY = Pattern.compile("([12]\\d{3})年(\\d{1,2})月(\\d{1,2})日");
        private static final Pattern TITLE = Pattern.compile("《[^》]*》");

        // 第二次修正  修订通过  公布
        private static final Pattern EVENT =
                Pattern.compile("(?:第[一二三四五六七八九十]{1,3}次)?(?:修正|修订|修改|通过|公布|发布|批准|印发)");

        private static final Pattern AMENDED =
                Pattern.compile("(?:第[一二三四五六七八九十]{1,3}次)?(?:修正|修订|修改)(?!草案|案)");

        /** A text is passed some days before it is put out under the later date. */
        private static final int DAYS_TO_PRINT = 120;

        /** A file may be named after the day before. */
        private static final int DAYS_EARLIER = 31;

        /** Reads the head of a text (题注), in its order. */
        public static List<Change> told(List<String> history) {
            var words = TITLE.matcher(String.join("\n", history)).replaceAll("");
            var days = DAY.matcher(words).results().toList();
            var told = new ArrayList<Change>();
            for (int i = 0; i < days.size(); i++) {
                int end = i + 1 == days.size() ? words.length() : days.get(i + 1).start();
                var event = event(words, days.get(i).end(), end);
                var when = day(days.get(i));
                if (when.isPresent() && event.isPresent()) {
                    told.add(new Change(when.get(), event.get()));
                }
            }
            return told;
        }

        /** 会议通过的决定修正 amends: that is told rather than that something was passed. */
        private static Optional<String> event(String words, int from, int to) {
            return Stream.of(AMENDED, EVENT)
                    .map(event -> event.matcher(words).region(from, to))
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst();
        }

        private static Optional<LocalDate> day(MatchResult day) {
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

        /** Whether an edition of a day is what came of it. */
        public boolean made(LocalDate edition) {
            return day.minusDays(DAYS_EARLIER).isBefore(edition)
                    && day.plusDays(DAYS_TO_PRINT).isAfter(edition);
        }

        /** Whether it changed the text, rather than put it out. */
        public boolean amends() {
            return event.contains("修");
        }
    }

    /**
     * A law that has ended and that a policy rests on.
     *
     * @param title of the law
     * @param inTitle whether the policy names it in its title; else in its first words (根据…制定)
     * @param by title of the text that ended it
     */
    public record EndedBasis(String title, boolean inTitle, String by, Optional<LocalDate> from) {
        boolean by(LocalDate day) {
            return from.map(first -> !first.isAfter(day)).orElse(true);
        }
    }

    /** The edition that counts on a day: the newest already in force, else the newest of all. */
    public Edition current(LocalDate day) {
        return startedBy(day).orElse(editions.getFirst());
    }

    /** The newest edition that had come into force by a day, whatever became of it since. */
    public Optional<Edition> startedBy(LocalDate day) {
        return editions.stream().filter(edition -> edition.inForceBy(day)).findFirst();
    }

    /**
     * The edition that bound on a day, as far as the collection has it: see {@link #lacking}. Empty
     * before the first of them did, and once the policy had ended.
     */
    public Optional<Edition> inForce(LocalDate day) {
        return startedBy(day).filter(edition -> edition.endedBy(day).isEmpty());
    }

    /** Every edition that bound on some day of a span, newest first. */
    public List<Edition> inForce(LocalDate from, LocalDate to) {
        var days =
                editions.stream()
                        .flatMap(edition -> edition.start().day().stream())
                        .filter(day -> day.isAfter(from) && !day.isAfter(to));
        var bound =
                Stream.concat(Stream.of(from), days)
                        .flatMap(day -> inForce(day).stream())
                        .collect(Collectors.toSet());
        return editions.stream().filter(bound::contains).toList();
    }

    /**
     * The change whose outcome bound on a day and is not in the collection: the last one by then,
     * if no edition in force then came after it.
     */
    public Optional<Change> lacking(LocalDate day) {
        boolean early = firstStart().filter(day::isBefore).isPresent();
        var started = startedBy(day);
        boolean over = started.orElse(editions.getLast()).endedBy(day).isPresent();
        return early || over ? Optional.empty() : missed(started, day);
    }

    /** The last change by a day that came after an edition. */
    private Optional<Change> missed(Optional<Edition> edition, LocalDate day) {
        Predicate<Change> later =
                change ->
                        edition.isEmpty()
                                || edition.get().day().filter(change.day()::isAfter).isPresent();
        return uncollected.stream()
                .filter(change -> !change.day().isAfter(day))
                .filter(later)
                .reduce((one, next) -> next);
    }

    /** The day from which the first text bound, where an edition says it. */
    public Optional<LocalDate> firstStart() {
        return Stream.concat(
                        editions.stream().flatMap(edition -> edition.start().first().stream()),
                        uncollected.isEmpty()
                                ? editions.getLast().start().day().stream()
                                : Stream.empty())
                .min(Comparator.naturalOrder());
    }

    public Optional<Edition> edition(String date) {
        return editions.stream().filter(edition -> edition.date().equals(date)).findFirst();
    }

    /**
     * Whether an edition of this policy binds on a day: not before its first day, no more once it
     * was ended, amended when a later text binds, in the collection or not. What is stated decides
     * only where no day is known. A law that it rests on may have ended before it.
     */
    public Status status(Edition edition, LocalDate day) {
        var stated = edition.metadata().status();
        boolean began = edition.start().ground() != Edition.StartGround.UNKNOWN;
        if (!edition.inForceBy(day) || (!began && stated.equals(Optional.of(Status.NOT_YET)))) {
            return Status.NOT_YET;
        }
        var ended = edition.endedBy(day);
        if (ended.isPresent()) return ended.get();
        boolean newest = edition.date().equals(current(day).date());
        boolean said =
                stated.equals(Optional.of(Status.AMENDED)) && edition.equals(editions.getFirst());
        if (!newest || said || missed(Optional.of(edition), day).isPresent()) return Status.AMENDED;
        boolean rests = basis.filter(law -> law.by(day)).isPresent();
        return rests ? Status.BASIS_REPEALED : Status.CURRENT;
    }

    /**
     * The days on which the answer of {@link #status}, {@link #current} or {@link #inForce} may
     * become another one, in order; between two of them it stays what it is.
     */
    public List<LocalDate> turns() {
        var ofEditions =
                editions.stream()
                        .flatMap(
                                e ->
                                        Stream.of(
                                                e.day(),
                                                e.start().day(),
                                                e.endsFrom(),
                                                e.repealed().flatMap(Edition.Repealed::from)))
                        .flatMap(Optional::stream);
        var known =
                Stream.concat(
                        uncollected.stream().map(Change::day),
                        basis.flatMap(EndedBasis::from).stream());
        return Stream.concat(ofEditions, known).distinct().sorted().toList();
    }
}
