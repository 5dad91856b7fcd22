package tiaowen.extract.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tiaowen.model.Block;

/**
 * The blocks of a document in reading order, and the tables that are open while it is being read.
 */
public final class BlockCollector {
    /** Tables inside each other beyond this are plain containers. */
    private static final int DEEPEST_TABLE = 30;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private int skipped;

    /** Adds to the innermost open cell, or to the document. */
    public void add(Block block) {
        for (var table : tables) {
            if (table.takesBlocks()) {
                table.add(block);
                return;
            }
        }
        blocks.add(block);
    }

    public void startTable(String region) {
        if (skipped > 0 || tables.size() == DEEPEST_TABLE) skipped++;
        else tables.push(new TableDraft(region));
    }

    public void startRow() {
        if (open()) tables.peek().startRow();
    }

    public void startCell() {
        if (open()) tables.peek().startCell();
    }

    /**
     * @param columns how many columns the cell is wide
     * @param rows how many rows it is high
     */
    public void endCell(int columns, int rows) {
        if (open()) tables.peek().endCell(columns, rows);
    }

    public void endTable() {
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

    public List<Block> blocks() {
        return blocks;
    }
}
