package tiaowen.extract.word;

import java.util.List;

/**
 * A paragraph of a file of Word 97 to 2003: where its characters are and what it is. The mark that
 * ends it is its last character.
 *
 * @param from first character, counted from 0 over all texts of the file
 * @param to behind its last character
 * @param style number of its style
 * @param styleName of that style, in small letters; empty when unknown
 * @param level of tables in which it stands; 0 outside of any
 * @param cellEnd it is the last of its cell
 * @param rowEnd it is no paragraph but the end of a row
 * @param outline level of a heading as Word counts, 0 to 8; 9 is text
 * @param list number of the list that it belongs to, from 1; 0 for none
 * @param depth level of that list, from 0
 * @param edges of the row that it ends: where its cells begin and end, in twentieths of a point
 */
record OldWordParagraph(
        int from,
        int to,
        int style,
        String styleName,
        int level,
        boolean cellEnd,
        boolean rowEnd,
        boolean centered,
        int outline,
        int list,
        int depth,
        List<Integer> edges) {}
