package tiaowen.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.compare.Change;
import tiaowen.compare.Piece;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.model.Status;
import tiaowen.search.Library;

/** Answers one citation after another, once it is known which policy each names. */
final class Answering {
    private static final int MOST_CANDIDATES = 8;

    private final Draft draft;
    private final LocalDate today;
    private final Editions editions;
    private final Editions.Text own;
    private final Wording wording = new Wording();

    /** Texts of the provisions cited in a row before, by the number of the row. */
    private final Map<Integer, List<String>> rows = new HashMap<>();

    Answering(Library library, Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
        this.editions = new Editions(library);
        this.own = new Editions.Text(List.of(draft.document()));
    }

    /** A citation of the draft itself. */
    Finding own(Mention mention, Place place) {
        var there = mention.citation().target().flatMap(eid -> own.find(eid, false));
        if (there.isPresent()) {
            var label = own.label(there.get());
            var target =
                    new Target(
                            "",
                            draft.document().metadata().title(),
                            "",
                            there.get().eid(),
                            label,
                            Texts.of(there.get()),
                            Optional.empty());
            var message = label.isEmpty() ? "指文稿自己的这一处。" : "指文稿自己的" + label + "。";
            return finding(mention, place, Verdict.RIGHT, message, List.of(target));
        }
        var message =
                draft.hasArticles()
                        ? "文稿里没有“" + mention.citation().text() + "”所指的这一处。请核对条款的编号。"
                        : "文稿里没有分条，无法核对“" + mention.citation().text() + "”指的是哪一处。";
        return finding(mention, place, Verdict.UNRESOLVED, message, List.of());
    }

    /** A citation whose policy is not certain. */
    Finding unsure(Mention mention, Place place, Meant.Unsure unsure) {
        var targets = new ArrayList<Target>();
        for (var policy : unsure.policies().stream().limit(MOST_CANDIDATES).toList()) {
            var edition = policy.current(today);
            var provision =
                    mention.citation()
                            .target()
                            .flatMap(eid -> editions.read(edition).find(eid, loose(mention)));
            targets.add(editions.target(policy, edition, provision, policy.status(edition, today)));
        }
        if (unsure.verdict() == Verdict.REPEALED && saysItEnds(mention)) {
            return finding(mention, place, Verdict.RIGHT, unsure.message(), targets);
        }
        return finding(mention, place, unsure.verdict(), unsure.message(), targets);
    }

    /** A citation of one policy. */
    Finding of(Mention mention, Place place, Meant.One one) {
        var policy = one.policy();
        var asked = new Asked(mention, place, one, policy.current(today));
        if (mention.year().isPresent() && one.numbered().isEmpty()) {
            int year = mention.year().getAsInt();
            var dated = ofYear(policy, year);
            if (dated.isEmpty()) return noSuchEdition(asked, year);
            return inEdition(asked, dated.get());
        }
        if (one.numbered().isPresent()) return inEdition(asked, one.numbered().get());
        return inEdition(asked, onDay(policy).orElse(asked.current()));
    }

    /** All that is known of one question. */
    private record Asked(Mention mention, Place place, Meant.One one, Edition current) {
        Policy policy() {
            return one.policy();
        }

        String title() {
            return Meant.titled(policy());
        }
    }

    private static Optional<Edition> ofYear(Policy policy, int year) {
        var passed =
                policy.editions().stream()
                        .filter(
                                e ->
                                        e.metadata()
                                                        .promulgated()
                                                        .filter(d -> d.getYear() == year)
                                                        .isPresent()
                                                || e.date().startsWith(year + "-"))
                        .findFirst();
        return passed.or(
                () ->
                        policy.editions().stream()
                                .filter(
                                        e ->
                                                e.metadata()
                                                        .effective()
                                                        .filter(d -> d.getYear() == year)
                                                        .isPresent())
                                .findFirst());
    }

    /** The edition in force on the day of the draft, where it says an earlier day than today. */
    private Optional<Edition> onDay(Policy policy) {
        return draft.date()
                .filter(day -> day.isBefore(today))
                .flatMap(
                        day ->
                                policy.editions().stream()
                                        .filter(e -> issuedBy(e, day) && e.inForceBy(day))
                                        .findFirst());
    }

    private static boolean issuedBy(Edition edition, LocalDate day) {
        return edition.metadata().promulgated().map(d -> !d.isAfter(day)).orElse(true);
    }

    private Finding noSuchEdition(Asked asked, int year) {
        var dates = asked.policy().editions().stream().map(e -> Days.edition(e.date())).toList();
        var message =
                "收录了%s，但是没有 %d 年的版本；收录的版本是：%s。"
                        .formatted(asked.title(), year, String.join("、", dates));
        var current = asked.current();
        var target =
                editions.target(asked.policy(), current, Optional.empty(), status(asked, current));
        return answer(asked, Verdict.NOT_IN_COLLECTION, message, List.of(target));
    }

    private Status status(Asked asked, Edition edition) {
        return asked.policy().status(edition, today);
    }

    /** The policy is certain and so is the edition meant. */
    private Finding inEdition(Asked asked, Edition edition) {
        var eid = asked.mention().citation().target();
        var provision =
                eid.flatMap(name -> editions.read(edition).find(name, loose(asked.mention())));
        boolean missing = eid.isPresent() && provision.isEmpty();
        var ended = ended(asked);
        if (ended.isPresent() && !saysItEnds(asked.mention())) {
            var more =
                    missing
                            ? editions.read(edition)
                                    .missing(eid.get(), asked.title(), loose(asked.mention()))
                            : "";
            return answer(
                    asked,
                    Verdict.REPEALED,
                    ended.get() + more,
                    List.of(target(asked, edition, provision)));
        }
        if (missing) return missing(asked, edition, eid.get());
        var target = target(asked, edition, provision);
        if (!edition.inForceBy(today)) {
            return answer(asked, Verdict.NOT_YET, notYet(asked, edition), List.of(target));
        }
        return there(asked, edition, provision, target);
    }

    private Finding there(
            Asked asked, Edition edition, Optional<Provision> provision, Target target) {
        var quote = Quotations.of(asked.mention());
        var texts = rows.computeIfAbsent(asked.mention().row(), row -> new ArrayList<>());
        provision.ifPresent(p -> texts.add(Texts.of(p)));
        if (quote.isPresent() && provision.isPresent()) {
            boolean said = texts.stream().anyMatch(text -> Wording.says(text, quote.get()));
            if (!said) return quoted(asked, edition, provision.get(), target, quote.get());
        }
        var changed = changed(asked, edition, provision, target, quote.orElse(""));
        if (changed.isPresent()) return changed.get();
        var message = right(asked, edition, provision, quote);
        return new Finding(
                asked.place(),
                asked.mention().citation().text(),
                Verdict.RIGHT,
                message,
                List.of(target),
                List.of(),
                quote.orElse(""));
    }

    private String right(
            Asked asked, Edition edition, Optional<Provision> provision, Optional<String> quote) {
        var what = provision.map(p -> editions.read(edition).label(p)).orElse("");
        var out = new StringBuilder(asked.title()).append(what);
        boolean current = edition.date().equals(asked.current().date());
        if (!current && provision.isEmpty()) {
            out.append("，现行的是").append(Days.edition(asked.current().date())).append("的版本");
        } else if (!current) {
            out.append("（").append(Days.edition(edition.date())).append("的版本），此后没有改动这一处");
        } else {
            out.append("，").append(status(asked, edition).label());
        }
        if (quote.isPresent() && provision.isPresent()) out.append("，引文与原文一致");
        return out.append("。").append(asked.one().remark()).toString();
    }

    /** The words quoted are not those of the provision: whose they are, or where they differ. */
    private Finding quoted(
            Asked asked, Edition edition, Provision provision, Target target, String quote) {
        var text = editions.read(edition);
        var clause = text.clause(provision.eid());
        var whole = clause.map(c -> c.text()).orElse(target.text());
        var label = target.label();
        if (Wording.says(whole, quote)) {
            var message =
                    asked.title() + label + "里没有这段引文，它在" + clause.get().label() + "的别处。请核对款、项。";
            return differs(asked, message, target, List.of(), quote);
        }
        for (var other : asked.policy().editions()) {
            if (other.date().equals(edition.date())) continue;
            var there = editions.read(other).find(target.eid(), false);
            if (there.isEmpty() || !Wording.says(Texts.of(there.get()), quote)) continue;
            var message =
                    "引文是%s的版本的文字，%s的版本已经不同。"
                            .formatted(Days.edition(other.date()), Days.edition(edition.date()));
            var pieces = wording.nearest(whole, quote);
            return new Finding(
                    asked.place(),
                    asked.mention().citation().text(),
                    Verdict.CHANGED,
                    message,
                    List.of(target),
                    pieces,
                    quote);
        }
        var pieces = wording.nearest(whole, quote);
        var message =
                pieces.isEmpty()
                        ? asked.title() + label + "里没有与引文相近的文字。"
                        : "引文与" + asked.title() + label + "的文字不同，不同之处已标出。";
        return differs(asked, message, target, pieces, quote);
    }

    private static Finding differs(
            Asked asked, String message, Target target, List<Piece> pieces, String quote) {
        return new Finding(
                asked.place(),
                asked.mention().citation().text(),
                Verdict.QUOTE_DIFFERS,
                message,
                List.of(target),
                pieces,
                quote);
    }

    /** What became of the provision in the edition of today; empty where it is as it was. */
    private Optional<Finding> changed(
            Asked asked,
            Edition edition,
            Optional<Provision> provision,
            Target target,
            String quote) {
        var current = asked.current();
        boolean newer = !current.date().equals(edition.date()) && current.inForceBy(today);
        // A law named as a whole is named as it stands, unless the year of an edition is given.
        boolean whole = provision.isEmpty() && asked.mention().year().isEmpty();
        if (!newer || whole) return Optional.empty();
        var since = "%s的版本".formatted(Days.edition(current.date()));
        var now =
                editions.target(asked.policy(), current, Optional.empty(), status(asked, current));
        if (provision.isEmpty()) {
            var message =
                    "引用的是%s%s的版本，现行的是%s。"
                            .formatted(asked.title(), Days.edition(edition.date()), since);
            return Optional.of(changed(asked, message, List.of(target, now), List.of(), quote));
        }
        var same = editions.read(current).find(provision.get().eid(), false);
        if (same.isPresent() && Wording.says(Texts.of(same.get()), target.text())) {
            if (Wording.says(target.text(), Texts.of(same.get()))) return Optional.empty();
        }
        var change =
                editions.read(edition)
                        .clause(provision.get().eid())
                        .flatMap(
                                clause ->
                                        editions.compare(edition, current)
                                                .flatMap(c -> c.ofEarlier(clause.eid())));
        if (change.isEmpty()) {
            var message = "此后已有%s，这一处有没有改动未能核对。".formatted(since);
            return Optional.of(changed(asked, message, List.of(target, now), List.of(), quote));
        }
        return Optional.of(since(asked, change.get(), target, quote));
    }

    private Finding since(Asked asked, Change change, Target target, String quote) {
        var current = asked.current();
        var day = Days.edition(current.date());
        var targets = new ArrayList<>(List.of(target));
        var after = change.after();
        after.flatMap(clause -> editions.read(current).find(clause.eid(), false))
                .ifPresent(
                        provision ->
                                targets.add(
                                        editions.target(
                                                asked.policy(),
                                                current,
                                                Optional.of(provision),
                                                status(asked, current))));
        var moved = after.map(clause -> "现在是" + clause.label()).orElse("");
        var message =
                switch (change.kind()) {
                    case SAME, CHANGED -> "这一条在%s的版本里有改动，不同之处已标出。".formatted(day);
                    case MOVED -> "这一条在%s的版本里%s，文字没有改动。".formatted(day, moved);
                    case MOVED_CHANGED -> "这一条在%s的版本里%s，文字也有改动，不同之处已标出。".formatted(day, moved);
                    case ADDED, REMOVED -> "这一条在%s的版本里已经删去。".formatted(day);
                };
        var pieces = change.kind() == Change.Kind.MOVED ? List.<Piece>of() : change.pieces();
        return changed(asked, message, targets, pieces, quote);
    }

    private static Finding changed(
            Asked asked, String message, List<Target> targets, List<Piece> pieces, String quote) {
        return new Finding(
                asked.place(),
                asked.mention().citation().text(),
                Verdict.CHANGED,
                message,
                targets,
                pieces,
                quote);
    }

    /** The edition meant lacks the provision: others may have it. */
    private Finding missing(Asked asked, Edition edition, String eid) {
        var why = editions.read(edition).missing(eid, asked.title(), loose(asked.mention()));
        for (var other : asked.policy().editions()) {
            if (other.date().equals(edition.date())) continue;
            var there = editions.read(other).find(eid, loose(asked.mention()));
            if (there.isEmpty()) continue;
            var target = List.of(target(asked, other, there));
            var day = Days.edition(other.date());
            if (!other.inForceBy(today)) {
                return answer(
                        asked, Verdict.NOT_YET, notYet(asked, other) + "现行的版本里没有这一条。", target);
            }
            boolean later = other.date().compareTo(edition.date()) > 0;
            var where = later ? "%s的版本才有这一条。" : "%s的版本有过这一条。";
            return answer(asked, Verdict.NO_SUCH_PROVISION, why + where.formatted(day), target);
        }
        var target = List.of(target(asked, edition, Optional.empty()));
        return answer(asked, Verdict.NO_SUCH_PROVISION, why + "请核对编号。", target);
    }

    private String notYet(Asked asked, Edition edition) {
        var from = edition.metadata().effective().map(Days::day).orElse("以后");
        return asked.title() + "（" + Days.edition(edition.date()) + "的版本）自" + from + "起施行，今天尚未施行。";
    }

    /** By what and when the policy ended; empty where it has not. */
    private Optional<String> ended(Asked asked) {
        var current = asked.current();
        var status = status(asked, current);
        if (status == Status.EXPIRED) {
            var last = current.metadata().expires().map(Days::day);
            return Optional.of(
                    asked.title() + last.map(day -> "的有效期到" + day + "为止，").orElse("") + "已失效。");
        }
        if (status != Status.REPEALED) return Optional.empty();
        var by = current.repealed();
        var from = by.flatMap(Edition.Repealed::from).map(day -> "自" + Days.day(day) + "起");
        return Optional.of(
                asked.title()
                        + from.orElse("")
                        + by.map(r -> "由" + Meant.titled(r.title())).orElse("")
                        + "废止。");
    }

    /** 《甲办法》同时废止: the draft says itself that it ends. */
    private static boolean saysItEnds(Mention mention) {
        var text = mention.line().text();
        int end = Math.min(mention.end(), text.length());
        int stop = text.indexOf('。', end);
        return text.substring(end, stop < 0 ? text.length() : stop).contains("废止");
    }

    private Target target(Asked asked, Edition edition, Optional<Provision> provision) {
        return editions.target(asked.policy(), edition, provision, status(asked, edition));
    }

    /** Whether no 款 was named, so that an item may stand in any. */
    private static boolean loose(Mention mention) {
        return mention.citation().text().indexOf('款') < 0;
    }

    private static Finding answer(
            Asked asked, Verdict verdict, String message, List<Target> targets) {
        var remark = asked.one().remark();
        return finding(asked.mention(), asked.place(), verdict, message + remark, targets);
    }

    private static Finding finding(
            Mention mention, Place place, Verdict verdict, String message, List<Target> targets) {
        return new Finding(
                place, mention.citation().text(), verdict, message, targets, List.of(), "");
    }
}
