package tiaowen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tiaowen.citator.CitationGraph;
import tiaowen.citator.ClauseLineage;
import tiaowen.citator.ComparisonCache;
import tiaowen.citator.EndedPolicies;
import tiaowen.citator.RelationTable;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.VectorSearch;
import tiaowen.glossary.DefinitionResolver;
import tiaowen.glossary.DefinitionTable;
import tiaowen.glossary.Glossary;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.glossary.TermsInPlace;
import tiaowen.index.CompletenessReport;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.PolicyNames;
import tiaowen.naming.ProvisionTable;
import tiaowen.search.ranking.EverydayWords;
import tiaowen.search.suggest.SuggestionReader;
import tiaowen.search.suggest.Suggestions;

/**
 * A generation with all that is worked out of it. It counts who uses it and closes its files when
 * the last of them is done, so that moving over to a newer one drops nobody.
 */
final class ServedGeneration {
    private final Generation generation;
    private final SearchService service;
    private final ProvisionTable provisions;
    private final CitationResolver citations;
    private final ClauseTable clauses;
    private final VectorSearch vectors;
    private final EverydayWords everyday;

    /**
     * Made when first asked for: reading all its terms aloud takes a while, and a search needs
     * none.
     */
    private Glossary glossary;

    private Suggestions suggestions;
    private EndedPolicies endings;
    private DefinitionTable definitions;
    private IndexState state;

    /** Made when first asked for, as it follows every citation of the collection. */
    private CitationGraph citationGraph;

    private RelationTable relations;
    private final PolicyNames names;
    private final ComparisonCache comparisons;

    /** One for being served, one for each call under way; the files close at 0. */
    private final AtomicInteger users = new AtomicInteger(1);

    ServedGeneration(Generation generation, Supplier<Optional<Embedding>> embedding) {
        this.generation = generation;
        this.comparisons = new ComparisonCache(generation);
        try {
            var curated = generation.curated();
            clauses = new ClauseTable(generation.reader(), generation.catalogue(), curated);
            everyday = new EverydayWords(curated.synonyms());
            names = new PolicyNames(generation.catalogue(), everyday.meanings());
            vectors = new VectorSearch(clauses, generation.vectors(), embedding);
            provisions = new ProvisionTable(clauses, generation::document);
            citations = new CitationResolver(clauses, names, provisions);
            var entities = new NamedEntities(clauses, citations, names, this::glossary);
            service = new SearchService(clauses, entities, everyday, vectors);
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

    /** Compares searches with a plain scan of all texts; see {@link CompletenessCheck}. */
    CompletenessReport prove(int sample) throws IOException {
        var defined = glossary().terms().stream().map(GlossaryTerm::term).toList();
        return new CompletenessCheck(clauses, generation::document, Optional.empty())
                .prove(generation.name(), defined, sample);
    }

    SearchService searching() {
        return service;
    }

    VectorSearch meaning() {
        return vectors;
    }

    QuestionIndex questions() {
        return new QuestionIndex(clauses, everyday, vectors);
    }

    HitExplainer explaining() {
        return new HitExplainer(clauses, citations, service);
    }

    CitationResolver citations() {
        return citations;
    }

    PolicyNames names() {
        return names;
    }

    ComparisonCache comparisons() {
        return comparisons;
    }

    /** Made when a draft first names what the collection does not have. */
    synchronized EndedPolicies endings() {
        if (endings == null) endings = new EndedPolicies(generation.catalogue());
        return endings;
    }

    synchronized Glossary glossary() {
        if (glossary == null) glossary = new Glossary(clauses);
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
            definitions = new DefinitionTable(glossary().terms(), clauses.standing().day());
        }
        return definitions;
    }

    TermsInPlace applying(Policy policy, Edition edition, List<Document> documents) {
        return DefinitionResolver.of(definitions(), clauses, citations, policy, edition, documents);
    }

    synchronized Suggestions suggestions() {
        if (suggestions == null) {
            suggestions = new Suggestions(SuggestionReader.read(clauses, names, glossary()), names);
        }
        return suggestions;
    }

    ProvisionTable provisions() {
        return provisions;
    }

    synchronized RelationTable relations() {
        if (relations == null) {
            relations = new RelationTable(generation.catalogue(), names, citations);
        }
        return relations;
    }

    /** Apart from the other parts made late, so that nobody who needs those waits for this. */
    CitationGraph citedBy() {
        synchronized (provisions) {
            if (citationGraph == null) {
                try {
                    var lineage = new ClauseLineage(provisions, comparisons);
                    citationGraph = new CitationGraph(clauses, citations, provisions, lineage);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return citationGraph;
        }
    }
}
