package tiaowen.web.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tiaowen.model.PolicyKind;
import tiaowen.text.ChinaTime;

/**
 * What one build brought to one policy.
 *
 * @param slug of the policy
 * @param title as it was then
 * @param editions dates of those that the build touched, newest first
 * @param there whether the newest of them is still in the collection
 * @param kind of the policy; empty where it is no longer there
 */
public record PolicyNews(
        Instant when,
        What what,
        String slug,
        String title,
        List<String> editions,
        boolean there,
        Optional<PolicyKind> kind) {
    public PolicyNews {
        editions = List.copyOf(editions);
    }

    /** What happened. */
    public enum What {
        ADDED("新收录"),
        EDITION("新版本"),
        CHANGED("有改动"),
        REPEALED("已废止"),
        REMOVED("已移出");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The word in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<What> of(String code) {
            return Arrays.stream(values()).filter(what -> what.code().equals(code)).findFirst();
        }
    }

    public LocalDate day() {
        return when.atZone(ChinaTime.ZONE).toLocalDate();
    }

    /** The newest edition that the build touched. */
    public String edition() {
        return editions.getFirst();
    }
}
