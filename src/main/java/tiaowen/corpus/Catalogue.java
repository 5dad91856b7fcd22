package tiaowen.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.model.Policy;
import tiaowen.model.Warning;
import tiaowen.text.PinyinText;
import tiaowen.text.TitleKey;

/**
 * All sources together: policies, their editions, and where each source belongs. Made from the
 * entries alone, always the same from the same entries; immutable.
 */
public final class Catalogue {
    private final List<Policy> policies;
    private final Map<String, Policy> bySlug;
    private final Map<String, Policy> byKey;
    private final Map<String, List<Policy>> byNumber;
    private final Map<String, CataloguePlace> places;
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, String> slugs;
    private final Map<String, List<Warning>> warnings;

    private Catalogue(CatalogueMaker made) {
        policies = byPinyin(made.policies.values());
        bySlug = policies.stream().collect(Collectors.toMap(Policy::slug, Function.identity()));
        byKey = Map.copyOf(made.policies);
        byNumber = Map.copyOf(made.numbers());
        places = Map.copyOf(made.places);
        entries = made.entries;
        slugs = made.slugs.given();
        warnings = Map.copyOf(made.warnings);
    }

    /**
     * Sorts entries into policies and editions.
     *
     * @param entries one a source, in any order
     * @param slugsBefore what {@link #slugs} of the catalogue before gave; empty for a first one
     */
    public static Catalogue of(
            Collection<CatalogueEntry> entries, Map<String, String> slugsBefore) {
        return new Catalogue(new CatalogueMaker(entries, slugsBefore));
    }

    private static List<Policy> byPinyin(Collection<Policy> policies) {
        var readings = new HashMap<String, String>();
        for (var policy : policies) readings.put(policy.slug(), PinyinText.of(policy.title()));
        return policies.stream()
                .sorted(
                        Comparator.comparing((Policy policy) -> readings.get(policy.slug()))
                                .thenComparing(Policy::slug))
                .toList();
    }

    /** Ordered by pinyin of the title. */
    public List<Policy> policies() {
        return policies;
    }

    public Optional<Policy> policy(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The policy of that title, as people print it: with or without marks, or the state's name. */
    public Optional<Policy> titled(String title) {
        return Optional.ofNullable(byKey.get(TitleKey.of(title)));
    }

    /** Policies by their key, see {@link TitleKey}. */
    public Map<String, Policy> byTitleKey() {
        return byKey;
    }

    /**
     * Policies with an edition of that number; several where offices share a code.
     *
     * @param docNumber as {@link tiaowen.model.DocNumber#toString} prints it
     */
    public List<Policy> numbered(String docNumber) {
        return byNumber.getOrDefault(docNumber, List.of());
    }

    /**
     * Where a source belongs; empty for a source that the catalogue does not know, and for one that
     * repeats title, date and text of another, which is not searched.
     */
    public Optional<CataloguePlace> place(String source) {
        return Optional.ofNullable(places.get(source));
    }

    /**
     * True for a source that repeats title, date and text of another: it has no clauses of its own.
     */
    public boolean isRepetition(String source) {
        return entries.containsKey(source) && !places.containsKey(source);
    }

    public Optional<CatalogueEntry> entry(String source) {
        return Optional.ofNullable(entries.get(source));
    }

    /** All entries, ordered by source. */
    public Collection<CatalogueEntry> entries() {
        return entries.values();
    }

    /** What is doubtful about a source, in itself or beside the others. */
    public List<Warning> warnings(String source) {
        var all = new ArrayList<Warning>();
        entry(source).ifPresent(entry -> all.addAll(entry.warnings()));
        all.addAll(warnings.getOrDefault(source, List.of()));
        return all;
    }

    /** Slugs by title key, for {@link #of}. */
    public Map<String, String> slugs() {
        return new TreeMap<>(slugs);
    }

    /** Number of editions over all policies. */
    public int editions() {
        return policies.stream().mapToInt(policy -> policy.editions().size()).sum();
    }

    /** Number of clauses of all sources that are searched. */
    public int clauses() {
        return places.keySet().stream().mapToInt(source -> entries.get(source).clauses()).sum();
    }

    /** Sources that are searched. */
    public Set<String> searched() {
        return places.keySet();
    }
}
