package tiaowen.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tiaowen.model.Block;

/**
 * The blocks of a document in reading order, and the tables that are open while it is being read.
 */
final class Gathered {
    /** Tables inside each other beyond this are plain containers. */
    private static final int DEEPEST_TABLE = 30;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private int skipped;

    /** Adds to the innermost open cell, or to the document. */
    void add(Block block) {
        for (var table : tables) {
            if (table.takesBlocks()) {
                table.add(block);
                return;
            }
        }
        blocks.add(block);
    }

    void startTable(String region) {
        if (skipped > 0 || tables.size() == DEEPEST_TABLE) skipped++;
        else tables.push(new TableDraft(region));
    }

    void startRow() {
        if (open()) tables.peek().startRow();
    }

    void startCell() {
        if (open()) tables.peek().startCell();
    }

    /**
     * @param columns how many columns the cell is wide
     * @param rows how many rows it is high
     */
    void endCell(int columns, int rows) {
        if (open()) tables.peek().endCell(columns, rows);
    }

    void endTable() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        var finished = tables.pop().finish();
        if (!tables.isEmpty() && tables.peek().takesBlocks()) tables.peek().addNested(finished);
        else finished.forEach(this::add);
    }

    private boolean open() {
        return skipped == 0 && !tables.isEmpty();
    }

    List<Block> blocks() {
        return blocks;
    }
}
