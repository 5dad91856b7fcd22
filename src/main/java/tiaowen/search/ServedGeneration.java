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
import tiaowen.search.suggest.SpellingSuggester;
import tiaowen.search.suggest.Suggestions;
import tiaowen.text.ChinaTime;

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

    private final PolicyNames names;
    private final ComparisonCache comparisons;
    private final ClauseLineage lineage;
    private final CitationGraph citationGraph;
    private final RelationTable relations;
    private final EndedPolicies endings;
    private final Suggestions suggestions;

    /** As of the day that it names; opened anew on the next one. */
    private volatile Glossary glossary;

    private volatile DefinitionTable definitions;

    /** One for being served, one for each call under way; the files close at 0. */
    private final AtomicInteger users = new AtomicInteger(1);

    ServedGeneration(Generation generation, Supplier<Optional<Embedding>> embedding) {
        this.generation = generation;
        this.comparisons = new ComparisonCache(generation);
        var curated = generation.curated();
        clauses = new ClauseTable(generation);
        everyday = new EverydayWords(curated.synonyms());
        names = PolicyNames.opened(generation, everyday.meanings());
        vectors = new VectorSearch(clauses, generation.vectors(), embedding);
        provisions = new ProvisionTable(clauses, generation::document);
        citations = new CitationResolver(clauses, names, provisions);
        lineage = new ClauseLineage(generation);
        citationGraph = new CitationGraph(generation, clauses, provisions, lineage);
        relations = new RelationTable(generation);
        endings = new EndedPolicies(generation);
        suggestions = new Suggestions(generation, names);
        glossary = new Glossary(generation, clauses);
        definitions = new DefinitionTable(glossary);
        var spelling = new SpellingSuggester(generation);
        var entities = new NamedEntities(clauses, citations, names, this::glossary, spelling);
        service = new SearchService(clauses, entities, everyday, vectors);
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

    EndedPolicies endings() {
        return endings;
    }

    Glossary glossary() {
        var now = glossary;
        if (!now.day().equals(ChinaTime.today())) {
            glossary = now = new Glossary(generation, clauses);
        }
        return now;
    }

    IndexState state() {
        var catalogue = generation.catalogue();
        return new IndexState(
                generation.name(),
                generation.built(),
                catalogue.policies().size(),
                catalogue.editions(),
                catalogue.clauses(),
                glossary.terms().size(),
                generation.vectors().isPresent());
    }

    private DefinitionTable definitions() {
        var now = definitions;
        if (!now.day().equals(ChinaTime.today())) {
            definitions = now = new DefinitionTable(glossary());
        }
        return now;
    }

    TermsInPlace applying(Policy policy, Edition edition, List<Document> documents) {
        return DefinitionResolver.of(definitions(), clauses, citations, policy, edition, documents);
    }

    Suggestions suggestions() {
        return suggestions;
    }

    ProvisionTable provisions() {
        return provisions;
    }

    RelationTable relations() {
        return relations;
    }

    ClauseLineage lineage() {
        return lineage;
    }

    CitationGraph citedBy() {
        return citationGraph;
    }
}
