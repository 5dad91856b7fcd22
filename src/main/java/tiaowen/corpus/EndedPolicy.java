package tiaowen.corpus;

import java.time.LocalDate;
import java.util.Optional;
import tiaowen.model.Repeal;

/**
 * That a text of the collection ended a policy, whether the collection has that one or not.
 *
 * @param title of the policy ended, as the text names it
 * @param by slug of the policy that says so
 * @param byTitle its title
 * @param edition date of its edition that first did
 * @param eid of the provision that says so
 * @param from day from which it has ended; empty where nobody says one
 * @param manner how the text says so
 */
public record EndedPolicy(
        String title,
        String by,
        String byTitle,
        String edition,
        String eid,
        Optional<LocalDate> from,
        Repeal.Manner manner) {}
