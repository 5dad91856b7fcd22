package tiaowen.web.view;

import java.util.List;

/**
 * The glossary's list.
 *
 * @param letters A to Z and #, each with its count over the whole glossary
 * @param groups terms to show, by letter
 */
public record GlossaryView(
        String filter, String letter, String sentence, List<Letter> letters, List<Group> groups) {
    /** A letter to jump to; a count of 0 is printed without a link. */
    public record Letter(String letter, int count, String href, boolean chosen) {}

    /** Terms of one letter. */
    public record Group(String letter, List<Entry> entries) {}

    /** A term with the beginning of its first meaning. */
    public record Entry(String term, String href, String gist, int senses) {}
}
