package tiaowen.dress;

import java.util.function.Function;

/** A way in which the world sends a statute. */
enum Dress {
    /** Each label is a link to its own place in the page. */
    IN_PAGE_LINKS(".html", Pages::inPageLinks),
    /** A definition list whose terms are linked labels. */
    DEFINITION_LIST(".html", Pages::definitionList),
    /** Labels behind named anchors, with links back to the top between the articles. */
    NAMED_ANCHORS(".html", Pages::namedAnchors),
    /** One article a row: label and words side by side. */
    TABLE_ROWS(".html", Pages::tableRows),
    /** Chapters, each an ordered list whose items a browser numbers, below labels in bold. */
    BOLD_LABELS_AND_BREAKS(".html", Pages::boldLabelsAndBreaks),
    /** A contents list beside the text, in a table of two columns. */
    CONTENTS_BESIDE_THE_TEXT(".html", Pages::contentsBeside),
    /** Each label in a heading of its own, the chapters with a subtitle. */
    LABELS_AS_HEADINGS(".html", Pages::labelsAsHeadings),
    /** Wrapped at a fixed width, with running heads and page numbers between the lines. */
    RUNNING_HEADS(".txt", Texts::runningHeads),
    /**
     * The same where the running head and the number share a line, on pages that form feeds part.
     */
    NUMBERED_HEADS(".txt", Texts::numberedHeads),
    /** Quoted twice over by a mail program. */
    QUOTED_MAIL(".txt", Texts::quotedMail),
    /** The value of a field in JSON, its line breaks escaped. */
    ESCAPED(".txt", Texts::escaped),
    /** What a reader of RTF files leaves when it does not know the control words. */
    RTF_LEFTOVERS(".txt", Texts::rtfLeftovers),
    /** Not one line break. */
    ONE_LINE(".txt", Texts::oneLine),
    /** Wiki text: headings between equals signs, bold labels. */
    WIKI(".txt", Texts::wiki),
    /** Markdown whose writer escaped every dot and bracket. */
    ESCAPED_MARKDOWN(".md", Texts::escapedMarkdown),
    /** Markdown with a heading for each article. */
    MARKDOWN_HEADINGS(".md", Texts::markdownHeadings);

    final String ending;
    private final Function<SampleStatute, String> writer;

    Dress(String ending, Function<SampleStatute, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    String of(SampleStatute statute) {
        return writer.apply(statute);
    }
}
