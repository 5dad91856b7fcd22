package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CataloguePlace;
import tiaowen.corpus.CuratedFiles;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.PolicyConditions;
import tiaowen.index.Fields;
import tiaowen.index.StoredClause;
import tiaowen.model.Clause;
import tiaowen.query.Query;
import tiaowen.text.ChinaTime;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/**
 * One generation laid out for searching. The index knows sources, the catalogue knows what they
 * belong to; tables by Lucene's document number join the two, so that folding, filtering and
 * counting a hit costs a look into an array.
 */
public final class ClauseTable {
    /** No clause: the document that holds a source as a whole. */
    private static final int NONE = -1;

    /** Policies take effect by the clock of the country they are of. */
    private final IndexSearcher searcher;

    private final Catalogue catalogue;
    private final CuratedFiles curated;
    private final List<CataloguePlace> places = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final int[] sourceOf;
    private final int[] ordinalOf;
    private final int[] groupOf;
    private final BitSet machineRead = new BitSet();
    private final Map<String, Integer> groups = new HashMap<>();
    private volatile EditionStatuses statuses;

    public ClauseTable(DirectoryReader reader, Catalogue catalogue, CuratedFiles curated)
            throws IOException {
        this.searcher = new IndexSearcher(reader);
        this.catalogue = catalogue;
        this.curated = curated;
        var policyNumbers = new HashMap<String, Integer>();
        for (var policy : catalogue.policies())
            policyNumbers.put(policy.slug(), policyNumbers.size());
        var order =
                Comparator.comparing(
                                (String source) -> policyNumbers.get(place(source).policy().slug()))
                        .thenComparing(source -> age(place(source)))
                        .thenComparing(source -> place(source).part())
                        .thenComparing(source -> source);
        catalogue.searched().stream().sorted(order).forEach(sources::add);
        sources.forEach(source -> places.add(place(source)));
        for (var place : places) {
            titles.add(Folding.squeeze(TitleKey.of(place.edition().metadata().title())));
        }
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < sources.size(); i++) numbers.put(sources.get(i), i);
        sourceOf = new int[reader.maxDoc()];
        ordinalOf = new int[reader.maxDoc()];
        groupOf = new int[reader.maxDoc()];
        Arrays.fill(sourceOf, NONE);
        for (var leaf : reader.leaves()) fill(leaf, numbers);
        statuses = new EditionStatuses(places, ChinaTime.today());
    }

    private CataloguePlace place(String source) {
        return catalogue.place(source).orElseThrow();
    }

    private static int age(CataloguePlace place) {
        var editions = place.policy().editions();
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).date().equals(place.edition().date())) return i;
        }
        return editions.size();
    }

    private void fill(LeafReaderContext leaf, Map<String, Integer> numbers) throws IOException {
        var ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
        var bySource = DocValues.getSorted(leaf.reader(), Fields.SOURCE);
        var byFold = DocValues.getSorted(leaf.reader(), Fields.FOLD);
        var read = DocValues.getNumeric(leaf.reader(), Fields.MACHINE_READ);
        while (read.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            machineRead.set(leaf.docBase + read.docID());
        }
        while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = ordinals.docID();
            if (!bySource.advanceExact(doc) || !byFold.advanceExact(doc)) continue;
            var source = bySource.lookupOrd(bySource.ordValue()).utf8ToString();
            var number = numbers.get(source);
            if (number == null) continue;
            sourceOf[leaf.docBase + doc] = number;
            ordinalOf[leaf.docBase + doc] = (int) ordinals.longValue();
            var fold = byFold.lookupOrd(byFold.ordValue()).utf8ToString();
            var group = places.get(number).policy().slug() + " " + fold;
            groupOf[leaf.docBase + doc] = groups.computeIfAbsent(group, g -> groups.size());
        }
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

    /** What holds today; worked out once a day. */
    public EditionStatuses standing() {
        var today = ChinaTime.today();
        var now = statuses;
        if (!now.day().equals(today)) statuses = now = new EditionStatuses(places, today);
        return now;
    }

    /** Number of sources; each has a number from 0, in the order of policy, edition and part. */
    public int size() {
        return sources.size();
    }

    public CataloguePlace place(int source) {
        return places.get(source);
    }

    /** The source's name in the corpus. */
    public String source(int source) {
        return sources.get(source);
    }

    /** Title of a source without the state's name, folded. */
    public String briefTitle(int source) {
        return titles.get(source);
    }

    /** Names of the sources for which a condition holds. */
    public List<String> sources(Query.Condition condition, EditionStatuses statuses) {
        var holding = new ArrayList<String>();
        for (int source = 0; source < sources.size(); source++) {
            if (PolicyConditions.holds(condition, places.get(source), statuses.status(source))) {
                holding.add(sources.get(source));
            }
        }
        return holding;
    }

    /** Number of Lucene documents, clauses or not. */
    public int docs() {
        return sourceOf.length;
    }

    /** Whether a Lucene document is a clause that is searched. */
    public boolean isClause(int doc) {
        return sourceOf[doc] != NONE;
    }

    public int sourceOf(int doc) {
        return sourceOf[doc];
    }

    /** Whether a machine read the clause from a picture. */
    public boolean isMachineRead(int doc) {
        return machineRead.get(doc);
    }

    /** Place of the clause in its source. */
    public int ordinalOf(int doc) {
        return ordinalOf[doc];
    }

    /** The same number for the same clause of all editions of a policy. */
    public int groupOf(int doc) {
        return groupOf[doc];
    }

    public int groups() {
        return groups.size();
    }

    /** The clause in all editions that have it, this one included. */
    public IntStream editions(int doc) {
        return IntStream.range(0, sourceOf.length)
                .filter(other -> isClause(other) && groupOf[other] == groupOf[doc]);
    }

    /** Orders documents by policy, edition and place in it. */
    public int compare(int doc, int other) {
        int bySource = Integer.compare(sourceOf[doc], sourceOf[other]);
        return bySource != 0 ? bySource : Integer.compare(ordinalOf[doc], ordinalOf[other]);
    }

    /** The clause that a source begins with. */
    public Optional<Integer> firstClause(String source) {
        int number = sources.indexOf(source);
        if (number < 0) return Optional.empty();
        for (int doc = 0; doc < sourceOf.length; doc++) {
            if (sourceOf[doc] == number && ordinalOf[doc] == 0) return Optional.of(doc);
        }
        return Optional.empty();
    }

    public static Clause clause(StoredFields stored, int doc) throws IOException {
        return StoredClause.read(
                stored.document(doc, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED));
    }
}
