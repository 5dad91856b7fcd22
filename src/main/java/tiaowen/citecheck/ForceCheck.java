package tiaowen.citecheck;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Status;

/** Whether what a citation names is there and binds: repealed, not yet in force, not there. */
final class ForceCheck {
    private ForceCheck() {}

    /** By what and when the policy ended; empty where it has not. */
    static Optional<String> ended(CitationContext context) {
        var current = context.current();
        var status = context.status(current);
        if (status == Status.EXPIRED) {
            var last =
                    current.metadata().expires().map(day -> "的有效期到" + DayPhrases.day(day) + "为止，");
            return Optional.of(context.title() + last.orElse("") + "已失效。");
        }
        if (status != Status.REPEALED) return Optional.empty();
        var by = current.repealed();
        var from = by.flatMap(Edition.Repealed::from).map(day -> "自" + DayPhrases.day(day) + "起");
        var who = by.map(repealed -> "由" + CitedPolicy.titled(repealed.title()));
        return Optional.of(context.title() + from.orElse("") + who.orElse("") + "废止。");
    }

    static String notYet(CitationContext context, Edition edition) {
        var from = edition.metadata().effective().map(DayPhrases::day).orElse("以后");
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
