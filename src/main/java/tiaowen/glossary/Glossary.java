package tiaowen.glossary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tiaowen.corpus.CuratedFiles.CuratedTerm;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Generation;
import tiaowen.index.StoredMap;
import tiaowen.model.Definition;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.text.Folding;
import tiaowen.text.PinyinText;

/**
 * The terms that the policies define, with what people of the house say of them. Gathered at build;
 * a term is read when it is asked for.
 */
public final class Glossary {
    private static final String FILE = "glossary.bin";
    private static final String TERMS = "terms";
    private static final String KEYS = "keys";
    private static final String EDITIONS = "editions";

    /** Terms kept of those last asked for. */
    private static final int KEPT = 4096;

    /**
     * A term as it is kept.
     *
     * @param term as the first source prints it, or people curated it
     * @param senses in the order of the sources
     */
    private record Kept(
            String term, String pinyin, String english, String note, List<KeptSense> senses) {}

    private record KeptSense(String source, Definition definition, String label) {}

    /** Places of terms in their list. */
    private record Numbers(List<Integer> of) {}

    private final ClauseTable clauses;
    private final LocalDate day;
    private final List<GlossaryTerm> terms;
    private final StoredMap<GlossaryTerm> byKey;
    private final Map<String, Numbers> ofEdition;

    /** Opens what {@link #write} wrote, as of today. */
    public Glossary(Generation generation, ClauseTable clauses) {
        this.clauses = clauses;
        this.day = clauses.standing().day();
        var file = generation.tables(FILE);
        this.terms = file.list(TERMS, Kept.class, this::read, KEPT);
        this.byKey = file.map(KEYS, Integer.class, terms::get, 0);
        this.ofEdition = file.map(EDITIONS, Numbers.class);
    }

    /** Gathers the terms of a generation that is being built. */
    public static void write(Generation made, ClauseTable clauses) throws IOException {
        var senses = new TreeMap<String, List<KeptSense>>();
        var printed = new TreeMap<String, String>();
        for (int source = 0; source < clauses.size(); source++) {
            if (clauses.place(source).copy()) continue;
            var name = clauses.source(source);
            for (var defined : clauses.catalogue().entry(name).orElseThrow().definitions()) {
                var key = Folding.squeeze(defined.definition().term());
                printed.putIfAbsent(key, defined.definition().term());
                senses.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new KeptSense(name, defined.definition(), defined.label()));
            }
        }
        var curated = new HashMap<String, CuratedTerm>();
        for (var term : clauses.curated().terms()) {
            var key = Folding.squeeze(term.term());
            curated.put(key, term);
            printed.putIfAbsent(key, term.term());
        }
        var all = new ArrayList<Kept>();
        printed.forEach(
                (key, term) ->
                        all.add(
                                kept(
                                        term,
                                        Optional.ofNullable(curated.get(key)),
                                        senses.getOrDefault(key, List.of()))));
        all.sort(Comparator.comparing(Kept::pinyin).thenComparing(Kept::term));
        write(made, clauses, all);
    }

    private static Kept kept(String term, Optional<CuratedTerm> curated, List<KeptSense> senses) {
        return new Kept(
                term,
                PinyinText.of(term),
                curated.map(CuratedTerm::english).orElse(""),
                curated.map(CuratedTerm::note).orElse(""),
                senses);
    }

    private static void write(Generation made, ClauseTable clauses, List<Kept> terms)
            throws IOException {
        var keys = new TreeMap<String, Integer>();
        var editions = new TreeMap<String, Numbers>();
        for (int number = 0; number < terms.size(); number++) {
            keys.put(Folding.squeeze(terms.get(number).term()), number);
            for (var sense : terms.get(number).senses()) {
                var place = clauses.catalogue().place(sense.source()).orElseThrow();
                var numbers =
                        editions.computeIfAbsent(
                                        name(place.policy(), place.edition()),
                                        e -> new Numbers(new ArrayList<>()))
                                .of();
                if (numbers.isEmpty() || numbers.getLast() != number) numbers.add(number);
            }
        }
        made.write(
                FILE,
                file -> {
                    file.list(TERMS, terms);
                    file.map(KEYS, keys);
                    file.map(EDITIONS, editions);
                });
    }

    private static String name(Policy policy, Edition edition) {
        return policy.slug() + "/" + edition.date();
    }

    private GlossaryTerm read(Kept kept) {
        char first = kept.pinyin().isEmpty() ? '#' : Character.toUpperCase(kept.pinyin().charAt(0));
        var statuses = clauses.standing();
        var ages = new HashMap<GlossaryTerm.Sense, Integer>();
        var senses = new ArrayList<GlossaryTerm.Sense>();
        for (var sense : kept.senses()) {
            int source = clauses.source(sense.source()).orElseThrow();
            var place = clauses.place(source);
            var read =
                    new GlossaryTerm.Sense(
                            place.policy(), place.edition(), sense.definition(), sense.label());
            ages.put(read, statuses.age(source));
            senses.add(read);
        }
        return new GlossaryTerm(
                kept.term(),
                first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#",
                kept.pinyin(),
                kept.english(),
                kept.note(),
                senses.stream().sorted(Comparator.comparing(ages::get)).toList());
    }

    /** The day as of which current editions come first. */
    public LocalDate day() {
        return day;
    }

    /** Ordered by pinyin. */
    public List<GlossaryTerm> terms() {
        return terms;
    }

    /** The term, in any width or script. */
    public Optional<GlossaryTerm> term(String term) {
        return Optional.ofNullable(byKey.get(Folding.squeeze(term)));
    }

    /** Terms that begin so, folded. */
    List<String> beginning(String folded) {
        return byKey.keys(folded);
    }

    /** What an edition defines. */
    List<GlossaryTerm.Sense> of(Policy policy, Edition edition) {
        var numbers = Optional.ofNullable(ofEdition.get(name(policy, edition)));
        return numbers.stream()
                .flatMap(found -> found.of().stream())
                .flatMap(number -> terms.get(number).senses().stream())
                .filter(sense -> sense.policy().slug().equals(policy.slug()))
                .filter(sense -> sense.edition().date().equals(edition.date()))
                .collect(Collectors.toList());
    }
}
