package tiaowen.engine.lucene;

import java.util.BitSet;
import java.util.List;

/**
 * Where clauses hold the terms: in their own text, or in their policy's title.
 *
 * @param inText for each term the documents whose text holds it
 * @param inTitle by source: what it gains by the terms that its title holds
 */
@SuppressWarnings("ArrayRecordComponent")
public // never compared, and made for one search
record TermPlaces(List<BitSet> inText, double[] inTitle) {
    /** Nothing known: everything counts as text. */
    public static final TermPlaces UNKNOWN = new TermPlaces(List.of(), new double[0]);

    /** Share of the terms that a clause's own text holds, 0 to 1. */
    public double shareInText(int doc) {
        if (inText.isEmpty()) return 1;
        return inText.stream().filter(docs -> docs.get(doc)).count() / (double) inText.size();
    }

    public double inTitle(int source) {
        return inTitle.length == 0 ? 0 : inTitle[source];
    }
}
