package tiaowen.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tiaowen.model.Clause;
import tiaowen.query.Query.Literal;
import tiaowen.search.TermLocation.Part;
import tiaowen.text.Folding;
import tiaowen.text.TermSpellings;

/** Says which part of a clause holds which term. */
final class TermLocator {
    private final List<Term> terms = new ArrayList<>();

    /**
     * @param others spellings of its numbers that were not typed
     */
    private record Term(String printed, String typed, List<String> others) {
        boolean isIn(String squeezed) {
            if (squeezed.contains(typed)) return true;
            return others.stream().anyMatch(squeezed::contains);
        }
    }

    TermLocator(List<Literal> terms) {
        for (var term : terms) {
            var others = term.quoted() ? List.<String>of() : TermSpellings.others(term.text());
            this.terms.add(new Term(term.text(), Folding.squeeze(term.text()), others));
        }
    }

    /** For each term that the clause holds at all, its parts. */
    List<TermLocation> of(String title, Clause clause) {
        var foldedTitle = Folding.squeeze(title);
        var headings = new ArrayList<String>();
        for (var heading : clause.path()) headings.add(Folding.squeeze(heading));
        headings.add(Folding.squeeze(clause.heading()));
        var text = Folding.squeeze(clause.text());
        var found = new ArrayList<TermLocation>();
        for (var term : terms) {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            if (term.isIn(foldedTitle)) parts.add(Part.TITLE);
            if (headings.stream().anyMatch(term::isIn)) parts.add(Part.HEADING);
            if (term.isIn(text)) parts.add(Part.TEXT);
            if (!parts.isEmpty()) found.add(new TermLocation(term.printed(), parts));
        }
        return found;
    }
}
