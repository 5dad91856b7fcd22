package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tiaowen.extract.block.Characters;
import tiaowen.extract.scan.ReadLine;
import tiaowen.extract.scan.ReadPage;
import tiaowen.model.Block;
import tiaowen.model.ScannedLine;

/** Finds again in which block each line of a page went, and where in it. */
final class ScanMarks {
    /** A page that was read. */
    record Page(int number, ReadPage read, String name) {}

    private record Line(Page page, int index, ReadLine read, String text) {}

    private final List<Line> left = new ArrayList<>();
    private final List<ScannedLine> found = new ArrayList<>();

    private ScanMarks(List<Page> pages) {
        for (var page : pages) {
            var lines = page.read.lines();
            for (int i = 0; i < lines.size(); i++) {
                var text = squeezed(lines.get(i).text());
                if (!text.isEmpty()) left.add(new Line(page, i, lines.get(i), text));
            }
        }
        left.sort(
                Comparator.<Line>comparingInt(line -> line.page.number)
                        .thenComparing(line -> line.read.box().top()));
    }

    static List<ScannedLine> of(List<Block> blocks, List<Page> pages) {
        var marks = new ScanMarks(pages);
        for (var block : blocks) marks.follow(block);
        return marks.found;
    }

    /** A block's words are those of lines, one after the other. */
    private void follow(Block block) {
        var text = squeezed(block.text());
        int at = 0;
        while (at < text.length() && !left.isEmpty()) {
            var line = next(text, at);
            if (line == null) {
                at++;
                continue;
            }
            left.remove(line);
            found.add(scanned(block.line(), at, line));
            at += line.text.length();
        }
    }

    /** Where several say the same, the first that is left. */
    private Line next(String text, int at) {
        for (var line : left) if (text.startsWith(line.text, at)) return line;
        return null;
    }

    private static ScannedLine scanned(int block, int from, Line line) {
        var scores = new ArrayList<Double>();
        boolean doubtful = false;
        for (var character : line.read.characters()) {
            var text = squeezed(character.text());
            for (int i = 0; i < text.length(); i++) scores.add((double) character.score());
            if (!text.isEmpty() && character.score() < ScannedLine.SURE) doubtful = true;
        }
        var name = line.page.name;
        var picture = doubtful && !name.isEmpty() ? name + "/" + line.index : "";
        return new ScannedLine(
                block, from, line.page.number, line.read.box(), line.text, scores, picture);
    }

    private static String squeezed(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.blank(text.charAt(i))) out.append(text.charAt(i));
        }
        return out.toString();
    }
}
