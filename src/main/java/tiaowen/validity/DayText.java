package tiaowen.validity;

import java.time.LocalDate;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Policy.Change;
import tiaowen.model.Status;
import tiaowen.text.DayPhrases;

/**
 * What of a policy bound on a day (某日的文本): as far as the collection has it, and what it lacks.
 *
 * @param edition the one that bound, else the nearest that can be shown
 * @param lacking the change whose outcome bound and is not in the collection
 * @param said a whole Chinese sentence that tells it
 */
public record DayText(Kind kind, Edition edition, Optional<Change> lacking, String said) {
    /** How much is known. */
    public enum Kind {
        IN_FORCE("in-force"),
        /** Another text bound, which the collection does not have. */
        NOT_COLLECTED("not-collected"),
        NOT_YET("not-yet"),
        ENDED("ended"),
        /** It is stated to have ended, and nobody says when. */
        UNCLEAR("unclear");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in data. */
        public String code() {
            return code;
        }
    }

    public static DayText of(Policy policy, LocalDate day) {
        var words = DayPhrases.day(day);
        var lacking = policy.lacking(day);
        var started = policy.startedBy(day);
        if (lacking.isPresent()) {
            var shown = started.orElse(policy.editions().getLast());
            return new DayText(
                    Kind.NOT_COLLECTED,
                    shown,
                    lacking,
                    missing(words, lacking.get())
                            + (started.isPresent() ? "下面是此前最近的版本（" : "下面是收录的版本中最早的一个（")
                            + DayPhrases.edition(shown.date())
                            + "）。");
        }
        if (started.isEmpty()) {
            return new DayText(
                    Kind.NOT_YET,
                    policy.editions().getLast(),
                    lacking,
                    words + "时，收录的版本都还没有施行。下面是其中最早的一个。");
        }
        var edition = started.get();
        var ended = edition.endedBy(day);
        if (ended.isEmpty())
            return new DayText(Kind.IN_FORCE, edition, lacking, then(policy, edition, day));
        boolean known = edition.endsFrom().isPresent();
        return known
                ? new DayText(Kind.ENDED, edition, lacking, "到" + words + "，这份文件已经停止施行。下面是最后的版本。")
                : new DayText(Kind.UNCLEAR, edition, lacking, unclear(ended.get(), words));
    }

    private static String unclear(Status ended, String words) {
        return "这份文件%s，何日起没有写明，%s是否有效不能确定。下面是最后的版本。".formatted(ended.label(), words);
    }

    private static String then(Policy policy, Edition edition, LocalDate day) {
        var words = DayPhrases.day(day);
        var date = DayPhrases.edition(edition.date());
        boolean presumed =
                edition.start().ground() == Edition.StartGround.PASSED
                        && edition.start().first().isPresent();
        var said = presumed ? "%s有效的应是%s的版本（它自何日起施行文本未载明，按通过日推定），就是下面这一份。" : "%s有效的是%s的版本，就是下面这一份。";
        var basis =
                policy.status(edition, day) == Status.BASIS_REPEALED
                        ? Standing.of(policy, edition, day).because()
                        : "";
        return said.formatted(words, date) + basis;
    }

    /** {@code 2021年11月26日第一次修正}. */
    static String name(Change change) {
        return DayPhrases.day(change.day()) + change.event();
    }

    /** That the text of a day is not here: {@code …有效的是2021年11月26日修正的文本，本库没有收录；}. */
    private static String missing(String words, Change change) {
        return "%s有效的是%s的文本，本库没有收录；".formatted(words, name(change));
    }

    /**
     * That the text of a day is not in the collection, for lists in which nothing stands below;
     * empty where nothing is lacking.
     */
    public static Optional<String> gap(Policy policy, LocalDate day) {
        return policy.lacking(day)
                .map(
                        change ->
                                Standing.titled(policy.title())
                                        + missing(DayPhrases.day(day), change)
                                        + policy.startedBy(day)
                                                .map(
                                                        e ->
                                                                "此前最近的是"
                                                                        + DayPhrases.edition(
                                                                                e.date())
                                                                        + "的版本。")
                                                .orElse("收录的版本都在其后。"));
    }
}
