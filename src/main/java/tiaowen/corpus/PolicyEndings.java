package tiaowen.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.model.Repeal;
import tiaowen.text.TitleKey;

/**
 * Which text of the collection ended which: what one document says of another ({@code 《…》同时废止}) is
 * a fact about that other. A text ends only what was there before its day: a policy issued again
 * under the same title lives on.
 */
final class PolicyEndings {
    private final Map<String, List<Ending>> byKey = new HashMap<>();
    private final Map<List<String>, LocalDate> firstSaid = new HashMap<>();

    /**
     * @param by title key of the policy that ends another
     * @param entry one of its texts that says so
     * @param from day from which the other has ended
     */
    record Ending(String by, CatalogueEntry entry, Repeal repeal, Optional<LocalDate> from) {}

    /**
     * @param drafts editions by title key
     */
    PolicyEndings(Map<String, List<EditionFiles>> drafts) {
        var numbers = new HashMap<String, String>();
        drafts.forEach(
                (key, editions) ->
                        entries(editions)
                                .forEach(
                                        entry ->
                                                entry.metadata()
                                                        .docNumber()
                                                        .ifPresent(
                                                                n -> numbers.putIfAbsent(n, key))));
        drafts.forEach(
                (key, editions) -> {
                    for (var entry : entries(editions)) {
                        for (var repeal : entry.repeals()) {
                            if (!repeal.ends()) continue;
                            target(repeal, entry, drafts, numbers)
                                    .ifPresent(ended -> add(ended, key, entry, repeal));
                        }
                    }
                });
    }

    private static List<CatalogueEntry> entries(List<EditionFiles> editions) {
        return editions.stream().flatMap(edition -> edition.parts().stream()).toList();
    }

    private static Optional<String> target(
            Repeal repeal,
            CatalogueEntry entry,
            Map<String, List<EditionFiles>> drafts,
            Map<String, String> numbers) {
        var numbered = repeal.docNumber().map(numbers::get);
        if (numbered.isPresent()) return numbered;
        var issuers = entry.metadata().issuers();
        // 《关于…的解释》 is 最高人民法院关于…的解释 in a text of that court
        return Stream.of(
                        repeal.title(),
                        String.join("", issuers) + repeal.title(),
                        (issuers.isEmpty() ? "" : issuers.getFirst()) + repeal.title())
                .map(TitleKey::of)
                .filter(drafts::containsKey)
                .findFirst();
    }

    private void add(String ended, String by, CatalogueEntry entry, Repeal repeal) {
        byKey.computeIfAbsent(ended, key -> new ArrayList<>())
                .add(new Ending(by, entry, repeal, repeal.from()));
        repeal.from()
                .ifPresent(
                        from ->
                                firstSaid.merge(
                                        List.of(by, repeal.title()),
                                        from,
                                        (one, other) -> one.isBefore(other) ? one : other));
    }

    /** What ended an edition of a policy; the earliest where several texts say so. */
    Optional<Ending> of(String key, EditionFiles edition) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(this::asFirstSaid)
                .filter(ending -> ends(ending, key, edition))
                .min(Comparator.comparing((Ending ending) -> ending.from().orElse(LocalDate.MAX)));
    }

    /** Later editions of a text repeat what the first of them ended. */
    private Ending asFirstSaid(Ending ending) {
        var first = firstSaid.get(List.of(ending.by(), ending.repeal().title()));
        return new Ending(ending.by(), ending.entry(), ending.repeal(), Optional.ofNullable(first));
    }

    private static boolean ends(Ending ending, String key, EditionFiles edition) {
        var text = edition.parts().getFirst();
        if (ending.entry().metadata().sample() && !text.metadata().sample()) return false;
        var day = text.metadata().promulgated();
        if (!ending.by().equals(key)) {
            return day.isEmpty()
                    || ending.from().map(from -> day.get().isBefore(from)).orElse(true);
        }
        // 1998年发布的《X》同时废止 in X itself: an earlier X, not the editions that say so
        boolean saysSo =
                edition.parts().stream()
                        .flatMap(part -> part.repeals().stream())
                        .anyMatch(repeal -> repeal.title().equals(ending.repeal().title()));
        return !saysSo
                && ending.repeal().issued().isPresent()
                && day.isPresent()
                && ending.from().map(from -> day.get().isBefore(from)).orElse(false);
    }
}
