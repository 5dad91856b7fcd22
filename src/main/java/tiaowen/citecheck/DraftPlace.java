package tiaowen.citecheck;

/**
 * Where in a draft words stand.
 *
 * @param line of a text or Markdown file, counted from 1; of any other file the running number of
 *     the paragraph
 * @param paragraph index into {@link Draft#lines}, from 0
 * @param start where the words begin in the text of that paragraph, in UTF-16 units from 0
 * @param end behind their last unit
 * @param before some words before them
 * @param after some words behind them
 */
public record DraftPlace(
        int line, int paragraph, int start, int end, String before, String after) {}
