package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import tiaowen.web.print.PrintedEdition;

/**
 * One clause as a page of its own.
 *
 * @param head the line that stays in sight
 * @param path headings above it, outermost first
 * @param asked id of the provision to emphasise; empty when the whole clause was asked for
 * @param askedLabel what a person calls that provision
 * @param cite title, edition and number as they are copied
 * @param permalink whole address, host included
 * @param citedBy who cites it, some of them
 * @param search whose words are marked in the text; empty for none
 * @param inContext address of the clause in the whole text
 */
public record ClauseView(
        ReadingBar head,
        PrintedEdition.Place place,
        StatusMark status,
        boolean sample,
        List<String> path,
        String asked,
        String askedLabel,
        String cite,
        String permalink,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        List<ReaderView.DefinitionView> definitions,
        List<Reference> references,
        CitedByView citedBy,
        HistoryView history,
        List<ReaderView.Notice> notices,
        String search,
        String inContext) {
    /** The clause before or behind, shortened. */
    public record Neighbour(String label, String text, String href) {}

    /** A citation that leads out of the clause. */
    public record Reference(String text, String href, boolean here) {}
}
