package tiaowen.index;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/** The different texts that the clauses of a generation mean, each to have one vector. */
public final class VectorTexts {
    private final Generation generation;
    private final Map<Fingerprint, Place> places = new HashMap<>();

    /** One clause, of maybe many, that has a text. */
    public record Place(int doc, String source) {}

    public VectorTexts(Generation generation) throws IOException {
        this.generation = generation;
        for (var leaf : generation.reader().leaves()) add(leaf.reader(), leaf.docBase);
    }

    private void add(LeafReader leaf, int docBase) throws IOException {
        var live = leaf.getLiveDocs();
        var texts = DocValues.getBinary(leaf, Fields.MEANT);
        var sources = DocValues.getSorted(leaf, Fields.SOURCE);
        while (texts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = texts.docID();
            if (live != null && !live.get(doc)) continue;
            var text = Fingerprint.read(texts.binaryValue());
            if (places.containsKey(text) || !sources.advanceExact(doc)) continue;
            var source = sources.lookupOrd(sources.ordValue()).utf8ToString();
            places.put(text, new Place(docBase + doc, source));
        }
    }

    public Set<Fingerprint> texts() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** Where one of {@link #texts} stands. */
    public Place place(Fingerprint text) {
        return places.get(text);
    }

    /** A text itself. Safe for many threads. */
    public String read(Fingerprint text) throws IOException {
        var place = places.get(text);
        var stored =
                generation.reader().storedFields().document(place.doc(), Set.of(Fields.STORED));
        var clause = StoredClause.read(stored.getBinaryValue(Fields.STORED));
        var entry = generation.catalogue().entry(place.source()).orElseThrow();
        return Fingerprint.text(entry.metadata().title(), clause);
    }
}
