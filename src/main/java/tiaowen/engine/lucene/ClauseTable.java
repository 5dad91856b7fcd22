package tiaowen.engine.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CataloguePlace;
import tiaowen.corpus.CuratedFiles;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.PolicyConditions;
import tiaowen.index.Fields;
import tiaowen.index.Generation;
import tiaowen.index.StoredCitations;
import tiaowen.index.StoredClause;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.query.Query;
import tiaowen.text.ChinaTime;

/**
 * One generation laid out for searching: tables by Lucene's document number, so that folding,
 * filtering and counting a hit costs a look into a table.
 */
public final class ClauseTable {
    /** Places of sources kept of those last asked for. */
    private static final int KEPT = 4096;

    private final IndexSearcher searcher;
    private final Catalogue catalogue;
    private final CuratedFiles curated;
    private final ClauseLayout layout;
    private final LoadingCache<Integer, CataloguePlace> places;
    private volatile EditionStatuses statuses;

    /** Opens what was worked out of a generation when that was built. */
    public ClauseTable(Generation generation) {
        this.searcher = new IndexSearcher(generation.reader());
        this.catalogue = generation.catalogue();
        this.curated = generation.curated();
        this.layout = ClauseLayout.opened(generation.tables(ClauseLayout.FILE));
        this.places =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .executor(Runnable::run)
                        .build(source -> catalogue.place(source(source)).orElseThrow());
        this.statuses = statusesToday();
    }

    /** Works it out for a generation that is being built. */
    public static void write(Generation made) throws IOException {
        var layout = ClauseLayout.of(made.reader(), made.catalogue());
        made.write(ClauseLayout.FILE, layout::write);
    }

    private EditionStatuses statusesToday() {
        var today = ChinaTime.today();
        int day = (int) today.toEpochDay();
        return new EditionStatuses(
                today, source -> layout.standing(source, day), layout.values()::get);
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public CuratedFiles curated() {
        return curated;
    }

    /** What holds today. */
    public EditionStatuses standing() {
        var now = statuses;
        if (!now.day().equals(ChinaTime.today())) statuses = now = statusesToday();
        return now;
    }

    /** Number of sources; each has a number from 0, in the order of policy, edition and part. */
    public int size() {
        return layout.sources().size();
    }

    public CataloguePlace place(int source) {
        return places.get(source);
    }

    /** The source's name in the corpus. */
    public String source(int source) {
        return layout.sources().get(source);
    }

    /** The number of a source that is searched. */
    public Optional<Integer> source(String name) {
        return Optional.ofNullable(layout.numbers().get(name));
    }

    /** Title of a source without the state's name, folded. */
    public String briefTitle(int source) {
        return layout.titles().get(source);
    }

    /** Names of the sources for which a condition holds. */
    public List<String> sources(Query.Condition condition, EditionStatuses statuses) {
        var holding = new ArrayList<String>();
        for (int source = 0; source < size(); source++) {
            if (PolicyConditions.holds(condition, place(source), statuses.status(source))) {
                holding.add(source(source));
            }
        }
        return holding;
    }

    /** Number of Lucene documents, clauses or not. */
    public int docs() {
        return layout.sourceOf().size();
    }

    /** Whether a Lucene document is a clause that is searched. */
    public boolean isClause(int doc) {
        return sourceOf(doc) != ClauseLayout.NONE;
    }

    public int sourceOf(int doc) {
        return layout.sourceOf().get(doc);
    }

    /** Whether a machine read the clause from a picture. */
    public boolean isMachineRead(int doc) {
        var read = layout.machineRead();
        int low = 0;
        int high = read.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = read.get(middle);
            if (found == doc) return true;
            if (found < doc) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    /** Place of the clause in its source. */
    public int ordinalOf(int doc) {
        return layout.ordinalOf().get(doc);
    }

    /** The same number for the same clause of all editions of a policy. */
    public int groupOf(int doc) {
        return layout.groupOf().get(doc);
    }

    public int groups() {
        return layout.ofGroup().size();
    }

    /** The clause in all editions that have it, this one included. */
    public IntStream editions(int doc) {
        return Arrays.stream(layout.ofGroup().get(groupOf(doc)));
    }

    /** The clauses of a source, in their order. */
    public IntStream clauses(int source) {
        return Arrays.stream(layout.ofSource().get(source));
    }

    /** Orders documents by policy, edition and place in it. */
    public int compare(int doc, int other) {
        int bySource = Integer.compare(sourceOf(doc), sourceOf(other));
        return bySource != 0 ? bySource : Integer.compare(ordinalOf(doc), ordinalOf(other));
    }

    /** The clause that a source begins with. */
    public Optional<Integer> firstClause(String source) {
        return source(source).flatMap(number -> clauses(number).boxed().findFirst());
    }

    /** The eid of a clause. */
    public String eid(int doc) {
        try {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            var folds = DocValues.getSorted(leaf.reader(), Fields.FOLD);
            if (!folds.advanceExact(doc - leaf.docBase)) return "";
            var fold = folds.lookupOrd(folds.ordValue()).utf8ToString();
            int end = fold.indexOf('|');
            return end < 0 ? fold : fold.substring(0, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All citations of a source, in reading order. */
    public List<Citation> citations(String source) {
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                var docs = leaf.reader().postings(new Term(Fields.SOURCE, source));
                if (docs == null) continue;
                var live = leaf.reader().getLiveDocs();
                var stored = DocValues.getBinary(leaf.reader(), Fields.CITATIONS);
                for (int doc = docs.nextDoc(); doc != NO_MORE_DOCS; doc = docs.nextDoc()) {
                    boolean there = live == null || live.get(doc);
                    if (there && stored.advanceExact(doc)) {
                        return StoredCitations.read(stored.binaryValue());
                    }
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a clause. */
    public Clause clause(int doc) {
        try {
            return clause(searcher.storedFields(), doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Clause clause(StoredFields stored, int doc) throws IOException {
        return StoredClause.read(
                stored.document(doc, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED));
    }
}
