package tiaowen.citator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.citator.CitationFollower.Followed;
import tiaowen.citator.CitationFollower.Loose;
import tiaowen.citator.CitationFollower.Result;
import tiaowen.index.Generation;
import tiaowen.index.GenerationChange;
import tiaowen.index.TableFile;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.text.ChinaTime;

/**
 * Citations that were followed in the generation before, for those that mean in a new one what they
 * meant: their source is the same, the policies that they may mean are, and no name came or went.
 */
final class EarlierCitations {
    private final GenerationChange change;
    private final Generation now;
    private final List<Followed> followed;
    private final List<Loose> loose;
    private final Map<String, Range> ranges;
    private final Map<String, Boolean> same = new HashMap<>();

    /** Where the citations of a source stand among those followed, and among those loose. */
    record Range(int from, int to, int looseFrom, int looseTo) {}

    private EarlierCitations(GenerationChange change, Generation now, TableFile file) {
        this.change = change;
        this.now = now;
        this.followed = file.list(CitationGraph.FOLLOWED, Followed.class);
        this.loose = file.list(CitationGraph.LOOSE, Loose.class);
        this.ranges = file.map(CitationGraph.SOURCES, Range.class);
    }

    /** Empty where names changed, so that any citation may mean another policy. */
    static Optional<EarlierCitations> of(GenerationChange change, Generation now) {
        var before = change.before();
        boolean sameNames =
                names(before).equals(names(now)) && before.curated().equals(now.curated());
        // Texts without a date mean what holds today.
        boolean sameDay = day(before).equals(day(now));
        return sameNames && sameDay
                ? Optional.of(new EarlierCitations(change, now, before.tables(CitationGraph.FILE)))
                : Optional.empty();
    }

    private static List<Object> names(Generation generation) {
        var catalogue = generation.catalogue();
        return List.of(catalogue.byTitleKey().keySet(), catalogue.byNumber().keySet());
    }

    private static LocalDate day(Generation generation) {
        return ChinaTime.day(generation.built());
    }

    Optional<Result> of(String source) {
        var range = ranges.get(source);
        if (range == null || !change.same(source, now)) return Optional.empty();
        var result =
                new Result(
                        List.copyOf(followed.subList(range.from(), range.to())),
                        List.copyOf(loose.subList(range.looseFrom(), range.looseTo())));
        boolean holds =
                result.followed().stream().allMatch(one -> same(one.policy()))
                        && result.loose().stream()
                                .flatMap(one -> one.candidates().stream())
                                .allMatch(candidate -> same(candidate.policy()));
        return holds ? Optional.of(result) : Optional.empty();
    }

    private boolean same(String policy) {
        return same.computeIfAbsent(policy, this::isSame);
    }

    private boolean isSame(String slug) {
        var before = change.before().catalogue().policy(slug).map(Policy::editions);
        var editions = now.catalogue().policy(slug).map(Policy::editions);
        return before.equals(editions)
                && editions.stream()
                        .flatMap(List::stream)
                        .map(Edition::sources)
                        .flatMap(List::stream)
                        .noneMatch(change.sources()::contains);
    }
}
