package tiaowen.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import tiaowen.text.Folding;

/**
 * Every character of a text and, at the same position, the pair it begins: {@code 慈善法} gives {@code
 * 慈 慈善 善 善法 法}. Text is folded; what {@link Folding#passedOver} names is left out, so a term broken
 * over two lines is found. Between two values lies a gap that no phrase crosses.
 */
public final class PairTokenStream extends TokenStream {
    /** Positions between two values. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> values;
    private Iterator<String> rest;
    private char[] value = {};
    private int at;
    private boolean pairNext;
    private int gap;

    PairTokenStream(List<String> values) {
        this.values = values;
        this.rest = values.iterator();
    }

    @Override
    public void reset() {
        rest = values.iterator();
        value = new char[0];
        at = 0;
        pairNext = false;
        gap = 0;
    }

    // Sets both attributes itself and so need not clear them: these fields are most of an index.
    @Override
    public boolean incrementToken() {
        if (pairNext) {
            int first = length(at);
            term.copyBuffer(value, at, first + length(at + first));
            step.setPositionIncrement(0);
            at += first;
            pairNext = false;
            return true;
        }
        while (at >= value.length) {
            if (!rest.hasNext()) return false;
            if (value.length > 0) gap = GAP;
            var next = Folding.squeeze(rest.next());
            if (!next.isEmpty()) {
                value = next.toCharArray();
                at = 0;
            }
        }
        int length = length(at);
        term.copyBuffer(value, at, length);
        step.setPositionIncrement(1 + gap);
        gap = 0;
        pairNext = at + length < value.length;
        if (!pairNext) at += length;
        return true;
    }

    /** Units of the character at a place: two for those outside the basic plane. */
    private int length(int place) {
        boolean pair =
                Character.isHighSurrogate(value[place])
                        && place + 1 < value.length
                        && Character.isLowSurrogate(value[place + 1]);
        return pair ? 2 : 1;
    }

    /** The characters of a query's text after folding, as they stand one behind the other. */
    public static List<String> characters(String text) {
        return Folding.squeeze(text).codePoints().mapToObj(Character::toString).toList();
    }
}
