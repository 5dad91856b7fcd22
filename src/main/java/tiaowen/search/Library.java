package tiaowen.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tiaowen.citator.CitingPlace;
import tiaowen.citator.ClauseEdition;
import tiaowen.citator.Relations;
import tiaowen.citator.UnresolvedCitation;
import tiaowen.compare.ChangeCounts;
import tiaowen.compare.Comparison;
import tiaowen.corpus.EndedPolicy;
import tiaowen.corpus.ScanReading;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.glossary.TermsInPlace;
import tiaowen.index.CompletenessReport;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.model.Citation;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Failure;
import tiaowen.model.Policy;
import tiaowen.model.Update;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.TitleMatch;
import tiaowen.search.suggest.Suggestion;
import tiaowen.text.MarkedSpan;

/**
 * A published index, open for questions. Safe for many threads; every answer comes from one
 * generation.
 */
public final class Library implements AutoCloseable {
    private final Path index;
    private final ServedIndex served;

    private Library(Path index, Supplier<Optional<Embedding>> embedding) {
        this.index = index;
        this.served = new ServedIndex(index, embedding);
    }

    /**
     * Opens the generation that {@code CURRENT} names.
     *
     * @throws tiaowen.model.Failure {@code no-index}, {@code index-schema} or {@code index-broken}
     */
    public static Library open(Path index) {
        return open(index, Optional::empty);
    }

    /**
     * The same, to be asked for meaning too where the generation has vectors.
     *
     * @param embedding makes vectors of questions; asked for when the first needs one, empty where
     *     none can be made
     */
    public static Library open(Path index, Supplier<Optional<Embedding>> embedding) {
        return new Library(index, embedding);
    }

    /** Searches. Total: no text makes it throw. */
    public SearchResult find(SearchRequest request) {
        return ask(now -> find(now, request));
    }

    private static SearchResult find(ServedGeneration generation, SearchRequest request) {
        try {
            return generation.searching().find(request);
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    /**
     * Holds the generation now served for several questions, such as the pages of one export, while
     * others move over to a newer one. Close it.
     */
    public Held hold() {
        return new Held(served.hold());
    }

    /** One generation, whatever is published meanwhile. */
    public static final class Held implements AutoCloseable {
        private final ServedGeneration generation;

        private Held(ServedGeneration generation) {
            this.generation = generation;
        }

        /** As {@link Library#find}. */
        public SearchResult find(SearchRequest request) {
            return Library.find(generation, request);
        }

        /** What is held. */
        public IndexState state() {
            return generation.state();
        }

        @Override
        public void close() {
            generation.leave();
        }
    }

    /**
     * Marks in a text what a search asks for, as its hits do: for pages that show more of a text
     * than a hit does. The runs are the whole text. Total.
     */
    public Function<String, List<MarkedSpan>> marking(String search) {
        return ask(now -> now.searching().marking(search));
    }

    /**
     * Says why a clause stands where it stands among the hits of a search; its page is not asked.
     * Empty where there is no such clause, or the search does not find it. Total.
     *
     * @param policy slug
     * @param edition date
     * @param eid of the clause
     */
    public Optional<Explanation> explain(
            SearchRequest request, String policy, String edition, String eid) {
        return ask(
                now -> {
                    try {
                        return now.explaining().explain(request, policy, edition, eid);
                    } catch (IOException e) {
                        throw Generation.unreadable(e);
                    }
                });
    }

    /** Something measured on the served generation. */
    @FunctionalInterface
    public interface Measurement<T> {
        /** Measures; the index stays open until it returns. */
        T on(QuestionIndex questions) throws IOException;
    }

    /** Measures how questions are answered, for instance to learn the weights of ranking. */
    public <T> T measure(Measurement<T> measurement) {
        return ask(
                now -> {
                    try {
                        return measurement.on(now.questions());
                    } catch (IOException e) {
                        throw Generation.unreadable(e);
                    }
                });
    }

    /** All policies, ordered by pinyin of the title. */
    public List<Policy> policies() {
        return ask(now -> now.generation().catalogue().policies());
    }

    public Optional<Policy> policy(String slug) {
        return ask(now -> now.generation().catalogue().policy(slug));
    }

    /** The documents that make up an edition, in reading order; empty when there is none. */
    public List<Document> read(String policy, String edition) {
        return ask(now -> now.comparisons().read(policy, edition));
    }

    /**
     * Compares two editions of a policy; empty when one of them is not there.
     *
     * @param earlier date of the one
     * @param later date of the other
     */
    public Optional<Comparison> compare(String policy, String earlier, String later) {
        return ask(now -> now.comparisons().of(policy, earlier, later));
    }

    /** How many clauses changed between two editions; empty when one of them is not there. */
    public Optional<ChangeCounts> counts(String policy, String earlier, String later) {
        return ask(
                now ->
                        now.lineage()
                                .counts(policy, earlier, later)
                                .or(
                                        () ->
                                                now.comparisons()
                                                        .of(policy, earlier, later)
                                                        .map(Comparison::counts)));
    }

    /**
     * Where a provision of one edition stands in another, followed through all editions between,
     * forwards or backwards; see {@link Comparison#later}.
     *
     * @param date of the edition that has the provision
     * @param eid as {@link tiaowen.model.Anchors} gives it
     * @param otherDate of the edition to look in
     * @return empty where it was removed on the way, or one of the editions is not there
     */
    public Optional<String> successor(String policy, String date, String eid, String otherDate) {
        return ask(now -> now.comparisons().successor(policy, date, eid, otherDate));
    }

    /**
     * A clause over all editions (条文沿革), newest first: those that have it, under whatever number,
     * and the one that removed it.
     *
     * @param eid of a clause, as {@link tiaowen.model.Anchors} gives it
     * @param date of the edition that has it
     * @return empty where that edition is not there
     */
    public List<ClauseEdition> history(String policy, String eid, String date) {
        return ask(now -> now.comparisons().history(policy, eid, date));
    }

    /** Looks up what a person wrote. Total. */
    public CitationAnswer cite(String text) {
        return ask(now -> now.citations().cite(text));
    }

    /**
     * Looks up what a citation in a text names: another policy, in the edition that was in force
     * when the text was issued, as far as the collection has it. Total.
     *
     * @param issued the day of the citing text; empty when unknown
     */
    public CitationAnswer cite(Citation citation, Optional<LocalDate> issued) {
        return ask(now -> now.citations().cite(citation, issued));
    }

    /** What a title printed in a draft means. Total. */
    public TitleMatch naming(String title) {
        return ask(now -> now.names().naming(title));
    }

    /**
     * Whether this is the full title of a policy of the collection, or of one that the collection
     * says has ended. Total.
     */
    public boolean knows(String title) {
        return ask(
                now ->
                        now.names().titled(title).isPresent()
                                || now.generation().catalogue().ended(title).isPresent());
    }

    /** Which text of the collection says that the policy of that title has ended. Total. */
    public Optional<EndedPolicy> ended(String title) {
        return ask(now -> now.names().ended(title));
    }

    /**
     * Policies with an edition of that number.
     *
     * @param docNumber as {@link tiaowen.model.DocNumber#toString} prints it
     */
    public List<Policy> numbered(String docNumber) {
        return ask(now -> now.generation().catalogue().numbered(docNumber));
    }

    /**
     * Who cites a clause, or a part of it, in this or another edition: clauses that moved or were
     * reworded are followed through the editions.
     *
     * @param from how many citing policies to leave out, for paging
     * @param most how many at most
     * @return empty where there is no such clause
     */
    public Optional<CitingPlace.All> citedBy(
            String policy, String edition, String eid, int from, int most) {
        return ask(now -> now.citedBy().of(policy, edition, eid, from, most));
    }

    /**
     * How many places of other policies cite the clauses of an edition, by eid; those that nobody
     * cites are left out.
     */
    public Map<String, Integer> citedByCounts(String policy, String edition) {
        return ask(now -> now.citedBy().counts(policy, edition));
    }

    /** How a policy stands among the others; none for a name that no policy has. */
    public Relations relations(String policy) {
        return ask(
                now ->
                        now.generation()
                                .catalogue()
                                .policy(policy)
                                .map(now.relations()::of)
                                .orElse(Relations.NONE));
    }

    /** Citations of all texts that lead nowhere, in the order of the texts. */
    public List<UnresolvedCitation> looseCitations() {
        return ask(now -> List.copyOf(now.citedBy().loose()));
    }

    /** All terms, ordered by pinyin. */
    public List<GlossaryTerm> glossary() {
        return ask(now -> now.glossary().terms());
    }

    /** The term, in any width, in simplified or traditional characters. */
    public Optional<GlossaryTerm> term(String term) {
        return ask(now -> now.glossary().term(term));
    }

    /**
     * Where an edition uses defined terms, and which definition applies at each place.
     *
     * @param documents of the edition, as {@link #read} gives them
     */
    public TermsInPlace applying(Policy policy, Edition edition, List<Document> documents) {
        return ask(now -> now.applying(policy, edition, documents));
    }

    /**
     * What somebody who has typed this much may mean: titles, short names, terms, document numbers
     * and headings, by their beginning or any part of them, in any width or script, in pinyin or
     * its initials. Total.
     *
     * @param most how many at most
     * @return likeliest first, none twice; empty where nothing matches
     */
    public List<Suggestion> suggest(String text, int most) {
        return ask(now -> now.suggestions().suggest(text, most));
    }

    /** What builds changed, newest first. */
    public List<Update> updates() {
        return ask(now -> now.generation().updates());
    }

    /** What is being served. */
    public IndexState state() {
        return ask(ServedGeneration::state);
    }

    /**
     * Proves that searches find every clause that holds a term and no other: for all defined terms,
     * and for strings of one, two and three characters taken at random, the clauses found are
     * compared with those in which a plain scan of all texts finds the characters. Takes seconds.
     *
     * @param sample how many strings of each length, from 0
     * @throws Failure {@code index-broken} where texts of the index cannot be read
     */
    public CompletenessReport prove(int sample) {
        return ask(
                now -> {
                    try {
                        return now.prove(sample);
                    } catch (IOException e) {
                        throw Generation.unreadable(e);
                    }
                });
    }

    /** The picture of a line that a machine read, as PNG; empty where none is kept. */
    public Optional<byte[]> scannedLine(String name) {
        return ScanReading.picture(index, name);
    }

    /** How pictures of pages are read where somebody looks at a file again: as they were. */
    public ScanReading scans() {
        return ScanReading.keptAlone(index);
    }

    /**
     * What the last {@code tiaowen check} proved of this index; empty when none was run. It may
     * speak of an earlier generation than {@link #state} names.
     */
    public Optional<CompletenessReport> quality() {
        return CompletenessReport.read(index);
    }

    /**
     * Sources that wait for a person to compare them with their originals, the least sure first.
     */
    public List<UncheckedScan> waiting() {
        return ask(now -> UncheckedScan.of(now.generation().catalogue()));
    }

    /** How many sources are searched. */
    public int sources() {
        return ask(now -> now.generation().catalogue().searched().size());
    }

    /**
     * Moves over to the generation that {@code CURRENT} names now; calls under way end on the one
     * that they began with.
     *
     * @return true if it is another one, whatever its name
     * @throws tiaowen.model.Failure as {@link #open}; what is served stays served
     */
    public boolean refresh() {
        return served.refresh();
    }

    /**
     * The generation that should be served but is damaged on the disk; empty while all is well.
     * What is served is the one before it, where that is whole.
     */
    public Optional<String> damaged() {
        return served.damaged();
    }

    private <T> T ask(Function<ServedGeneration, T> question) {
        return served.ask(question);
    }

    @Override
    public void close() {
        served.close();
    }
}
