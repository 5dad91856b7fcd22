package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.index.Embedding;
import tiaowen.index.Vectors;
import tiaowen.text.Folding;

/**
 * What clauses mean, by the vectors of a generation: which lie nearest to a text, and how near a
 * given one lies.
 *
 * <p>Nearness is the cosine of the angle between the two vectors, worked out from the vectors
 * themselves; the graph over quantized vectors only finds the candidates. With the model that comes
 * with the program it is about 0.3 for texts that have nothing in common, 0.5 to 0.8 for an answer.
 */
public final class VectorSearch {
    private static final Logger LOG = LoggerFactory.getLogger(VectorSearch.class);

    /** Longer texts say nothing more that the model could hold. */
    private static final int LONGEST = 1000;

    private final ClauseTable clauses;
    private final Optional<Vectors> vectors;
    private final Supplier<Optional<Embedding>> embedding;
    private Optional<VectorTable> table = Optional.empty();

    /**
     * @param embedding asked when first needed, and only where there are vectors
     */
    public VectorSearch(
            ClauseTable clauses,
            Optional<Vectors> vectors,
            Supplier<Optional<Embedding>> embedding) {
        this.clauses = clauses;
        this.vectors = vectors;
        this.embedding = embedding;
    }

    /**
     * A clause with what it has of the meaning asked for.
     *
     * @param doc Lucene's number of the clause
     * @param cosine from -1 to 1
     */
    record Near(int doc, double cosine) {}

    /**
     * Embeds a text, which takes some 5 ms. Empty where the generation has no vectors, where none
     * can be made of the text, or where those of the clauses were made by something else.
     */
    public Optional<Asked> ask(String text) throws IOException {
        if (vectors.isEmpty() || text.isBlank()) return Optional.empty();
        var made = embedding.get();
        if (made.isEmpty()) return Optional.empty();
        if (!made.get().name().equals(vectors.get().embedding())) {
            LOG.debug("vectors are of {}", vectors.get().embedding());
            return Optional.empty();
        }
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Optional.of(new Asked(table(), made.get().question(Folding.fold(cut))));
    }

    private synchronized VectorTable table() throws IOException {
        if (table.isEmpty()) table = Optional.of(new VectorTable(clauses, vectors.orElseThrow()));
        return table.get();
    }

    /** One text that was asked for. For one thread. */
    public final class Asked {
        private final VectorTable table;
        private final float[] vector;

        private Asked(VectorTable table, float[] vector) {
            this.table = table;
            this.vector = vector;
        }

        /**
         * The clauses nearest in meaning, nearest first.
         *
         * @param k how many to find, all editions of a clause counted as one; fewer where fewer
         *     pass
         * @param passing Lucene's numbers of the clauses that may be found
         * @return those clauses, in every edition that was met on the way and passes
         */
        List<Near> nearest(int k, BitSet passing) throws IOException {
            var may = table.vectorsOf(passing);
            int most = Math.min(may.cardinality(), table.size());
            // Editions of one clause lie side by side; where many were met, look further. Twice as
            // many as wanted, so that the walk over the graph misses fewer of those wanted.
            for (int asked = 2 * k; ; asked *= 2) {
                var near = near(table.nearest(vector, Math.min(asked, most), may), k, passing);
                if (near.groups() >= k || asked >= most) return near.found();
            }
        }

        private record Folded(List<Near> found, int groups) {}

        private Folded near(List<VectorTable.Scored> scored, int k, BitSet passing) {
            var found = new ArrayList<Near>();
            Map<Integer, Boolean> groups = new HashMap<>();
            for (var one : scored) {
                for (int doc : table.clausesOf(one.vector())) {
                    if (!passing.get(doc)) continue;
                    int group = clauses.groupOf(doc);
                    if (groups.size() >= k && !groups.containsKey(group)) continue;
                    groups.put(group, true);
                    found.add(new Near(doc, one.cosine()));
                }
            }
            return new Folded(found, groups.size());
        }

        /** How near a clause is; empty where it has no vector yet. */
        OptionalDouble cosine(int doc) throws IOException {
            int at = table.vectorOf(doc);
            return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(table.cosine(vector, at));
        }
    }
}
