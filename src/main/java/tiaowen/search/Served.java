package tiaowen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.index.Quality;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * A generation with all that is worked out of it. It counts who uses it and closes its files when
 * the last of them is done, so that moving over to a newer one drops nobody.
 */
final class Served {
    private final Generation generation;
    private final Searching searching;
    private final Provisions provisions;
    private final Citations citations;
    private final Shelf shelf;
    private final Meaning meaning;
    private final EverydayWords everyday;

    /**
     * Made when first asked for: reading all its terms aloud takes a while, and a search needs
     * none.
     */
    private Glossary glossary;

    private Suggestions suggestions;
    private Endings endings;
    private DefinitionTable definitions;
    private IndexState state;

    /** Made when first asked for, as it follows every citation of the collection. */
    private CitedBy citedBy;

    private RelationTable relations;
    private final PolicyNames names;
    private final Comparisons comparisons;

    /** One for being served, one for each call under way; the files close at 0. */
    private final AtomicInteger users = new AtomicInteger(1);

    Served(Generation generation, Supplier<Optional<Embedding>> embedding) {
        this.generation = generation;
        this.comparisons = new Comparisons(generation);
        try {
            var curated = generation.curated();
            shelf = new Shelf(generation.reader(), generation.catalogue(), curated);
            everyday = new EverydayWords(curated.synonyms());
            names = new PolicyNames(generation.catalogue(), everyday.meanings());
            meaning = new Meaning(shelf, generation.vectors(), embedding);
            provisions = new Provisions(shelf, generation::document);
            citations = new Citations(shelf, names, provisions);
            var lookups = new Lookups(shelf, citations, names, this::glossary);
            searching = new Searching(shelf, lookups, everyday, meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when it is closed already and another one must be asked for. */
    boolean enter() {
        return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    /** Ends what {@link #enter} or being served began. */
    void leave() {
        if (users.decrementAndGet() > 0) return;
        try {
            generation.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Generation generation() {
        return generation;
    }

    /** Compares searches with a plain scan of all texts; see {@link Completeness}. */
    Quality prove(int sample) throws IOException {
        var defined = glossary().terms().stream().map(Term::term).toList();
        return new Completeness(shelf, generation::document, Optional.empty())
                .prove(generation.name(), defined, sample);
    }

    Searching searching() {
        return searching;
    }

    Meaning meaning() {
        return meaning;
    }

    String tune(
            List<List<AnsweredQuestion>> files, long seed, boolean brief, Consumer<String> report)
            throws IOException {
        return Tuning.file(new Cases(shelf, everyday, meaning), files, seed, brief, report);
    }

    Explaining explaining() {
        return new Explaining(shelf, citations, searching);
    }

    Citations citations() {
        return citations;
    }

    PolicyNames names() {
        return names;
    }

    Comparisons comparisons() {
        return comparisons;
    }

    /** Made when a draft first names what the collection does not have. */
    synchronized Endings endings() {
        if (endings == null) endings = new Endings(generation.catalogue());
        return endings;
    }

    synchronized Glossary glossary() {
        if (glossary == null) glossary = new Glossary(shelf);
        return glossary;
    }

    /** Asked several times for each page and the same for all of them, so it is counted once. */
    synchronized IndexState state() {
        if (state == null) {
            var catalogue = generation.catalogue();
            state =
                    new IndexState(
                            generation.name(),
                            generation.built(),
                            catalogue.policies().size(),
                            catalogue.editions(),
                            catalogue.clauses(),
                            glossary().terms().size(),
                            generation.vectors().isPresent());
        }
        return state;
    }

    private synchronized DefinitionTable definitions() {
        if (definitions == null) {
            definitions = new DefinitionTable(glossary().terms(), shelf.standing().day());
        }
        return definitions;
    }

    TermsInPlace applying(Policy policy, Edition edition, List<Document> documents) {
        return Placing.of(definitions(), shelf, citations, policy, edition, documents);
    }

    synchronized Suggestions suggestions() {
        if (suggestions == null) {
            suggestions = new Suggestions(SuggestionReader.read(shelf, names, glossary()), names);
        }
        return suggestions;
    }

    Provisions provisions() {
        return provisions;
    }

    synchronized RelationTable relations() {
        if (relations == null) {
            relations = new RelationTable(generation.catalogue(), names, citations);
        }
        return relations;
    }

    /** Apart from the other parts made late, so that nobody who needs those waits for this. */
    CitedBy citedBy() {
        synchronized (provisions) {
            if (citedBy == null) {
                try {
                    var threads = new Threads(provisions, comparisons);
                    citedBy = new CitedBy(shelf, citations, provisions, threads);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return citedBy;
        }
    }
}
