package tiaowen.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Block;
import tiaowen.model.Look;

/**
 * A table while it is being read. At its end it turns out to be data, one block, or layout, a mere
 * container whose cells' blocks stand in reading order; its structure decides.
 */
final class TableDraft {
    /** Column and row spans beyond this are nonsense or malice. */
    private static final int WIDEST_SPAN = 60;

    /**
     * A cell with more text than this, in characters, and more than all others together, is a page.
     */
    private static final int LONG_CELL = 200;

    private static final int MANY_BLOCKS = 4;

    /** {@code 第三条}, {@code 第 3 条}, {@code 【第十二条之一】}, {@code 第二章}, alone. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "[【\\[ ]?第[ 　]?[一二三四五六七八九十百千零〇○\\d]{1,9}[ 　]?[编章节条](?:之[一二三四五六七八九十]{1,3})?[】\\]:：、. 　]?");

    private record Cell(List<Block> blocks, int columns) {
        boolean hasText() {
            return !blocks.isEmpty();
        }

        int length() {
            return blocks.stream().mapToInt(block -> block.text().length()).sum();
        }
    }

    private final String region;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** Of each column, how many rows a cell from above still covers. */
    private final int[] covered = new int[WIDEST_SPAN];

    private List<Block> open = new ArrayList<>();
    private boolean inCell;
    private boolean nested;

    TableDraft(String region) {
        this.region = region;
    }

    void startRow() {
        endCell(1, 1);
        if (!rows.isEmpty()) place(rows.getLast());
        rows.add(new ArrayList<>());
    }

    void startCell() {
        if (rows.isEmpty()) rows.add(new ArrayList<>());
        open = new ArrayList<>();
        inCell = true;
    }

    /**
     * @param columns how many columns the cell is wide, at least 1
     * @param below how many rows it is high, at least 1
     */
    void endCell(int columns, int below) {
        if (!inCell) return;
        inCell = false;
        var row = rows.getLast();
        int at = place(row);
        int width = Math.clamp(columns, 1, WIDEST_SPAN);
        for (int i = at; i < Math.min(WIDEST_SPAN, at + width); i++) {
            covered[i] = Math.clamp(below, 1, 1000) - 1;
        }
        row.add(new Cell(open, width));
        open = new ArrayList<>();
    }

    /** Puts empty cells where cells from above reach down, and gives the column that comes next. */
    private int place(List<Cell> row) {
        int at = row.stream().mapToInt(Cell::columns).sum();
        while (at < WIDEST_SPAN && covered[at] > 0) {
            covered[at]--;
            row.add(new Cell(List.of(), 1));
            at++;
        }
        return at;
    }

    /** Whether blocks go into a cell of this table now. */
    boolean takesBlocks() {
        return inCell;
    }

    void add(Block block) {
        open.add(block);
    }

    /** A table inside a cell: it is what lies around it that is layout. */
    void addNested(List<Block> blocks) {
        nested = true;
        open.addAll(blocks);
    }

    /** The table as one block, or what is in its cells as many; nothing when it is empty. */
    List<Block> finish() {
        endCell(1, 1);
        var filled = rows.stream().filter(row -> row.stream().anyMatch(Cell::hasText)).toList();
        if (filled.isEmpty()) return List.of();
        if (isData(filled)) return List.of(table(filled));
        return filled.stream().flatMap(List::stream).flatMap(c -> c.blocks.stream()).toList();
    }

    private boolean isData(List<List<Cell>> filled) {
        if (nested || filled.size() < 2) return false;
        var cells = filled.stream().flatMap(List::stream).filter(Cell::hasText).toList();
        if (filled.stream().noneMatch(row -> row.stream().filter(Cell::hasText).count() > 1)) {
            return false;
        }
        if (cells.stream().anyMatch(cell -> cell.blocks.stream().anyMatch(TableDraft::isHeading))) {
            return false;
        }
        if (hasLabelColumn(filled)) return false;
        int all = cells.stream().mapToInt(Cell::length).sum();
        return cells.stream()
                .noneMatch(
                        cell ->
                                cell.length() * 2 > all
                                        && (cell.length() > LONG_CELL
                                                || cell.blocks.size() > MANY_BLOCKS));
    }

    /** {@code 第三条 | 补贴按月发放。}: a text whose labels stand in a column of their own. */
    private static boolean hasLabelColumn(List<List<Cell>> filled) {
        int labels = 0;
        int pairs = 0;
        for (var row : filled) {
            var cells = row.stream().filter(Cell::hasText).toList();
            if (cells.size() > 2) return false;
            if (cells.size() == 1) continue;
            pairs++;
            var first = cells.getFirst().blocks;
            if (first.size() == 1 && LABEL.matcher(first.getFirst().text()).matches()) labels++;
        }
        return labels >= 2 && labels * 2 > pairs;
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Heading;
    }

    private Block.Table table(List<List<Cell>> filled) {
        var texts = filled.stream().map(TableDraft::texts).toList();
        var blocks = filled.stream().flatMap(List::stream).flatMap(c -> c.blocks.stream()).toList();
        int all = 0;
        double links = 0;
        for (var block : blocks) {
            int length = Characters.count(block.text());
            all += length;
            links += block.look().linkShare() * length;
        }
        return new Block.Table(
                blocks.getFirst().line(), texts, new Look(false, false, links / all, region));
    }

    private static List<String> texts(List<Cell> row) {
        var texts = new ArrayList<String>();
        for (var cell : row) {
            texts.add(
                    cell.blocks.stream()
                            .map(block -> block.text().replace('\t', ' '))
                            .collect(Collectors.joining(" ")));
            for (int i = 1; i < cell.columns; i++) texts.add("");
        }
        return texts;
    }
}
