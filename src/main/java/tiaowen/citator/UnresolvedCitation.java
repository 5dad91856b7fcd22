package tiaowen.citator;

import tiaowen.model.Citation;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer;

/**
 * A citation that leads nowhere.
 *
 * @param policy that cites
 * @param edition of it
 * @param clause eid of the clause that holds the citation; empty where a heading does
 * @param answer what is known of what it names: the policy where that is here, those it may mean
 *     where it may mean several; nothing where its own text has no such provision
 */
public record UnresolvedCitation(
        Policy policy, Edition edition, String clause, Citation citation, CitationAnswer answer) {
    /** Whether the text means itself. */
    public boolean inside() {
        return citation.title().isEmpty() && citation.docNumber().isEmpty();
    }
}
