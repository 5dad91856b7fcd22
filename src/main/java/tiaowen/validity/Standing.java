package tiaowen.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Evidence;
import tiaowen.model.Origin;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.text.DayPhrases;

/**
 * Whether an edition binds on a day, in words, with what says so.
 *
 * @param word for a mark: {@code 现行有效}, {@code 未见废止}, {@code 所依据的法律已废止}, {@code 已废止} …
 * @param because a whole Chinese sentence: who says so, of which day, checked when
 */
public record Standing(Status status, Ground ground, String word, String because) {
    /** What is known of an edition on a day. */
    public static Standing of(Policy policy, Edition edition, LocalDate day) {
        var status = policy.status(edition, day);
        return switch (status) {
            case CURRENT, PRESUMED -> current(edition, day);
            case BASIS_REPEALED -> basis(policy.basis().orElseThrow());
            case NOT_YET -> notYet(edition);
            case AMENDED -> amended(policy, edition, day);
            case REPEALED, EXPIRED -> ended(edition, status);
        };
    }

    private static Standing of(Status status, Ground ground, String because) {
        return new Standing(status, ground, status.label(), because);
    }

    /** Whether this is, or is a grade of, a status that is asked for. */
    public boolean is(Status asked) {
        return asked == Status.PRESUMED ? ground == Ground.PRESUMED : asked == status;
    }

    /** What can be asked for to find it: its status, and the grade of that. */
    public List<Status> asked() {
        return is(Status.PRESUMED) ? List.of(status, Status.PRESUMED) : List.of(status);
    }

    private static Standing current(Edition edition, LocalDate day) {
        var metadata = edition.metadata();
        if (metadata.status().equals(Optional.of(Status.CURRENT))) {
            var ground = Ground.of(metadata.said("status").orElse(Origin.STATED));
            return of(Status.CURRENT, ground, ground.label() + "为现行有效，" + checked(edition) + "。");
        }
        var until = metadata.expires().filter(last -> !last.isBefore(day));
        if (until.isPresent()) {
            var ground = Ground.of(metadata.said("expires").orElse(Origin.STATED));
            return of(
                    Status.CURRENT,
                    ground,
                    ground.label() + "有效期到" + DayPhrases.day(until.get()) + "，没有发现提前废止的记载。");
        }
        return new Standing(
                Status.CURRENT,
                Ground.PRESUMED,
                Status.PRESUMED.label(),
                "收录的文件里没有发现废止或者失效的记载，据此推定有效；没有人核对过。");
    }

    private static String checked(Edition edition) {
        var said =
                edition.metadata().evidence().stream()
                        .filter(e -> e.key().equals("statusChecked"))
                        .map(Evidence::value)
                        .findFirst();
        if (said.isPresent()) return said.map(DayPhrases::edition).get() + "核对";
        return edition.metadata()
                .published()
                .map(page -> "网页日期" + DayPhrases.day(page))
                .orElse("没有写明何时核对");
    }

    private static Standing basis(Policy.EndedBasis law) {
        var where = law.inTitle() ? "标题所指的" : "制定依据";
        var from = law.from().map(first -> "自" + DayPhrases.day(first) + "起").orElse("");
        return of(
                Status.BASIS_REPEALED,
                Ground.BASIS,
                "%s%s已%s由%s废止；没有发现另行废止本文件的记载，能否适用请核实。"
                        .formatted(where, titled(law.title()), from, titled(law.by())));
    }

    private static Standing notYet(Edition edition) {
        var from = edition.start().day();
        return of(
                Status.NOT_YET,
                edition.metadata().status().equals(Optional.of(Status.NOT_YET))
                        ? Ground.of(edition.metadata().said("status").orElse(Origin.STATED))
                        : Ground.TEXT,
                from.map(first -> "自" + DayPhrases.day(first) + "起施行。").orElse("何日施行没有写明。"));
    }

    private static Standing amended(Policy policy, Edition edition, LocalDate day) {
        var current = policy.current(day);
        var lacking = policy.lacking(day);
        if (lacking.isPresent()) {
            return of(
                    Status.AMENDED,
                    Ground.LATER_EDITION,
                    "后来又有" + DayText.name(lacking.get()) + "的文本，本库没有收录。");
        }
        if (current.equals(edition)) {
            var ground = Ground.of(edition.metadata().said("status").orElse(Origin.STATED));
            return of(Status.AMENDED, ground, ground.label() + "为已修改，修改后的文本没有收录。");
        }
        return of(
                Status.AMENDED,
                Ground.LATER_EDITION,
                "现在的版本是" + DayPhrases.edition(current.date()) + "的。");
    }

    private static Standing ended(Edition edition, Status status) {
        var by = edition.repealed();
        if (status == Status.REPEALED && by.isPresent()) {
            var from = by.get().from().map(first -> "自" + DayPhrases.day(first) + "起").orElse("");
            return of(
                    status,
                    Ground.REPEALING_TEXT,
                    "%s由%s废止（%s）。"
                            .formatted(from, titled(by.get().title()), by.get().manner().label()));
        }
        boolean stated = edition.statedEnd().isPresent();
        var ground =
                Ground.of(
                        edition.metadata()
                                .said(stated ? "status" : "expires")
                                .orElse(Origin.STATED));
        var from = edition.endsFrom();
        if (status == Status.EXPIRED && from.isPresent()) {
            var last = DayPhrases.day(from.get().minusDays(1));
            return of(status, ground, ground.label() + "有效期到" + last + "为止。");
        }
        return of(
                status,
                ground,
                ground.label()
                        + "为"
                        + status.label()
                        + from.map(first -> "，自" + DayPhrases.day(first) + "起不再有效")
                                .orElse("，何日起没有写明")
                        + "。");
    }

    /** {@code 《X》}, marks inside it made single. */
    static String titled(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }
}
