package tiaowen.citator;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Provision;
import tiaowen.text.MarkedSpan;

/** The words around a citation in the clause that holds it. */
final class CitingSentence {
    /** Characters shown before and behind a citation at most. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 60;

    private CitingSentence() {}

    /** The sentence, as far as there is room, with the citation marked. */
    static List<MarkedSpan> around(Clause clause, Citation citation) {
        var text =
                clause.contents().stream()
                        .flatMap(Provision::walk)
                        .filter(provision -> provision.eid().equals(citation.eid()))
                        .map(CitingSentence::words)
                        .filter(words -> words.startsWith(citation.text(), citation.start()))
                        .findFirst();
        return text.map(words -> around(words, citation))
                .orElse(List.of(new MarkedSpan(citation.text(), true)));
    }

    private static List<MarkedSpan> around(String text, Citation citation) {
        int start = citation.start();
        int end = start + citation.text().length();
        int from = text.lastIndexOf('。', start) + 1;
        int stop = text.indexOf('。', end);
        int to = stop < 0 ? text.length() : stop + 1;
        boolean cutBefore = start - from > BEFORE;
        boolean cutBehind = to - end > BEHIND;
        var spans = new ArrayList<MarkedSpan>();
        var before =
                cutBefore
                        ? "……" + text.substring(start - BEFORE, start)
                        : text.substring(from, start);
        if (!before.isEmpty()) spans.add(new MarkedSpan(before, false));
        spans.add(new MarkedSpan(text.substring(start, end), true));
        var behind = cutBehind ? text.substring(end, end + BEHIND) + "……" : text.substring(end, to);
        if (!behind.isEmpty()) spans.add(new MarkedSpan(behind, false));
        return spans;
    }

    private static String words(Provision provision) {
        return switch (provision) {
            case Provision.Paragraph p -> p.text();
            case Provision.Item i -> i.text();
            case Provision.Division d -> "";
            case Provision.Annex a -> "";
            case Provision.Article a -> "";
            case Provision.Section s -> "";
            case Provision.Preamble p -> "";
            case Provision.Table t -> "";
        };
    }
}
