package tiaowen.web.print;

import java.util.List;
import tiaowen.model.Citation;

/** Knows what the words of one edition lead to. Safe for many threads. */
public interface TextLinks {
    /** Where a citation that leaves its edition leads. */
    TextLink.Cited citation(Citation citation);

    /**
     * Where a citation inside its edition leads.
     *
     * @param href the place in the page
     * @param anchor of the provision meant
     */
    TextLink.Cited inside(Citation citation, String href, String anchor);

    /** How many places of other policies cite a clause. */
    int citedBy(String eid);

    /** The defined terms in a text of the edition, in order, none within another. */
    List<TermAt> terms(String eid, String text);

    /**
     * A defined term in a text.
     *
     * @param start of the term, in UTF-16 units from 0
     * @param end behind its last character
     */
    record TermAt(int start, int end, TextLink.Defined lead) {}
}
