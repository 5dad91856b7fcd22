package tiaowen.citecheck;

import java.util.List;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.text.DayPhrases;

/** Answers for words that are not those of the provision to which the draft ascribes them. */
final class QuotationCheck {
    private final CitationContext context;
    private final Edition edition;
    private final QuotedWording wording;

    QuotationCheck(CitationContext context, Edition edition, QuotedWording wording) {
        this.context = context;
        this.edition = edition;
        this.wording = wording;
    }

    /** Whose words they are, or where they differ. */
    CitationFinding answer(CitationTarget target, String quote) {
        var clause = context.editions().read(edition).clause(target.eid());
        var whole = clause.map(Clause::text).orElse(target.text());
        var named = context.title() + target.label();
        if (clause.isPresent() && QuotedWording.says(whole, quote)) {
            var message = named + "里没有这段引文，它在" + clause.get().label() + "的别处。请核对款、项。";
            return context.answer(
                    Verdict.QUOTE_DIFFERS, message, List.of(target), List.of(), quote);
        }
        var pieces = wording.nearest(whole, quote);
        for (var other : context.policy().editions()) {
            if (!saysThere(other, target.eid(), quote)) continue;
            var message =
                    "引文是%s的版本的文字，%s的版本已经不同。"
                            .formatted(
                                    DayPhrases.edition(other.date()),
                                    DayPhrases.edition(edition.date()));
            return context.answer(Verdict.CHANGED, message, List.of(target), pieces, quote);
        }
        var message = pieces.isEmpty() ? named + "里没有与引文相近的文字。" : "引文与" + named + "的文字不同，不同之处已标出。";
        return context.answer(Verdict.QUOTE_DIFFERS, message, List.of(target), pieces, quote);
    }

    private boolean saysThere(Edition other, String eid, String quote) {
        if (other.date().equals(edition.date())) return false;
        return context.editions()
                .read(other)
                .find(eid, false)
                .filter(provision -> QuotedWording.says(ProvisionTexts.of(provision), quote))
                .isPresent();
    }
}
