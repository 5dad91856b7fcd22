package tiaowen.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a text ends the force of another policy as a whole: {@code 《某某办法》同时废止}. A provision that is
 * struck out of a policy does not end it.
 *
 * @param eid of the provision that says so
 * @param title of the policy ended, without marks; empty where a number alone names it
 * @param docNumber the number named with it, in the form of {@link DocNumber#toString}
 * @param issued the day on which the policy ended was issued, where the text names one: later texts
 *     of the same title stay in force
 * @param from day from which it has ended; empty where nobody says one
 */
public record Repeal(
        String eid,
        String title,
        Optional<String> docNumber,
        Optional<LocalDate> issued,
        Optional<LocalDate> from) {
    public Repeal {
        if (title.isEmpty() && docNumber.isEmpty()) {
            throw new IllegalArgumentException("names no policy: " + eid);
        }
    }
}
