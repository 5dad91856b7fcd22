package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;
import tiaowen.extract.text.HardWrap;

/**
 * Joins lines to paragraphs. A line that ends before the next one's first word would have had to
 * move down ends its paragraph; after a full line it is for the look of the document, learned from
 * its certain beginnings, to say: the first line set in, or a wider space before it, or neither,
 * where a label after the end of a sentence begins anew.
 */
final class PdfParagraphs {
    /** A line this much shorter than needed was ended on purpose. In heights of the type. */
    private static final float SHORT = 0.6f;

    /** A first line is set in by two characters; some set it by 1.5. */
    private static final float INDENT = 1.4f;

    /** Both sides of a centred line are free by this much. */
    private static final float FREE = 2.4f;

    /** Space before a paragraph, against the usual height of a line. */
    private static final float WIDER = 1.2f;

    /** No lines of one paragraph stand so far apart, in heights of the type. */
    private static final float FAR = 5;

    private static final float OTHER_SIZE = 1.12f;

    /** Type larger than the text's by this much makes a heading, if the line is short. */
    private static final float LARGER = 1.15f;

    /** {@code 第一章 总则………3}: a line of a table of contents. */
    private static final Pattern ENTRY =
            Pattern.compile("[.．…·]{4,}\\s{0,3}(?:[0-9]{1,4}|[IVX]{1,5})$");

    private final List<PdfLine> lines;
    private final float usual;
    private final PdfMargins margins;
    private final Map<Integer, Float> leading;
    private final boolean indented;
    private final boolean spaced;

    /**
     * @param usual size in which most of the document is set
     */
    PdfParagraphs(List<PdfLine> lines, float usual) {
        this.usual = usual;
        this.lines = lines;
        this.margins = new PdfMargins(lines);
        this.leading = leading(lines);
        int starts = 0;
        int in = 0;
        int below = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            if (before.isTable() || line.isTable() || !isShort(before, line)) continue;
            if (isCentered(before) || isCentered(line)) continue;
            starts++;
            if (indent(line) >= INDENT) in++;
            if (before.flow() != line.flow()) continue;
            below++;
            if (isApart(before, line)) apart++;
        }
        indented = in * 2 > starts;
        spaced = below > 0 && apart * 10 > below * 7;
    }

    /** The lines of each paragraph; a table alone. */
    List<List<PdfLine>> join() {
        var paragraphs = new ArrayList<List<PdfLine>>();
        for (int i = 0; i < lines.size(); i++) {
            boolean on = i > 0 && goesOn(paragraphs.getLast(), lines.get(i));
            if (!on) paragraphs.add(new ArrayList<>());
            paragraphs.getLast().add(lines.get(i));
        }
        return paragraphs;
    }

    private boolean goesOn(List<PdfLine> paragraph, PdfLine line) {
        var before = paragraph.getLast();
        if (before.isTable() || line.isTable()) return false;
        if (ENTRY.matcher(before.text()).find()) return false;
        float larger = Math.max(before.size(), line.size());
        if (larger > OTHER_SIZE * Math.min(before.size(), line.size())) return false;
        if (isShort(before, line) || isFar(before, line)) return false;
        if (isCentered(before) || isCentered(line)) {
            boolean both = isCentered(before) && isCentered(line);
            return (both || isLarge(line)) && !isApart(before, line);
        }
        boolean jumps = before.flow() != line.flow();
        boolean ended = HardWrap.ends(before.text());
        boolean labelled = isLabelled(line);
        if (indented) {
            if (indent(line) < INDENT) {
                return !(isApart(before, line) && ended && (spaced || labelled));
            }
            return hangs(paragraph, line) && !labelled;
        }
        if (spaced && !jumps) return !isApart(before, line);
        if (before.bold() != line.bold() && ended) return false;
        return !(ended && labelled) && !(spaced && before.text().endsWith("。"));
    }

    /**
     * Type larger than the text's: a heading, whose first line is full and whose last is centred.
     */
    boolean isLarge(PdfLine line) {
        return line.size() >= usual * LARGER;
    }

    /** An item whose further lines are set in deeper than its label. */
    private boolean hangs(List<PdfLine> paragraph, PdfLine line) {
        var first = paragraph.getFirst();
        if (!isLabelled(first)) return false;
        float deeper = indent(line) - indent(first);
        if (deeper < 0.5f) return false;
        return paragraph.size() == 1 || Math.abs(indent(line) - indent(paragraph.getLast())) < 0.3f;
    }

    private static boolean isLabelled(PdfLine line) {
        var text = line.text();
        // fonts give 第⼆条 with a radical in it; a label is short
        return HardWrap.isLabelled(PdfText.plain(text.substring(0, Math.min(16, text.length()))));
    }

    /** How far a line is set in, in heights of the type. */
    private float indent(PdfLine line) {
        return (line.left() - margins.of(line).left()) / line.size();
    }

    private boolean isShort(PdfLine before, PdfLine line) {
        float room = margins.of(before).right() - before.right();
        return room > line.first() + SHORT * before.size();
    }

    boolean isCentered(PdfLine line) {
        if (line.isTable()) return false;
        var margin = margins.of(line);
        float left = (line.left() - margin.left()) / line.size();
        float right = (margin.right() - line.right()) / line.size();
        return left >= FREE && right >= FREE - 1 && Math.abs(left - right) <= 1.1f;
    }

    /** Whether more than the usual space stands between two lines of one flow. */
    private boolean isApart(PdfLine before, PdfLine line) {
        if (before.flow() != line.flow()) return false;
        float usual = leading.getOrDefault(Math.round(line.size()), line.size() * 1.8f);
        return line.y() - before.y() > usual * WIDER;
    }

    /** Whether so much space stands between two lines of a page that nothing goes on over it. */
    private static boolean isFar(PdfLine before, PdfLine line) {
        return before.page() == line.page() && line.y() - before.y() > FAR * line.size();
    }

    /** Of each size of type, the distance at which most lines follow each other. */
    private static Map<Integer, Float> leading(List<PdfLine> lines) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            if (before.flow() != line.flow() || before.isTable() || line.isTable()) continue;
            int size = Math.round(line.size());
            if (size != Math.round(before.size())) continue;
            int half = Math.round((line.y() - before.y()) * 2);
            if (half <= 0 || half > size * 8) continue;
            counts.computeIfAbsent(size, s -> new HashMap<>()).merge(half, 1, Integer::sum);
        }
        Map<Integer, Float> leading = new HashMap<>();
        counts.forEach((size, halves) -> leading.put(size, least(halves) / 2f));
        return leading;
    }

    /** The smallest distance that is frequent: a text of short paragraphs has more wide ones. */
    private static int least(Map<Integer, Integer> halves) {
        int all = halves.values().stream().mapToInt(Integer::intValue).sum();
        return halves.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= all)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(halves.keySet().iterator().next());
    }

    /** The words of a paragraph, its lines put together again. */
    static String text(List<PdfLine> paragraph) {
        var text = new StringBuilder(paragraph.getFirst().text());
        for (var line : paragraph.subList(1, paragraph.size())) {
            int last = text.length() - 1;
            if (text.charAt(last) == '\u00AD') text.setLength(last);
            else if (Characters.needBlank(text.charAt(last), line.text().charAt(0))
                    && text.charAt(last) != '-') {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
