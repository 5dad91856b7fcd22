package tiaowen.citecheck;

import java.util.Optional;
import tiaowen.validity.Standing;

/**
 * What a citation means, or may mean.
 *
 * @param policy slug; empty for a provision of the draft itself
 * @param title of the edition
 * @param edition date of the edition; empty for the draft itself
 * @param eid of the provision; empty where the whole edition is meant
 * @param label as people write it, {@code 第十二条第二款}; empty where the whole edition is meant
 * @param text of the provision; empty where the whole edition is meant
 * @param standing of the edition today; empty for the draft itself
 */
public record CitationTarget(
        String policy,
        String title,
        String edition,
        String eid,
        String label,
        String text,
        Optional<Standing> standing) {
    /** Whether it is a provision of the draft itself. */
    public boolean isOwn() {
        return policy.isEmpty();
    }
}
