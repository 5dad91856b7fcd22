package tiaowen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.Look;
import tiaowen.model.Warning;

/**
 * Plain text: a line is a block; lines with the same number of tabs, one below the other, a table.
 */
final class PlainTextReader {
    /**
     * A paragraph begins two ideographic spaces in; from twice that on, a short line is centred.
     */
    private static final int DEEP = 8;

    private static final int SHORT = 80;

    private PlainTextReader() {}

    static Reading read(String text) {
        return read(text, 1, "");
    }

    /**
     * @param firstLine line of the source on which {@code text} begins
     * @param region of all blocks
     */
    static Reading read(String text, int firstLine, String region) {
        var quoted = MailQuote.in(text);
        var source = SourceLine.of(quoted.map(MailQuote::text).orElse(text), firstLine);
        var wrap = HardWrap.of(source);
        var lines = wrap.join(source);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); ) {
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
        var warnings = new ArrayList<Warning>();
        quoted.ifPresent(mail -> warnings.add(mail.warning()));
        wrap.warning().ifPresent(warnings::add);
        return new Reading(Map.of(), Map.of(), blocks, warnings);
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
