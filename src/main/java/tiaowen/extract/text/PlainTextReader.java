package tiaowen.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.Reading;
import tiaowen.model.Block;
import tiaowen.model.Look;
import tiaowen.model.Warning;

/**
 * Plain text: a line is a block; lines with the same number of tabs, one below the other, a table.
 */
public final class PlainTextReader {
    /**
     * A paragraph begins two ideographic spaces in; from twice that on, a short line is centred.
     */
    private static final int DEEP = 8;

    private static final int SHORT = 80;

    private PlainTextReader() {}

    public static Reading read(String text) {
        return read(text, 1, "");
    }

    /**
     * @param firstLine line of the source on which {@code text} begins
     * @param region of all blocks
     */
    public static Reading read(String text, int firstLine, String region) {
        var quoted = MailQuote.in(text);
        var all = SourceLine.of(quoted.map(MailQuote::text).orElse(text), firstLine);
        var furniture = TextFurniture.in(all);
        var source = TextFurniture.without(all, furniture);
        var wrap = HardWrap.of(source);
        var lines = wrap.join(source);
        var blocks = new ArrayList<Block>();
        int edge = furniture.nextSetBit(0);
        int page = 0;
        for (int i = 0; i < lines.size(); ) {
            while (edge >= 0 && all.get(edge).number() < lines.get(i).number()) {
                blocks.add(edge(all.get(edge), ++page));
                edge = furniture.nextSetBit(edge + 1);
            }
            int end = tableEnd(lines, i);
            if (end - i >= 2) {
                blocks.add(table(lines.subList(i, end), region));
                i = end;
            } else {
                var line = lines.get(i++);
                var look = new Look(centered(line), false, 0, region);
                blocks.add(new Block.Text(line.number(), line.text(), look));
            }
        }
        for (; edge >= 0; edge = furniture.nextSetBit(edge + 1)) {
            blocks.add(edge(all.get(edge), ++page));
        }
        var warnings = new ArrayList<Warning>();
        quoted.ifPresent(mail -> warnings.add(mail.warning()));
        wrap.warning().ifPresent(warnings::add);
        return new Reading(Map.of(), Map.of(), blocks, warnings);
    }

    /** A running head or a page number, in the place where the reader of PDF files puts them. */
    private static Block edge(SourceLine line, int page) {
        var look = new Look(false, false, 0, "page-" + page + "/head");
        return new Block.Text(line.number(), line.text(), look);
    }

    private static boolean centered(SourceLine line) {
        return line.indent() >= DEEP && Characters.columns(line.text()) <= SHORT;
    }

    /** One tab is also what stands between a chapter and its page; a table has three columns. */
    private static int tableEnd(List<SourceLine> lines, int from) {
        int tabs = tabs(lines.get(from));
        if (tabs < 2) return from;
        int end = from + 1;
        while (end < lines.size() && lines.get(end).follows() && tabs(lines.get(end)) == tabs)
            end++;
        return end;
    }

    private static int tabs(SourceLine line) {
        return (int) line.text().chars().filter(c -> c == '\t').count();
    }

    private static Block.Table table(List<SourceLine> lines, String region) {
        var rows =
                lines.stream()
                        .map(
                                line ->
                                        List.of(line.text().split("\t", -1)).stream()
                                                .map(Characters::strip)
                                                .toList())
                        .toList();
        return new Block.Table(lines.getFirst().number(), rows, new Look(false, false, 0, region));
    }
}
