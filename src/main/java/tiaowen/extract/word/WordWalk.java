package tiaowen.extract.word;

import static tiaowen.extract.word.WordXml.attribute;
import static tiaowen.extract.word.WordXml.number;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a Word file in reading order and cuts it into blocks. Never recursive. */
final class WordWalk {
    /** Elements inside each other; what people write stays below 100. */
    static final int DEEPEST = 1000;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final String region;
    private final WordTally tally;
    private final WordLines body;
    private final WordLines notes;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<Integer> spans = new ArrayDeque<>();
    private final WordAbove above = new WordAbove();
    private final Deque<Boolean> chosen = new ArrayDeque<>();
    private final WordInline inline;

    /** Of each text inside a text, the paragraph whose end was deleted. */
    private final Deque<Optional<WordParagraph>> unended = new ArrayDeque<>();

    private boolean inNote;

    /**
     * @param region of all blocks: empty in the body, {@code footnotes} in that part
     * @param body takes the blocks
     * @param notes takes those of notes that stand inside of paragraphs
     */
    WordWalk(
            WordStyles styles,
            WordNumbering numbering,
            String region,
            WordTally tally,
            WordLines body,
            WordLines notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.region = region;
        this.tally = tally;
        this.body = body;
        this.notes = notes;
        this.inline = new WordInline(styles, tally, above);
        startText();
    }

    /** Reads to the end of the part, or of the element that had just begun. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (above.isEmpty()) {
                        endText();
                        return;
                    }
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                default -> {}
            }
        }
        endText();
    }

    private void characters(XMLStreamReader xml) {
        if (open.isEmpty()) return;
        switch (above.peek()) {
            case "t" ->
                    inline.append(xml.getText().replace('\n', ' ').replace('\r', ' '), open.peek());
            case "instrText" -> inline.code(xml.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var tag = xml.getLocalName();
        if (leftOut(xml, tag)) {
            WordXml.skip(xml);
            return;
        }
        above.push(tag);
        if (above.size() > DEEPEST) throw new XMLStreamException("depth: " + DEEPEST);
        switch (tag) {
            case "p" -> {
                tally.countPiece();
                open.push(new WordParagraph());
            }
            case "tbl" -> lines().tables().startTable(region());
            case "tr" -> lines().tables().startRow();
            case "tc" -> {
                tally.countPiece();
                spans.push(1);
                startText();
                lines().tables().startCell();
            }
            case "gridSpan" -> {
                if (!spans.isEmpty()) {
                    spans.pop();
                    spans.push(number(xml, "val").orElse(1));
                }
            }
            case "gridBefore" -> {
                // a row may begin some columns to the right
                lines().tables().startCell();
                lines().tables().endCell(number(xml, "val").orElse(1), 1);
            }
            case "AlternateContent" -> chosen.push(false);
            case "txbxContent" -> startText();
            case "footnote", "endnote" -> startNote();
            case "ins", "moveTo" -> tally.changes++;
            case "altChunk" -> tally.embedded++;
            case "textpath" -> wordArt(attribute(xml, "string").orElse(""));
            default -> {
                if (!open.isEmpty()) inline.start(xml, tag, open.peek());
            }
        }
    }

    /**
     * What is no text: deleted and moved words, old properties, readings over words, the second of
     * two ways to say the same.
     */
    private boolean leftOut(XMLStreamReader xml, String tag) {
        return switch (tag) {
            case "del", "moveFrom" -> {
                if (isMarkOfEnd()) open.peek().endDeleted = true;
                tally.changes++;
                yield true;
            }
            case "annotation" -> isAnnotation(attribute(xml, "type").orElse(""));
            case "Choice" -> {
                boolean second = !chosen.isEmpty() && chosen.peek();
                if (!chosen.isEmpty() && !second) {
                    chosen.pop();
                    chosen.push(true);
                }
                yield second;
            }
            case "Fallback" -> !chosen.isEmpty() && chosen.peek();
            case "rt" -> {
                tally.readings++;
                yield true;
            }
            case "delText",
                    "delInstrText",
                    "sectPr",
                    "pPrChange",
                    "rPrChange",
                    "tcPrChange",
                    "trPrChange",
                    "tblPrChange",
                    "fldData",
                    "numberingChange" ->
                    true;
            case "footnote", "endnote" ->
                    attribute(xml, "type").filter(t -> !t.equals("normal")).isPresent();
            default -> false;
        };
    }

    /** Tracked changes and comments as Word 2003 writes them. */
    private boolean isAnnotation(String type) {
        switch (type) {
            case "Word.Insertion" -> tally.changes++;
            case "Word.Deletion" -> {
                if (isMarkOfEnd()) open.peek().endDeleted = true;
                tally.changes++;
                return true;
            }
            case "Word.Comment" -> {
                tally.comments++;
                return true;
            }
            case "Word.Formatting" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }

    /** {@code <w:pPr><w:rPr><w:del/>}: it is the end of the paragraph that is meant. */
    private boolean isMarkOfEnd() {
        return !open.isEmpty() && above.inside("rPr", "pPr");
    }

    private void end(String tag) {
        above.pop();
        switch (tag) {
            case "p" -> endParagraph(open.pop());
            case "hyperlink" -> {
                if (!open.isEmpty()) open.peek().links--;
            }
            case "tbl" -> lines().tables().endTable();
            case "tc" -> {
                endText();
                lines().tables().endCell(spans.pop(), 1);
            }
            case "txbxContent" -> endText();
            case "AlternateContent" -> chosen.pop();
            case "footnote", "endnote" -> {
                endText();
                inNote = false;
            }
            default -> {}
        }
    }

    private void startText() {
        unended.push(Optional.empty());
    }

    /** A paragraph without an end of its own ends with the text in which it stands. */
    private void endText() {
        unended.pop().ifPresent(this::deliver);
    }

    /** A note in its own part, or as Word 2003 sets it, inside of a run. */
    private void startNote() {
        inNote = !open.isEmpty();
        lines().startNote("［注" + tally.nextNote() + "］");
        startText();
    }

    /** Words that are drawn as a picture: {@code <v:textpath string="示例市文件"/>}. */
    private void wordArt(String words) {
        var art = new WordParagraph();
        art.append(words.replace('\n', ' ').replace('\r', ' '), false);
        lines().add(art, "", 0, false, region());
    }

    private void endParagraph(WordParagraph ended) {
        inline.end(ended);
        var before = unended.pop();
        before.ifPresent(ended::precededBy);
        if (ended.endDeleted) {
            unended.push(Optional.of(ended));
        } else {
            unended.push(Optional.empty());
            deliver(ended);
        }
    }

    private void deliver(WordParagraph paragraph) {
        var label =
                paragraph
                        .label
                        .map(written -> WordNumbering.spaced(written, true))
                        .orElseGet(() -> label(paragraph));
        tally.add(paragraph);
        if (paragraph.counted && paragraph.label.isEmpty()) tally.unlabelled++;
        boolean centered = paragraph.centered.orElseGet(() -> styles.centered(paragraph.style));
        var place = styles.isContents(paragraph.style) ? "toc" : region();
        int level =
                paragraph.outline.isPresent()
                        ? WordStyles.headingOf(paragraph.outline.getAsInt())
                        : styles.headingLevel(paragraph.style);
        lines().add(paragraph, label, level, centered, place);
    }

    /** The label that Word would set before a paragraph; every paragraph of a list is counted. */
    private String label(WordParagraph paragraph) {
        int numId = paragraph.numId.orElseGet(() -> styles.numId(paragraph.style));
        if (numId == 0) return "";
        var level = paragraph.level;
        if (level.isEmpty()) level = numbering.levelOf(numId, paragraph.style);
        if (level.isEmpty()) level = styles.level(paragraph.style);
        return numbering.next(numId, level.orElse(0));
    }

    private WordLines lines() {
        return inNote ? notes : body;
    }

    private String region() {
        return inNote ? "footnotes" : region;
    }
}
