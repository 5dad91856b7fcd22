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
import java.util.function.Supplier;
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
    private final int clauses;
    private final Supplier<Details> reader;
    private volatile Details details;

    /**
     * What few ask for.
     *
     * @param entries by source, in order
     * @param slugs by title key
     * @param warnings of what is doubtful about a source beside the others
     */
    public record Details(
            Map<String, CatalogueEntry> entries,
            Map<String, String> slugs,
            Map<String, List<Warning>> warnings) {}

    private Catalogue(
            List<Policy> policies,
            Map<String, Policy> byKey,
            Map<String, List<Policy>> byNumber,
            Map<String, CataloguePlace> places,
            int clauses,
            Supplier<Details> reader) {
        this.policies = List.copyOf(policies);
        this.bySlug =
                policies.stream().collect(Collectors.toMap(Policy::slug, Function.identity()));
        this.byKey = Map.copyOf(byKey);
        this.byNumber = Map.copyOf(byNumber);
        this.places = Map.copyOf(places);
        this.clauses = clauses;
        this.reader = reader;
    }

    /**
     * Sorts entries into policies and editions.
     *
     * @param entries one a source, in any order
     * @param slugsBefore what {@link #slugs} of the catalogue before gave; empty for a first one
     */
    public static Catalogue of(
            Collection<CatalogueEntry> entries, Map<String, String> slugsBefore) {
        var made = new CatalogueMaker(entries, slugsBefore);
        var details = new Details(made.entries, made.slugs.given(), Map.copyOf(made.warnings));
        int clauses =
                made.places.keySet().stream().mapToInt(s -> made.entries.get(s).clauses()).sum();
        return new Catalogue(
                byPinyin(made.policies.values()),
                made.policies,
                made.numbers(),
                made.places,
                clauses,
                () -> details);
    }

    /**
     * Lays out again what {@link #of} once gave, without working anything out.
     *
     * @param policies in their order
     * @param byKey as {@link #byTitleKey}
     * @param places of the sources that are searched
     * @param clauses of them
     * @param details asked for once, when first needed
     */
    public static Catalogue opened(
            List<Policy> policies,
            Map<String, Policy> byKey,
            Map<String, List<Policy>> byNumber,
            Map<String, CataloguePlace> places,
            int clauses,
            Supplier<Details> details) {
        return new Catalogue(policies, byKey, byNumber, places, clauses, details);
    }

    /** Entries, slugs and warnings; see {@link Details}. */
    public Details details() {
        var read = details;
        if (read == null) details = read = reader.get();
        return read;
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

    /** Policies by the numbers of their editions, see {@link #numbered}. */
    public Map<String, List<Policy>> byNumber() {
        return byNumber;
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

    /** Where the sources that are searched belong, by source. */
    public Map<String, CataloguePlace> places() {
        return places;
    }

    /**
     * True for a source that repeats title, date and text of another: it has no clauses of its own.
     */
    public boolean isRepetition(String source) {
        return details().entries().containsKey(source) && !places.containsKey(source);
    }

    public Optional<CatalogueEntry> entry(String source) {
        return Optional.ofNullable(details().entries().get(source));
    }

    /** All entries, ordered by source. */
    public Collection<CatalogueEntry> entries() {
        return details().entries().values();
    }

    /** What is doubtful about a source, in itself or beside the others. */
    public List<Warning> warnings(String source) {
        var all = new ArrayList<Warning>();
        entry(source).ifPresent(entry -> all.addAll(entry.warnings()));
        all.addAll(details().warnings().getOrDefault(source, List.of()));
        return all;
    }

    /** Slugs by title key, for {@link #of}. */
    public Map<String, String> slugs() {
        return new TreeMap<>(details().slugs());
    }

    /** Number of editions over all policies. */
    public int editions() {
        return policies.stream().mapToInt(policy -> policy.editions().size()).sum();
    }

    /** Number of clauses of all sources that are searched. */
    public int clauses() {
        return clauses;
    }

    /** Sources that are searched. */
    public Set<String> searched() {
        return places.keySet();
    }
}
