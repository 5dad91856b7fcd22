package tiaowen.search;

import java.io.IOException;
import java.util.function.Supplier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.glossary.Glossary;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.PolicyNames;
import tiaowen.search.suggest.SpellingSuggester;

/** All that a search can name in one generation. */
final class NamedEntities {
    private final ClauseTable clauses;
    private final CitationResolver citations;
    private final PolicyNames names;
    private final Supplier<Glossary> glossary;

    /** Made when first nothing is found. */
    private SpellingSuggester spelling;

    /**
     * @param glossary made when first asked for
     */
    NamedEntities(
            ClauseTable clauses,
            CitationResolver citations,
            PolicyNames names,
            Supplier<Glossary> glossary) {
        this.clauses = clauses;
        this.citations = citations;
        this.names = names;
        this.glossary = glossary;
    }

    ClauseTable shelf() {
        return clauses;
    }

    CitationResolver citations() {
        return citations;
    }

    PolicyNames names() {
        return names;
    }

    Glossary glossary() {
        return glossary.get();
    }

    synchronized SpellingSuggester spelling() throws IOException {
        if (spelling == null) spelling = new SpellingSuggester(clauses, glossary());
        return spelling;
    }
}
