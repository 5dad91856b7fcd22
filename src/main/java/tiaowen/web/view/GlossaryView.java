package tiaowen.web.view;

import java.util.List;

/**
 * The glossary's list.
 *
 * @param letters A to Z and #, each with its count over the whole glossary
 * @param groups terms to show, by letter
 * @param more how many further terms go by the filter and are not shown
 * @param contested how many terms policies define differently
 */
public record GlossaryView(
        String filter,
        String letter,
        String sentence,
        List<Letter> letters,
        List<Group> groups,
        int more,
        int contested) {
    /** A letter to jump to; a count of 0 is printed without a link. */
    public record Letter(String letter, int count, String href, boolean chosen) {}

    /**
     * Terms under a heading.
     *
     * @param id of the heading's element
     */
    public record Group(String id, String heading, List<Entry> entries) {}

    /**
     * A term with the beginning of its first meaning.
     *
     * @param source title of the policy that the beginning is from; empty where none is in force
     * @param policies how many policies in force define it
     * @param contested whether they do so differently
     */
    public record Entry(
            String term,
            String href,
            String gist,
            String source,
            int policies,
            boolean contested) {}
}
