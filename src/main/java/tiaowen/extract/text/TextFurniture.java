package tiaowen.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the running heads and page numbers that printed pages left in a plain text: numbers alone
 * on their lines that count up, a page apart from each other, and lines that come again beside them
 * or count up themselves.
 */
final class TextFurniture {
    /**
     * {@code - 3 -}, {@code — 12 —}, {@code 第3页}, {@code 3/12}, {@code 第 3 页 共 9 页}, {@code Page
     * 3}.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—－–·]{0,2}\\s?(?:第\\s?|[Pp]age\\s?)?([0-9]{1,4})\\s?页?(?:[\\s,，]?(?:[/／]|共)\\s?[0-9]{1,4}\\s?页?)?\\s?[-—－–·]{0,2}");

    /** A number that counts the pages at the end of a running head, or at its beginning. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:第\\s?)?([0-9]{1,4})\\s?页?(?:[/／共\\s]{1,3}[0-9]{1,4}\\s?页?)?$|^([0-9]{1,4})(?=[\\s　])");

    /** So many pages make a sequence. */
    private static final int FEWEST = 3;

    /** No page has fewer lines. */
    private static final int PAGE = 5;

    /** A running head stands no farther from its page number. */
    private static final int BESIDE = 2;

    private static final int LONGEST = 60;

    private final List<SourceLine> lines;
    private final BitSet found = new BitSet();

    private TextFurniture(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Indexes of the lines that are furniture; none in most texts. */
    static BitSet in(List<SourceLine> lines) {
        var furniture = new TextFurniture(lines);
        furniture.numbers();
        furniture.heads();
        return furniture.found;
    }

    /** The text without these lines: the lines on either side follow each other, over a page. */
    static List<SourceLine> without(List<SourceLine> lines, BitSet furniture) {
        if (furniture.isEmpty()) return lines;
        var text = new ArrayList<SourceLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (furniture.get(i)) continue;
            boolean over = i > 0 && furniture.get(i - 1) && !text.isEmpty();
            text.add(over ? line.overPage() : line);
        }
        return text;
    }

    private void numbers() {
        var run = new ArrayList<Integer>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (text.length() > LONGEST) continue;
            var m = NUMBER.matcher(text);
            if (!m.matches()) continue;
            int number = Integer.parseInt(m.group(1));
            boolean next = !run.isEmpty() && number == last + 1 && i - run.getLast() >= PAGE;
            if (!next) keep(run);
            run.add(i);
            last = number;
        }
        keep(run);
    }

    private void keep(List<Integer> run) {
        if (run.size() >= FEWEST) run.forEach(found::set);
        run.clear();
    }

    private void heads() {
        Map<String, List<Integer>> again = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (text.length() > LONGEST || found.get(i)) continue;
            var head = COUNTED.matcher(text).replaceAll("").strip();
            if (head.length() >= 2) again.computeIfAbsent(head, k -> new ArrayList<>()).add(i);
        }
        var numbers = (BitSet) found.clone();
        for (var places : again.values()) {
            if (places.size() >= FEWEST && isHead(places, numbers)) keepAll(places, numbers);
        }
    }

    /** The title itself may open the text as the running head says it; it stays. */
    private void keepAll(List<Integer> places, BitSet numbers) {
        for (int place : places) {
            if (beside(place, numbers) || count(place) > 0) found.set(place);
        }
    }

    private boolean isHead(List<Integer> places, BitSet numbers) {
        int good = 0;
        for (int p = 0; p < places.size(); p++) {
            boolean apart = p == 0 || places.get(p) - places.get(p - 1) >= PAGE;
            boolean counts = p > 0 && count(places.get(p)) == count(places.get(p - 1)) + 1;
            if (apart && (counts || beside(places.get(p), numbers))) good++;
        }
        return good >= FEWEST - 1 && good * 4 >= (places.size() - 1) * 3;
    }

    private static boolean beside(int place, BitSet numbers) {
        int next = numbers.nextSetBit(Math.max(0, place - BESIDE));
        return next >= 0 && next <= place + BESIDE;
    }

    /** The page that a running head counts; 0 for none. */
    private int count(int place) {
        var m = COUNTED.matcher(lines.get(place).text());
        if (!m.find()) return 0;
        return Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1));
    }
}
