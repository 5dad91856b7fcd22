package tiaowen.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that were cut before, for a field without positions. */
final class TermListStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<List<String>> lists;
    private Iterator<List<String>> rest;
    private Iterator<String> now = List.<String>of().iterator();

    TermListStream(List<List<String>> lists) {
        this.lists = lists;
        this.rest = lists.iterator();
    }

    @Override
    public void reset() {
        rest = lists.iterator();
        now = List.<String>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!now.hasNext()) {
            if (!rest.hasNext()) return false;
            now = rest.next().iterator();
        }
        term.append(now.next());
        return true;
    }
}
