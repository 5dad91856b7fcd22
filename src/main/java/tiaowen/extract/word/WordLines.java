package tiaowen.extract.word;

import java.util.ArrayList;
import java.util.List;
import tiaowen.extract.block.BlockCollector;
import tiaowen.extract.block.Characters;
import tiaowen.model.Block;
import tiaowen.model.Look;

/** Makes blocks of the paragraphs of a Word file, whatever kind of file it is. */
final class WordLines {
    /**
     * A heading that reads on like this is a text that somebody gave a heading's level. In
     * characters.
     */
    private static final int LONGEST_HEADING = 60;

    private final BlockCollector gathered = new BlockCollector();
    private String note = "";

    /** What precedes the next paragraph with words: the mark of a note. */
    void startNote(String mark) {
        note = mark;
    }

    /**
     * @param label that the list sets before the paragraph; empty for none
     * @param heading level from 1; 0 for text
     * @param region empty in the body
     */
    void add(WordParagraph paragraph, String label, int heading, boolean centered, String region) {
        if (paragraph.isBlank()) return;
        var look = new Look(centered, paragraph.isBold(), paragraph.linkShare(), region);
        var before = label;
        for (var line : paragraph.text().split("\n", -1)) {
            var text = Characters.strip(line);
            if (text.isEmpty()) continue;
            text = note + labelled(before, text);
            before = "";
            note = "";
            boolean real = heading > 0 && !(text.length() > LONGEST_HEADING && text.endsWith("。"));
            gathered.add(
                    real
                            ? new Block.Heading(0, heading, text, look)
                            : new Block.Text(0, text, look));
        }
    }

    /** {@code 1.} before {@code 5 人} keeps a blank, or it would read 1.5 人. */
    private static String labelled(String label, String text) {
        boolean merges = label.endsWith(".") && Character.isDigit(text.charAt(0));
        return merges ? label + " " + text : label + text;
    }

    BlockCollector tables() {
        return gathered;
    }

    /** Appends what another has gathered. */
    void addAll(WordLines other) {
        other.gathered.blocks().forEach(gathered::add);
    }

    /** All blocks in reading order, numbered from 1. */
    List<Block> blocks() {
        var numbered = new ArrayList<Block>();
        for (var block : gathered.blocks()) numbered.add(block.withLine(numbered.size() + 1));
        return numbered;
    }
}
