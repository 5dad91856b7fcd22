package tiaowen.citecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Edition;
import tiaowen.model.Provision;
import tiaowen.text.DayPhrases;

/** What became of a provision between the edition meant and the one of today. */
final class ChangesSince {
    private ChangesSince() {}

    /** Empty where the provision is as it was. */
    static Optional<CitationFinding> changed(
            CitationContext context,
            Edition edition,
            Optional<Provision> provision,
            CitationTarget target,
            String quote) {
        var current = context.current();
        boolean newer =
                !current.date().equals(edition.date()) && current.inForceBy(context.today());
        // A law named as a whole is named as it stands, unless the year of an edition is given.
        boolean whole = provision.isEmpty() && context.mention().year().isEmpty();
        if (!newer || whole) return Optional.empty();
        var day = DayPhrases.edition(current.date());
        var now = List.of(target, context.target(current, Optional.empty()));
        if (provision.isEmpty()) {
            var message =
                    "引用的是%s%s的版本，现行的是%s的版本。"
                            .formatted(context.title(), DayPhrases.edition(edition.date()), day);
            return Optional.of(context.answer(Verdict.CHANGED, message, now, List.of(), quote));
        }
        if (isTheSame(context, provision.get(), target)) return Optional.empty();
        var change =
                context.editions()
                        .read(edition)
                        .clause(provision.get().eid())
                        .flatMap(
                                clause ->
                                        context.editions()
                                                .compare(edition, current)
                                                .flatMap(c -> c.ofEarlier(clause.eid())));
        if (change.isEmpty()) {
            var message = "此后已有%s的版本，这一处有没有改动未能核对。".formatted(day);
            return Optional.of(context.answer(Verdict.CHANGED, message, now, List.of(), quote));
        }
        return Optional.of(since(context, change.get(), target, quote));
    }

    private static boolean isTheSame(
            CitationContext context, Provision provision, CitationTarget target) {
        var same = context.editions().read(context.current()).find(provision.eid(), false);
        if (same.isEmpty()) return false;
        var text = ProvisionTexts.of(same.get());
        return QuotedWording.says(text, target.text()) && QuotedWording.says(target.text(), text);
    }

    private static CitationFinding since(
            CitationContext context, ClauseChange change, CitationTarget target, String quote) {
        var current = context.current();
        var targets = new ArrayList<>(List.of(target));
        change.after()
                .flatMap(clause -> context.editions().read(current).find(clause.eid(), false))
                .ifPresent(
                        provision -> targets.add(context.target(current, Optional.of(provision))));
        var moved = change.after().map(clause -> "现在是" + clause.label()).orElse("");
        var said =
                switch (change.kind()) {
                    case SAME, CHANGED -> "有改动，不同之处已标出";
                    case MOVED -> moved + "，文字没有改动";
                    case MOVED_CHANGED -> moved + "，文字也有改动，不同之处已标出";
                    case ADDED, REMOVED -> "已经删去";
                };
        var message = "这一条在%s的版本里%s。".formatted(DayPhrases.edition(current.date()), said);
        var pieces =
                change.kind() == ClauseChange.Kind.MOVED ? List.<DiffPiece>of() : change.pieces();
        return context.answer(Verdict.CHANGED, message, targets, pieces, quote);
    }
}
