package tiaowen.search;

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

    private final SpellingSuggester spelling;

    NamedEntities(
            ClauseTable clauses,
            CitationResolver citations,
            PolicyNames names,
            Supplier<Glossary> glossary,
            SpellingSuggester spelling) {
        this.clauses = clauses;
        this.citations = citations;
        this.names = names;
        this.glossary = glossary;
        this.spelling = spelling;
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

    SpellingSuggester spelling() {
        return spelling;
    }
}
