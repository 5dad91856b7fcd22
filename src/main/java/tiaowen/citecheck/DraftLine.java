package tiaowen.citecheck;

import java.util.List;
import tiaowen.model.Citation;

/**
 * A paragraph of a draft.
 *
 * @param line see {@link DraftPlace#line}
 * @param eid of the provision whose text it is; empty where it is in none
 * @param label that stands before the text, {@code 第三条}; empty where none does
 * @param heading whether it is a heading or a title
 * @param citations in it
 */
public record DraftLine(
        int line,
        String eid,
        String label,
        String text,
        boolean heading,
        List<Citation> citations) {
    public DraftLine {
        citations = List.copyOf(citations);
    }
}
