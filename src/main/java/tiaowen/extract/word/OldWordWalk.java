package tiaowen.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Goes through one of the texts of a file of Word 97 to 2003 and cuts it into blocks. */
final class OldWordWalk {
    private static final char FIRST_PRINTED = ' ';
    private static final char SYMBOL = 0x28;

    /** What all texts of one file share. */
    static final class Shared {
        final OldWordText text;
        final OldWordLists lists;
        final OldWordBoxes boxes;
        final WordLines lines = new WordLines();
        final WordTally tally = new WordTally();

        Shared(OldWordText text, OldWordLists lists, OldWordBoxes boxes) {
            this.text = text;
            this.lists = lists;
            this.boxes = boxes;
        }
    }

    /** A table that is open. */
    private static final class Table {
        private int first;
        private int cell;
        private boolean inRow;
        private boolean inCell;
    }

    private final Shared shared;
    private final OldWordText text;
    private final String region;
    private final Set<Integer> notes;
    private final Deque<Table> tables = new ArrayDeque<>();
    private Optional<WordParagraph> unended = Optional.empty();
    private boolean changing;

    /**
     * @param region of all blocks: empty in the body
     * @param notes the characters with which notes begin
     */
    OldWordWalk(Shared shared, String region, List<Integer> notes) {
        this.shared = shared;
        this.text = shared.text;
        this.region = region;
        this.notes = Set.copyOf(notes);
    }

    /** Reads the text from a character to another, which stands behind its last. */
    void read(int from, int to) {
        var fields = new OldWordFields(text, from, to);
        var paragraphs = text.paragraphs(from, to);
        var grid = new OldWordGrid(paragraphs);
        OldWordParagraph last = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            last = paragraphs.get(i);
            boolean markOnly = last.rowEnd() && last.to() - last.from() == 1;
            enter(last.level(), i, !markOnly);
            if (region.isEmpty()) readBoxes(last.from(), last.to());
            paragraph(last, fields);
            leave(last, grid);
        }
        if (unended.isPresent()) deliver(last, unended.get());
        enter(0, 0, false);
    }

    private void readBoxes(int from, int to) {
        for (var box : shared.boxes.take(from, to)) {
            new OldWordWalk(shared, "", List.of()).read(box.from(), box.to());
        }
    }

    /**
     * Opens and closes tables until so many are open.
     *
     * @param inCell whether in the innermost a cell must be open too
     */
    private void enter(int level, int index, boolean inCell) {
        while (tables.size() > level) {
            tables.pop();
            shared.lines.tables().endTable();
        }
        boolean opens = tables.size() < level;
        if (!tables.isEmpty() && (inCell || opens)) openCell(index);
        while (tables.size() < level) {
            tables.push(new Table());
            shared.lines.tables().startTable(region);
            if (inCell || tables.size() < level) openCell(index);
        }
    }

    private void openCell(int index) {
        var table = tables.peek();
        if (!table.inRow) {
            table.inRow = true;
            table.first = index;
            table.cell = 0;
            shared.lines.tables().startRow();
        }
        if (!table.inCell) {
            table.inCell = true;
            shared.lines.tables().startCell();
        }
    }

    private void leave(OldWordParagraph paragraph, OldWordGrid grid) {
        if (tables.isEmpty() || !(paragraph.cellEnd() || paragraph.rowEnd())) return;
        var table = tables.peek();
        int level = tables.size();
        if (paragraph.cellEnd()) {
            shared.lines.tables().endCell(grid.columns(table.first, level, table.cell), 1);
            table.cell++;
        }
        table.inCell = false;
        if (paragraph.rowEnd()) table.inRow = false;
    }

    private void paragraph(OldWordParagraph from, OldWordFields fields) {
        if (notes.contains(from.from())) {
            shared.lines.startNote("［注" + shared.tally.nextNote() + "］");
        }
        var now = new WordParagraph();
        unended.ifPresent(now::precededBy);
        unended = Optional.empty();
        boolean endDeleted = false;
        int at = from.from();
        while (at < from.to()) {
            var run = text.run(at, from.to(), from.style());
            var properties = run.properties();
            boolean deleted = properties.isFRMarkDel();
            change(deleted || properties.isFRMark());
            endDeleted = deleted;
            if (!deleted) characters(now, at, run.to(), properties, fields);
            at = Math.max(at + 1, run.to());
        }
        boolean inside = from.cellEnd() || from.rowEnd();
        if (endDeleted && !inside && text.at(from.to() - 1) == OldWordText.PARAGRAPH_END) {
            unended = Optional.of(now);
        } else {
            deliver(from, now);
        }
    }

    /** Runs that follow each other and are all marked are one change. */
    private void change(boolean marked) {
        if (marked && !changing) shared.tally.changes++;
        changing = marked;
    }

    private void characters(
            WordParagraph now, int from, int to, CharacterProperties run, OldWordFields fields) {
        now.runHidden = run.isFVanish() || run.isFFldVanish();
        boolean bold = run.isFBold();
        for (int i = from; i < to; i++) {
            if (fields.hidden(i)) continue;
            var words = fields.shown(i) + shown(text.at(i), run);
            if (words.isEmpty()) continue;
            now.fieldLink = fields.linked(i);
            now.append(words, bold);
        }
    }

    /** What a reader sees of a character: marks of pictures, notes and ends are nothing. */
    private static String shown(char c, CharacterProperties run) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            case SYMBOL ->
                    run.isFSpec() && run.getXchSym() > 0 ? WordSymbol.shown(run.getXchSym()) : "(";
            default -> c < FIRST_PRINTED ? "" : String.valueOf(c);
        };
    }

    private void deliver(OldWordParagraph from, WordParagraph now) {
        var label = from.rowEnd() ? "" : shared.lists.next(from.list(), from.depth());
        shared.tally.add(now);
        int heading = WordStyles.headingOf(from.outline());
        if (heading == 0) heading = WordStyles.headingOfName(from.styleName());
        boolean contents = WordStyles.isContentsName(from.styleName());
        shared.lines.add(now, label, heading, from.centered(), contents ? "toc" : region);
    }
}
