package tiaowen.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Document;
import tiaowen.model.Policy;
import tiaowen.model.Update;

/**
 * A published index, open for questions. Safe for many threads; every answer comes from one
 * generation.
 */
@SuppressWarnings("DoNotCallSuggester") // until the room is furnished
public final class Library implements AutoCloseable {
    private Library() {}

    /**
     * Opens the generation that {@code CURRENT} names.
     *
     * @throws tiaowen.model.Failure {@code no-index} or {@code index-schema}
     */
    public static Library open(Path index) {
        throw new UnsupportedOperationException();
    }

    /** Searches. Total: no text makes it throw. */
    public Found find(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    /** All policies, ordered by pinyin of the title. */
    public List<Policy> policies() {
        throw new UnsupportedOperationException();
    }

    public Optional<Policy> policy(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The documents that make up an edition, in reading order; empty when there is none. */
    public List<Document> read(String policy, String edition) {
        throw new UnsupportedOperationException();
    }

    /** Looks up what a person wrote. Total. */
    public CiteAnswer cite(String text) {
        throw new UnsupportedOperationException();
    }

    /** All terms, ordered by pinyin. */
    public List<Term> glossary() {
        throw new UnsupportedOperationException();
    }

    public Optional<Term> term(String term) {
        throw new UnsupportedOperationException();
    }

    /** What builds changed, newest first. */
    public List<Update> updates() {
        throw new UnsupportedOperationException();
    }

    /** What is being served. */
    public IndexState state() {
        throw new UnsupportedOperationException();
    }

    /** Moves over to the generation that {@code CURRENT} names now; true if it is another one. */
    public boolean refresh() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
