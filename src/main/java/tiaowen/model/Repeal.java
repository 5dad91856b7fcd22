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
 * @param manner how the text says it
 */
public record Repeal(
        String eid,
        String title,
        Optional<String> docNumber,
        Optional<LocalDate> issued,
        Optional<LocalDate> from,
        Manner manner) {
    public Repeal {
        if (title.isEmpty() && docNumber.isEmpty()) {
            throw new IllegalArgumentException("names no policy: " + eid);
        }
    }

    /** How one text ends another. */
    public enum Manner {
        /** In the text that takes its place: {@code 《某某办法》同时废止}. */
        TOGETHER("同时废止"),
        /** One of many in a list: {@code 废止下列文件}, {@code 《甲》等12件文件予以废止}. */
        LISTED("列入废止名单"),
        /** By a decision of its own: {@code 关于废止《某某办法》的决定}. */
        DECIDED("专门决定废止"),
        /** Only where it disagrees: {@code 《某某办法》与本办法不一致的，以本办法为准}. It binds on for the rest. */
        WHERE_INCONSISTENT("不一致的以其为准");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        /** Chinese words for it. */
        public String label() {
            return label;
        }
    }

    /** Whether the policy as a whole has ended. */
    public boolean ends() {
        return manner != Manner.WHERE_INCONSISTENT;
    }
}
