package tiaowen.citator;

import java.util.List;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.text.MarkedSpan;

/**
 * A place that cites a provision.
 *
 * @param eid of the clause that holds the citation
 * @param label of that clause as printed; empty where it has none
 * @param words of the citation: {@code 《慈善法》第十二条第二款}
 * @param sentence in which it stands, marked
 * @param meant edition that the words mean, as far as the collection has it
 * @param target exact eid in it; empty where the policy as a whole is meant
 */
public record CitingPlace(
        String eid,
        String label,
        String words,
        List<MarkedSpan> sentence,
        Edition meant,
        String target) {
    public CitingPlace {
        sentence = List.copyOf(sentence);
    }

    /**
     * What one policy says, in its current edition where that one cites, else in its newest that
     * does.
     *
     * @param current whether {@code edition} is the one that counts today
     * @param older further editions that cite, newest first
     */
    public record From(
            Policy policy,
            Edition edition,
            boolean current,
            List<CitingPlace> places,
            List<Edition> older) {
        public From {
            places = List.copyOf(places);
            older = List.copyOf(older);
        }
    }

    /**
     * Who cites a provision.
     *
     * @param inside places of the policy itself; empty where none is there
     * @param policies how many other policies
     * @param places how many places in them, older editions not counted
     * @param from some of them, higher law first
     */
    public record All(List<From> inside, int policies, int places, List<From> from) {
        public All {
            inside = List.copyOf(inside);
            from = List.copyOf(from);
        }
    }
}
