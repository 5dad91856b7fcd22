package tiaowen.citecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Provision;
import tiaowen.search.Library;
import tiaowen.text.DayPhrases;
import tiaowen.validity.DayText;

/** Answers one citation after another, once it is known which policy each names. */
final class CitationChecker {
    private static final int MOST_CANDIDATES = 8;

    private final Draft draft;
    private final LocalDate today;
    private final EditionTexts editions;
    private final EditionTexts.Text own;
    private final QuotedWording wording = new QuotedWording();

    /** Texts of the provisions cited in a row before, by the number of the row. */
    private final Map<Integer, List<String>> rows = new HashMap<>();

    CitationChecker(Library library, Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
        this.editions = new EditionTexts(library);
        this.own = new EditionTexts.Text(List.of(draft.document()));
    }

    /** A citation of the draft itself. */
    CitationFinding own(CitationMention mention, DraftPlace place) {
        var there = mention.citation().target().flatMap(eid -> own.find(eid, false));
        if (there.isPresent()) {
            var label = own.label(there.get());
            var target =
                    new CitationTarget(
                            "",
                            draft.document().metadata().title(),
                            "",
                            there.get().eid(),
                            label,
                            ProvisionTexts.of(there.get()),
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
    CitationFinding unsure(CitationMention mention, DraftPlace place, CitedPolicy.Unsure unsure) {
        var targets = new ArrayList<CitationTarget>();
        for (var policy : unsure.policies().stream().limit(MOST_CANDIDATES).toList()) {
            var one = new CitedPolicy.One(policy, Optional.empty(), "");
            var context = new CitationContext(mention, place, one, editions, today);
            targets.add(context.target(context.current(), context.provision(context.current())));
        }
        boolean ends = unsure.verdict() == Verdict.REPEALED && mention.saysItEnds();
        var verdict = ends ? Verdict.RIGHT : unsure.verdict();
        return finding(mention, place, verdict, unsure.message(), targets);
    }

    /** A citation of one policy. */
    CitationFinding of(CitationMention mention, DraftPlace place, CitedPolicy.One one) {
        var context = new CitationContext(mention, place, one, editions, today);
        if (one.numbered().isPresent()) return inEdition(context, one.numbered().get());
        if (mention.year().isPresent()) {
            int year = mention.year().getAsInt();
            return context.ofYear(year)
                    .map(edition -> inEdition(context, edition))
                    .orElseGet(() -> noSuchEdition(context, year));
        }
        // A draft means the law of its own day, where it says an earlier one.
        var then = draft.date().filter(day -> day.isBefore(today)).flatMap(context::onDay);
        return inEdition(context, then.orElse(context.current()));
    }

    private static CitationFinding noSuchEdition(CitationContext context, int year) {
        var dates =
                context.policy().editions().stream()
                        .map(e -> DayPhrases.edition(e.date()))
                        .toList();
        var message =
                "收录了%s，但是没有 %d 年的版本；收录的版本是：%s。"
                        .formatted(context.title(), year, String.join("、", dates));
        var target = context.target(context.current(), Optional.empty());
        return context.answer(Verdict.NOT_IN_COLLECTION, message, List.of(target));
    }

    /** The policy is certain and so is the edition meant. */
    private CitationFinding inEdition(CitationContext context, Edition edition) {
        var provision = context.provision(edition);
        var eid = context.mention().citation().target();
        boolean missing = eid.isPresent() && provision.isEmpty();
        var ended = ForceCheck.ended(context);
        if (ended.isPresent() && !context.mention().saysItEnds()) {
            var more = missing ? ForceCheck.missing(context, edition, eid.get()) : "";
            var target = List.of(context.target(edition, provision));
            return context.answer(ended.get().verdict(), ended.get().message() + more, target);
        }
        if (missing) {
            var divisions = editions.read(edition).divisions(eid.get());
            // The parts of a code in several files may not say which 编 each is.
            boolean parts = edition.sources().size() > 1 && !eid.get().startsWith("tiao-");
            if (parts) return unsureDivision(context, edition, eid.get());
            return divisions.size() > 1
                    ? severalDivisions(context, edition, divisions)
                    : ForceCheck.elsewhere(context, edition, eid.get());
        }
        var target = context.target(edition, provision);
        if (!edition.inForceBy(today)) {
            return context.answer(
                    Verdict.NOT_YET, ForceCheck.notYet(context, edition), List.of(target));
        }
        return there(context, edition, provision, target);
    }

    private static CitationFinding unsureDivision(
            CitationContext context, Edition edition, String eid) {
        var label = ProvisionTexts.label(eid);
        var message =
                "收录的%s分成 %d 个部分，未能确定哪一处是%s。请打开全文核对，或者写明条号。"
                        .formatted(
                                context.title(),
                                edition.sources().size(),
                                label.isEmpty() ? "所引的这一处" : label);
        var target = context.target(edition, Optional.empty());
        return context.answer(Verdict.SEVERAL, message, List.of(target));
    }

    private static CitationFinding severalDivisions(
            CitationContext context, Edition edition, List<Provision> divisions) {
        var message = "%s里这样编号的有 %d 处，请写明是哪一编。".formatted(context.title(), divisions.size());
        var targets =
                divisions.stream()
                        .limit(MOST_CANDIDATES)
                        .map(division -> context.target(edition, Optional.of(division)))
                        .toList();
        return context.answer(Verdict.SEVERAL, message, targets);
    }

    private CitationFinding there(
            CitationContext context,
            Edition edition,
            Optional<Provision> provision,
            CitationTarget target) {
        var texts = rows.computeIfAbsent(context.mention().row(), row -> new ArrayList<>());
        provision.ifPresent(p -> texts.add(ProvisionTexts.of(p)));
        var quote = provision.flatMap(p -> QuotationFinder.of(context.mention()));
        if (quote.isPresent()) {
            boolean said = texts.stream().anyMatch(text -> QuotedWording.says(text, quote.get()));
            if (!said)
                return new QuotationCheck(context, edition, wording).answer(target, quote.get());
        }
        return ChangesSince.changed(context, edition, provision, target, quote.orElse(""))
                .orElseGet(
                        () ->
                                context.answer(
                                        lacking(context).isPresent()
                                                ? Verdict.TEXT_NOT_COLLECTED
                                                : Verdict.RIGHT,
                                        lacking(context).orElse("")
                                                + right(
                                                        context,
                                                        edition,
                                                        target,
                                                        quote.isPresent()),
                                        List.of(target),
                                        List.of(),
                                        quote.orElse("")));
    }

    /**
     * That the text which the draft means is not here; the year of an edition names another one.
     */
    private Optional<String> lacking(CitationContext context) {
        boolean named =
                context.one().numbered().isPresent() || context.mention().year().isPresent();
        var day = draft.date().filter(d -> d.isBefore(today)).orElse(today);
        return named ? Optional.empty() : DayText.gap(context.policy(), day);
    }

    private static String right(
            CitationContext context, Edition edition, CitationTarget target, boolean quoted) {
        var out = new StringBuilder(context.title()).append(target.label());
        var current = context.current();
        if (edition.date().equals(current.date())) {
            out.append("，").append(context.standing(edition).word());
        } else if (target.eid().isEmpty()) {
            out.append("，现行的是").append(DayPhrases.edition(current.date())).append("的版本");
        } else {
            out.append("（").append(DayPhrases.edition(edition.date())).append("的版本），此后没有改动这一处");
        }
        if (quoted) out.append("，引文与原文一致");
        return out.append("。").append(context.one().remark()).toString();
    }

    private static CitationFinding finding(
            CitationMention mention,
            DraftPlace place,
            Verdict verdict,
            String message,
            List<CitationTarget> targets) {
        return new CitationFinding(
                place, mention.citation().text(), verdict, message, targets, List.of(), "");
    }
}
