package tiaowen.citator;

import java.time.LocalDate;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * That a text of the collection ended a policy which is not in the collection itself.
 *
 * @param title of the policy ended, as the text names it
 * @param by the policy that says so, and the edition that first did
 * @param eid of the provision that says so
 * @param from day from which it has ended; empty where nobody says one
 */
public record EndedPolicy(
        String title, Policy by, Edition edition, String eid, Optional<LocalDate> from) {}
