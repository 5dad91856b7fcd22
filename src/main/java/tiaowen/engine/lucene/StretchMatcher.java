package tiaowen.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import tiaowen.index.Fields;
import tiaowen.index.PairTokenStream;
import tiaowen.index.SentenceEnds;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.Query.Stretch;
import tiaowen.text.TermSpellings;

/** Works out, clause by clause, which stretches of a text hold what is asked. */
final class StretchMatcher {
    private final Query.Together asked;
    private final LeafReaderContext leaf;
    private final SentenceEnds sentenceEnds = new SentenceEnds();
    private final Map<Literal, Places> places = new HashMap<>();
    private int doc;

    StretchMatcher(Query.Together asked, LeafReaderContext leaf) throws IOException {
        this.asked = asked;
        this.leaf = leaf;
        gather(asked);
    }

    private void gather(Query query) throws IOException {
        switch (query) {
            case Literal literal -> {
                if (!places.containsKey(literal)) places.put(literal, new Places(literal));
            }
            case Query.All all -> gather(all.parts());
            case Query.Any any -> gather(any.parts());
            case Query.Together together -> gather(together.parts());
            case Query.Without without -> {
                gather(without.keep());
                gather(without.drop());
            }
            case Query.Everything everything -> {
                // has no place
            }
            case Query.Condition condition -> throw none(condition);
            case Query.Position position -> throw none(position);
            case Query.Question question -> throw none(question);
            case Query.Cited cited -> throw none(cited);
        }
    }

    private void gather(Iterable<Query> queries) throws IOException {
        for (var query : queries) gather(query);
    }

    /** The parser lets nothing but words stand near to each other. */
    private static IllegalArgumentException none(Query query) {
        return new IllegalArgumentException("has no place in a text: " + query);
    }

    /** Whether a stretch of the clause's text holds what is asked. Documents come in order. */
    boolean match(int document, BytesRef ends) throws IOException {
        sentenceEnds.read(ends);
        doc = document;
        return !holding(asked, Stretch.CLAUSE).isEmpty();
    }

    /** The stretches of a kind that hold what is asked. */
    private BitSet holding(Query query, Stretch kind) throws IOException {
        return switch (query) {
            case Literal literal -> places.get(literal).in(kind);
            case Query.All all -> every(all.parts(), kind);
            case Query.Any any -> {
                var found = new BitSet();
                for (var part : any.parts()) found.or(holding(part, kind));
                yield found;
            }
            case Query.Without without -> {
                var found = holding(without.keep(), kind);
                for (var drop : without.drop()) found.andNot(holding(drop, kind));
                yield found;
            }
            case Query.Everything everything -> all(kind);
            case Query.Together together ->
                    seenFrom(kind, every(together.parts(), together.stretch()), together.stretch());
            case Query.Condition condition -> throw none(condition);
            case Query.Position position -> throw none(position);
            case Query.Question question -> throw none(question);
            case Query.Cited cited -> throw none(cited);
        };
    }

    private BitSet every(Iterable<Query> parts, Stretch kind) throws IOException {
        var found = all(kind);
        for (var part : parts) {
            if (found.isEmpty()) break;
            found.and(holding(part, kind));
        }
        return found;
    }

    private BitSet all(Stretch kind) {
        var all = new BitSet();
        all.set(0, count(kind));
        return all;
    }

    private int count(Stretch kind) {
        return switch (kind) {
            case SENTENCE -> sentenceEnds.sentences();
            case PARAGRAPH -> sentenceEnds.paragraphs();
            case CLAUSE -> 1;
        };
    }

    private int number(int sentence, Stretch kind) {
        return switch (kind) {
            case SENTENCE -> sentence;
            case PARAGRAPH -> sentenceEnds.paragraphOf(sentence);
            case CLAUSE -> 0;
        };
    }

    /** Stretches of one kind as those of another: the paragraphs that sentences are of. */
    private BitSet seenFrom(Stretch kind, BitSet found, Stretch of) {
        if (kind == of) return found;
        var seen = new BitSet();
        for (int sentence = 0; sentence < sentenceEnds.sentences(); sentence++) {
            if (found.get(number(sentence, of))) seen.set(number(sentence, kind));
        }
        return seen;
    }

    /** Where a term stands in the text, in any spelling. */
    private final class Places {
        private final IntervalIterator intervals;
        private final int beyond;
        private int at = -1;
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int size;

        Places(Literal literal) throws IOException {
            var spellings =
                    literal.quoted() ? List.of(literal.text()) : TermSpellings.of(literal.text());
            var sources = spellings.stream().map(Places::source).toArray(IntervalsSource[]::new);
            var source = sources.length == 1 ? sources[0] : Intervals.or(sources);
            intervals = source.intervals(Fields.TEXT_PAIRS, leaf);
            // A pair reaches one character beyond its own position.
            beyond = PairTokenStream.characters(literal.text()).size() > 1 ? 1 : 0;
        }

        private static IntervalsSource source(String spelling) {
            var characters = PairTokenStream.characters(spelling);
            int size = characters.size();
            if (size == 0) return Intervals.noIntervals("no characters");
            if (size == 1) return Intervals.term(characters.getFirst());
            var pairs = new IntervalsSource[size - 1];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = Intervals.term(characters.get(i) + characters.get(i + 1));
            }
            return pairs.length == 1 ? pairs[0] : Intervals.phrase(pairs);
        }

        BitSet in(Stretch kind) throws IOException {
            read();
            var found = new BitSet();
            for (int i = 0; i < size; i++) {
                int first = number(sentenceEnds.sentenceAt(starts[i]), kind);
                int last = number(sentenceEnds.sentenceAt(ends[i]), kind);
                if (first == last) found.set(first);
            }
            return found;
        }

        private void read() throws IOException {
            if (at == doc) return;
            at = doc;
            size = 0;
            if (intervals == null) return;
            if (intervals.docID() < doc) intervals.advance(doc);
            if (intervals.docID() != doc) return;
            while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * size);
                    ends = Arrays.copyOf(ends, 2 * size);
                }
                starts[size] = intervals.start();
                ends[size++] = intervals.end() + beyond;
            }
        }
    }
}
