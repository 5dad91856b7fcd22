package tiaowen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One law, regulation, notice, opinion, plan or official explanation, over all its editions (政策).
 *
 * @param slug names it in links for ever: ASCII letters, digits and hyphens
 * @param title of its newest edition
 * @param editions newest first; at least one
 * @param citedBy how many other policies of the collection name it in their text
 */
public record Policy(String slug, String title, List<Edition> editions, int citedBy) {
    public Policy {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) throw new IllegalArgumentException("no edition: " + slug);
    }

    /** The edition that counts on a day: the newest already in force, else the newest of all. */
    public Edition current(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.inForceBy(day))
                .findFirst()
                .orElse(editions.getFirst());
    }

    /** The newest edition that had come into force by a day, whatever became of it since. */
    public Optional<Edition> startedBy(LocalDate day) {
        return editions.stream().filter(edition -> edition.startedBy(day)).findFirst();
    }

    /**
     * The edition that bound on a day; empty before the first of them did, and once the policy was
     * repealed or had expired. Where it is stated to have ended and nobody says when, it counts as
     * ended.
     */
    public Optional<Edition> inForce(LocalDate day) {
        return startedBy(day)
                .filter(edition -> !edition.repealedBy(day))
                .filter(
                        edition ->
                                edition.metadata()
                                        .expires()
                                        .map(last -> !last.isBefore(day))
                                        .orElse(true))
                .filter(
                        edition ->
                                edition.metadata()
                                        .status()
                                        .map(s -> s != Status.REPEALED && s != Status.EXPIRED)
                                        .orElse(true));
    }

    public Optional<Edition> edition(String date) {
        return editions.stream().filter(edition -> edition.date().equals(date)).findFirst();
    }

    /**
     * Whether an edition of this policy binds on a day: what was stated, else not yet in force
     * before its effective day, else repealed where another text of the collection ended it, else
     * expired after its last day, else amended when a later one is in force.
     */
    public Status status(Edition edition, LocalDate day) {
        var stated = edition.metadata().status();
        if (stated.isPresent() && stated.get() != Status.CURRENT) return stated.get();
        if (!edition.inForceBy(day)) return Status.NOT_YET;
        if (edition.repealedBy(day)) return Status.REPEALED;
        boolean over = edition.metadata().expires().map(last -> last.isBefore(day)).orElse(false);
        if (over) return Status.EXPIRED;
        return edition.date().equals(current(day).date()) ? Status.CURRENT : Status.AMENDED;
    }

    /**
     * The days on which the answer of {@link #status}, {@link #current} or {@link #inForce} may
     * become another one, in order; between two of them it stays what it is.
     */
    public List<LocalDate> turns() {
        return editions.stream()
                .flatMap(
                        edition ->
                                Stream.of(
                                                edition.day(),
                                                edition.metadata().effective(),
                                                edition.metadata()
                                                        .expires()
                                                        .map(d -> d.plusDays(1)),
                                                edition.repealed().flatMap(Edition.Repealed::from))
                                        .flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
    }
}
