package tiaowen.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.compare.Change;
import tiaowen.compare.Piece;
import tiaowen.model.Edition;
import tiaowen.model.Provision;

/** What became of a provision between the edition meant and the one of today. */
final class Since {
    private Since() {}

    /** Empty where the provision is as it was. */
    static Optional<Finding> changed(
            Asked asked,
            Edition edition,
            Optional<Provision> provision,
            Target target,
            String quote) {
        var current = asked.current();
        boolean newer = !current.date().equals(edition.date()) && current.inForceBy(asked.today());
        // A law named as a whole is named as it stands, unless the year of an edition is given.
        boolean whole = provision.isEmpty() && asked.mention().year().isEmpty();
        if (!newer || whole) return Optional.empty();
        var day = Days.edition(current.date());
        var now = List.of(target, asked.target(current, Optional.empty()));
        if (provision.isEmpty()) {
            var message =
                    "引用的是%s%s的版本，现行的是%s的版本。"
                            .formatted(asked.title(), Days.edition(edition.date()), day);
            return Optional.of(asked.answer(Verdict.CHANGED, message, now, List.of(), quote));
        }
        if (isTheSame(asked, provision.get(), target)) return Optional.empty();
        var change =
                asked.editions()
                        .read(edition)
                        .clause(provision.get().eid())
                        .flatMap(
                                clause ->
                                        asked.editions()
                                                .compare(edition, current)
                                                .flatMap(c -> c.ofEarlier(clause.eid())));
        if (change.isEmpty()) {
            var message = "此后已有%s的版本，这一处有没有改动未能核对。".formatted(day);
            return Optional.of(asked.answer(Verdict.CHANGED, message, now, List.of(), quote));
        }
        return Optional.of(since(asked, change.get(), target, quote));
    }

    private static boolean isTheSame(Asked asked, Provision provision, Target target) {
        var same = asked.editions().read(asked.current()).find(provision.eid(), false);
        if (same.isEmpty()) return false;
        var text = Texts.of(same.get());
        return Wording.says(text, target.text()) && Wording.says(target.text(), text);
    }

    private static Finding since(Asked asked, Change change, Target target, String quote) {
        var current = asked.current();
        var targets = new ArrayList<>(List.of(target));
        change.after()
                .flatMap(clause -> asked.editions().read(current).find(clause.eid(), false))
                .ifPresent(provision -> targets.add(asked.target(current, Optional.of(provision))));
        var moved = change.after().map(clause -> "现在是" + clause.label()).orElse("");
        var said =
                switch (change.kind()) {
                    case SAME, CHANGED -> "有改动，不同之处已标出";
                    case MOVED -> moved + "，文字没有改动";
                    case MOVED_CHANGED -> moved + "，文字也有改动，不同之处已标出";
                    case ADDED, REMOVED -> "已经删去";
                };
        var message = "这一条在%s的版本里%s。".formatted(Days.edition(current.date()), said);
        var pieces = change.kind() == Change.Kind.MOVED ? List.<Piece>of() : change.pieces();
        return asked.answer(Verdict.CHANGED, message, targets, pieces, quote);
    }
}
