package tiaowen.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tiaowen.model.Edition.Start;
import tiaowen.model.Edition.StartGround;
import tiaowen.model.Policy.Change;

/**
 * From which day each edition binds, and which changes of a policy the collection has no text of:
 * by what the editions say, and by the papers that decided to change them.
 */
final class EditionStarts {
    private final Map<String, List<CatalogueEntry>> decisions = new HashMap<>();

    EditionStarts(Collection<CatalogueEntry> entries) {
        for (var entry : entries) {
            for (var key : entry.amends()) {
                decisions.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * Tells from which day an edition binds.
     *
     * @param key of the policy
     * @param amended whether it is not the policy's first text
     */
    Start of(String key, EditionFiles files, boolean amended) {
        var metadata = files.parts().getFirst().metadata();
        var said = metadata.effective();
        var passed = metadata.promulgated().or(() -> EditionDate.day(files.date()));
        boolean own =
                said.isPresent()
                        && (passed.isEmpty() || !amended || !said.get().isBefore(passed.get()));
        if (own) return new Start(said, StartGround.SAID, Optional.empty(), "");
        var decision = passed.flatMap(day -> decision(key, day));
        var decided = decision.flatMap(entry -> entry.metadata().effective());
        if (decided.isPresent() && amended) {
            var title = decision.get().metadata().title();
            return new Start(decided, StartGround.DECIDED, said, title);
        }
        return passed.isEmpty() ? Start.UNKNOWN : new Start(passed, StartGround.PASSED, said, "");
    }

    private Optional<CatalogueEntry> decision(String key, LocalDate passed) {
        return decisions.getOrDefault(key, List.of()).stream()
                .filter(
                        entry ->
                                entry.metadata()
                                        .promulgated()
                                        .filter(d -> new Change(d, "修改").made(passed))
                                        .isPresent())
                .min(Comparator.comparingLong(entry -> apart(entry, passed)));
    }

    private static long apart(CatalogueEntry entry, LocalDate passed) {
        return entry.metadata()
                .promulgated()
                .map(day -> Math.abs(ChronoUnit.DAYS.between(day, passed)))
                .orElse(Long.MAX_VALUE);
    }

    /**
     * Tells whether an edition is an amended one: its head says so, or tells of nothing but long
     * ago, or the policy has earlier ones.
     *
     * @param earlier whether the collection has an earlier edition
     */
    static boolean isAmended(EditionFiles files, boolean earlier) {
        var changes = changes(List.of(files));
        var day = EditionDate.day(files.date());
        boolean old =
                day.isPresent()
                        && (changes.stream().anyMatch(c -> c.day().plusYears(1).isBefore(day.get()))
                                || (!changes.isEmpty()
                                        && changes.stream().noneMatch(c -> c.made(day.get()))));
        return earlier
                || old
                || changes.stream().anyMatch(Change::amends)
                || day.flatMap(d -> saidBefore(files, d)).isPresent();
    }

    /** No text binds from years before it was passed, but its first one may have. */
    private static Optional<LocalDate> saidBefore(EditionFiles files, LocalDate day) {
        return files.parts()
                .getFirst()
                .metadata()
                .effective()
                .filter(from -> from.plusYears(1).isBefore(day));
    }

    /** Changes that heads of editions and decisions tell of, and that no edition came of. */
    List<Change> uncollected(String key, List<EditionFiles> editions) {
        var days =
                editions.stream().flatMap(files -> EditionDate.day(files.date()).stream()).toList();
        if (days.size() < editions.size()) return List.of();
        var oldest = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        boolean sample = editions.getFirst().parts().getFirst().metadata().sample();
        var decided =
                decisions.getOrDefault(key, List.of()).stream()
                        .filter(entry -> sample || !entry.metadata().sample())
                        .flatMap(entry -> decided(entry, days).stream());
        var first = changes(editions).stream().map(Change::day).min(Comparator.naturalOrder());
        var byDay = new TreeMap<LocalDate, Change>();
        // What came before the oldest edition made the first text; later, only amendments make one.
        var told =
                changes(editions).stream()
                        .filter(change -> change.amends() || change.day().isBefore(oldest));
        Stream.concat(told, decided)
                .filter(change -> days.stream().noneMatch(day -> made(change, day, first)))
                .forEach(change -> byDay.merge(change.day(), change, EditionStarts::fuller));
        return List.copyOf(byDay.values());
    }

    /** A first text may be put out long after it was passed; an amended one is not. */
    private static boolean made(Change change, LocalDate edition, Optional<LocalDate> first) {
        boolean original =
                !change.amends()
                        && first.filter(day -> change.day().isBefore(day.plusYears(1))).isPresent();
        boolean late = !change.day().isAfter(edition) && change.day().plusYears(1).isAfter(edition);
        return change.made(edition) || (original && late);
    }

    private static Optional<Change> decided(CatalogueEntry entry, List<LocalDate> days) {
        var passed = entry.metadata().promulgated();
        boolean collected =
                passed.isEmpty()
                        || days.stream().anyMatch(day -> new Change(passed.get(), "修改").made(day));
        if (collected) return Optional.empty();
        return Optional.of(new Change(entry.metadata().effective().orElse(passed.get()), "修改"));
    }

    private static List<Change> changes(List<EditionFiles> editions) {
        return editions.stream()
                .flatMap(files -> files.parts().stream())
                .flatMap(part -> part.changes().stream())
                .toList();
    }

    private static Change fuller(Change one, Change other) {
        return other.event().contains(one.event()) ? other : one;
    }
}
