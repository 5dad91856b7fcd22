package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.print.TreeNode;

/**
 * One edition, whole.
 *
 * @param head the line that stays in sight
 * @param brief the facts that matter most, in one line
 * @param facts labelled facts of the head, in the order they are printed
 * @param timeline of the editions; empty where there is but one thing to tell
 * @param notices whole sentences a reader must know first: an older text, a sample, not yet in
 *     force
 * @param relations how the policy stands among the others
 * @param base address before every fragment; empty where the page is the edition's own
 * @param certainty a sentence on how sure the reading of its files is
 * @param search whose words are marked in the text; empty for none
 * @param found whether the text holds any of them
 */
public record ReaderView(
        ReadingBar head,
        PrintedEdition text,
        String brief,
        StatusMark status,
        boolean sample,
        List<Fact> facts,
        Optional<TimelineView> timeline,
        List<Notice> notices,
        List<String> history,
        List<TreeNode> tree,
        List<String> signature,
        List<DefinitionView> definitions,
        List<String> duplicates,
        int citedBy,
        RelationsView relations,
        String base,
        String search,
        boolean found,
        String certainty) {
    /** {@code 施行日期　2024年9月5日}. */
    public record Fact(String label, String value) {}

    /** Something to know before reading; {@code href} empty where there is nothing to follow. */
    public record Notice(String text, String href, String link) {}

    /** A term that this edition defines. */
    public record DefinitionView(String term, String meaning, String place, String href) {}
}
