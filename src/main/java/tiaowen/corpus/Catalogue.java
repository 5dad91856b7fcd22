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
    private final Tables tables;
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

    /**
     * What {@link #of} worked out, as a generation keeps it.
     *
     * @param policies in their order
     * @param bySlug the same
     * @param byKey the same, see {@link #byTitleKey}
     * @param byNumber see {@link #byNumber}
     * @param places of the sources that are searched
     * @param ended see {@link #ended}, by keys of its own
     * @param editions how many
     * @param clauses how many
     */
    public record Tables(
            List<Policy> policies,
            Map<String, Policy> bySlug,
            Map<String, Policy> byKey,
            Map<String, List<Policy>> byNumber,
            Map<String, CataloguePlace> places,
            Map<String, EndedPolicy> ended,
            int editions,
            int clauses) {}

    private Catalogue(Tables tables, Supplier<Details> reader) {
        this.tables = tables;
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
        var policies = byPinyin(made.policies.values());
        return new Catalogue(
                new Tables(
                        policies,
                        policies.stream().collect(Collectors.toMap(Policy::slug, p -> p)),
                        Map.copyOf(made.policies),
                        Map.copyOf(made.numbers()),
                        Map.copyOf(made.places),
                        EndedPolicies.of(made),
                        policies.stream().mapToInt(policy -> policy.editions().size()).sum(),
                        clauses),
                () -> details);
    }

    /**
     * Lays out again what {@link #of} once gave, without working anything out.
     *
     * @param details asked for once, when first needed
     */
    public static Catalogue opened(Tables tables, Supplier<Details> details) {
        return new Catalogue(tables, details);
    }

    /** What is asked for by itself here. */
    public Tables tables() {
        return tables;
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
        return tables.policies();
    }

    public Optional<Policy> policy(String slug) {
        return Optional.ofNullable(tables.bySlug().get(slug));
    }

    /** The policy of that title, as people print it: with or without marks, or the state's name. */
    public Optional<Policy> titled(String title) {
        return Optional.ofNullable(tables.byKey().get(TitleKey.of(title)));
    }

    /** Policies by their key, see {@link TitleKey}. */
    public Map<String, Policy> byTitleKey() {
        return tables.byKey();
    }

    /** Policies by the numbers of their editions, see {@link #numbered}. */
    public Map<String, List<Policy>> byNumber() {
        return tables.byNumber();
    }

    /**
     * Policies with an edition of that number; several where offices share a code.
     *
     * @param docNumber as {@link tiaowen.model.DocNumber#toString} prints it
     */
    public List<Policy> numbered(String docNumber) {
        return tables.byNumber().getOrDefault(docNumber, List.of());
    }

    /**
     * Where a source belongs; empty for a source that the catalogue does not know, and for one that
     * repeats title, date and text of another, which is not searched.
     */
    public Optional<CataloguePlace> place(String source) {
        return Optional.ofNullable(tables.places().get(source));
    }

    /**
     * Which text of the collection says that the policy of that title has ended, whether the
     * collection has it or not. Spelling aside, the title must be the very one.
     */
    public Optional<EndedPolicy> ended(String title) {
        return Optional.ofNullable(tables.ended().get(EndedPolicies.key(title)));
    }

    /** Where the sources that are searched belong, by source. */
    public Map<String, CataloguePlace> places() {
        return tables.places();
    }

    /**
     * True for a source that repeats title, date and text of another: it has no clauses of its own.
     */
    public boolean isRepetition(String source) {
        return details().entries().containsKey(source) && !tables.places().containsKey(source);
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
        return tables.editions();
    }

    /** Number of clauses of all sources that are searched. */
    public int clauses() {
        return tables.clauses();
    }

    /** Sources that are searched. */
    public Set<String> searched() {
        return tables.places().keySet();
    }
}
