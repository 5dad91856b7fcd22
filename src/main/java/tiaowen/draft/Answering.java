package tiaowen.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Provision;
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
        var words = mention.citation().text();
        var message =
                draft.hasArticles()
                        ? "文稿里没有“" + words + "”所指的这一处。请核对条款的编号。"
                        : "文稿里没有分条，无法核对“" + words + "”指的是哪一处。";
        return finding(mention, place, Verdict.UNRESOLVED, message, List.of());
    }

    /** A citation whose policy is not certain. */
    Finding unsure(Mention mention, Place place, Meant.Unsure unsure) {
        var targets = new ArrayList<Target>();
        for (var policy : unsure.policies().stream().limit(MOST_CANDIDATES).toList()) {
            var one = new Meant.One(policy, Optional.empty(), "");
            var asked = new Asked(mention, place, one, editions, today);
            targets.add(asked.target(asked.current(), asked.provision(asked.current())));
        }
        boolean ends = unsure.verdict() == Verdict.REPEALED && mention.saysItEnds();
        var verdict = ends ? Verdict.RIGHT : unsure.verdict();
        return finding(mention, place, verdict, unsure.message(), targets);
    }

    /** A citation of one policy. */
    Finding of(Mention mention, Place place, Meant.One one) {
        var asked = new Asked(mention, place, one, editions, today);
        if (one.numbered().isPresent()) return inEdition(asked, one.numbered().get());
        if (mention.year().isPresent()) {
            int year = mention.year().getAsInt();
            return asked.ofYear(year)
                    .map(edition -> inEdition(asked, edition))
                    .orElseGet(() -> noSuchEdition(asked, year));
        }
        // A draft means the law of its own day, where it says an earlier one.
        var then = draft.date().filter(day -> day.isBefore(today)).flatMap(asked::onDay);
        return inEdition(asked, then.orElse(asked.current()));
    }

    private static Finding noSuchEdition(Asked asked, int year) {
        var dates = asked.policy().editions().stream().map(e -> Days.edition(e.date())).toList();
        var message =
                "收录了%s，但是没有 %d 年的版本；收录的版本是：%s。"
                        .formatted(asked.title(), year, String.join("、", dates));
        var target = asked.target(asked.current(), Optional.empty());
        return asked.answer(Verdict.NOT_IN_COLLECTION, message, List.of(target));
    }

    /** The policy is certain and so is the edition meant. */
    private Finding inEdition(Asked asked, Edition edition) {
        var provision = asked.provision(edition);
        var eid = asked.mention().citation().target();
        boolean missing = eid.isPresent() && provision.isEmpty();
        var ended = Force.ended(asked);
        if (ended.isPresent() && !asked.mention().saysItEnds()) {
            var more = missing ? Force.missing(asked, edition, eid.get()) : "";
            var target = List.of(asked.target(edition, provision));
            return asked.answer(Verdict.REPEALED, ended.get() + more, target);
        }
        if (missing) {
            var divisions = editions.read(edition).divisions(eid.get());
            // The parts of a code in several files may not say which 编 each is.
            boolean parts = edition.sources().size() > 1 && !eid.get().startsWith("tiao-");
            if (parts) return unsureDivision(asked, edition, eid.get());
            return divisions.size() > 1
                    ? severalDivisions(asked, edition, divisions)
                    : Force.elsewhere(asked, edition, eid.get());
        }
        var target = asked.target(edition, provision);
        if (!edition.inForceBy(today)) {
            return asked.answer(Verdict.NOT_YET, Force.notYet(asked, edition), List.of(target));
        }
        return there(asked, edition, provision, target);
    }

    private static Finding unsureDivision(Asked asked, Edition edition, String eid) {
        var label = Texts.label(eid);
        var message =
                "收录的%s分成 %d 个部分，未能确定哪一处是%s。请打开全文核对，或者写明条号。"
                        .formatted(
                                asked.title(),
                                edition.sources().size(),
                                label.isEmpty() ? "所引的这一处" : label);
        var target = asked.target(edition, Optional.empty());
        return asked.answer(Verdict.SEVERAL, message, List.of(target));
    }

    private static Finding severalDivisions(
            Asked asked, Edition edition, List<Provision> divisions) {
        var message = "%s里这样编号的有 %d 处，请写明是哪一编。".formatted(asked.title(), divisions.size());
        var targets =
                divisions.stream()
                        .limit(MOST_CANDIDATES)
                        .map(division -> asked.target(edition, Optional.of(division)))
                        .toList();
        return asked.answer(Verdict.SEVERAL, message, targets);
    }

    private Finding there(
            Asked asked, Edition edition, Optional<Provision> provision, Target target) {
        var texts = rows.computeIfAbsent(asked.mention().row(), row -> new ArrayList<>());
        provision.ifPresent(p -> texts.add(Texts.of(p)));
        var quote = provision.flatMap(p -> Quotations.of(asked.mention()));
        if (quote.isPresent()) {
            boolean said = texts.stream().anyMatch(text -> Wording.says(text, quote.get()));
            if (!said) return new Quoted(asked, edition, wording).answer(target, quote.get());
        }
        return Since.changed(asked, edition, provision, target, quote.orElse(""))
                .orElseGet(
                        () ->
                                asked.answer(
                                        Verdict.RIGHT,
                                        right(asked, edition, target, quote.isPresent()),
                                        List.of(target),
                                        List.of(),
                                        quote.orElse("")));
    }

    private static String right(Asked asked, Edition edition, Target target, boolean quoted) {
        var out = new StringBuilder(asked.title()).append(target.label());
        var current = asked.current();
        if (edition.date().equals(current.date())) {
            out.append("，").append(asked.status(edition).label());
        } else if (target.eid().isEmpty()) {
            out.append("，现行的是").append(Days.edition(current.date())).append("的版本");
        } else {
            out.append("（").append(Days.edition(edition.date())).append("的版本），此后没有改动这一处");
        }
        if (quoted) out.append("，引文与原文一致");
        return out.append("。").append(asked.one().remark()).toString();
    }

    private static Finding finding(
            Mention mention, Place place, Verdict verdict, String message, List<Target> targets) {
        return new Finding(
                place, mention.citation().text(), verdict, message, targets, List.of(), "");
    }
}
