package tiaowen.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.audit.Difference;
import tiaowen.model.Block;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.MachineRead;
import tiaowen.model.MachineRead.Doubtful;
import tiaowen.model.Provision;
import tiaowen.model.ScannedLine;
import tiaowen.model.Source;

/**
 * Finds in the clauses of a document the characters that a machine read, and how sure it was of
 * each. Cleaning may have changed words on the way: what is left of a block is found again by
 * comparing it with what it was.
 */
final class MachineReading {
    /** The characters of a block that a machine read, without white space. */
    private static final class Read {
        private final String text;
        private final ScannedLine[] lines;
        private int done;

        Read(Block block, List<ScannedLine> scanned) {
            text = squeezed(block.text());
            lines = new ScannedLine[text.length()];
            for (var line : scanned) {
                int end = Math.min(lines.length, line.from() + line.text().length());
                Arrays.fill(lines, Math.min(line.from(), end), end, line);
            }
        }

        double score(int at) {
            var line = lines[at];
            return line == null ? 1 : line.scores().get(at - line.from());
        }
    }

    private final Map<Integer, Read> blocks = new HashMap<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private double sum;
    private int count;

    private MachineReading(Source source) {
        Map<Integer, List<ScannedLine>> scanned = new HashMap<>();
        for (var line : source.scanned()) {
            scanned.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
        }
        for (var block : source.blocks()) {
            var lines = scanned.get(block.line());
            if (lines != null) blocks.put(block.line(), new Read(block, lines));
        }
    }

    /** The clauses that a machine read, wholly or in part; none of a source that holds words. */
    static List<MachineRead> of(Source source, Document document) {
        if (source.scanned().isEmpty()) return List.of();
        var reading = new MachineReading(source);
        var provisions = new HashMap<String, Provision>();
        document.body().walk().forEach(it -> provisions.putIfAbsent(it.eid(), it));
        var out = new ArrayList<MachineRead>();
        for (var clause : document.clauses()) reading.read(clause, provisions, out);
        return out;
    }

    private void read(Clause clause, Map<String, Provision> provisions, List<MachineRead> out) {
        doubtful.clear();
        sum = 0;
        count = 0;
        var own = provisions.get(clause.eid());
        if (own != null) readHead(own);
        for (var content : clause.contents()) content.walk().forEach(this::readText);
        if (count > 0) out.add(new MachineRead(clause.eid(), sum / count, doubtful));
    }

    /** A heading stands behind its label, on one line. */
    private void readHead(Provision own) {
        switch (own) {
            case Provision.Article article -> {
                skip(article.line(), article.label());
                follow(article.eid(), article.line(), article.heading());
            }
            case Provision.Section section -> {
                skip(section.line(), section.label());
                follow(section.eid(), section.line(), section.heading());
            }
            case Provision.Preamble preamble ->
                    follow(preamble.eid(), preamble.line(), preamble.heading());
            case Provision.Annex annex -> follow(annex.eid(), annex.line(), annex.heading());
            case Provision.Division division ->
                    follow(division.eid(), division.line(), division.heading());
            case Provision.Paragraph paragraph -> {}
            case Provision.Item item -> {}
            case Provision.Table table -> {}
        }
    }

    private void readText(Provision it) {
        switch (it) {
            case Provision.Paragraph paragraph ->
                    follow(paragraph.eid(), paragraph.line(), paragraph.text());
            case Provision.Item item -> {
                skip(item.line(), item.label());
                follow(item.eid(), item.line(), item.text());
            }
            case Provision.Table table -> {
                for (var row : table.rows()) {
                    for (var cell : row) follow(table.eid(), table.line(), cell);
                }
            }
            case Provision.Article article -> {}
            case Provision.Section section -> {}
            case Provision.Preamble preamble -> {}
            case Provision.Annex annex -> {}
            case Provision.Division division -> {}
        }
    }

    private void skip(int line, String label) {
        var read = blocks.get(line);
        if (read == null || label.isEmpty()) return;
        int at = read.text.indexOf(squeezed(label), read.done);
        if (at >= 0 && at - read.done < 3) read.done = at + squeezed(label).length();
    }

    /** Notes the scores of words that stand in a block behind those before. */
    private void follow(String eid, int line, String text) {
        var read = blocks.get(line);
        if (read == null || text.isEmpty()) return;
        var words = squeezed(text);
        int at = read.text.indexOf(words, read.done);
        if (at >= 0) {
            note(eid, text, read, 0, at, words.length());
            read.done = at + words.length();
            return;
        }
        int from = read.done;
        int now = 0;
        for (var run : Difference.of(read.text.substring(read.done), words).runs()) {
            int length = run.text().length();
            switch (run.kind()) {
                case SAME -> {
                    note(eid, text, read, now, from, length);
                    from += length;
                    now += length;
                    read.done = from;
                }
                case REMOVED -> from += length;
                case ADDED -> now += length;
            }
        }
    }

    /**
     * @param now where the words begin in the provision's text, white space not counted
     * @param from where they begin in the block
     */
    private void note(String eid, String text, Read read, int now, int from, int length) {
        int squeezed = 0;
        for (int i = 0; i < text.length() && squeezed < now + length; i++) {
            if (isSpace(text.charAt(i))) continue;
            int at = from + squeezed - now;
            if (squeezed >= now && at < read.lines.length && read.lines[at] != null) {
                double score = read.score(at);
                sum += score;
                count++;
                if (score < ScannedLine.SURE) {
                    doubtful.add(
                            new Doubtful(
                                    eid,
                                    i,
                                    text.substring(i, i + 1),
                                    score,
                                    read.lines[at].page(),
                                    read.lines[at].picture()));
                }
            }
            squeezed++;
        }
    }

    private static String squeezed(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
