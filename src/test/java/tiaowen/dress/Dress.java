package tiaowen.dress;

/** A way in which the world sends a statute. */
enum Dress {
    /** Each label is a link to its own place in the page. */
    IN_PAGE_LINKS(".html"),
    /** A definition list whose terms are linked labels. */
    DEFINITION_LIST(".html"),
    /** Labels behind named anchors, with links back to the top between the articles. */
    NAMED_ANCHORS(".html"),
    /** One article a row: label and words side by side. */
    TABLE_ROWS(".html"),
    /** Chapters, each an ordered list whose items a browser numbers, below labels in bold. */
    BOLD_LABELS_AND_BREAKS(".html"),
    /** A contents list beside the text, in a table of two columns. */
    CONTENTS_BESIDE_THE_TEXT(".html"),
    /** Each label in a heading of its own, the chapters with a subtitle. */
    LABELS_AS_HEADINGS(".html"),
    /** Wrapped at a fixed width, with running heads and page numbers between the lines. */
    RUNNING_HEADS(".txt"),
    /**
     * The same where the running head and the number share a line, on pages that form feeds part.
     */
    NUMBERED_HEADS(".txt"),
    /** Quoted twice over by a mail program. */
    QUOTED_MAIL(".txt"),
    /** The value of a field in JSON, its line breaks escaped. */
    ESCAPED(".txt"),
    /** What a reader of RTF files leaves when it does not know the control words. */
    RTF_LEFTOVERS(".txt"),
    /** Not one line break. */
    ONE_LINE(".txt"),
    /** Wiki text: headings between equals signs, bold labels. */
    WIKI(".txt"),
    /** Markdown whose writer escaped every dot and bracket. */
    ESCAPED_MARKDOWN(".md"),
    /** Markdown with a heading for each article. */
    MARKDOWN_HEADINGS(".md");

    final String ending;

    Dress(String ending) {
        this.ending = ending;
    }

    String of(SampleStatute statute) {
        return switch (this) {
            case IN_PAGE_LINKS -> Pages.inPageLinks(statute);
            case DEFINITION_LIST -> Pages.definitionList(statute);
            case NAMED_ANCHORS -> Pages.namedAnchors(statute);
            case TABLE_ROWS -> Pages.tableRows(statute);
            case BOLD_LABELS_AND_BREAKS -> Pages.boldLabelsAndBreaks(statute);
            case CONTENTS_BESIDE_THE_TEXT -> Pages.contentsBeside(statute);
            case LABELS_AS_HEADINGS -> Pages.labelsAsHeadings(statute);
            case RUNNING_HEADS -> Texts.runningHeads(statute);
            case NUMBERED_HEADS -> Texts.numberedHeads(statute);
            case QUOTED_MAIL -> Texts.quotedMail(statute);
            case ESCAPED -> Texts.escaped(statute);
            case RTF_LEFTOVERS -> Texts.rtfLeftovers(statute);
            case ONE_LINE -> Texts.oneLine(statute);
            case WIKI -> Texts.wiki(statute);
            case ESCAPED_MARKDOWN -> Texts.escapedMarkdown(statute);
            case MARKDOWN_HEADINGS -> Texts.markdownHeadings(statute);
        };
    }
}
