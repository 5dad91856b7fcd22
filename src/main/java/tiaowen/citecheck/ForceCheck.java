package tiaowen.citecheck;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.text.DayPhrases;

/** Whether what a citation names is there and binds: repealed, not yet in force, not there. */
final class ForceCheck {
    private ForceCheck() {}

    /** That the policy has ended, or the law that it rests on; empty where neither has. */
    static Optional<Ended> ended(CitationContext context) {
        var standing = context.standing(context.current());
        var verdict =
                switch (standing.status()) {
                    case REPEALED, EXPIRED -> Verdict.REPEALED;
                    case BASIS_REPEALED -> Verdict.BASIS_REPEALED;
                    default -> Verdict.RIGHT;
                };
        return verdict == Verdict.RIGHT
                ? Optional.empty()
                : Optional.of(
                        new Ended(
                                verdict,
                                context.title() + standing.word() + "：" + standing.because()));
    }

    /** What to say of a policy that has ended. */
    record Ended(Verdict verdict, String message) {}

    static String notYet(CitationContext context, Edition edition) {
        var from = edition.start().day().map(DayPhrases::day).orElse("以后");
        return "%s（%s的版本）自%s起施行，到%s尚未施行。"
                .formatted(
                        context.title(),
                        DayPhrases.edition(edition.date()),
                        from,
                        DayPhrases.day(context.today()));
    }

    static String missing(CitationContext context, Edition edition, String eid) {
        boolean anyParagraph = context.mention().namesNoParagraph();
        return context.editions().read(edition).missing(eid, context.title(), anyParagraph);
    }

    /** The edition meant lacks the provision: others may have it. */
    static CitationFinding elsewhere(CitationContext context, Edition edition, String eid) {
        var why = missing(context, edition, eid);
        for (var other : context.policy().editions()) {
            if (other.date().equals(edition.date())) continue;
            var there = context.provision(other);
            if (there.isEmpty()) continue;
            var target = List.of(context.target(other, there));
            if (!other.inForceBy(context.today())) {
                var message = notYet(context, other) + "现行的版本里没有这一条。";
                return context.answer(Verdict.NOT_YET, message, target);
            }
            boolean later = other.date().compareTo(edition.date()) > 0;
            var where = later ? "%s的版本才有这一条。" : "%s的版本有过这一条。";
            var message = why + where.formatted(DayPhrases.edition(other.date()));
            return context.answer(Verdict.NO_SUCH_PROVISION, message, target);
        }
        var target = List.of(context.target(edition, Optional.empty()));
        return context.answer(Verdict.NO_SUCH_PROVISION, why + "请核对编号。", target);
    }
}
