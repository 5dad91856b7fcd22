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
import tiaowen.index.Fields;
import tiaowen.index.Folding;
import tiaowen.index.Pairs;
import tiaowen.index.Quality;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.query.Query.Literal;

/**
 * Compares what searches find with a plain scan of all texts: each term must be found in the very
 * clauses whose text, headings or title hold its characters. The documents are read once, one at a
 * time; of the searches the numbers of the clauses are kept.
 */
final class Completeness {
    /** Samples are the same in every run over the same collection. */
    private static final long SEED = 20_250_101;

    private final Shelf shelf;
    private final Function<String, Optional<Document>> documents;
    private final Finder finder;
    private final List<String> terms = new ArrayList<>();
    private final List<int[]> found = new ArrayList<>();
    private final List<Quality.Fault> faults = new ArrayList<>();

    /** Clauses that hold a term, as the index says. */
    interface Finder {
        /** Lucene's numbers, ascending. */
        int[] find(String term) throws IOException;
    }

    /**
     * @param documents reads one source whole
     */
    Completeness(
            Shelf shelf, Function<String, Optional<Document>> documents, Optional<Finder> finder) {
        this.shelf = shelf;
        this.documents = documents;
        this.finder = finder.orElse(this::search);
    }

    /**
     * @param defined the collection's own terms
     * @param sample how many strings of one, of two and of three characters are taken at random
     */
    Quality prove(String generation, List<String> defined, int sample) throws IOException {
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
        return new Quality(
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
        var stored = shelf.searcher().storedFields();
        for (int tries = 0; tries < 20 * most && strings.size() < most; tries++) {
            int doc = random.nextInt(shelf.docs());
            if (!shelf.isClause(doc)) continue;
            var characters = Pairs.characters(Shelf.clause(stored, doc).text());
            if (characters.size() < length) continue;
            int from = random.nextInt(characters.size() - length + 1);
            strings.add(String.join("", characters.subList(from, from + length)));
        }
        return List.copyOf(strings);
    }

    private int[] search(String term) throws IOException {
        var fields = List.of(Fields.TEXT_PAIRS, Fields.HEAD_PAIRS);
        var query = Literals.of(new Literal(term, true), fields);
        var matches = shelf.searcher().search(new ConstantScoreQuery(query), Matches.manager());
        var docs = new int[matches.size()];
        int size = 0;
        for (int i = 0; i < docs.length; i++) {
            if (shelf.isClause(matches.doc(i))) docs[size++] = matches.doc(i);
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
        var scan = new Scan(terms);
        var docs = docs();
        for (int source = 0; source < shelf.size(); source++) {
            var document = documents.apply(shelf.source(source));
            if (document.isEmpty()) throw new IOException("no document " + shelf.source(source));
            var clauses = document.get().clauses();
            if (clauses.size() != docs.get(source).length) {
                throw new IOException("clauses missing of " + shelf.source(source));
            }
            // Titles and headings repeat with every clause.
            Map<String, BitSet> inHeads = new HashMap<>();
            for (int i = 0; i < clauses.size(); i++) {
                var held = new BitSet();
                for (var head : heads(document.get(), clauses.get(i))) {
                    held.or(inHeads.computeIfAbsent(head, h -> held(scan, h)));
                }
                held.or(held(scan, clauses.get(i).text()));
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

    private static BitSet held(Scan scan, String text) {
        var held = new BitSet();
        scan.of(Folding.squeeze(text), held::set);
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
        var stored = shelf.searcher().storedFields();
        for (int doc : found.get(term)) {
            if (faults.size() >= Quality.MOST_FAULTS) return;
            var clause = Shelf.clause(stored, doc);
            int source = shelf.sourceOf(doc);
            var parts = new ArrayList<>(clause.path());
            parts.add(shelf.place(source).edition().metadata().title());
            parts.add(clause.heading());
            parts.add(clause.text());
            var wanted = terms.get(term);
            boolean holds = parts.stream().anyMatch(p -> Folding.squeeze(p).contains(wanted));
            if (!holds) name(wanted, false, source, clause);
        }
    }

    private void name(String term, boolean lost, int source, Clause clause) {
        if (faults.size() >= Quality.MOST_FAULTS) return;
        var edition = shelf.place(source).edition();
        faults.add(
                new Quality.Fault(
                        term,
                        lost,
                        shelf.source(source),
                        edition.metadata().title(),
                        edition.date(),
                        clause.eid(),
                        clause.label()));
    }

    /** By source and place in it: Lucene's number of the clause. */
    private List<int[]> docs() {
        var sizes = new int[shelf.size()];
        for (int doc = 0; doc < shelf.docs(); doc++) {
            if (shelf.isClause(doc)) sizes[shelf.sourceOf(doc)]++;
        }
        var docs = new ArrayList<int[]>();
        for (int size : sizes) docs.add(new int[size]);
        for (int doc = 0; doc < shelf.docs(); doc++) {
            if (shelf.isClause(doc)) docs.get(shelf.sourceOf(doc))[shelf.ordinalOf(doc)] = doc;
        }
        return docs;
    }

    private List<Quality.Sample> samples(List<Kind> kinds, Tally tally) {
        var samples = new ArrayList<Quality.Sample>();
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
            samples.add(new Quality.Sample(kind.label(), kind.terms().size(), held, lost, foreign));
        }
        return samples;
    }
}
