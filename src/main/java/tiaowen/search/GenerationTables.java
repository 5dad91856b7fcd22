package tiaowen.search;

import java.io.IOException;
import java.util.Optional;
import tiaowen.citator.CitationGraph;
import tiaowen.citator.ClauseLineage;
import tiaowen.citator.ComparisonCache;
import tiaowen.citator.RelationTable;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.glossary.Glossary;
import tiaowen.index.Generation;
import tiaowen.index.GenerationChange;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.PolicyNames;
import tiaowen.naming.ProvisionTable;
import tiaowen.search.ranking.EverydayWords;
import tiaowen.search.suggest.SpellingSuggester;
import tiaowen.search.suggest.SuggestionReader;

/**
 * All that follows from the whole of a collection: worked out once, when a generation is built, and
 * kept in it as tables, each of which may be worked out of those before it. {@link
 * ServedGeneration} opens them.
 */
public final class GenerationTables {
    private GenerationTables() {}

    /**
     * Adds the tables to a generation that is being built. They depend on its sources alone.
     *
     * @param change since a generation whose tables need not be worked out again; empty where all
     *     are
     */
    public static void write(Generation made, Optional<GenerationChange> change)
            throws IOException {
        ClauseTable.write(made);
        var clauses = new ClauseTable(made);
        var nicknames = new EverydayWords(made.curated().synonyms()).meanings();
        PolicyNames.write(made, nicknames);
        var names = PolicyNames.opened(made, nicknames);
        var provisions = new ProvisionTable(clauses, made::document);
        var citations = new CitationResolver(clauses, names, provisions);
        RelationTable.write(made, names, citations);
        ClauseLineage.write(made, change, provisions, new ComparisonCache(made));
        CitationGraph.write(made, change, clauses, citations, provisions);
        Glossary.write(made, clauses);
        var glossary = new Glossary(made, clauses);
        SpellingSuggester.write(made, glossary);
        SuggestionReader.write(made, clauses, names, glossary);
    }
}
