package tiaowen.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import tiaowen.index.Fields;

/** Which characters, pairs of them and longer strings the texts of a generation hold. */
public final class PairDictionary {
    private final IndexReader reader;

    public PairDictionary(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * How many clauses hold a character, or two next to each other, in their text.
     *
     * @param text one or two characters
     */
    public int clauses(String text) {
        try {
            return reader.docFreq(new Term(Fields.TEXT_PAIRS, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often clauses hold a string, in their text or over it. */
    public int count(String text) {
        try {
            var searcher = new IndexSearcher(reader);
            return searcher.count(LuceneTranslation.phrase(Fields.TEXT_PAIRS, text))
                    + searcher.count(LuceneTranslation.phrase(Fields.HEAD_PAIRS, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that some text has behind another one. */
    public List<Character> behind(char first) {
        var following = new ArrayList<Character>();
        try {
            var terms = MultiTerms.getTerms(reader, Fields.TEXT_PAIRS);
            if (terms == null) return following;
            var pairs = terms.iterator();
            var status = pairs.seekCeil(new BytesRef(String.valueOf(first)));
            if (status == SeekStatus.END) return following;
            for (var pair = pairs.term(); pair != null; pair = pairs.next()) {
                var text = pair.utf8ToString();
                if (text.charAt(0) != first) break;
                if (text.length() == 2) following.add(text.charAt(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return following;
    }
}
