package tiaowen.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import tiaowen.extract.block.BlockCollector;
import tiaowen.extract.block.Characters;
import tiaowen.extract.text.PlainTextReader;
import tiaowen.model.Block;
import tiaowen.model.Warning;

/** Goes through a page in reading order and cuts it into blocks. Never recursive, always linear. */
final class HtmlWalk implements NodeFilter {
    /** What is shorter is no sentence of a policy. */
    private static final int SENTENCE = 12;

    /** A region names no more elements than these; deeper ones are dress. */
    private static final int DEEPEST_REGION = 40;

    /** What holds inside an element; each takes over what its parent says. */
    private record Open(boolean centered, boolean bold, boolean link, boolean pre, int heading) {}

    private final boolean showHidden;
    private final BlockCollector gathered = new BlockCollector();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final List<String> segments = new ArrayList<>();
    private final HtmlPlaces places = new HtmlPlaces();
    private final LineBuffer buffer = new LineBuffer();
    private final List<Warning> warnings = new ArrayList<>();
    private String label = "";
    private int hidden;
    private boolean hidesSentence;
    private int shown;

    HtmlWalk(boolean showHidden) {
        this.showHidden = showHidden;
        open.push(new Open(false, false, false, false, 0));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (HtmlStyle.silent(element)) return FilterResult.SKIP_ENTIRELY;
            if (!showHidden && HtmlStyle.hidden(element)) {
                var text = element.text();
                hidden += Characters.count(text);
                hidesSentence |= text.length() >= SENTENCE && text.indexOf('。') > 0;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isPlainText(element)) {
                plainText(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) end(element);
        return FilterResult.CONTINUE;
    }

    /**
     * Old pages set a whole text into one {@code <pre>}, with the line breaks of its file; others
     * into a {@code <div>} whose style sheet or nobody says that they count.
     */
    private boolean isPlainText(Element element) {
        var tag = element.normalName();
        boolean may =
                tag.equals("pre")
                        || (HtmlStyle.block(element)
                                && (HtmlStyle.keepsBreaks(element)
                                        ? HtmlLines.several(element)
                                        : HtmlLines.are(element)));
        return may && !open.peek().pre && HtmlLines.hasNoBlocks(element);
    }

    private void plainText(Element element) {
        flush();
        segments.add(places.segment(element));
        var reading = PlainTextReader.read(element.wholeText(), 1, region());
        segments.removeLast();
        for (var block : reading.blocks()) {
            gathered.add(block);
            shown += block.text().length();
        }
        reading.warnings().forEach(w -> warnings.add(Warning.ofDocument(w.code(), w.message())));
    }

    private void start(Element element) {
        var tag = element.normalName();
        if (tag.equals("br") || HtmlStyle.block(element)) flush();
        if (HtmlStyle.block(element)) segments.add(places.segment(element));
        var above = open.peek();
        boolean body = tag.equals("body");
        open.push(
                new Open(
                        !body && HtmlStyle.centered(element).orElse(above.centered),
                        HtmlStyle.bold(element).orElse(above.bold),
                        above.link || HtmlStyle.link(element),
                        above.pre
                                || tag.equals("pre")
                                || tag.equals("listing")
                                || HtmlStyle.keepsBreaks(element),
                        headingLevel(tag, above.heading)));
        switch (tag) {
            case "table" -> gathered.startTable(region());
            case "tr" -> gathered.startRow();
            case "td", "th" -> gathered.startCell();
            case "ol" -> lists.push(new HtmlList(element));
            case "li" -> label = numbered(element) ? lists.peek().label(element) : "";
            default -> {}
        }
    }

    private void end(Element element) {
        var tag = element.normalName();
        if (HtmlStyle.block(element)) {
            flush();
            segments.removeLast();
        }
        places.leave(element);
        open.pop();
        switch (tag) {
            case "table" -> gathered.endTable();
            case "td", "th" -> gathered.endCell(span(element, "colspan"), span(element, "rowspan"));
            case "ol" -> lists.pop();
            case "li" -> label = "";
            default -> {}
        }
    }

    private boolean numbered(Element item) {
        return !lists.isEmpty() && item.parent() != null && item.parent().normalName().equals("ol");
    }

    private static int headingLevel(String tag, int above) {
        boolean heading =
                tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        return heading ? tag.charAt(1) - '0' : above;
    }

    private static int span(Element cell, String name) {
        try {
            return Integer.parseInt(cell.attr(name).strip());
        } catch (NumberFormatException e) {
            return 1; // as browsers take it
        }
    }

    private void append(TextNode text) {
        var here = open.peek();
        var words = text.getWholeText();
        if (!here.pre) {
            buffer.append(words, here.bold, here.link);
            return;
        }
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && words.charAt(i) != '\n') continue;
            buffer.appendVerbatim(words.substring(from, i), here.bold, here.link);
            from = i + 1;
            if (i < words.length()) flush();
        }
    }

    /** Ends a line: what was gathered becomes a block. */
    private void flush() {
        if (!buffer.isBlank()) {
            var here = open.peek();
            var text = buffer.text();
            // Of a list of links the numbers are dress: a trail of crumbs is such a list.
            if (!label.isEmpty() && !buffer.mostlyLinked()) text = HtmlList.labelled(label, text);
            label = "";
            var look = buffer.look(here.centered, region());
            gathered.add(
                    here.heading > 0
                            ? new Block.Heading(1, here.heading, text, look)
                            : new Block.Text(1, text, look));
            shown += text.length();
        }
        buffer.clear();
    }

    private String region() {
        return String.join("/", segments.subList(0, Math.min(DEEPEST_REGION, segments.size())));
    }

    void finish() {
        flush();
    }

    /** The blocks, numbered from 1. */
    List<Block> blocks() {
        var numbered = new ArrayList<Block>();
        for (var block : gathered.blocks()) numbered.add(block.withLine(numbered.size() + 1));
        return numbered;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** Characters in elements that a browser does not show. */
    int hidden() {
        return hidden;
    }

    /** Whether a whole sentence is among them. */
    boolean hidesSentence() {
        return hidesSentence;
    }

    /** Characters in blocks. */
    int shown() {
        return shown;
    }
}
