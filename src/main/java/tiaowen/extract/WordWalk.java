package tiaowen.extract;

import static tiaowen.extract.WordXml.attribute;
import static tiaowen.extract.WordXml.number;
import static tiaowen.extract.WordXml.on;
import static tiaowen.extract.WordXml.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tiaowen.model.Block;
import tiaowen.model.Look;

/** Goes through a part of a Word file in reading order and cuts it into blocks. Never recursive. */
final class WordWalk {
    /**
     * A heading that reads on like this is a text that somebody gave a heading's level. In
     * characters.
     */
    private static final int LONGEST_HEADING = 60;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final String region;
    private final Gathered gathered = new Gathered();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<Integer> spans = new ArrayDeque<>();
    private final Deque<String> above = new ArrayDeque<>();
    private Optional<WordParagraph> unended = Optional.empty();
    private String note = "";
    private int notes;
    private int paragraphs;
    private int changes;

    /**
     * @param region of all blocks: empty in the body, {@code footnotes} in that part
     */
    WordWalk(WordStyles styles, WordNumbering numbering, String region) {
        this.styles = styles;
        this.numbering = numbering;
        this.region = region;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty() && "t".equals(above.peek()))
                        append(xml.getText().replace('\n', ' ').replace('\r', ' '));
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var tag = xml.getLocalName();
        if (leftOut(xml, tag)) {
            WordXml.skip(xml);
            return;
        }
        var parent = above.isEmpty() ? "" : above.peek();
        above.push(tag);
        switch (tag) {
            case "p" -> open.push(new WordParagraph(++paragraphs));
            case "tbl" -> gathered.startTable(region);
            case "tr" -> gathered.startRow();
            case "tc" -> {
                spans.push(1);
                gathered.startCell();
            }
            case "gridSpan" -> {
                if (!spans.isEmpty()) {
                    spans.pop();
                    spans.push(number(xml, "val").orElse(1));
                }
            }
            case "footnote", "endnote" -> note = "［注" + ++notes + "］";
            case "ins", "moveTo" -> changes++;
            default -> {
                if (!open.isEmpty()) inParagraph(xml, tag, parent, open.peek());
            }
        }
    }

    /**
     * What is no text: deleted and moved words, field codes, old properties, readings over words.
     */
    private boolean leftOut(XMLStreamReader xml, String tag) {
        return switch (tag) {
            case "del" -> {
                if (isMarkOfEnd()) open.peek().endDeleted = true;
                changes++;
                yield true;
            }
            case "moveFrom" -> {
                changes++;
                yield true;
            }
            case "instrText",
                    "delText",
                    "delInstrText",
                    "Fallback",
                    "rt",
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

    /** {@code <w:pPr><w:rPr><w:del/>}: it is the end of the paragraph that was deleted. */
    private boolean isMarkOfEnd() {
        if (open.isEmpty() || !"rPr".equals(above.peek())) return false;
        var parents = above.iterator();
        parents.next();
        return parents.hasNext() && parents.next().equals("pPr");
    }

    private void inParagraph(XMLStreamReader xml, String tag, String parent, WordParagraph now) {
        switch (tag) {
            case "pStyle" -> now.style = value(xml);
            case "jc" -> {
                if (parent.equals("pPr")) now.centered = Optional.of(value(xml).equals("center"));
            }
            case "outlineLvl" -> now.outline = number(xml, "val");
            case "numId" -> now.numId = number(xml, "val");
            case "ilvl" -> now.level = number(xml, "val");
            case "r" -> now.startRun();
            case "b" -> {
                if (inRun()) now.runBold = Optional.of(on(xml));
            }
            case "rStyle" -> {
                if (inRun()) now.runStyle = value(xml);
            }
            case "vanish" -> {
                if (inRun()) now.runHidden = on(xml);
            }
            case "hyperlink" -> now.links++;
            case "br", "cr" -> append("\n");
            case "tab", "ptab" -> {
                if (parent.equals("r")) append("\t");
            }
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            default -> {}
        }
    }

    /** Whether the properties being read are those of a run, not of the paragraph's end. */
    private boolean inRun() {
        var parents = above.iterator();
        parents.next();
        return parents.hasNext()
                && parents.next().equals("rPr")
                && parents.hasNext()
                && parents.next().equals("r");
    }

    /** A character named by its number: {@code <w:sym w:font="Wingdings" w:char="F0A8"/>}. */
    private void symbol(XMLStreamReader xml) {
        try {
            int code = Integer.parseInt(attribute(xml, "char").orElse(""), 16);
            if (code >= ' ' && code <= 0xFFFF && !Character.isSurrogate((char) code)) {
                append(String.valueOf((char) code));
            }
        } catch (NumberFormatException e) {
            append("\uFFFD");
        }
    }

    private void append(String words) {
        var now = open.peek();
        boolean bold =
                now.runBold
                        .or(
                                () ->
                                        now.runStyle.isEmpty()
                                                ? Optional.empty()
                                                : styles.bold(now.runStyle))
                        .or(() -> styles.bold(now.style))
                        .orElse(false);
        now.append(words, bold);
    }

    private void end(String tag) {
        above.pop();
        switch (tag) {
            case "p" -> endParagraph(open.pop());
            case "hyperlink" -> {
                if (!open.isEmpty()) open.peek().links--;
            }
            case "tbl" -> gathered.endTable();
            case "tc" -> gathered.endCell(spans.pop(), 1);
            default -> {}
        }
    }

    private void endParagraph(WordParagraph ended) {
        if (ended.endDeleted) {
            var all = ended;
            unended.ifPresent(all::goOnFrom);
            unended = Optional.of(all);
            return;
        }
        if (unended.isPresent()) {
            var whole = new WordParagraph(unended.get().number);
            whole.style = ended.style;
            whole.centered = ended.centered;
            whole.outline = ended.outline;
            whole.numId = ended.numId;
            whole.level = ended.level;
            whole.goOnFrom(unended.get());
            whole.goOnFrom(ended);
            unended = Optional.empty();
            deliver(whole);
        } else {
            deliver(ended);
        }
    }

    private void deliver(WordParagraph paragraph) {
        var label = label(paragraph);
        if (paragraph.isBlank()) return;
        boolean centered = paragraph.centered.orElseGet(() -> styles.centered(paragraph.style));
        var place = styles.isContents(paragraph.style) ? "toc" : region;
        var look = new Look(centered, paragraph.isBold(), paragraph.linkShare(), place);
        int level =
                paragraph.outline.isPresent()
                        ? WordStyles.headingOf(paragraph.outline.getAsInt())
                        : styles.headingLevel(paragraph.style);
        for (var line : paragraph.text().split("\n", -1)) {
            var text = Characters.strip(line);
            if (text.isEmpty()) continue;
            text = note + labelled(label, text);
            label = "";
            note = "";
            boolean heading = level > 0 && !(text.length() > LONGEST_HEADING && text.endsWith("。"));
            gathered.add(
                    heading
                            ? new Block.Heading(paragraph.number, level, text, look)
                            : new Block.Text(paragraph.number, text, look));
        }
    }

    /** {@code 1.} before {@code 5 人} keeps a blank, or it would read 1.5 人. */
    private static String labelled(String label, String text) {
        boolean merges = label.endsWith(".") && Character.isDigit(text.charAt(0));
        return merges ? label + " " + text : label + text;
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

    List<Block> blocks() {
        return gathered.blocks();
    }

    /** How many tracked changes were met. */
    int changes() {
        return changes;
    }
}
