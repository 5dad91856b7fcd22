package tiaowen.draft;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Status;

/** Whether what a citation names is there and binds: repealed, not yet in force, not there. */
final class Force {
    private Force() {}

    /** By what and when the policy ended; empty where it has not. */
    static Optional<String> ended(Asked asked) {
        var current = asked.current();
        var status = asked.status(current);
        if (status == Status.EXPIRED) {
            var last = current.metadata().expires().map(day -> "的有效期到" + Days.day(day) + "为止，");
            return Optional.of(asked.title() + last.orElse("") + "已失效。");
        }
        if (status != Status.REPEALED) return Optional.empty();
        var by = current.repealed();
        var from = by.flatMap(Edition.Repealed::from).map(day -> "自" + Days.day(day) + "起");
        var who = by.map(repealed -> "由" + Meant.titled(repealed.title()));
        return Optional.of(asked.title() + from.orElse("") + who.orElse("") + "废止。");
    }

    static String notYet(Asked asked, Edition edition) {
        var from = edition.metadata().effective().map(Days::day).orElse("以后");
        return "%s（%s的版本）自%s起施行，到%s尚未施行。"
                .formatted(
                        asked.title(), Days.edition(edition.date()), from, Days.day(asked.today()));
    }

    static String missing(Asked asked, Edition edition, String eid) {
        boolean anyParagraph = asked.mention().namesNoParagraph();
        return asked.editions().read(edition).missing(eid, asked.title(), anyParagraph);
    }

    /** The edition meant lacks the provision: others may have it. */
    static Finding elsewhere(Asked asked, Edition edition, String eid) {
        var why = missing(asked, edition, eid);
        for (var other : asked.policy().editions()) {
            if (other.date().equals(edition.date())) continue;
            var there = asked.provision(other);
            if (there.isEmpty()) continue;
            var target = List.of(asked.target(other, there));
            if (!other.inForceBy(asked.today())) {
                var message = notYet(asked, other) + "现行的版本里没有这一条。";
                return asked.answer(Verdict.NOT_YET, message, target);
            }
            boolean later = other.date().compareTo(edition.date()) > 0;
            var where = later ? "%s的版本才有这一条。" : "%s的版本有过这一条。";
            var message = why + where.formatted(Days.edition(other.date()));
            return asked.answer(Verdict.NO_SUCH_PROVISION, message, target);
        }
        var target = List.of(asked.target(edition, Optional.empty()));
        return asked.answer(Verdict.NO_SUCH_PROVISION, why + "请核对编号。", target);
    }
}
