package tiaowen.naming;

import java.time.LocalDate;
import java.util.Optional;
import tiaowen.corpus.EndedPolicy;
import tiaowen.model.Policy;
import tiaowen.text.DayPhrases;
import tiaowen.validity.DayText;
import tiaowen.validity.Standing;

/**
 * Says that a policy has ended which the collection does not have, everywhere in the same words.
 */
public final class EndPhrases {
    private EndPhrases() {}

    /** {@code 《合同法》自2021年1月1日起由《民法典》废止；没有收录它的文本。}. */
    public static String notCollected(EndedPolicy ended) {
        var from = ended.from().map(day -> "自" + DayPhrases.day(day) + "起").orElse("");
        return "%s%s由%s废止；没有收录它的文本。"
                .formatted(titled(ended.title()), from, titled(ended.byTitle()));
    }

    /** That a policy of the collection binds no more, or its text of a day is not collected. */
    public static Optional<String> of(Policy policy, LocalDate day) {
        var standing = Standing.of(policy, policy.current(day), day);
        return switch (standing.status()) {
            case REPEALED, EXPIRED, BASIS_REPEALED ->
                    Optional.of(
                            titled(policy.title()) + standing.word() + "：" + standing.because());
            case AMENDED -> DayText.gap(policy, day);
            case CURRENT, PRESUMED, NOT_YET -> Optional.empty();
        };
    }

    static String titled(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }
}
