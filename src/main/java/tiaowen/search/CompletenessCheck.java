package tiaowen.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.apache.lucene.search.ConstantScoreQuery;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.HitCollector;
import tiaowen.engine.lucene.LiteralQueries;
import tiaowen.index.CompletenessReport;
import tiaowen.index.Fields;
import tiaowen.index.PairTokenStream;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.query.Query.Literal;
import tiaowen.text.Folding;
import tiaowen.text.StringScanner;

/**
 * Compares what searches find with a plain scan of all texts: each term must be found in the very
 * clauses whose text, headings or title hold its characters. The documents are read once, one at a
 * time; of the searches the numbers of the clauses are kept.
 */
final class CompletenessCheck {
    /** Samples are the same in every run over the same collection. */
    private static final long SEED = 20_250_101;

    private final ClauseTable clauseTable;
    private final Function<String, Optional<Document>> documents;
    private final Finder finder;
    private final List<String> terms = new ArrayList<>();
    private final List<int[]> found = new ArrayList<>();
    private final List<CompletenessReport.Fault> faults = new ArrayList<>();

    /** Clauses that hold a term, as the index says. */
    interface Finder {
        /** Lucene's numbers, ascending. */
        int[] find(String term) throws IOException;
    }

    /**
     * @param documents reads one source whole
     */
    CompletenessCheck(
            ClauseTable clauseTable,
            Function<String, Optional<Document>> documents,
            Optional<Finder> finder) {
        this.clauseTable = clauseTable;
        this.documents = documents;
        this.finder = finder.orElse(this::search);
    }

    /**
     * @param defined the collection's own terms
     * @param sample how many strings of one, of two and of three characters are taken at random
     */
    CompletenessReport prove(String generation, List<String> defined, int sample)
            throws IOException {
        var begin = Instant.now();
        var kinds = new ArrayList<Kind>();
        var own = new LinkedHashSet<String>();
        for (var term : defined) own.add(Folding.squeeze(term));
        own.remove("");
        kinds.add(new Kind("释义里的词语", List.copyOf(own)));
        var random = new Random(SEED);
        for (int length = 1; length <= 3; length++) {
            kinds.add(new Kind(label(length), cut(random, length, sample)));
        }
        for (var kind : kinds) {
            for (var term : kind.terms()) {
                terms.add(term);
                found.add(finder.find(term));
            }
        }
        var tally = scan();
        return new CompletenessReport(
                generation,
                begin,
                Duration.between(begin, Instant.now()),
                tally.clauses,
                samples(kinds, tally),
                faults);
    }

    private record Kind(String label, List<String> terms) {}

    private static String label(int length) {
        return switch (length) {
            case 1 -> "任取的一个字";
            case 2 -> "任取的两个字";
            default -> "任取的三个字";
        };
    }

    /** Different strings out of texts taken at random; fewer where the collection has no more. */
    private List<String> cut(Random random, int length, int most) throws IOException {
        var strings = new LinkedHashSet<String>();
        var stored = clauseTable.searcher().storedFields();
        for (int tries = 0; tries < 20 * most && strings.size() < most; tries++) {
            int doc = random.nextInt(clauseTable.docs());
            if (!clauseTable.isClause(doc)) continue;
            var characters = PairTokenStream.characters(ClauseTable.clause(stored, doc).text());
            if (characters.size() < length) continue;
            int from = random.nextInt(characters.size() - length + 1);
            strings.add(String.join("", characters.subList(from, from + length)));
        }
        return List.copyOf(strings);
    }

    private int[] search(String term) throws IOException {
        var fields = List.of(Fields.TEXT_PAIRS, Fields.HEAD_PAIRS);
        var query = LiteralQueries.of(new Literal(term, true), fields);
        var collector =
                clauseTable
                        .searcher()
                        .search(new ConstantScoreQuery(query), HitCollector.manager());
        var docs = new int[collector.size()];
        int size = 0;
        for (int i = 0; i < docs.length; i++) {
            if (clauseTable.isClause(collector.doc(i))) docs[size++] = collector.doc(i);
        }
        var clauses = Arrays.copyOf(docs, size);
        Arrays.sort(clauses);
        return clauses;
    }

    /** By term: clauses that hold it, and those of them that were found. */
    private static final class Tally {
        private final int[] held;
        private final int[] right;
        private int clauses;

        Tally(int terms) {
            held = new int[terms];
            right = new int[terms];
        }
    }

    private Tally scan() throws IOException {
        var tally = new Tally(terms.size());
        var scanner = new StringScanner(terms);
        var docs = docs();
        for (int source = 0; source < clauseTable.size(); source++) {
            var document = documents.apply(clauseTable.source(source));
            if (document.isEmpty())
                throw new IOException("no document " + clauseTable.source(source));
            var clauses = document.get().clauses();
            if (clauses.size() != docs.get(source).length) {
                throw new IOException("clauses missing of " + clauseTable.source(source));
            }
            // Titles and headings repeat with every clause.
            Map<String, BitSet> inHeads = new HashMap<>();
            for (int i = 0; i < clauses.size(); i++) {
                var held = new BitSet();
                for (var head : heads(document.get(), clauses.get(i))) {
                    held.or(inHeads.computeIfAbsent(head, h -> held(scanner, h)));
                }
                held.or(held(scanner, clauses.get(i).text()));
                tally.clauses++;
                count(held, docs.get(source)[i], tally, source, clauses.get(i));
            }
        }
        for (int term = 0; term < terms.size(); term++) {
            if (tally.right[term] != found.get(term).length) nameForeign(term);
        }
        return tally;
    }

    private static List<String> heads(Document document, Clause clause) {
        var heads = new ArrayList<String>();
        heads.add(document.metadata().title());
        heads.addAll(clause.path());
        heads.add(clause.heading());
        return heads;
    }

    private static BitSet held(StringScanner scanner, String text) {
        var held = new BitSet();
        scanner.of(Folding.squeeze(text), held::set);
        return held;
    }

    private void count(BitSet held, int doc, Tally tally, int source, Clause clause) {
        for (int term = held.nextSetBit(0); term >= 0; term = held.nextSetBit(term + 1)) {
            tally.held[term]++;
            if (Arrays.binarySearch(found.get(term), doc) >= 0) tally.right[term]++;
            else name(terms.get(term), true, source, clause);
        }
    }

    /** Looks once more into what was found for a term, for what does not hold it. */
    private void nameForeign(int term) throws IOException {
        var stored = clauseTable.searcher().storedFields();
        for (int doc : found.get(term)) {
            if (faults.size() >= CompletenessReport.MOST_FAULTS) return;
            var clause = ClauseTable.clause(stored, doc);
            int source = clauseTable.sourceOf(doc);
            var parts = new ArrayList<>(clause.path());
            parts.add(clauseTable.place(source).edition().metadata().title());
            parts.add(clause.heading());
            parts.add(clause.text());
            var wanted = terms.get(term);
            boolean holds = parts.stream().anyMatch(p -> Folding.squeeze(p).contains(wanted));
            if (!holds) name(wanted, false, source, clause);
        }
    }

    private void name(String term, boolean lost, int source, Clause clause) {
        if (faults.size() >= CompletenessReport.MOST_FAULTS) return;
        var edition = clauseTable.place(source).edition();
        faults.add(
                new CompletenessReport.Fault(
                        term,
                        lost,
                        clauseTable.source(source),
                        edition.metadata().title(),
                        edition.date(),
                        clause.eid(),
                        clause.label()));
    }

    /** By source and place in it: Lucene's number of the clause. */
    private List<int[]> docs() {
        var sizes = new int[clauseTable.size()];
        for (int doc = 0; doc < clauseTable.docs(); doc++) {
            if (clauseTable.isClause(doc)) sizes[clauseTable.sourceOf(doc)]++;
        }
        var docs = new ArrayList<int[]>();
        for (int size : sizes) docs.add(new int[size]);
        for (int doc = 0; doc < clauseTable.docs(); doc++) {
            if (clauseTable.isClause(doc))
                docs.get(clauseTable.sourceOf(doc))[clauseTable.ordinalOf(doc)] = doc;
        }
        return docs;
    }

    private List<CompletenessReport.Sample> samples(List<Kind> kinds, Tally tally) {
        var samples = new ArrayList<CompletenessReport.Sample>();
        int term = 0;
        for (var kind : kinds) {
            long held = 0;
            long lost = 0;
            long foreign = 0;
            for (int i = 0; i < kind.terms().size(); i++, term++) {
                held += tally.held[term];
                lost += tally.held[term] - tally.right[term];
                foreign += found.get(term).length - tally.right[term];
            }
            samples.add(
                    new CompletenessReport.Sample(
                            kind.label(), kind.terms().size(), held, lost, foreign));
        }
        return samples;
    }
}
